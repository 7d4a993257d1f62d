import { expect } from '@jest/globals';
import type { OrderId } from '#domain';
import { establish, POLICY, type Established, type PartyKey } from './cast.js';
import { ok, type Answer, type Client, type Json } from './client.js';
import { intlInvention, refusalOf, Road, taken, type Step } from './road.js';

/** Three cases that go to one batch together: one nobody questions, one questioned without, one with success. */
const CASES = [
  ['parkFirm', 'US11223344B2'],
  ['townFirm', 'US22334455B2'],
  ['otherFirm', 'US33445566B2'],
] as const satisfies readonly (readonly [PartyKey, string])[];

/** The main job of three applicants at once, over HTTP, in one order of approval, notice and payout. */
export class Journey {
  roads: readonly Road[] = [];

  private constructor(readonly house: Established) {}

  static async begin(order?: OrderId): Promise<Journey> {
    const journey = new Journey(await establish(undefined, order));
    const roads: Road[] = [];
    for (const [who, certificate] of CASES) {
      roads.push(await new Road(journey.house, who, intlInvention(certificate)).to('verify'));
    }
    journey.roads = roads;
    return journey;
  }

  get calm(): Road {
    return this.roads[0]!;
  }

  get doubted(): Road {
    return this.roads[1]!;
  }

  get wrong(): Road {
    return this.roads[2]!;
  }

  /** One batch for all, and for further lines, compiled and presented. */
  async compile(further: readonly string[] = []): Promise<void> {
    await this.calm.openBatch();
    for (const road of this.roads) {
      road.batch = this.calm.batch;
      await taken(road.include());
    }
    if (further.length > 0) {
      await taken(this.house.as.officeClerk.post(`/api/batches/${this.calm.batch}/lines`, { lines: further }));
    }
    await this.idle();
    await taken(this.calm.present());
  }

  async approve(): Promise<void> {
    await taken(this.calm.decideCommittee());
    await taken(this.calm.decideGovernment());
    await this.idle();
  }

  async publish(): Promise<void> {
    await taken(this.calm.publish());
    await this.idle();
  }

  /** Objects to a line and decides on it; answers the receipt. */
  async object(road: Road, outcome?: 'dismissed' | 'upheld'): Promise<string> {
    const receipt = String((await taken(this.calm.object(road.line))).body['receipt']);
    await this.idle();
    if (outcome !== undefined) await taken(this.calm.decideObjection(receipt, outcome));
    await this.idle();
    return receipt;
  }

  async openRun(): Promise<void> {
    for (const road of this.roads) await taken(road.confirmReadings());
    await taken(this.calm.openRun());
    await this.idle();
    for (const road of this.roads) road.run = this.calm.run;
  }

  /** A run of the year of the approval: so that a payment too early has something to aim at. */
  async openRunEarly(): Promise<void> {
    await taken(this.calm.openRunOf(2024));
    for (const road of this.roads) road.run = this.calm.run;
  }

  async pay(road: Road, attempt = 1): Promise<void> {
    for (const step of ['allot', 'account', 'instruct'] as const) {
      await taken(road[step]());
      await this.idle();
    }
    await taken(road.paid(road.as.cashier, attempt));
    await this.idle();
  }

  idle(): Promise<void> {
    return this.house.server.idle();
  }

  line = async (road: Road): Promise<Json> => (await ok(this.house.as.auditor.get(`/api/lines/${road.line}`))).body;

  /** Refused with a code of the catalogue, and the log is as it was. */
  async refused(answer: () => Promise<Answer>, code: string): Promise<void> {
    await this.idle();
    const before = await this.house.server.head();
    expect(refusalOf(await answer())).toBe(code);
    await this.idle();
    expect(await this.house.server.head()).toBe(before);
  }

  /** Every step that does not come next is refused, and leaves no event. */
  async allRefused(road: Road, codes: Readonly<Partial<Record<Step, string>>>): Promise<void> {
    for (const [step, code] of Object.entries(codes)) await this.refused(() => road[step as Step](), code);
  }

  /** Which of a line's own events came in which order. */
  async eventsOf(road: Road): Promise<readonly string[]> {
    const milestones = ['LineApproved', 'LinePublished', 'LineCleared', 'LinePaid', 'ResultPublished'];
    const events = await this.house.server.events();
    const here = events.filter((event) => event.stream === `line-${road.line}`).map((event) => event.type);
    return here.filter((type) => milestones.includes(type));
  }

  async nothingIsWrong(): Promise<void> {
    const { body } = await ok(this.house.as.auditor.get('/api/health/state'));
    expect(body).toMatchObject({
      sagas: { parked: [] },
      jobs: { dead: [] },
      readModels: { status: 'live', parkedCount: 0 },
    });
    const run = (await ok(this.house.as.auditor.get(`/api/payment-runs/${this.calm.run}`))).body;
    expect(run['reconciliation']).toMatchObject({ balanced: true });
  }

  /** Ids of the payments that wait at a stage. */
  async queue(stage: string, by: Client): Promise<readonly unknown[]> {
    return ((await ok(by.get(`/api/queues/${stage}`))).body['rows'] as Json[]).map((row) => row['payment']);
  }

  /** What the public view of the policy says of the order. */
  async orderShown(): Promise<Json> {
    return (await ok(this.house.server.anonymous().get(`/api/policies/${POLICY}`))).body['order'] as Json;
  }
}
