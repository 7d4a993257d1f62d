import { hash } from 'node:crypto';
import { policy, publishedDrafts, streamOf, type PolicyEvent, type PolicyState, type World } from '#domain';
import type { LogSnapshot } from '#event-store';
import { bookMaker, policies, type PolicyBook, type PolicyVersion, type Sha256 } from '#policies';
import { toRecorded } from '#runtime';

/** Where the law meets the record: versions of the release, and drafts that were published, as the log has them. */

export const sha256: Sha256 = (text) => hash('sha256', text, 'hex');

const bookWith = bookMaker(policies.all(), sha256);

/** Only a measure is published, so only its stream can hold a draft. */
const PUBLISHABLE = [...new Set(policies.all().flatMap(({ id, kind }) => (kind === 'measure' ? [id] : [])))];

/** The versions of a release alone: for what runs without a record. */
export const releasedBook: PolicyBook = bookWith(() => []);

/** The book as it stands now. Read anew each time: another process may have published a moment ago. */
export const policyBook = (world: World): Promise<PolicyBook> => readBook(world, PUBLISHABLE);

/** One version as the book has it now; without a number, the newest. */
export async function findVersion(
  world: World,
  policyId: string,
  version?: number,
): Promise<PolicyVersion | undefined> {
  const book = await readBook(
    world,
    PUBLISHABLE.filter((id) => id === policyId),
  );
  return book.find(policyId, version);
}

async function readBook(world: World, ids: readonly string[]): Promise<PolicyBook> {
  const states = new Map<string, PolicyState>();
  for (const id of ids) states.set(id, await world.fold('policy', streamOf.policy(id)));
  return bookOf(states);
}

/** The book as a log had it at the snapshot's position: for threads and commands that read beside a server. */
export function snapshotBook(snapshot: LogSnapshot): PolicyBook {
  const states = PUBLISHABLE.map((id) => {
    const events = snapshot.stream(streamOf.policy(id)).map(toRecorded);
    const state = events.reduce<PolicyState>(
      (before, recorded) => policy.evolve(before, recorded.event as PolicyEvent, recorded),
      policy.initial,
    );
    return [id, state] as const;
  });
  return bookOf(new Map(states));
}

const bookOf = (states: ReadonlyMap<string, PolicyState>): PolicyBook =>
  bookWith((id) => {
    const state = states.get(id);
    return state === undefined
      ? []
      : publishedDrafts(state).map(({ version, amendment }) => ({ version, ...amendment }));
  });
