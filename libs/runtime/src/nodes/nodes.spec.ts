import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sagas as realSagas, type Saga } from '#domain';
import type { EventStore } from '#event-store';
import * as the from '../../../../test/order/application-case.js';
import { play, runnerOn, send, told } from '../../../../test/order/runtime.js';
import { readProgress } from './progress.js';
import { LEASE, Town, type Machine } from '../../../../test/nodes/town.js';
import type { LeasedSagas } from './leased-sagas.js';

const STREAM = 'application-a1';
const DAY = 24 * 60 * 60 * 1000;

/** Writes down every declared claim that it sees, and cannot digest those in `poison`. */
function witness(seen: string[], poison: ReadonlySet<string> = new Set()): Saga {
  const see = ({ event }: { event: { body: object } }) => {
    const { claim } = event.body as { claim: string };
    if (poison.has(claim)) throw new Error('poison');
    seen.push(claim);
    return [];
  };
  return { name: 'witness', reactions: { ClaimDeclared: see } as Saga['reactions'] };
}

const create = (store: EventStore) => play(runnerOn(store), 'application', STREAM, the.way.created);
const declare = (store: EventStore, claim: string) =>
  send(runnerOn(store), 'application', STREAM, `declare:${claim}`, the.applicant(the.declare(claim)));

let town: Town;
beforeEach(() => {
  town = new Town();
});
afterEach(() => town.close());

const holding = ({ sagas }: Machine<LeasedSagas>) => sagas.isHolder();

/** Everything in the log was digested by whoever drives the sagas. */
async function digested(machines: readonly Machine<LeasedSagas>[]): Promise<void> {
  const head = await town.store.head();
  const follower = machines.find(holding)!;
  await town.awaiting(follower.sagas.reached(head!), machines);
}

describe('one lease', () => {
  it('the first takes it at once, a second waits and sends nothing', async () => {
    await create(town.store);
    const [seenByA, seenByB]: [string[], string[]] = [[], []];
    const a = await town.worker('a', [witness(seenByA)]);
    await town.until(() => holding(a), [a]);
    const b = await town.worker('b', [witness(seenByB)]);
    await declare(town.store, 'c1');
    await digested([a, b]);
    // Both live on for several leases: who renews, keeps it.
    for (let step = 0; step < 20; step += 1) {
      for (const each of [a, b]) each.time.advance(LEASE / 4);
      await town.until(() => holding(a), [a, b]);
      expect(holding(b)).toBe(false);
    }
    expect([seenByA, seenByB]).toEqual([['c1'], []]);
  });

  it('closing gives it back: the next one takes over without waiting, and goes on from there', async () => {
    await create(town.store);
    const [seenByA, seenByB]: [string[], string[]] = [[], []];
    const a = await town.worker('a', [witness(seenByA)]);
    await town.until(() => holding(a), [a]);
    const b = await town.worker('b', [witness(seenByB)]);
    await declare(town.store, 'c1');
    await digested([a, b]);
    await a.close();
    await town.until(() => holding(b), []);
    await declare(town.store, 'c2');
    await digested([b]);
    expect([seenByA, seenByB]).toEqual([['c1'], ['c2']]);
  });

  it('a holder that is gone is followed after a lease of the follower, not before', async () => {
    const seen: string[] = [];
    const a = await town.worker('a', [witness([])]);
    await town.until(() => holding(a), [a]);
    const b = await town.worker('b', [witness(seen)]);
    await town.until(() => b.sagas.position() === null, [b]);
    a.cable.isCut = true;
    await create(town.store);
    await declare(town.store, 'c1');
    for (let passed = 0; passed < LEASE - 2000; passed += 500) {
      b.time.advance(500);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(holding(b)).toBe(false);
    b.time.advance(2000);
    await town.until(() => holding(b), [b]);
    await digested([b]);
    expect(seen).toEqual(['c1']);
    // By its own clock too it is over, as soon as that has run as long.
    a.time.advance(LEASE);
    expect(holding(a)).toBe(false);
  });

  it('clocks a day apart change nothing of that', async () => {
    const a = await town.worker('a', [], DAY);
    await town.until(() => holding(a), [a]);
    const b = await town.worker('b', [], -DAY);
    const c = await town.worker('c', [], 0);
    await town.until(() => b.time.elapsed() > -DAY + LEASE / 2, [a, b, c]);
    expect([a, b, c].map(holding)).toEqual([true, false, false]);
    a.cable.isCut = true;
    b.time.advance(LEASE);
    await town.until(() => holding(b), [b]);
    for (let step = 0; step < 10; step += 1) {
      for (const each of [a, b, c]) each.time.advance(LEASE / 4);
      await town.until(() => holding(b), [b]);
    }
    expect([a, b, c].map(holding)).toEqual([false, true, false]);
  });

  it('two that both believe to hold it do everything once', async () => {
    const a = await town.worker('a', realSagas);
    await town.until(() => holding(a), [a]);
    const b = await town.worker('b', realSagas);
    // Machine a stands still, e.g. swapped out: b takes over, and a does not know.
    b.time.advance(LEASE);
    await town.until(() => holding(b), [b]);
    expect([a, b].map(holding)).toEqual([true, true]);
    await play(runnerOn(town.store), 'application', STREAM, [
      ...the.way.created,
      the.applicant(the.declare('c1')),
      the.applicant(the.declare('c2')),
      the.applicant(the.submit()),
    ]);
    await digested([b]);
    const events = (await told(town.store)).filter((each) => !each.startsWith('_'));
    expect(events.toSorted()).toEqual([
      'achievement-patent-c1: CertificateReserved',
      'achievement-patent-c2: CertificateReserved',
      `${STREAM}: ApplicationCreated`,
      `${STREAM}: ApplicationSubmitted`,
      `${STREAM}: ClaimDeclared`,
      `${STREAM}: ClaimDeclared`,
      `${STREAM}: ClaimReservationRecorded`,
      `${STREAM}: ClaimReservationRecorded`,
    ]);
    // The first thing that a writes says so: its revision is gone.
    await town.until(() => !holding(a), [a]);
    expect((await readProgress(town.store)).holder).toBe('b');
  });
});

describe('what is parked is parked for all', () => {
  it('an API sees it, whoever takes over knows it, and one request frees it', async () => {
    await create(town.store);
    const poison = new Set(['c1']);
    const [seenByA, seenByB]: [string[], string[]] = [[], []];
    const a = await town.worker('a', [witness(seenByA, poison)]);
    await town.until(() => holding(a), [a]);
    const b = await town.worker('b', [witness(seenByB, poison)]);
    const api = await town.api('api');
    for (const claim of ['c1', 'c2']) await declare(town.store, claim);
    await digested([a, b]);
    await api.sagas.reached((await town.store.head())!);
    const parked = (await api.sagas.parked()).map(({ saga, reason, behind }) => [saga, reason, behind]);
    expect(parked).toEqual([
      ['witness', 'poison', false],
      ['*', 'an earlier event of its case is parked', true],
    ]);

    // Still poison: the request is answered, and nothing is lost.
    expect(await town.awaiting(api.sagas.retryParked(), [a, b])).toBe(0);
    await a.close();
    await town.until(() => holding(b), []);
    await town.until(async () => (await api.sagas.parked()).length === 2, [b]);
    expect([seenByA, seenByB]).toEqual([[], []]);

    poison.clear();
    expect(await town.awaiting(api.sagas.retryParked(), [b])).toBe(2);
    expect(await api.sagas.parked()).toEqual([]);
    expect(seenByB).toEqual(['c1', 'c2']);
  });

  it('a request that nobody was there for is answered by whoever comes', async () => {
    await create(town.store);
    const poison = new Set(['c1']);
    const a = await town.worker('a', [witness([], poison)]);
    const api = await town.api('api');
    await declare(town.store, 'c1');
    await town.until(() => holding(a), [a]);
    await digested([a]);
    await a.close();
    const asked = api.sagas.retryParked();
    poison.clear();
    const seen: string[] = [];
    const b = await town.worker('b', [witness(seen, poison)]);
    expect(await town.awaiting(asked, [b])).toBe(1);
    expect(seen).toEqual(['c1']);
  });
});
