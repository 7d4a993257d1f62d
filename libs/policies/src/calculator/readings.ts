import { formatYuan } from '#kernel';
import { text } from '../engine/trace.js';
import type {
  AssessInput,
  AssessResult,
  PolicyVersion,
  RateBook,
  ReadingDeclaration,
  Readings,
} from '../engine/types.js';
import type { ReadingAnswer } from './types.js';

/** Every choice that a reading allows: each option, and each set declared compatible. */
export const choicesOf = (reading: ReadingDeclaration): readonly (readonly string[])[] => [
  ...reading.options.map((option) => [option.id]),
  ...(reading.compatible ?? []),
];

/** The words of a choice. */
export function choiceText(reading: ReadingDeclaration, chosen: readonly string[]): ReadingDeclaration['title'] {
  const options = reading.options.filter((option) => chosen.includes(option.id));
  return text(options.map((one) => one.text.zh).join('；'), options.map((one) => one.text.en).join('; '));
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((option) => other.includes(option));

/** The readings that `result` depends on, with the total under each choice. */
export function readingAnswers(
  version: PolicyVersion,
  input: AssessInput,
  confirmed: Readings,
  result: AssessResult,
  rates: RateBook,
): ReadingAnswer[] {
  return version.readings.flatMap((reading) => {
    const claims = result.claims.filter((claim) => Object.hasOwn(claim.readings, reading.id)).map((one) => one.claim);
    if (claims.length === 0) return [];
    const { id, article, quote, title } = reading;
    const inForce = confirmed[id] ?? version.defaultReadings?.[id] ?? ['R1'];
    const options = choicesOf(reading).map((options) => {
      const isInForce = same(options, inForce);
      const { total } = isInForce ? result : version.assess(input, { ...confirmed, [id]: options }, rates);
      return { options, text: choiceText(reading, options), total: formatYuan(total), inForce: isInForce };
    });
    return [{ id, article, quote, title, confirmed: confirmed[id] !== undefined, inForce, claims, options }];
  });
}
