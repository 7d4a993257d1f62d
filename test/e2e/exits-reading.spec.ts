import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { recomputeFolder } from '../../tools/recompute/recompute-folder.js';
import { pledgeFee, refusalOf, Road, taken, type Declaration } from '../support/road.js';

/**
 * AMB-YZ-11: R1 caps each kind of fee at 50,000, R2 all of them together. Two fees of two kinds, 40,000 and 30,000: under R2
 * the first stays, and the second is cut to 10,000.
 */
const guarantee = (number: string, amount: string): Declaration => {
  const fee = pledgeFee(number, amount);
  return { ...fee, facts: { ...fee.facts, fee_kind: 'guarantee' } };
};

/** AMB-YZ-03: under R3 the item is for patentees in the district only. */
const elsewhere: Declaration = {
  item: 'cn_invention',
  certificateNumber: 'ZL202310000033.5',
  facts: {
    patent_kind: 'invention',
    approval_doc_date: '2023-05-16',
    grant_date: '2023-05-16',
    conversion: 'none',
    patentee_in_district: false,
  },
  evidence: ['patent_certificate', 'granting_document'],
};

describe('a reading confirmed otherwise', () => {
  let house: Established;
  let road: Road;
  let first: string;
  let second: string;
  let third: string;
  beforeAll(async () => {
    house = await establish();
    road = new Road(house, 'parkFirm', pledgeFee('FR-1', '80000.00'));
    await taken(road.declare());
    first = road.claim;
    second = await road.declareClaim(guarantee('FR-2', '60000.00'));
    third = await road.declareClaim(elsewhere);
    await taken(road.submit());
    await house.server.idle();
    await taken(road.endorse());
    for (const claim of [first, second, third]) {
      await taken(road.accept(claim === third ? road.as.scienceReviewer : road.as.marketReviewer, claim));
      await taken(road.waive(road.as.expertA, claim));
      await taken(road.verify(road.as.expertA, claim));
      await house.server.idle();
    }
  });
  afterAll(() => house.server.stop());

  /** Lines of a claim in the order in which they were opened. */
  const linesOf = async (claim: string): Promise<Json[]> => {
    const { body } = await ok(road.as.auditor.get(`/api/lines?application=${road.application}&limit=100`));
    return (body['rows'] as Json[]).filter((row) => row['claim'] === claim);
  };
  const lineOf = async (claim: string): Promise<Json> => (await linesOf(claim)).at(-1)!;
  const idOf = async (claim: string): Promise<string> => String((await lineOf(claim))['id']);
  const statuses = async (claim: string) => (await linesOf(claim)).map((row) => row['status']);
  const claimOf = async (id: string): Promise<Json> => (await ok(road.applicant.get(`${road.path}/claims/${id}`))).body;
  const confirm = async (reading: string, ...options: readonly string[]): Promise<void> => {
    await taken(road.confirm(reading, options));
    await house.server.idle();
  };
  const include = async (...lines: readonly string[]): Promise<void> => {
    await taken(road.as.officeClerk.post(`/api/batches/${road.batch}/lines`, { lines }));
    await house.server.idle();
  };
  const decide = async (): Promise<void> => {
    for (const step of ['present', 'decideCommittee', 'decideGovernment'] as const) await taken(road[step]());
    await house.server.idle();
  };
  const allot = (...lines: readonly string[]) => road.as.cashier.post(`/api/payment-runs/${road.run}/lines`, { lines });
  const sentBack = async (): Promise<number> =>
    (await house.server.events()).filter(({ type }) => type === 'LineSentBack').length;

  it('as it was used, nothing goes back', async () => {
    expect(await lineOf(first)).toMatchObject({ total: '40000.00', readings: { 'AMB-YZ-10': ['R1'] } });
    expect(await lineOf(second)).toMatchObject({ total: '30000.00', readings: { 'AMB-YZ-11': ['R1'] } });
    expect(await lineOf(third)).toMatchObject({ total: '10000.00', readings: { 'AMB-YZ-03': ['R1'] } });
    await confirm('AMB-YZ-11', 'R1');
    expect(await sentBack()).toBe(0);
  });

  it('in an open batch: what comes to the same stays in it, what does not leaves it', async () => {
    await road.openBatch();
    await include(await idOf(first), await idOf(second), await idOf(third));
    await confirm('AMB-YZ-03', 'R2');
    expect(await lineOf(third)).toMatchObject({
      status: 'open',
      batch: road.batch,
      atSettlement: false,
      readings: { 'AMB-YZ-03': ['R2'] },
    });
    await confirm('AMB-YZ-11', 'R2');
    expect(await linesOf(second)).toMatchObject([
      { status: 'replaced', batch: null, progress: { status: 'replaced' } },
      { status: 'open', total: '10000.00', batch: null, passed: [], readings: { 'AMB-YZ-11': ['R2'] } },
    ]);
    expect((await ok(road.as.officeHead.get(`/api/batches/${road.batch}`))).body).toMatchObject({
      lines: 2,
      totals: { district: '50000.00' },
    });
    expect(await claimOf(second)).toMatchObject({
      settlement: { status: 'payable', total: '10000.00', amounts: { district: '10000.00' } },
      progress: { stage: 'approval', status: 'waiting' },
    });
  });

  it('approved and under notice: the same keeps its approval and its notice; another amount is approved anew', async () => {
    await include(await idOf(second));
    await decide();
    await taken(road.publish());
    await house.server.idle();
    await confirm('AMB-YZ-03', 'R2', 'R4');
    expect(await linesOf(third)).toMatchObject([
      {
        passed: ['approval'],
        progress: { stage: 'notice', status: 'published' },
        readings: { 'AMB-YZ-03': ['R2', 'R4'] },
      },
    ]);
    expect(await claimOf(third)).toMatchObject({
      settlement: { status: 'payable', total: '10000.00' },
      progress: { stage: 'notice', status: 'published' },
    });
    await confirm('AMB-YZ-11', 'R1');
    expect(await linesOf(second)).toMatchObject([
      { status: 'replaced' },
      { status: 'replaced', passed: ['approval'] },
      { status: 'open', total: '30000.00', passed: [] },
    ]);
    expect(await claimOf(second)).toMatchObject({ settlement: { total: '30000.00' } });
  });

  it('in question: it waits for the answer to the objection', async () => {
    const receipt = String((await taken(road.object(await idOf(first)))).body['receipt']);
    await house.server.idle();
    await confirm('AMB-YZ-10', 'R2');
    expect(await lineOf(first)).toMatchObject({ readings: { 'AMB-YZ-10': ['R1'] }, atSettlement: false });
    expect(await lineOf(second)).toMatchObject({ amounts: { prefecture: '15000.00', district: '15000.00' } });
    await taken(road.decideObjection(receipt, 'dismissed'));
    await house.server.idle();
    expect(await linesOf(first)).toMatchObject([
      { status: 'replaced' },
      { status: 'open', total: '40000.00', amounts: { prefecture: '20000.00', district: '20000.00' } },
    ]);
    // What is behind it in the order came to the same.
    expect(await statuses(second)).toEqual(['replaced', 'replaced', 'replaced', 'open']);
    expect(await statuses(third)).toEqual(['open']);
  });

  it('to nothing: the line is closed, and the claim comes back when it is read as before', async () => {
    await confirm('AMB-YZ-03', 'R3');
    expect(await statuses(third)).toEqual(['replaced']);
    expect(await claimOf(third)).toMatchObject({
      settlement: { status: 'notEligible', total: '0.00' },
      progress: { stage: 'settlement', status: 'notEligible' },
    });
    await confirm('AMB-YZ-03', 'R1');
    expect(await statuses(third)).toEqual(['replaced', 'open']);
    expect(await claimOf(third)).toMatchObject({
      settlement: { status: 'payable', total: '10000.00' },
      progress: { stage: 'approval', status: 'waiting' },
    });
  });

  it('the new amount passes approval and notice again, with a notice of its own', async () => {
    road.batch = '';
    await road.openBatch();
    await include(await idOf(first), await idOf(second), await idOf(third));
    await decide();
    await taken(road.publish());
    await taken(road.clear());
    await house.server.idle();
    for (const claim of [first, second, third]) {
      expect(await lineOf(claim)).toMatchObject({ passed: ['approval', 'notice'], notice: { notice: road.notice } });
    }
  });

  it('allotted or paid it is not touched; cleared and not allotted it is', async () => {
    await taken(road.openRun());
    await taken(allot(await idOf(first), await idOf(third)));
    await house.server.idle();
    await confirm('AMB-YZ-10', 'R1');
    expect(await lineOf(first)).toMatchObject({ readings: { 'AMB-YZ-10': ['R2'] }, atSettlement: false });
    expect((await linesOf(second)).slice(-2)).toMatchObject([
      { status: 'replaced', passed: ['approval', 'notice'] },
      { status: 'open', amounts: { district: '30000.00' }, passed: [] },
    ]);
    for (const step of ['account', 'instruct', 'paid'] as const) await taken(road[step]());
    await house.server.idle();
    expect(await lineOf(first)).toMatchObject({ status: 'resultPublished' });
    const before = (await linesOf(first)).length;
    await confirm('AMB-YZ-10', 'R2');
    await confirm('AMB-YZ-10', 'R1');
    expect(await linesOf(first)).toHaveLength(before);
    expect(await lineOf(first)).toMatchObject({ status: 'resultPublished', amounts: { district: '20000.00' } });
    await taken(road.openRunOf(2025));
    expect(refusalOf(await allot(String((await linesOf(second)).at(-2)?.['id'])))).toBe('LINE_CLOSED');
  });

  it('computed again from the record, every settlement is as it was: kept, replaced, to nothing and back', async () => {
    const events = await house.server.events();
    const settled = events.flatMap(({ type, body }) =>
      type === 'AmountSettled' ? ((body as Json)['claims'] as Json[]) : [],
    );
    const found = await recomputeFolder(house.server.dataFolder);
    expect(found.mismatches).toEqual([]);
    expect(found.claims).toBe(settled.length);
    const outcomes = settled.flatMap(({ reread }) => ((reread as Json | undefined)?.['lines'] ?? []) as Json[]);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['kept', 'replaced']));
  });

  it('stands in the timeline, and parks nothing', async () => {
    const { body } = await ok(road.applicant.get(`${road.path}/timeline?limit=200`));
    const types = (body['rows'] as Json[]).map((row) => row['type']);
    for (const type of ['LineSentBack', 'LineKept', 'LineReplaced', 'ClaimSentBack']) expect(types).toContain(type);
    const state = await ok(road.as.auditor.get('/api/health/state'));
    expect(state.body).toMatchObject({ sagas: { parked: [] }, jobs: { dead: [] }, readModels: { parkedCount: 0 } });
  });
});
