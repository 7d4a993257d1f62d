import fc from 'fast-check';
import type { EnteredClaim, EntitlementEvent, SettledClaim } from '#domain';
import { NO_STREAM, openSqliteEventStore, sealEvents, type EventStore, type UnsealedEvent } from '#event-store';
import { instant } from '#kernel';
import { policies, type Readings } from '#policies';
import { claim } from '../../../../../bench/law/claims.js';

/** Entitlements whose claims enter, are settled, fall and leave, in a log on disk. What a decision would say is not asked. */

export const LAW = policies.find('yuanzhou-2023-25')!;
const LOG = 'log-of-stories';
const AT = instant('2024-06-03T02:00:00.000Z');

const firm = fc.nat(4);
const enters = fc.record({
  kind: fc.constant('enters' as const),
  firm,
  place: fc.nat(9),
  round: fc.constantFrom('r1', 'r2'),
  local: fc.boolean(),
  similar: fc.boolean(),
  paidElsewhere: fc.boolean(),
  about: fc.option(fc.constantFrom('patent:1', 'patent:2')),
  decision: fc.option(fc.constant({ reason: '专家组意见 “一致”' })),
  topUp: fc.boolean(),
});
const settled = fc.record({
  kind: fc.constant('settled' as const),
  firm,
  policy: fc.constantFrom(LAW.id, LAW.id, 'another'),
  readings: fc.constantFrom<Readings>({}, { 'AMB-YZ-07': ['R2'] }),
  amount: fc.constantFrom('0', '10000', '15000000'),
});
const falls = fc.record({ kind: fc.constant('falls' as const), firm, which: fc.nat(5) });
const leaves = fc.record({ kind: fc.constant('leaves' as const), firm, which: fc.nat(5) });

export type Chapter = typeof chapter extends fc.Arbitrary<infer Value> ? Value : never;
export const chapter = fc.oneof(
  { arbitrary: enters, weight: 4 },
  { arbitrary: settled, weight: 3 },
  { arbitrary: falls, weight: 1 },
  { arbitrary: leaves, weight: 1 },
);

export class Story {
  readonly #claims = new Map<number, string[]>();
  readonly #pending = new Map<number, EnteredClaim[]>();
  readonly #lines = new Map<number, { readonly claim: string; readonly line: string }[]>();
  #settlements = 0;

  constructor(
    private readonly folder: string,
    readonly logId = LOG,
  ) {}

  /** Each is appended by a server that is there for as long. */
  async tell(chapters: readonly Chapter[]): Promise<void> {
    const store = await openSqliteEventStore({
      folder: this.folder,
      logId: this.logId,
      random: () => new Uint8Array(16),
    });
    for (const each of chapters) for (const event of this.#eventsOf(each)) await this.#append(store, each.firm, event);
    await store.close();
  }

  async #append(store: EventStore, firmNumber: number, { type, body }: EntitlementEvent): Promise<void> {
    const stream = `entitlement-${LAW.family}-firm${firmNumber}`;
    const head = (await store.readStream(stream)).at(-1) ?? NO_STREAM;
    const id = `${stream}-${head.version + 1}`;
    const event: UnsealedEvent = {
      at: AT,
      actor: 'worker',
      role: 'system',
      jurisdiction: '*',
      eventId: id,
      type,
      schemaVersion: 1,
      recordedAt: AT,
      commandId: id,
      commandDigest: 'd'.repeat(64),
      causationId: null,
      body,
      fileHashes: [],
      piiCommit: null,
    };
    await store.append(stream, head.version, sealEvents({ logId: this.logId, stream, head }, [event]));
  }

  #eventsOf(told: Chapter): readonly EntitlementEvent[] {
    switch (told.kind) {
      case 'enters':
        return [this.#enters(told)];
      case 'settled':
        return this.#settled(told);
      case 'falls': {
        const found = at(this.#lines, told.firm)[told.which];
        return found ? [{ type: 'AwardAnnulled', body: { ...found, awardYear: 2024, reason: 'r' } }] : [];
      }
      case 'leaves': {
        const found = at(this.#claims, told.firm)[told.which];
        return found ? [{ type: 'ClaimLeft', body: { claim: found, application: 'a', reason: 'r' } }] : [];
      }
    }
  }

  #enters(told: Extract<Chapter, { kind: 'enters' }>): EntitlementEvent {
    const claims = at(this.#claims, told.firm);
    const id = `firm${told.firm}-c${claims.length}`;
    const { item, facts } = claim(0, told.place);
    const before = claims.at(-1);
    const body: EnteredClaim = {
      claim: id,
      application: `firm${told.firm}-${told.round}`,
      applicant: `firm${told.firm}`,
      applicantKind: 'enterprise',
      round: told.round,
      policy: LAW.id,
      policyVersion: LAW.version,
      submittedAt: AT,
      ordinal: claims.length,
      item,
      certificate: { kind: 'patent', key: id, number: { kind: 'public', number: id } },
      ...(told.about === null ? {} : { object: told.about }),
      ...(told.decision === null ? {} : { decision: told.decision }),
      ...(told.topUp && before !== undefined ? { topUpOf: before } : {}),
      facts,
      local: told.local,
      similarTo: told.similar && before !== undefined ? [before] : [],
      otherAwards: told.paidElsewhere
        ? [{ source: 'otherDistrictPolicy', treasury: 'district', amount: '500000', basis: 'b' }]
        : [],
      duties: {},
    };
    claims.push(id);
    at(this.#pending, told.firm).push(body);
    return { type: 'ClaimEntered', body };
  }

  #settled({ firm: number, policy, readings, amount }: Extract<Chapter, { kind: 'settled' }>): EntitlementEvent[] {
    const pending = at(this.#pending, number).splice(0);
    if (pending.length === 0) return [];
    this.#settlements += 1;
    const claims = pending.map((entry) => this.#settledClaim(number, entry, amount));
    const law = { policy, policyVersion: LAW.version, lawDigest: 'd', ownTreasury: 'district', lineRoute: [] } as const;
    return [{ type: 'AmountSettled', body: { basis: 1, ...law, readings, standing: [], similar: [], claims } }];
  }

  #settledClaim(number: number, { claim: id, application, item }: EnteredClaim, amount: string): SettledClaim {
    const component = LAW.items.find((each) => each.id === item)!.components[0]!.id;
    at(this.#lines, number).push({ claim: id, line: `${id}.2024.${this.#settlements}` });
    return {
      claim: id,
      application,
      settlement: this.#settlements,
      item,
      status: 'payable',
      awardYear: 2024,
      components: [{ component, treasury: 'district', awardYear: 2024, amount }],
      total: amount,
      capped: false,
      readings: {},
      trace: [{ kind: 'result', article: 'x' }],
    };
  }
}

function at<Value>(lists: Map<number, Value[]>, key: number): Value[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}
