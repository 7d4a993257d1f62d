import { addFen, fen, formatYuan, parseYuan, subtractFen, sumFen, ZERO, type Fen, type Treasury } from '#kernel';
import type { ClaimKey } from '../../apps/api/src/demonstration/claims.js';
import { made, type Play } from '../../apps/api/src/demonstration/play.js';
import { fenOf, type Settlement } from './amounts.js';
import { EXPECTED_TOTALS } from './expected.js';

export type Sums = Readonly<Record<'assessed' | 'paid' | 'reportedDue' | 'waiting', Fen>>;

export interface Reconciled {
  readonly byTreasury: Readonly<Record<'district' | 'prefecture', Sums>>;
  readonly mismatches: readonly string[];
}

interface Payment {
  readonly treasury: Treasury;
  readonly kind: 'own' | 'dueFrom';
  readonly status: string;
  readonly total: string;
}

interface Line {
  readonly amounts: Readonly<Partial<Record<Treasury, string>>>;
  readonly allotment: object | null;
}

interface Told {
  readonly reconciliation: {
    readonly balanced: boolean;
    readonly treasuries: readonly {
      readonly treasury: Treasury;
      readonly paid: string;
      readonly reportedDue: string;
    }[];
  };
}

const TREASURIES = ['district', 'prefecture'] as const;

/**
 * Adds up what was assessed (entitlements), what was paid and what was reported as due (payments), and what still waits
 * (lines). Three records that know nothing of each other's sums: they must agree with each other, with the server's own
 * reconciliation, and with what was worked out by hand.
 */
export async function reconcile(play: Play, found: ReadonlyMap<ClaimKey, Settlement>): Promise<Reconciled> {
  const payments: Payment[] = [];
  const told: Told[] = [];
  for (const run of play.story.runs) {
    payments.push(...(await play.rows<Payment>('auditor', `/api/payments?run=${run}`)));
    told.push(await play.read<Told>('auditor', `/api/payment-runs/${run}`));
  }
  const lines = await play.rows<Line>('auditor', `/api/lines?round=${made(play.story.round)}`);
  const sumsOf = (treasury: 'district' | 'prefecture'): Sums => ({
    assessed: sumFen([...found.values()].map((settlement) => fenOf(settlement, treasury))),
    paid: ofPayments(payments, treasury, 'own', 'paid'),
    reportedDue: ofPayments(payments, treasury, 'dueFrom', 'reportedDue'),
    waiting: sumFen(lines.filter((line) => line.allotment === null).map(({ amounts }) => fenFrom(amounts[treasury]))),
  });
  const byTreasury = { district: sumsOf('district'), prefecture: sumsOf('prefecture') };
  return { byTreasury, mismatches: TREASURIES.flatMap((treasury) => wrong(treasury, byTreasury[treasury], told)) };
}

const ofPayments = (payments: readonly Payment[], treasury: Treasury, kind: string, status: string): Fen =>
  sumFen(
    payments
      .filter((each) => each.treasury === treasury && each.kind === kind && each.status === status)
      .map((each) => fenFrom(each.total)),
  );

function fenFrom(yuan: string | undefined): Fen {
  const value = yuan === undefined ? ZERO : parseYuan(yuan);
  if (value === undefined) throw new RangeError(`not yuan: ${yuan}`);
  return fen(value);
}

/** Paid, due and waiting are all there is of what was assessed. */
export const differenceOf = ({ assessed, paid, reportedDue, waiting }: Sums): Fen =>
  subtractFen(assessed, addFen(addFen(paid, reportedDue), waiting));

function wrong(treasury: 'district' | 'prefecture', sums: Sums, told: readonly Told[]): readonly string[] {
  const found: string[] = [];
  const difference = differenceOf(sums);
  if (difference !== 0) found.push(`${treasury}: ${formatYuan(difference)} yuan are nowhere`);
  for (const name of ['assessed', 'paid', 'reportedDue', 'waiting'] as const) {
    const [is, should] = [formatYuan(sums[name]), EXPECTED_TOTALS[name][treasury]];
    if (is !== should) found.push(`${treasury}, ${name}: ${is} instead of ${should}`);
  }
  const rows = told.flatMap(({ reconciliation }) =>
    reconciliation.treasuries.filter((each) => each.treasury === treasury),
  );
  for (const name of ['paid', 'reportedDue'] as const) {
    const server = sumFen(rows.map((row) => fenFrom(row[name])));
    if (server !== sums[name]) found.push(`${treasury}, ${name}: the server says ${formatYuan(server)}`);
  }
  if (!told.every(({ reconciliation }) => reconciliation.balanced)) found.push(`${treasury}: a run is not balanced`);
  return found;
}
