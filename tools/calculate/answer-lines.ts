import type { CalculatorAnswer, ClaimAnswer, DocumentAnswer, ReadingAnswer, Text } from '#policies';

export type Language = 'zh' | 'en';

const WORDS = {
  missing: { zh: '尚缺', en: 'missing' },
  problem: { zh: '有误', en: 'not valid' },
  range: { zh: '由评审决定，范围', en: 'for a panel to decide, within' },
  none: { zh: '没有金额', en: 'no amount' },
  more: { zh: '若', en: 'if' },
  pays: { zh: '则为', en: 'then' },
  total: { zh: '合计', en: 'total' },
  partial: { zh: '（尚有项目没有金额）', en: ' (some claims have no amount)' },
  reading: { zh: '口径', en: 'reading' },
  unconfirmed: { zh: '未经确认，确认前不能拨付', en: 'not confirmed: cannot be paid before' },
  taken: { zh: '扣减', en: 'taken' },
} as const satisfies Record<string, Text>;

/** An answer as lines for a person, in one language. Money in yuan. */
export const answerLines = (answer: CalculatorAnswer, lang: Language): string[] =>
  answer.documents.flatMap((document) => documentLines(document, lang));

function documentLines(document: DocumentAnswer, lang: Language): string[] {
  const shares = document.byTreasury.map(({ name, amount }) => `${name[lang]} ${amount}`).join(', ');
  return [
    `■ ${document.title[lang]} · ${document.number}`,
    ...(document.notice === null ? [] : [`  ! ${document.notice[lang]}`]),
    ...document.claims.flatMap((claim) => claimLines(claim, lang)),
    ...document.readings.flatMap((reading) => readingLines(reading, lang)),
    `  ${WORDS.total[lang]}: ${document.total}${shares === '' ? '' : ` (${shares})`}${document.complete ? '' : WORDS.partial[lang]}`,
  ];
}

function claimLines(claim: ClaimAnswer, lang: Language): string[] {
  const amount = claim.amount ?? WORDS.none[lang];
  return [
    `  ${claim.id} ${claim.title[lang]}: ${amount} · ${claim.statusText[lang]}`,
    ...(claim.range === null ? [] : [`    ${WORDS.range[lang]} ${claim.range.least}–${claim.range.most}`]),
    ...claim.missing.map(
      ({ name, label, unit }) =>
        `    ${WORDS.missing[lang]}: ${label[lang]}${unit ? ` (${unit[lang]})` : ''} [${name}]`,
    ),
    ...claim.problems.map(
      ({ code, fact, message }) => `    ${WORDS.problem[lang]}: ${fact ?? ''} ${message[lang]} [${code}]`,
    ),
    ...claim.trace.map(
      (step) =>
        `    ${step.article}  ${step.text[lang]}${step.taken === undefined || step.taken === '0.00' ? '' : `  (${WORDS.taken[lang]} ${step.taken})`}`,
    ),
    ...claim.wouldPayMore.map(
      (change) =>
        `    ${WORDS.more[lang]} ${change.label[lang]} = ${change.valueLabel[lang]}: ${WORDS.pays[lang]} ${change.amount}`,
    ),
  ];
}

function readingLines(reading: ReadingAnswer, lang: Language): string[] {
  const note = reading.confirmed ? '' : ` (${WORDS.unconfirmed[lang]})`;
  return [
    `  ${WORDS.reading[lang]} ${reading.id} ${reading.title[lang]}${note}`,
    ...reading.options.map(
      ({ options, text, total, inForce }) => `    ${inForce ? '*' : ' '} ${options.join('+')} ${total}  ${text[lang]}`,
    ),
  ];
}
