import { entitlement, type EnteredClaim, type EntitlementState } from '#domain';
import { NO_STREAM, openSqliteEventStore, sealEvents, type UnsealedEvent } from '#event-store';
import { instant } from '#kernel';
import { lprRates, policies } from '#policies';
import { computePending } from '../../apps/worker/src/settlement/compute.js';
import { claim } from '../law/claims.js';

/** A log of past entitlements: two claims each, entered and settled together, as the worker computes them. */

export const LAW = policies.find('yuanzhou-2023-25')!;
const AT = instant('2024-06-03T02:00:00.000Z');
const LOG = 'log-of-the-bench';
const AT_ONCE = 500;
/** Pairs of claims, by their places in the bench of the law: every item has its turn. */
const PAIRS = [
  [0, 1],
  [2, 0],
  [4, 8],
  [6, 9],
  [5, 3],
] as const;
/** Stands for the applicant's name in what is computed once for all applicants with the same claims. */
const NAME = 'firm-of-the-bench';

export async function fillPastCases(folder: string, count: number): Promise<void> {
  const store = await openSqliteEventStore({ folder, logId: LOG, random: () => new Uint8Array(16) });
  const patterns = PAIRS.map((pair) => JSON.stringify(eventsOf(NAME, pair)));
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => from + index);
    await Promise.all(
      numbers.map((number) => {
        const stream = `entitlement-${LAW.family}-firm${number}`;
        const text = patterns[number % patterns.length]!.replaceAll(NAME, `firm${number}`);
        const events = JSON.parse(text) as UnsealedEvent[];
        return store.append(stream, -1, sealEvents({ logId: LOG, stream, head: NO_STREAM }, events));
      }),
    );
  }
  await store.close();
}

/** One more claim enters in some of them: the first, and every so many after it. */
export async function moveCases(folder: string, count: number, every: number, turn: number): Promise<void> {
  const store = await openSqliteEventStore({ folder, logId: LOG, random: () => new Uint8Array(16) });
  for (let number = 0; number < count; number += every) {
    const [applicant, stream] = [`firm${number}`, `entitlement-${LAW.family}-firm${number}`];
    const last = (await store.readStream(stream)).at(-1)!;
    const body = { ...entry(applicant, 6, turn), claim: `${applicant}-t${turn}` };
    const event = unsealed(applicant, last.version + 1, 'ClaimEntered', body);
    await store.append(stream, last.version, sealEvents({ logId: LOG, stream, head: last }, [event]));
  }
  await store.close();
}

const HEAD = { at: AT, actor: 'worker', role: 'system', jurisdiction: '*' };

function eventsOf(applicant: string, pair: readonly number[]): readonly UnsealedEvent[] {
  const entries = pair.map((place, ordinal) => entry(applicant, place, ordinal));
  const state = entries.reduce<EntitlementState>(
    (before, body, version) => entitlement.evolve(before, { type: 'ClaimEntered', body }, { ...HEAD, version }),
    entitlement.initial,
  );
  const settled = { basis: 1, ...computePending(LAW, state, entries[0]!, {}, lprRates) };
  const events = [...entries.map((body) => ({ type: 'ClaimEntered', body })), { type: 'AmountSettled', body: settled }];
  return events.map(({ type, body }, index) => unsealed(applicant, index, type, body));
}

const unsealed = (applicant: string, index: number, type: string, body: object): UnsealedEvent => ({
  ...HEAD,
  eventId: `${applicant}-${index}`,
  type,
  schemaVersion: 1,
  recordedAt: AT,
  commandId: `${applicant}-${index}`,
  commandDigest: 'd'.repeat(64),
  causationId: null,
  body,
  fileHashes: [],
  piiCommit: null,
});

function entry(applicant: string, place: number, ordinal: number): EnteredClaim {
  const id = `${applicant}-c${ordinal}`;
  const { item, facts } = claim(0, place);
  return {
    claim: id,
    application: `${applicant}-a`,
    applicant,
    applicantKind: 'enterprise',
    round: 'round',
    policy: LAW.id,
    policyVersion: LAW.version,
    submittedAt: AT,
    ordinal,
    item,
    certificate: { kind: 'patent', key: id, number: { kind: 'public', number: id } },
    facts,
    local: true,
    similarTo: [],
    otherAwards: [],
    duties: {},
  };
}
