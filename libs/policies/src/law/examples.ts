import { formatYuan, fromFenText, TREASURIES, type Fen, type Treasury } from '#kernel';
import { STATUS_TEXTS } from '../calculator/claim-answer.js';
import { text } from '../engine/trace.js';
import type {
  AssessClaim,
  ClaimStatus,
  Decision,
  FactDeclaration,
  FactValue,
  PolicyVersion,
  RateBook,
  ReadingDeclaration,
  Text,
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
const withoutAmount = (statuses: readonly ClaimStatus[]): Text[] =>
  [...new Set(statuses)]
    .filter((status) => status === 'pendingDecision' || status === 'notComputable')
    .map((status) => STATUS_TEXTS[status]);

/** Equal claims in a row are one line with their number. */
function claimLines(version: PolicyVersion, one: WorkedCase): Text[] {
  const lines = new Map<string, { readonly line: Text; times: number }>();
  for (const claim of one.input.claims) {
    const line = claimLine(version, claim);
    const known = lines.get(line.zh);
    if (known === undefined) lines.set(line.zh, { line, times: 1 });
    else known.times += 1;
  }
  return [...lines.values()].map(({ line, times }) =>
    times === 1 ? line : text(`${line.zh}（共${times}件）`, `${line.en} (${times} of these)`),
  );
}

function claimLine(version: PolicyVersion, { item, facts, decision }: AssessClaim): Text {
  const declared = version.items.find((one) => one.id === item)!;
  const said = declared.facts.flatMap((fact) => {
    const value = facts[fact.name];
    return value === undefined || value === null ? [] : [shown(fact, value)];
  });
  const lines = decision === undefined ? said : [...said, decided(decision)];
  return text(
    `${declared.title.zh}：${lines.map(({ zh }) => zh).join('，')}`,
    `${declared.title.en}: ${lines.map(({ en }) => en).join('; ')}`,
  );
}

function decided({ rate, figure }: Decision): Text {
  if (rate !== undefined) return text(`评审确定${rate}`, `fixed by the panel: ${rate}`);
  const yuan = formatYuan(fromFenText(figure!));
  return text(`评审确定${yuan}元`, `fixed by the panel: ${yuan} yuan`);
}

function shown({ type, label, unit, choices }: FactDeclaration, value: Exclude<FactValue, null>): Text {
  const said = (zh: string, en: string): Text => text(`${label.zh}${zh}`, `${label.en}: ${en}`);
  switch (type) {
    case 'money': {
      const yuan = formatYuan(fromFenText(String(value)));
      return said(`${yuan}元`, `${yuan} yuan`);
    }
    case 'boolean':
      return value === true ? said('：是', 'yes') : said('：否', 'no');
    case 'choice': {
      const chosen = choices?.find((choice) => choice.value === value)?.label;
      return said(`：${chosen?.zh ?? String(value)}`, chosen?.en ?? String(value));
    }
    case 'count':
      return said(`${String(value)}${unit?.zh ?? ''}`, `${String(value)} ${unit?.en ?? ''}`.trim());
    case 'date':
    case 'text':
      return said(String(value), String(value));
  }
}
