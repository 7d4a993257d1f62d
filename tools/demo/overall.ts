import { addFen, fen, formatYuan, parseYuan, subtractFen, sumFen, ZERO, type Fen, type Treasury } from '#kernel';
import type { Play } from '../../apps/api/src/demonstration/play.js';
import { fenOf, type Settlement } from './amounts.js';
import { OVERALL_TOTALS, type OverallTotals } from './expected.js';

export const COLUMNS = [
  'assessed',
  'paid',
  'reportedDue',
  'waiting',
  'fallen',
  'rejected',
  'returned',
  'recovered',
] as const;
export type Column = (typeof COLUMNS)[number];
export type OverallSums = Readonly<Record<Column, Fen>>;
export type Own = 'district' | 'prefecture';

export interface Overall {
  readonly byTreasury: Readonly<Record<Own, OverallSums>>;
  readonly mismatches: readonly string[];
}

interface Payment {
  readonly treasury: Treasury;
  readonly kind: 'own' | 'dueFrom';
  readonly status: string;
  readonly total: string;
  readonly attempts: readonly { readonly outcome: string | null; readonly amount: string }[];
}

interface Line {
  readonly status: string;
  readonly amounts: Readonly<Partial<Record<Treasury, string>>>;
  readonly allotment: object | null;
  readonly payments: Readonly<Partial<Record<Treasury, { readonly status: string; readonly amount: string }>>>;
}

interface Run {
  readonly reconciliation: {
    readonly balanced: boolean;
    readonly treasuries: readonly {
      readonly treasury: Treasury;
      readonly paid: string;
      readonly reportedDue: string;
      readonly recovered: string;
    }[];
  };
}

const FALLEN: readonly string[] = ['rejected', 'withdrawn', 'upheld', 'replaced'];

/**
 * All rounds to the fen. What stands (entitlements) is paid, reported as due, or waits; every line ever opened stands or
 * has fallen; what the bank sent back was paid again, and counts once; what was recovered counts no longer; and the server's
 * own runs say the same.
 */
export async function overall(
  play: Play,
  found: readonly Settlement[],
  should: OverallTotals = OVERALL_TOTALS,
): Promise<Overall> {
  const payments: Payment[] = [];
  const runs: Run[] = [];
  for (const run of play.story.runs) {
    payments.push(...(await play.rows<Payment>('auditor', `/api/payments?run=${run}`)));
    runs.push(await play.read<Run>('auditor', `/api/payment-runs/${run}`));
  }
  const lines: Line[] = [];
  for (const round of play.story.rounds) lines.push(...(await play.rows<Line>('auditor', `/api/lines?round=${round}`)));
  const sums = (treasury: Own) => sumsOf(treasury, found, payments, lines);
  const byTreasury = { district: sums('district'), prefecture: sums('prefecture') };
  const mismatches = (['district', 'prefecture'] as const).flatMap((treasury) => [
    ...againstHand(treasury, byTreasury[treasury], should),
    ...againstRecords(treasury, byTreasury[treasury], lines, runs),
  ]);
  return { byTreasury, mismatches };
}

function sumsOf(
  treasury: Own,
  found: readonly Settlement[],
  payments: readonly Payment[],
  lines: readonly Line[],
): OverallSums {
  const here = payments.filter((each) => each.treasury === treasury);
  const totalOf = (kind: string, status: string) =>
    sumFen(here.filter((each) => each.kind === kind && each.status === status).map(({ total }) => fenFrom(total)));
  const answered = (outcome: string) =>
    sumFen(
      here
        .flatMap(({ attempts }) => attempts.filter((each) => each.outcome === outcome))
        .map((each) => fenFrom(each.amount)),
    );
  const waits = ({ status, allotment }: Line) => allotment === null && !FALLEN.includes(status);
  return {
    assessed: sumFen(found.map((settlement) => fenOf(settlement, treasury))),
    paid: totalOf('own', 'paid'),
    reportedDue: totalOf('dueFrom', 'reportedDue'),
    waiting: ofLines(lines.filter(waits), treasury),
    fallen: ofLines(
      lines.filter(({ status }) => FALLEN.includes(status)),
      treasury,
    ),
    rejected: answered('rejected'),
    returned: answered('returned'),
    recovered: sumFen(lines.map((line) => recoveredOf(line, treasury))),
  };
}

const recoveredOf = ({ payments }: Line, treasury: Treasury): Fen => {
  const payment = payments[treasury];
  return payment?.status === 'recovered' ? fenFrom(payment.amount) : ZERO;
};

const ofLines = (lines: readonly Line[], treasury: Treasury): Fen =>
  sumFen(lines.map(({ amounts }) => fenFrom(amounts[treasury])));

function fenFrom(yuan: string | undefined): Fen {
  const value = yuan === undefined ? ZERO : parseYuan(yuan);
  if (value === undefined) throw new RangeError(`not yuan: ${yuan}`);
  return fen(value);
}

/** Nothing, when all that stands is paid (and not recovered), due from the city, or waiting. */
export const missingFrom = ({ assessed, paid, reportedDue, waiting, recovered }: OverallSums): Fen =>
  subtractFen(addFen(assessed, recovered), addFen(addFen(paid, reportedDue), waiting));

const againstHand = (treasury: Own, sums: OverallSums, totals: OverallTotals): readonly string[] =>
  COLUMNS.flatMap((column) => {
    const [is, should] = [formatYuan(sums[column]), totals[column][treasury]];
    return is === should ? [] : [`overall, ${treasury}, ${column}: ${is} instead of ${should}`];
  });

function againstRecords(
  treasury: Own,
  sums: OverallSums,
  lines: readonly Line[],
  runs: readonly Run[],
): readonly string[] {
  const wrong: string[] = [];
  const missing = missingFrom(sums);
  if (missing !== 0) wrong.push(`overall, ${treasury}: ${formatYuan(missing)} yuan are nowhere`);
  const opened = ofLines(lines, treasury);
  if (opened !== addFen(sums.assessed, sums.fallen)) {
    wrong.push(`overall, ${treasury}: lines of ${formatYuan(opened)} yuan, which neither stand nor fell`);
  }
  const rows = runs.flatMap(({ reconciliation }) =>
    reconciliation.treasuries.filter((each) => each.treasury === treasury),
  );
  // There a line is either paid or recovered; payments were made all the same.
  const stand = { ...sums, paid: subtractFen(sums.paid, sums.recovered) };
  for (const column of ['paid', 'reportedDue', 'recovered'] as const) {
    const server = sumFen(rows.map((row) => fenFrom(row[column])));
    if (server !== stand[column]) wrong.push(`overall, ${treasury}, ${column}: the server says ${formatYuan(server)}`);
  }
  if (!runs.every(({ reconciliation }) => reconciliation.balanced)) wrong.push(`overall: a run is not balanced`);
  return wrong;
}
