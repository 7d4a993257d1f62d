import type { AssessClaim, Facts, Decision } from '#policies';
import { CaseError, oneOf, required, string, type Reader } from './fields.js';
import type { MappedCase } from './mapper.js';
import type { GoldenCase } from './parse.js';

/** A table of worked cases is no place for more objects than this. */
export const MOST_CLAIMS = 100_000;

/** One object of an entry as the engine will see it. */
export interface Claimed {
  readonly item: string;
  readonly facts: Facts;
  /** "kind:name" where the entry names what it is about. */
  readonly object?: string;
  readonly decision?: Decision;
}

/** What one entry of `claims` stands for: one object or several. */
export type EntryReader = Reader<readonly Claimed[]>;

/** Every entry carries its type. */
export const TYPE = { type: required(string) };

/** `count` objects with the same facts. */
export function times(count: number, path: string, one: Claimed): readonly Claimed[] {
  if (count > MOST_CLAIMS) throw new CaseError(`${path}: more than ${MOST_CLAIMS}`);
  return Array.from({ length: count }, () => one);
}

/** "kind:name", where there is a name. */
export const about = (kind: string, name: string | undefined): { object?: string } =>
  name === undefined ? {} : { object: `${kind}:${name}` };

/** An optional value as a fact, where it is there. */
export const fact = (name: string, value: Facts[string] | undefined): Facts =>
  value === undefined ? {} : { [name]: value };

/**
 * Maps a case of a policy without prior payments and findings: entries in their order, each claim with its entry.
 * `localOnly`: the types for which the applicant's place matters, and may be elsewhere.
 */
export function mapEntries(
  golden: GoldenCase,
  readers: Readonly<Record<string, EntryReader>>,
  localOnly: readonly string[] = [],
): MappedCase {
  if (!golden.applicant.local && golden.claims.some(({ type }) => !localOnly.includes(String(type)))) {
    throw new CaseError('case.inputs.applicant.local: false is not for this policy or type');
  }
  if (golden.prior.length > 0) throw new CaseError('case.inputs.prior_payments: not of this policy');
  const claims: AssessClaim[] = [];
  const entryOf: number[] = [];
  golden.claims.forEach((value, entry) => {
    const path = `case.inputs.claims[${entry}]`;
    const read = oneOf(readers)(value['type'], `${path}.type`)(value, path);
    read.forEach((claimed, index) => {
      const id = `${entry}.${index}`;
      claims.push({ id, certificate: `case:${id}`, project: `entry ${entry}`, ...claimed });
      entryOf.push(entry);
    });
  });
  return { input: { applicant: golden.applicant, claims, standing: [], similar: [] }, entryOf };
}

/** "AMB-HC-01" … without those left out. */
export const readingIds = (prefix: string, last: number, without: readonly number[] = []): readonly string[] =>
  Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !without.includes(number))
    .map((number) => `AMB-${prefix}-${String(number).padStart(2, '0')}`);
