import { formatYuan, fromFenText, TREASURIES, type Fen, type Treasury } from '#kernel';
import { STATUS_TEXTS } from '../calculator/claim-answer.js';
import type {
  AssessClaim,
  ClaimStatus,
  FactDeclaration,
  FactValue,
  PolicyVersion,
  RateBook,
  ReadingDeclaration,
  WorkedCase,
} from '../engine/types.js';
import { readingExamples } from './reading-examples.js';
import type { LawExample, LawReading } from './types.js';

/** Worked cases as the page prints them: what is claimed, and what is computed now. */

export function lawExample(version: PolicyVersion, one: WorkedCase, rates: RateBook): LawExample {
  const result = version.assess(one.input, one.readings ?? {}, rates);
  return {
    name: one.name,
    claims: claimLines(version, one),
    readings: Object.entries(one.readings ?? {}).map(([id, options]) => `${id} ${options.join('+')}`),
    total: formatYuan(result.total),
    byTreasury: shares(version, result.byTreasury),
    noAmount: withoutAmount(result.claims.map((claim) => claim.status)),
  };
}

export function lawReading(version: PolicyVersion, reading: ReadingDeclaration, rates: RateBook): LawReading {
  const { id, article, title, quote, rationale, options, procedural, moves } = reading;
  const byDefault = version.defaultReadings?.[id];
  return {
    id,
    article,
    title,
    quote,
    rationale,
    procedural: procedural === true,
    moves: moves ?? null,
    options: options.map((option, index) => ({ ...option, isDefault: byDefault?.includes(option.id) ?? index === 0 })),
    examples: readingExamples(version, reading, rates).map((example) => ({
      name: example.case.name,
      claims: claimLines(version, example.case),
      amounts: example.amounts.map((amount) => ({
        options: amount.options,
        total: formatYuan(amount.total),
        byTreasury: shares(version, amount.byTreasury),
        noAmount: withoutAmount(amount.statuses),
      })),
    })),
  };
}

const shares = (version: PolicyVersion, amounts: Readonly<Record<Treasury, Fen>>): LawExample['byTreasury'] =>
  TREASURIES.filter((treasury) => amounts[treasury] > 0).map((treasury) => ({
    name: version.treasuryNames[treasury],
    amount: formatYuan(amounts[treasury]),
  }));

/** Money that is not there is never printed as zero without a word. */
const withoutAmount = (statuses: readonly ClaimStatus[]): string[] => [
  ...new Set(
    statuses
      .filter((status) => status === 'pendingDecision' || status === 'notComputable')
      .map((status) => STATUS_TEXTS[status].zh),
  ),
];

/** Equal claims in a row are one line with their number. */
function claimLines(version: PolicyVersion, one: WorkedCase): string[] {
  const lines = new Map<string, number>();
  for (const claim of one.input.claims) {
    const line = claimLine(version, claim);
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, times]) => (times === 1 ? line : `${line}（共${times}件）`));
}

function claimLine(version: PolicyVersion, { item, facts, decision }: AssessClaim): string {
  const declared = version.items.find((one) => one.id === item)!;
  const said = declared.facts.flatMap((fact) => {
    const value = facts[fact.name];
    return value === undefined || value === null ? [] : [`${fact.label.zh}${shown(fact, value)}`];
  });
  const decided =
    decision === undefined ? [] : [`评审确定${decision.rate ?? `${formatYuan(fromFenText(decision.figure!))}元`}`];
  return `${declared.title.zh}：${[...said, ...decided].join('，')}`;
}

function shown(fact: FactDeclaration, value: Exclude<FactValue, null>): string {
  switch (fact.type) {
    case 'money':
      return `${formatYuan(fromFenText(String(value)))}元`;
    case 'boolean':
      return value === true ? '：是' : '：否';
    case 'choice':
      return `：${fact.choices?.find((choice) => choice.value === value)?.label.zh ?? String(value)}`;
    case 'count':
      return `${String(value)}${fact.unit?.zh ?? ''}`;
    case 'date':
    case 'text':
      return String(value);
  }
}
