import { describe, expect, it } from '@jest/globals';
import { isRefusal, refuse } from '#kernel';
import { verifyRecords, type EventStore } from '#event-store';
import * as the from '../../../test/order/application-case.js';
import * as who from '../../../test/order/people.js';
import { codeOf, memoryStore, metaOf, play, runnerOn, send, SYSTEM_NOW, told } from '../../../test/order/runtime.js';
import type { Outcome } from './command-runner.js';

const STREAM = 'application-a1';
const accept = the.department(the.accept('c1'));

async function reserved(): Promise<EventStore> {
  const store = memoryStore();
  await play(runnerOn(store), 'application', STREAM, the.way.reserved);
  return store;
}

describe('idempotency', () => {
  it('the same id and digest: one effect, the original answer, also to a cold cache', async () => {
    const store = await reserved();
    const runner = runnerOn(store);
    const first = (await send(runner, 'application', STREAM, 'k1', accept)) as Outcome;
    expect(first).toMatchObject({ types: ['ClaimAccepted'], repeated: false, at: accept.at });
    const again = { ...first, repeated: true };
    expect(await send(runner, 'application', STREAM, 'k1', accept)).toEqual(again);
    expect(await send(runnerOn(store), 'application', STREAM, 'k1', accept)).toEqual(again);
    expect((await store.readStream(STREAM)).filter((event) => event.type === 'ClaimAccepted')).toHaveLength(1);
  });

  it('ten times at once: one effect, one answer', async () => {
    const store = await reserved();
    const runners = [runnerOn(store), runnerOn(store)];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => send(runners[index % 2]!, 'application', STREAM, 'k1', accept)),
    );
    const outcomes = answers.map((answer) => ({ ...(answer as Outcome), repeated: null }));
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect(answers.filter((answer) => !(answer as Outcome).repeated)).toHaveLength(1);
    expect((await store.readStream(STREAM)).filter((event) => event.type === 'ClaimAccepted')).toHaveLength(1);
  });

  it('the same id with another digest is refused, also after a restart', async () => {
    const store = await reserved();
    const runner = runnerOn(store);
    await send(runner, 'application', STREAM, 'k1', accept);
    const other = the.department({ ...the.accept('c1'), opinion: '同意' });
    expect(codeOf(await send(runner, 'application', STREAM, 'k1', other))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(codeOf(await send(runnerOn(store), 'application', STREAM, 'k1', other))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('ids that sagas derive are their own earlier try, whatever the digest', async () => {
    const store = await reserved();
    const runner = runnerOn(store);
    await send(runner, 'application', STREAM, 'k1', accept, { trusted: true });
    const again = await send(runner, 'application', STREAM, 'k1', accept, { trusted: true, digest: 'other' });
    expect(again).toMatchObject({ repeated: true });
  });

  it('a repeated command is not built again', async () => {
    const store = await reserved();
    const runner = runnerOn(store);
    let built = 0;
    const build = () => {
      built += 1;
      return accept.command as ReturnType<typeof the.accept>;
    };
    await runner.execute('application', STREAM, metaOf('k1', accept), build);
    await runner.execute('application', STREAM, metaOf('k1', accept), build);
    expect(built).toBe(1);
  });

  it('a refusal leaves no event and is decided anew', async () => {
    const store = memoryStore();
    const runner = runnerOn(store);
    await play(runner, 'application', STREAM, the.way.unreserved);
    const before = await told(store);
    expect(codeOf(await send(runner, 'application', STREAM, 'k1', accept))).toBe('CERTIFICATE_NOT_RESERVED');
    expect(await told(store)).toEqual(before);
    await send(runner, 'application', STREAM, 'reserve', the.saga(the.reservation('c1')));
    expect(codeOf(await send(runner, 'application', STREAM, 'k1', accept))).toBe('ok');
  });
});

describe('what the actor saw (If-Match)', () => {
  const revision = async (store: EventStore) => {
    const { claims } = await runnerOn(store).fold('application', STREAM);
    return claims['c1']!.revision;
  };

  it('the revision is of the claim: what happens to another one does not matter', async () => {
    const store = memoryStore();
    await play(runnerOn(store), 'application', STREAM, [
      ...the.way.created,
      the.applicant(the.declare('c1')),
      the.applicant(the.declare('c2')),
    ]);
    const amended = await send(runnerOn(store), 'application', STREAM, 'k1', the.applicant(the.amend('c1')), {
      ifMatch: 1,
      claim: 'c1',
    });
    expect(codeOf(amended)).toBe('ok');
  });

  it('stale goes before out of order, and tells who was there', async () => {
    const store = await reserved();
    const seen = await revision(store);
    await send(runnerOn(store), 'application', STREAM, 'first', accept);
    const late = { ...accept, by: 'account-late' };
    const answer = await send(runnerOn(store), 'application', STREAM, 'late', late, { ifMatch: seen, claim: 'c1' });
    expect(answer).toMatchObject({
      code: 'STALE',
      details: { expected: seen, current: seen + 1, last: { actor: who.REVIEWER, type: 'ClaimAccepted' } },
    });
    expect(codeOf(await send(runnerOn(store), 'application', STREAM, 'late', late))).toBe('OUT_OF_ORDER');
  });

  it('50 at once decide the same claim: one wins, 49 are too late', async () => {
    const store = await reserved();
    const seen = await revision(store);
    const runners = [runnerOn(store), runnerOn(store), runnerOn(store)];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        send(
          runners[index % 3]!,
          'application',
          STREAM,
          `k${index}`,
          { ...accept, by: `account-${index}` },
          { ifMatch: seen, claim: 'c1' },
        ),
      ),
    );
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(codes.filter((code) => code === 'STALE')).toHaveLength(49);
    const winner = `account-${codes.indexOf('ok')}`;
    for (const answer of answers) {
      if (isRefusal(answer)) expect(answer.details['last']).toMatchObject({ actor: winner, type: 'ClaimAccepted' });
    }
  });

  it('50 at once without it: one wins, the others are out of order', async () => {
    const store = await reserved();
    const runners = [runnerOn(store), runnerOn(store)];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => send(runners[index % 2]!, 'application', STREAM, `k${index}`, accept)),
    );
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(codes.filter((code) => code === 'OUT_OF_ORDER')).toHaveLength(49);
  });
});

/** A store in which somebody else is always a little faster, so many times. */
function contested(store: EventStore, times: number, meanwhile: (index: number) => Promise<unknown>): EventStore {
  let left = times;
  return new Proxy(store, {
    get(target, key) {
      if (key === 'append') {
        return async (...args: Parameters<EventStore['append']>) => {
          if (left > 0) {
            left -= 1;
            await meanwhile(left);
          }
          return target.append(...args);
        };
      }
      const value = Reflect.get(target, key) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describe('conflicts', () => {
  const attach = (store: EventStore) => (index: number) =>
    send(runnerOn(store), 'application', STREAM, `other-${index}`, the.applicant(the.attach('c1', `f${index}`)));

  it('are decided again on what is there now', async () => {
    const store = memoryStore();
    await play(runnerOn(store), 'application', STREAM, the.way.draft);
    const runner = runnerOn(contested(store, 3, attach(store)));
    const answer = await send(runner, 'application', STREAM, 'k1', the.applicant(the.attach('c1', 'mine')));
    expect(codeOf(answer)).toBe('ok');
    const { claims } = await runnerOn(store).fold('application', STREAM);
    expect(claims['c1']?.evidence.map((file) => file.id)).toEqual(['e1', 'f2', 'f1', 'f0', 'mine']);
  });

  it('may turn into a refusal', async () => {
    const store = memoryStore();
    await play(runnerOn(store), 'application', STREAM, the.way.draft);
    const withdraw = () => send(runnerOn(store), 'application', STREAM, 'other', the.applicant(the.withdrawAll));
    const runner = runnerOn(contested(store, 1, withdraw));
    const answer = await send(runner, 'application', STREAM, 'k1', the.applicant(the.attach('c1', 'mine')));
    expect(codeOf(answer)).toBe('CLAIM_NOT_EDITABLE');
  });

  it('are stale, and never decided again, when the actor named what it saw', async () => {
    const store = memoryStore();
    await play(runnerOn(store), 'application', STREAM, the.way.draft);
    const runner = runnerOn(contested(store, 1, attach(store)));
    const mine = the.applicant(the.attach('c1', 'mine'));
    expect(codeOf(await send(runner, 'application', STREAM, 'k1', mine, { ifMatch: 2 }))).toBe('STALE');
  });

  it('without end are given up with a code', async () => {
    const store = memoryStore();
    const never: EventStore = new Proxy(store, {
      get(target, key) {
        if (key === 'append') {
          return async (stream: string, expected: number) => ({
            kind: 'wrongExpectedVersion',
            stream,
            expected,
            actual: 0,
          });
        }
        const value = Reflect.get(target, key) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const answer = await send(runnerOn(never), 'application', STREAM, 'k1', the.applicant(the.create));
    expect(codeOf(answer)).toBe('TOO_MANY_CONFLICTS');
  });
});

describe('what is recorded', () => {
  it('says who, when in both clocks, why and under which command', async () => {
    const store = await reserved();
    await send(runnerOn(store), 'application', STREAM, 'k1', accept, { causationId: 'cause', digest: 'digest' });
    const event = (await store.readStream(STREAM)).at(-1)!;
    expect(event).toMatchObject({
      type: 'ClaimAccepted',
      at: accept.at,
      recordedAt: SYSTEM_NOW,
      actor: who.REVIEWER,
      commandId: 'k1',
      commandDigest: 'digest',
      causationId: 'cause',
      schemaVersion: 1,
    });
  });

  it('is one unbroken chain', async () => {
    const store = await reserved();
    await expect(verifyRecords(store.logId, store.readAll(null))).resolves.toBeDefined();
  });

  it('a build that refuses, refuses; it may look at other streams', async () => {
    const store = await reserved();
    const answer = await runnerOn(store).execute('round', 'round-9', metaOf('k1', accept), async (state, world) => {
      const { status } = await world.fold('application', STREAM);
      return refuse('NOT_NOW', { content: state.content, status });
    });
    expect(answer).toMatchObject({ code: 'NOT_NOW', details: { content: null, status: 'submitted' } });
  });
});
