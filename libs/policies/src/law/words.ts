/** Sentences said with numbers, turned into the rule: what is always the same number stays, what differs is a quantity. */

const NUMBER = /\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)?/g;
const DAY = /^\d{4}-/;
const VARIES = '‹›';

/** One rule for each form of sentence, in the order in which they were first said. `quantities`: which numbers. */
export function inGeneral(
  said: Iterable<string>,
  quantities: 'what differs' | 'any number' = 'what differs',
): string[] {
  const forms = new Map<string, { readonly first: readonly string[]; readonly varies: boolean[] }>();
  for (const sentence of said) {
    const numbers = sentence.match(NUMBER) ?? [];
    const form = sentence.replaceAll(NUMBER, VARIES);
    const known = forms.get(form);
    if (known === undefined)
      forms.set(form, { first: numbers, varies: numbers.map(() => quantities === 'any number') });
    else numbers.forEach((number, at) => (known.varies[at] ||= number !== known.first[at]));
  }
  return [...new Set([...forms].map(([form, { first, varies }]) => tidied(filled(form, first, varies))))];
}

function filled(form: string, first: readonly string[], varies: readonly boolean[]): string {
  let at = -1;
  return form.replaceAll(VARIES, () => {
    at += 1;
    const number = first[at]!;
    if (DAY.test(number)) return '某日';
    return varies[at] ? VARIES : number;
  });
}

/** Takes the places of quantities out: their labels stand before them. */
function tidied(text: string): string {
  return text
    .replaceAll(/：[^：，]*‹›元→‹›元/g, '')
    .replaceAll(/‹›×‹›\/‹›元/g, '×相应份额')
    .replaceAll(/[＝=]‹›元/g, '')
    .replaceAll(/×‹›\/‹›/g, '×期限折算')
    .replaceAll(/ ?‹›[元%]/g, '')
    .replaceAll(/第‹›/g, '第几')
    .replaceAll(/‹›/g, '若干')
    .replaceAll(/(\d+(?:\.\d+)?)元/g, (_, amount: string) => inWan(amount));
}

/** "150000.00" as 15万元; below 1万 in yuan. Exact: only zeros are left out. */
export function inWan(amount: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const cents = fraction.replace(/0+$/, '');
  if (cents !== '' || whole.length < 5) return `${whole}${cents === '' ? '' : `.${fraction}`}元`;
  const [wan, rest] = [whole.slice(0, -4), whole.slice(-4).replace(/0+$/, '')];
  return `${wan}${rest === '' ? '' : `.${rest}`}万元`;
}
