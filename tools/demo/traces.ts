import { formatYuan } from '#kernel';
import type { Text } from '#policies';
import { CLAIMS, type ClaimKey } from '../../apps/api/src/demonstration/claims.js';
import { POLICY } from '../../apps/api/src/demonstration/establish.js';
import { partyOf } from '../../apps/api/src/demonstration/guests.js';
import { made, type Play } from '../../apps/api/src/demonstration/play.js';
import { fenOf, type Declared, type Settlement } from './amounts.js';
import type { Print } from './report.js';
import { bare, grouped, noted, padded, paddedLeft, say, widthOf, type Language } from './wording.js';

interface Step {
  readonly kind: string;
  readonly article: string;
  readonly component?: string;
  readonly text: Text;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly amount?: string;
}

interface Claim {
  readonly cuts: readonly {
    readonly fact: string;
    readonly from: unknown;
    readonly to: unknown;
    readonly reason: string;
  }[];
  readonly verified?: { readonly decision?: { readonly rate?: string; readonly reason: string } };
}

interface Policy {
  readonly number: string;
  readonly articles: readonly {
    readonly article: string;
    readonly quote: string;
    readonly components: readonly string[];
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly facts: readonly { readonly name: string; readonly type: string; readonly label: Text }[];
  }[];
}

/** Who prints, how, and how much of it. */
export interface Telling {
  readonly play: Play;
  readonly policy: Policy;
  readonly language: Language;
  readonly print: Print;
  /** With the verbatim sentences of the law. */
  readonly quotes: boolean;
}

export async function tellingOf(play: Play, language: Language, print: Print, quotes: boolean): Promise<Telling> {
  const policy = await play.read<Policy>('public', `/api/policies/${POLICY}`);
  return { play, policy, language, print, quotes };
}

/** Each amount of the first round with its trace down to the sentence, as an official reads it. */
export async function printTraces(telling: Telling, found: ReadonlyMap<ClaimKey, Settlement>): Promise<void> {
  for (const part of CLAIMS) {
    const settlement = found.get(part.key);
    const application = made(telling.play.story.applications[part.party]);
    if (settlement) await printTrace(telling, part, application, settlement);
  }
}

export async function printTrace(
  { play, policy, language, print, quotes }: Telling,
  part: Declared,
  application: string,
  settlement: Settlement,
): Promise<void> {
  const party = made(play.story.parties[part.party]);
  const { trace } = await play.read<{ trace: readonly Step[] }>(
    'auditor',
    `/api/entitlements/${party}/claims/${settlement.claim}/trace`,
  );
  const claim = await play.read<Claim>('auditor', `/api/applications/${application}/claims/${settlement.claim}`);
  print(headOf(play, part, settlement, language));
  for (const line of panelLines(policy, part, claim, language)) print(line);
  if (quotes) for (const line of quoteLines(policy, settlement, trace)) print(line);
  for (const step of trace) for (const line of stepLines(step, language)) print(line);
  print('');
}

function headOf(play: Play, part: Declared, settlement: Settlement, language: Language): string {
  const shares = (['district', 'prefecture'] as const)
    .map((treasury) => ({ treasury, amount: fenOf(settlement, treasury) }))
    .filter(({ amount }) => amount > 0)
    .map(({ treasury, amount }) => `${say(treasury, language)} ${grouped(formatYuan(amount))}`);
  const total = `${grouped(settlement.total)} ${say('yuan', language)}`;
  const notes = [...shares, ...(settlement.capped ? [say('capped', language)] : [])];
  return `${titleOf(play, part, language)} · ${settlement.awardYear ?? ''}: ${total}${noted(notes, language)}`;
}

export const titleOf = (play: Play, { party, title }: Declared, language: Language): string =>
  `■ ${bare(partyOf(play.cast, party).name)} · ${title[language]}`;

/** 核减 and decided rates, with the panel's reasons. */
function panelLines(
  policy: Policy,
  { item }: Declared,
  { cuts, verified }: Claim,
  language: Language,
): readonly string[] {
  const facts = policy.items.find((each) => each.id === item)?.facts ?? [];
  const lines = cuts.map(({ fact, from, to, reason }) => {
    const declared = facts.find((each) => each.name === fact);
    const shown = (value: unknown) => (declared?.type === 'money' ? grouped(String(value)) : String(value));
    const label = declared?.label[language] ?? fact;
    return `    ${say('cut', language)}: ${label} ${shown(from)} → ${shown(to)}${noted([reason], language)}`;
  });
  const decision = verified?.decision;
  if (decision)
    lines.push(`    ${say('decided', language)}: ${decision.rate ?? ''}${noted([decision.reason], language)}`);
  return lines;
}

/** The verbatim sentences of the components that the amount is made of. */
function quoteLines(
  { articles, number }: Policy,
  { components }: Settlement,
  trace: readonly Step[],
): readonly string[] {
  const paying = new Set(
    [...components, ...trace].flatMap(({ component }) => (component === undefined ? [] : [component])),
  );
  return articles
    .filter((each) => each.components.some((component) => paying.has(component)))
    .map(({ article, quote }) => `    ${number} ${article}：“${quote}”`);
}

/** Article, words, and the amount after the step; of a rate also where it was published. */
function stepLines({ article, text, inputs, amount }: Step, language: Language): readonly string[] {
  const words = `      ${padded(article, 12)} ${text[language]}`;
  const source = inputs?.['LPR来源'];
  const more = source === undefined ? [] : [`      ${' '.repeat(12)} LPR：${source}`];
  if (amount === undefined) return [words, ...more];
  const shown = grouped(amount);
  const line = widthOf(words) < 118 ? `${padded(words, 118)}${paddedLeft(shown, 14)}` : `${words}  ${shown}`;
  return [line, ...more];
}
