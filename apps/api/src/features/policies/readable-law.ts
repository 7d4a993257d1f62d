import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  lawHtml,
  lawPageInSteps,
  lawReadingsInSteps,
  lprRates,
  type LawPage,
  type LawReading,
  type PolicyVersion,
  type Steps,
} from '#policies';
import type { Request } from '../../http/types.js';

interface Readable {
  readonly page: LawPage;
  readonly html: string;
}

/**
 * A version never changes while the process runs: what is made of it is made once, when it is first asked for. That is up to half
 * a second of work, so it is done in pieces, and others are answered between them.
 */
const pages = new Map<PolicyVersion, Promise<Readable>>();
const readings = new Map<PolicyVersion, Promise<readonly LawReading[]>>();

/** Throws VersionAlteredError. */
export const readableLaw = (version: PolicyVersion): Promise<Readable> =>
  onceOf(pages, version, async () => {
    const page = await inTurns(lawPageInSteps(version, lprRates, await readingsOf(version)));
    return { page, html: lawHtml(page) };
  });

/** Example amounts of each reading under each of its options. Throws VersionAlteredError. */
export async function readingExamplesOf(version: PolicyVersion): Promise<ReadonlyMap<string, LawReading['examples']>> {
  return new Map((await readingsOf(version)).map(({ id, examples }) => [id, examples]));
}

const readingsOf = (version: PolicyVersion): Promise<readonly LawReading[]> =>
  onceOf(readings, version, () => inTurns(lawReadingsInSteps(version, lprRates)));

/** Who asks meanwhile waits for the same; what failed is tried again by whoever asks next. */
function onceOf<Made>(
  known: Map<PolicyVersion, Promise<Made>>,
  version: PolicyVersion,
  make: () => Promise<Made>,
): Promise<Made> {
  let making = known.get(version);
  if (making === undefined) {
    making = make();
    known.set(version, making);
    void making.catch(() => known.delete(version));
  }
  return making;
}

async function inTurns<Value>(steps: Steps<Value>): Promise<Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await nextTurn();
  }
}

/** A browser asks for a page; a program for data. */
export const wantsHtml = ({ headers }: Pick<Request, 'headers'>): boolean =>
  /(^|,)\s*text\/html\b/.test(String(headers.accept ?? ''));
