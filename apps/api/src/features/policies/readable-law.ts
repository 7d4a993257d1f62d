import { lawHtml, lawPage, lawReading, lprRates, type LawPage, type LawReading, type PolicyVersion } from '#policies';
import type { Request } from '../../http/types.js';

interface Readable {
  readonly page: LawPage;
  readonly html: string;
}

/** A version never changes while the process runs: each page is made once, when it is first asked for. */
const pages = new Map<PolicyVersion, Readable>();
const examples = new Map<PolicyVersion, ReadonlyMap<string, LawReading['examples']>>();

export function readableLaw(version: PolicyVersion): Readable {
  const known = pages.get(version);
  if (known) return known;
  const page = lawPage(version, lprRates);
  const made = { page, html: lawHtml(page) };
  pages.set(version, made);
  return made;
}

/** Example amounts of a reading under each of its options. */
export function readingExamplesOf(version: PolicyVersion, reading: string): LawReading['examples'] {
  let known = examples.get(version);
  if (!known) {
    known = new Map(version.readings.map((each) => [each.id, lawReading(version, each, lprRates).examples]));
    examples.set(version, known);
  }
  return known.get(reading) ?? [];
}

/** A browser asks for a page; a program for data. */
export const wantsHtml = ({ headers }: Pick<Request, 'headers'>): boolean =>
  /(^|,)\s*text\/html\b/.test(String(headers.accept ?? ''));
