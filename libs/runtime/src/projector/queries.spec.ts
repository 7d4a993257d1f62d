import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { application, categoryOf, idOf, line, streamOf, type ApplicationState, type LineState } from '#domain';
import { createMemoryEventStore, type EventStore, type RecordedEvent } from '#event-store';
import type { EventContext } from '#kernel';
import { QueryError, type Projector } from './index.js';
import { POLICY, ROUND } from './spec-support/application-life.js';
import { allPages, copyOf, everything, Stage } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';

describe('queries', () => {
  const stage = new Stage();
  let story: EventStore;
  let log: readonly RecordedEvent[];
  let projector: Projector;
  let applications: readonly string[];

  beforeAll(async () => {
    story = createMemoryEventStore({ logId: 'story' });
    await tellStory(story, 11, 30);
    log = await everything(story);
    projector = await stage.started(story);
    applications = idsOf(log, 'application');
  });
  afterAll(() => stage.clear());

  const everyLine = () =>
    allPages((cursor) => projector.lines({ round: ROUND }, { limit: 7, ...(cursor ? { cursor } : {}) }));

  test('claims, cases and lines are what their deciders fold, revisions (ETags) included', () => {
    let claims = 0;
    for (const id of applications) {
      const state = foldApplication(log, id);
      const { claims: folded, ...head } = state;
      expect(projector.case(id)).toMatchObject(plain(head));
      for (const claim of Object.values(folded)) {
        claims += 1;
        expect(projector.claim(claim.id)).toMatchObject(plain({ ...claim, verified: claim.verified ?? undefined }));
      }
      expect(projector.claimsOfApplication(id, { limit: 200 }).rows.map((each) => each.id)).toEqual(
        Object.values(folded).map((each) => each.id),
      );
    }
    expect(claims).toBeGreaterThan(40);
    const lines = idsOf(log, 'line');
    for (const id of lines) expect(projector.line(id)).toMatchObject(plain(foldLine(log, id)));
    expect(
      everyLine()
        .map((each) => each.id)
        .toSorted(),
    ).toEqual([...lines].toSorted());
  });

  test('a case says where its claims are and whether something waits for the applicant', () => {
    for (const id of applications) {
      const view = projector.case(id)!;
      const claims = projector.claimsOfApplication(id, { limit: 200 }).rows;
      expect(view.counts.reduce((sum, each) => sum + each.count, 0)).toBe(claims.length);
      const returned = claims.some((claim) => claim.progress.status === 'returned');
      if (view.status === 'submitted') expect(view.overall === 'returned').toBe(returned);
    }
    const overall = new Set(applications.map((id) => projector.case(id)!.overall));
    expect(overall).toContain('finished');
    expect(overall).toContain('inProgress');
    expect(projector.case('nobody')).toBeUndefined();
  });

  test('the queue holds what waits, at every moment of the log, and nothing else', async () => {
    for (const share of [0.15, 0.3, 0.45, 0.7, 0.85, 1]) {
      const part = log.slice(0, Math.floor(log.length * share));
      const then = await stage.started(await copyOf(part, 'story'));
      for (const stageId of ['declaration', 'endorsement', 'department', 'panel'] as const) {
        const rows = allPages((cursor) => then.queue({ stage: stageId }, { limit: 3, ...(cursor ? { cursor } : {}) }));
        const shown = rows.flatMap((row) => row.claims.map((claim) => `${row.organisation}:${claim}`)).toSorted();
        expect([share, stageId, shown]).toEqual([share, stageId, waitingClaims(part, stageId)]);
        for (const row of rows) {
          expect(then.queue({ stage: stageId, round: ROUND }, { limit: 200 }).rows).toContainEqual(row);
        }
      }
      const lines = idsOf(part, 'line').map((id) => ({ id, state: foldLine(part, id) }));
      const open = lines.filter(({ state }) => state.status === 'open');
      const unbatched = open.filter(({ state }) => state.batch === null && !state.passed.includes('approval'));
      expect(waitingLines(then, 'approval', 'unbatched')).toEqual(unbatched.map(({ id }) => id).toSorted());
      const allot = open.filter(({ state }) => state.passed.includes('notice') && state.allotment === null);
      expect(waitingLines(then, 'payout', 'allot')).toEqual(allot.map(({ id }) => id).toSorted());
      const counts = then.queueCounts({ round: ROUND });
      const unbatchedCount = counts.find((each) => each.kind === 'unbatched')?.count ?? 0;
      expect(unbatchedCount).toBe(unbatched.length);
    }
  });

  test('a queue is filtered, sorted either way, searched, and counted by what it consists of', () => {
    const all = projector.queue({ stage: 'payout' }, { limit: 200 }).rows;
    expect(all.length).toBeGreaterThan(2);
    expect(projector.queue({ stage: 'payout', descending: true }, { limit: 200 }).rows).toEqual(all.toReversed());
    const totals = allPages((cursor) =>
      projector.queue(
        { stage: 'payout', sort: 'total', descending: true },
        { limit: 1, ...(cursor ? { cursor } : {}) },
      ),
    ).map(({ total }) => Number(total));
    expect(totals).toEqual(all.map(({ total }) => Number(total)).toSorted((a, b) => b - a));
    for (const { kind, round, item, count } of projector.queueGroups({ stage: 'payout' })) {
      const same = all.filter((row) => row.kind === kind && row.round === round && row.item === item);
      expect(same).toHaveLength(count);
    }
    const [first] = all.filter(({ item }) => item !== null);
    const ofItem = projector.queue({ stage: 'payout', item: first!.item! }, { limit: 200 }).rows;
    expect(ofItem).toEqual(all.filter(({ item }) => item === first!.item));
    const due = first!.due ?? all.find((row) => row.due !== null)?.due;
    const inTime = projector.queue({ stage: 'payout', ...(due ? { dueUntil: due } : {}) }, { limit: 200 }).rows;
    expect(inTime).toEqual(all.filter((row) => !due || (row.due !== null && row.due <= due)));
    // Everybody in the story is a natural person: nobody is found by a name.
    expect(projector.queue({ stage: 'payout', search: 'name' }).rows).toEqual([]);
  });

  test('pages of any size give the same rows in the same order', () => {
    const byOne = allPages((cursor) => projector.casesOfRound(ROUND, { limit: 1, ...(cursor ? { cursor } : {}) }));
    expect(byOne).toEqual(projector.casesOfRound(ROUND, { limit: 200 }).rows);
    expect(byOne.map((each) => each.id)).toEqual(applications);
    const applicant = byOne[0]!.applicant;
    const mine = projector.casesOfApplicant(applicant, { limit: 200 }).rows;
    expect(mine).toEqual(byOne.filter((each) => each.applicant === applicant));
    const ties = allPages((cursor) =>
      projector.queue({ stage: 'payout' }, { limit: 1, ...(cursor ? { cursor } : {}) }),
    );
    expect(ties).toEqual(projector.queue({ stage: 'payout' }, { limit: 200 }).rows);
  });

  test('a cursor of another list, a spoiled one and a limit out of range are refused', () => {
    const { next } = projector.casesOfRound(ROUND, { limit: 1 });
    expect(next).not.toBeNull();
    const refusals = [
      () => projector.casesOfRound('round-2', { cursor: next! }),
      () => projector.casesOfRound(ROUND, { cursor: 'x' }),
      () => projector.casesOfRound(ROUND, { cursor: Buffer.from('["a"]').toString('base64url') }),
      () => projector.casesOfRound(ROUND, { limit: 0 }),
      () => projector.casesOfRound(ROUND, { limit: 201 }),
      () => projector.casesOfRound(ROUND, { limit: 1.5 }),
    ];
    for (const refused of refusals) expect(refused).toThrow(QueryError);
  });

  test('the timeline holds every event of a case in the order of the log, and its history the full events', async () => {
    for (const id of applications.slice(0, 5)) {
      const rows = allPages((cursor) => projector.timeline(id, { limit: 9, ...(cursor ? { cursor } : {}) }));
      const lines = new Set(idsOf(log, 'line').filter((each) => foldLine(log, each).content?.application === id));
      const own = log.filter(
        ({ stream }) => stream === streamOf.application(id) || (stream.startsWith('line-') && lines.has(idOf(stream))),
      );
      const shown = new Set(rows.map((row) => `${row.stream}@${row.version}`));
      for (const event of own) expect(shown).toContain(`${event.stream}@${event.version}`);
      expect(rows.map((row) => row.ordinal)).toEqual(rows.map((row) => row.ordinal).toSorted((a, b) => a - b));
      const { rows: entries } = await projector.history(id, { limit: 200 });
      for (const { row, recorded } of entries) {
        const event = log[row.ordinal - 1]!;
        expect(recorded).toMatchObject({ eventId: event.eventId, event: { type: event.type, body: event.body } });
      }
    }
    const categories = new Set(
      applications.flatMap((id) => projector.timeline(id, { limit: 200 }).rows.map((row) => categoryOf(row.stream))),
    );
    for (const category of ['achievement', 'entitlement', 'batch', 'notice', 'payment'])
      expect(categories).toContain(category);
  });

  test('no timeline row holds a reference into the vault', () => {
    for (const id of applications) {
      const rows = allPages((cursor) => projector.timeline(id, cursor ? { cursor } : {}));
      for (const row of rows)
        expect(JSON.stringify(row.details)).not.toMatch(/vault|fingerprint|"ref"|statement|bank-/);
    }
  });

  test('what was settled carries its trace; a settlement before keeps its own', () => {
    const settled = log.filter((event) => event.type === 'AmountSettled');
    expect(settled.length).toBeGreaterThan(10);
    const again: number[] = [];
    for (const event of settled) {
      for (const claim of (
        event.body as { claims: { claim: string; settlement: number; total: string; trace: object[] }[] }
      ).claims) {
        const trace = projector.trace(claim.claim, claim.settlement);
        expect(trace).toMatchObject({
          total: claim.total,
          trace: claim.trace,
          stream: event.stream,
          version: event.version,
        });
        if (claim.settlement > 1) again.push(claim.settlement);
        const row = projector.settlement(claim.claim)!;
        const listed = projector.entitlement(row.family, row.applicant, { limit: 200 }).rows;
        expect(listed).toContainEqual(row);
      }
    }
    expect(again.length).toBeGreaterThan(0);
  });

  test('a reconciliation adds up to what the lines say, by treasury, run and policy', () => {
    const lines = idsOf(log, 'line').map((id) => foldLine(log, id));
    // What an objection closed after it had gone to the bank was approved, and is what the payments say.
    const gone = (state: LineState) => state.status === 'upheld' && state.recovered['district'] === undefined;
    const standing = lines.filter((state) => state.passed.includes('approval') && !gone(state));
    const sum = (states: readonly LineState[], treasury: 'district' | 'prefecture') =>
      String(states.reduce((total, state) => total + Number(state.content!.amounts[treasury] ?? 0), 0));
    const all = projector.reconciliation({ policy: POLICY });
    expect(all.balanced).toBe(true);
    const own = all.treasuries.find((each) => each.treasury === 'district')!;
    expect(own).toMatchObject({ kind: 'own', approved: sum(standing, 'district') });
    const due = all.treasuries.find((each) => each.treasury === 'prefecture')!;
    expect(due).toMatchObject({ kind: 'dueFrom', approved: sum(standing, 'prefecture') });
    const paid = lines.filter((state) => state.paid['district'] !== undefined);
    expect(own.paid).toBe(sum(paid, 'district'));
    const recovered = lines.filter((state) => state.recovered['district'] !== undefined);
    expect(own.recovered).toBe(sum(recovered, 'district'));
    expect(Number(own.recovered)).toBeGreaterThan(0);
    expect(BigInt(own.payments.paid)).toBe(BigInt(own.paid) + BigInt(own.recovered));
    expect(Number(own.paid)).toBeGreaterThan(0);
    expect(Number(due.reportedDue)).toBeGreaterThan(0);
    for (const run of ['run-2025', 'run-2026']) {
      const taken = lines.filter((state) => state.allotment?.run === run);
      const found = projector.reconciliation({ run });
      expect(found.balanced).toBe(true);
      expect(found.treasuries.find((each) => each.treasury === 'district')?.approved).toBe(sum(taken, 'district'));
    }
    const [first, second] = [2025, 2026].map(
      (year) => projector.reconciliation({ policy: POLICY, year }).treasuries[0]!,
    );
    const open = BigInt(first!.notAllotted);
    expect(BigInt(first!.approved) + BigInt(second!.approved) - open).toBe(BigInt(all.treasuries[0]!.approved));
  });

  test('batches, notices and payments count and sum what is in them', () => {
    for (const batch of projector.batches({ round: ROUND }).rows) {
      const members = projector.batchLines(batch.id, { limit: 200 }).rows.filter((each) => each.struck === null);
      expect(batch.lines).toBe(members.length);
      const total = members.reduce((sum, each) => sum + Number(each.amounts.district ?? 0), 0);
      expect(Number(batch.totals.district ?? 0)).toBe(total);
      const approved = log.find((event) => event.stream === streamOf.batch(batch.id) && event.type === 'BatchApproved');
      expect(batch.totals).toEqual((approved!.body as { totals: object }).totals);
    }
    for (const notice of projector.notices().rows) {
      expect(notice.lines).toBe(projector.lines({ notice: notice.id }, { limit: 200 }).rows.length);
      const open = projector.objections(notice.id, { limit: 200 }).rows.filter((each) => each.outcome === 'open');
      expect(notice.openObjections).toBe(open.length);
    }
    const payments = allPages((cursor) =>
      projector.payments({ run: 'run-2025' }, { limit: 2, ...(cursor ? { cursor } : {}) }),
    );
    expect(payments.length).toBeGreaterThan(3);
    for (const payment of payments) {
      const members = projector.paymentLines(payment.id, { limit: 200 }).rows;
      expect(members.length).toBe(payment.lines);
      expect(payment.total).toBe(String(members.reduce((sum, each) => sum + Number(each.amount), 0)));
    }
    const again = payments.find((each) => each.attempts.length > 1)!;
    expect(['rejected', 'returned']).toContain(again.attempts[0]?.outcome);
    expect(again.attempts[0]).toMatchObject({ reason: 'account closed' });
  });

  test('the directory gives parties without names of persons, offices, grants, readings', () => {
    const [party] = projector.allParties({ limit: 1 }).rows;
    expect(party).toMatchObject({ name: { kind: 'vault' }, account: { check: 'matches' } });
    expect(projector.parties([party!.id, 'nobody'])).toEqual([party]);
    expect(projector.departmentByKey('market')?.id).toBe('org-market');
    expect(projector.grantsOfAccount('admin').rows[0]).toMatchObject({
      until: '2024-06-01',
      revoked: { reason: 'left' },
    });
    expect(projector.grantsOfOrganisation('panel', { limit: 200 }).rows.length).toBe(4);
    expect(projector.readings(POLICY).rows[0]).toMatchObject({
      reading: 'AMB-YZ-17',
      authority: 'bureau',
      actor: 'policy',
    });
    expect(projector.publications(POLICY).rows).toMatchObject([
      { version: 1, lawDigest: 'law' },
      { version: 2, amendment: { base: 1, legalBasis: { number: 'n' } } },
    ]);
    expect(projector.indicators(POLICY).rows[0]).toMatchObject({
      indicator: 'patent-licences',
      years: [{ year: 2023, value: '10', correction: 'mended', earlier: [{ value: '9', correction: null }] }],
    });
    expect(projector.panelsOfRound(ROUND).rows[0]?.id).toBe('panel-1');
    expect(projector.panelEntries('panel-1').rows.map((each) => each.kind)).toEqual(['recusal', 'minutes']);
    expect(projector.account('panel-c')).toMatchObject({ ref: 'new', status: 'closed' });
  });
});

const plain = (value: object): object => JSON.parse(JSON.stringify(value)) as object;

const idsOf = (log: readonly RecordedEvent[], category: string): readonly string[] => [
  ...new Set(log.filter((event) => categoryOf(event.stream) === category).map((event) => idOf(event.stream))),
];

function foldApplication(log: readonly RecordedEvent[], id: string): ApplicationState {
  return fold(log, streamOf.application(id), application.initial, application.evolve);
}

const foldLine = (log: readonly RecordedEvent[], id: string): LineState =>
  fold(log, streamOf.line(id), line.initial, line.evolve);

function fold<State, Event>(
  log: readonly RecordedEvent[],
  stream: string,
  initial: State,
  evolve: (state: State, event: Event, context: EventContext) => State,
): State {
  const events = log.filter((event) => event.stream === stream);
  return events.reduce((state, event) => evolve(state, event as unknown as Event, event), initial);
}

/** `<organisation>:<claim>`, from the deciders' own states. */
function waitingClaims(log: readonly RecordedEvent[], stage: string): readonly string[] {
  const waiting: string[] = [];
  for (const id of idsOf(log, 'application')) {
    const state = foldApplication(log, id);
    for (const claim of Object.values(state.claims)) {
      if (stage === 'declaration' && claim.status === 'returned') waiting.push(`${state.applicant}:${claim.id}`);
      if (claim.status !== 'open' || claim.stage !== stage) continue;
      if (stage === 'department') waiting.push(`${claim.department}:${claim.id}`);
      if (stage === 'panel') waiting.push(`null:${claim.id}`);
      if (stage !== 'endorsement') continue;
      const stamps = state.requiredStamps.filter((stamp) => !claim.stamps.includes(stamp));
      waiting.push(...stamps.map((stamp) => `${stamp}:${claim.id}`));
    }
  }
  return waiting.toSorted();
}

const waitingLines = (projector: Projector, stage: 'approval' | 'payout', kind: 'unbatched' | 'allot') =>
  allPages((cursor) => projector.queue({ stage, kind }, { limit: 5, ...(cursor ? { cursor } : {}) }))
    .map((row) => row.line)
    .toSorted();
