import { text } from '../engine/trace.js';
import type { Text } from '../engine/types.js';

/** Sentences said with numbers, turned into the rule: what is always the same number stays, what differs is a quantity. */

const NUMBER = /\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)?/g;
const DAY = /^\d{4}-/;
const VARIES = '‹›';

type Quantities = 'what differs' | 'any number';

/** A sentence without its numbers, the first that it was said with, and which of them are quantities. */
interface Form {
  readonly form: string;
  readonly first: readonly string[];
  readonly varies: boolean[];
}

/**
 * One rule for each form of sentence, in the order in which they were first said. `quantities`: which numbers. The Chinese
 * sentence tells the forms apart; the English one says the same with numbers of its own.
 */
export function inGeneral(said: Iterable<Text>, quantities: Quantities = 'what differs'): Text[] {
  const forms = new Map<string, { readonly zh: Form; readonly en: Form }>();
  for (const { zh, en } of said) {
    const of = { zh: formOf(zh, quantities), en: formOf(en, quantities) };
    const known = forms.get(of.zh.form);
    if (known === undefined) forms.set(of.zh.form, of);
    else for (const language of ['zh', 'en'] as const) compare(known[language], of[language]);
  }
  const rules = [...forms.values()].map(({ zh, en }) =>
    text(tidied(filled(zh, '某日')), tidiedEn(filled(en, 'a day'))),
  );
  return [...new Map(rules.map((rule) => [rule.zh, rule])).values()];
}

function formOf(sentence: string, quantities: Quantities): Form {
  const first = sentence.match(NUMBER) ?? [];
  return { form: sentence.replaceAll(NUMBER, VARIES), first, varies: first.map(() => quantities === 'any number') };
}

function compare({ first, varies }: Form, other: Form): void {
  other.first.forEach((number, at) => (varies[at] ||= number !== first[at]));
}

function filled({ form, first, varies }: Form, someDay: string): string {
  let at = -1;
  return form.replaceAll(VARIES, () => {
    at += 1;
    const number = first[at]!;
    if (DAY.test(number)) return someDay;
    return varies[at] ? VARIES : number;
  });
}

/** Takes the places of quantities out: their labels stand before them. */
function tidied(sentence: string): string {
  return sentence
    .replaceAll(/：[^：，]*‹›元→‹›元/g, '')
    .replaceAll(/‹›×‹›\/‹›元/g, '×相应份额')
    .replaceAll(/[＝=]‹›元/g, '')
    .replaceAll(/×‹›\/‹›/g, '×期限折算')
    .replaceAll(/ ?‹›[元%]/g, '')
    .replaceAll(/第‹›/g, '第几')
    .replaceAll(/‹›/g, '若干')
    .replaceAll(/(\d+(?:\.\d+)?)元/g, (_, amount: string) => inWan(amount).zh)
    .replace(/：$/, '');
}

/** The same in English, where a quantity that cannot be left out is "n". */
function tidiedEn(sentence: string): string {
  return sentence
    .replaceAll(/: [^:;]*‹› becomes ‹›/g, '')
    .replaceAll(/‹›×‹›\/‹›/g, '× its share')
    .replaceAll(/ = ‹› yuan/g, '')
    .replaceAll(/×‹›\/‹›/g, ' × term')
    .replaceAll(/(?<!:) (?:of )?‹›(?: yuan| ?%)?(?= ×| \(|$)/g, '')
    .replaceAll(/ ‹›%/g, '')
    .replaceAll(/: ‹› yuan/g, '')
    .replaceAll(/‹› yuan/g, 'an amount')
    .replaceAll(/the year ‹›/g, 'the year')
    .replaceAll(/‹›/g, 'n')
    .replaceAll(/(\d+(?:\.\d+)?) yuan/g, (_, amount: string) => inWan(amount).en)
    .replace(/:$/, '');
}

/** "150000.00" as 15万元, below 1万 in yuan; in English as 150,000 yuan. Exact: only zeros are left out. */
export function inWan(amount: string): Text {
  const [whole = '0', fraction = ''] = amount.split('.');
  const cents = fraction.replace(/0+$/, '') === '' ? '' : `.${fraction}`;
  const en = `${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}${cents} yuan`;
  if (cents !== '' || whole.length < 5) return text(`${whole}${cents}元`, en);
  const [wan, rest] = [whole.slice(0, -4), whole.slice(-4).replace(/0+$/, '')];
  return text(`${wan}${rest === '' ? '' : `.${rest}`}万元`, en);
}
