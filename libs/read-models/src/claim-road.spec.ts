import { describe, expect, test } from '@jest/globals';
import { instant } from '#kernel';
import type { DuixianEvent } from '#domain';
import { createEngine, MapRows, projections, type Projected } from './index.js';

const AT = instant('2024-03-01T00:00:00.000Z');

/** One claim, event by event: where its row says it is, and in whose queue it stands. */
class Road {
  readonly rows = new MapRows();
  readonly #engine = createEngine(projections, this.rows);
  readonly #versions = new Map<string, number>();
  #ordinal = 0;

  take(stream: string, event: DuixianEvent): this {
    const version = (this.#versions.get(stream) ?? -1) + 1;
    this.#versions.set(stream, version);
    this.#ordinal += 1;
    const who = { actor: 'somebody', role: 'role', jurisdiction: 'office', commandId: 'c' };
    const place = { ordinal: this.#ordinal, position: String(this.#ordinal), moment: AT, recordedAt: AT, at: AT };
    const eventId = `event-${this.#ordinal}`;
    const projected: Projected = { event, stream, version, eventId, ...who, ...place };
    for (const { error } of this.#engine.apply(projected)) throw error;
    return this;
  }

  /** "stage status | organisation:kind ..." */
  get where(): string {
    const { stage, status } = this.rows.all('claims')[0]!.progress;
    const queue = this.rows.all('queue').map((row) => `${row.organisation}:${row.kind}`);
    return `${stage} ${status} | ${queue.toSorted().join(' ')}`;
  }
}

const APPLICATION = 'application-a';
const ENTITLEMENT = 'entitlement-family-1-party';
const LINE = 'line-l';
const BATCH = 'batch-b';
const certificate = { kind: 'patent', key: 'k', number: { kind: 'public', number: '1' } } as const;
const settled = { claim: 'c', application: 'a', settlement: 1, item: 'i', awardYear: 2023, capped: false };

const submitted = (): Road =>
  new Road()
    .take(APPLICATION, {
      type: 'ApplicationCreated',
      body: {
        applicant: 'party',
        applicantKind: 'enterprise',
        round: 'r',
        policy: 'p',
        policyVersion: 1,
        family: 'family-1',
        route: ['declaration', 'endorsement', 'department', 'panel', 'settlement'],
        window: { from: AT, until: AT },
      },
    })
    .take(APPLICATION, {
      type: 'ClaimDeclared',
      body: { claim: 'c', item: 'i', department: 'market', certificate, facts: { amount: '10' } },
    })
    .take(APPLICATION, {
      type: 'ApplicationSubmitted',
      body: { claims: ['c'], requiredStamps: ['park', 'dept'], local: true, undertaking: true },
    });

const stamped = (road: Road, organisation: string): Road =>
  road.take(APPLICATION, { type: 'EndorsementGranted', body: { organisation, claims: ['c'] } });

const verified = (): Road =>
  stamped(stamped(submitted(), 'park'), 'dept')
    .take(APPLICATION, { type: 'ClaimAccepted', body: { claim: 'c', organisation: 'market', otherAwards: [] } })
    .take(APPLICATION, {
      type: 'FactsVerified',
      body: {
        claim: 'c',
        panel: 'panel',
        facts: { amount: '8' },
        cuts: [{ fact: 'amount', from: '10', to: '8', reason: 'not invoiced' }],
        similarTo: [],
        otherAwards: [],
        local: true,
      },
    })
    .take(ENTITLEMENT, {
      type: 'ClaimEntered',
      body: {
        claim: 'c',
        application: 'a',
        applicant: 'party',
        applicantKind: 'enterprise',
        round: 'r',
        policy: 'p',
        policyVersion: 1,
        submittedAt: AT,
        ordinal: 0,
        item: 'i',
        certificate,
        facts: { amount: '8' },
        local: true,
        similarTo: [],
        otherAwards: [],
        duties: {},
      },
    });

const amount = (road: Road, total: string, status: 'payable' | 'nothingDue'): Road =>
  road.take(ENTITLEMENT, {
    type: 'AmountSettled',
    body: {
      basis: 0,
      policy: 'p',
      policyVersion: 1,
      lawDigest: 'law',
      ownTreasury: 'district',
      lineRoute: ['approval', 'notice', 'payout'],
      readings: {},
      standing: [],
      similar: [],
      claims: [
        {
          ...settled,
          status,
          total,
          components: total === '0' ? [] : [{ component: 'x', treasury: 'district', awardYear: 2023, amount: total }],
          readings: {},
          trace: [],
        },
      ],
    },
  });

const onLine = (road: Road, settlement: string): Road =>
  road.take(LINE, {
    type: 'LineOpened',
    body: {
      claim: 'c',
      application: 'a',
      applicant: 'party',
      round: 'r',
      item: 'i',
      policy: 'p',
      policyVersion: 1,
      family: 'family-1',
      ownTreasury: 'district',
      awardYear: 2023,
      amounts: { district: '800' },
      components: [],
      total: '800',
      readings: {},
      route: ['approval', 'notice', 'payout'],
      certificate,
      duties: {},
      settlement,
    },
  });

/** A line of the claim that waits for a batch. */
const lined = (): Road => {
  const road = amount(verified(), '800', 'payable');
  return onLine(road, road.rows.all('traces')[0]!.eventId);
};

const approval = { approvalDay: '2024-10-01', payoutRule: 'yearAfterApproval', approvers: ['clerk'] } as const;
const noticed = { notice: 'n', objectionsUntil: AT };

const approved = (road = lined()): Road =>
  road
    .take(LINE, { type: 'LineIncluded', body: { batch: 'b' } })
    .take(LINE, { type: 'LineApproved', body: { batch: 'b', ...approval, payableFrom: AT } });

describe('the road of a claim', () => {
  test('every required stamp is its own queue; the last one passes the claim on to its department', () => {
    const road = submitted();
    expect(road.where).toBe('endorsement waiting | dept:endorse park:endorse');
    expect(stamped(road, 'park').where).toBe('endorsement waiting | dept:endorse');
    expect(stamped(road, 'dept').where).toBe('department waiting | market:review');
  });

  test('a return waits for the applicant with what is missing; changed content is endorsed again, by today’s stamps', () => {
    const road = stamped(stamped(submitted(), 'park'), 'dept').take(APPLICATION, {
      type: 'ReturnedForSupplement',
      body: {
        stage: 'department',
        claims: ['c'],
        missing: [
          { claim: 'c', what: 'the certificate' },
          { claim: 'other', what: 'not ours' },
        ],
        supplementUntil: AT,
      },
    });
    expect(road.where).toBe('department returned | party:returned');
    const claim = () => road.rows.all('claims')[0]!;
    expect(claim().returns).toMatchObject([{ organisation: 'office', missing: [{ claim: 'c' }], answeredAt: null }]);
    road
      .take(APPLICATION, {
        type: 'SupplementSubmitted',
        body: { claims: [{ claim: 'c', changed: true, resumesAt: 'endorsement' }], requiredStamps: ['town'] },
      })
      .take(APPLICATION, { type: 'EndorsementVoided', body: { claims: ['c'] } });
    expect(road.where).toBe('endorsement waiting | town:endorse');
    expect(claim().returns[0]?.answeredAt).toBe(AT);
    expect(stamped(road, 'town').where).toBe('department waiting | market:review');
  });

  test('stamps that a supplement no longer asks for stop waiting, also for claims that were not returned', () => {
    const road = submitted();
    expect(road.where).toBe('endorsement waiting | dept:endorse park:endorse');
    road.take(APPLICATION, { type: 'SupplementSubmitted', body: { claims: [], requiredStamps: ['town'] } });
    expect(road.where).toBe('endorsement waiting | town:endorse');
  });

  test('refused and withdrawn claims wait nowhere', () => {
    const refused = stamped(stamped(submitted(), 'park'), 'dept').take(APPLICATION, {
      type: 'ClaimRefused',
      body: { claim: 'c', stage: 'department', reason: 'expired' },
    });
    expect(refused.where).toBe('department refused | ');
    expect(refused.rows.all('claims')[0]?.refusal).toMatchObject({ stage: 'department', reason: 'expired' });
    const gone = submitted().take(APPLICATION, { type: 'ApplicationWithdrawn', body: { claims: ['c'], reason: 'no' } });
    expect(gone.where).toBe('endorsement withdrawn | ');
  });

  test('after verification it waits for its amount; nothing due ends there', () => {
    expect(verified().where).toBe('settlement waiting | null:settle');
    expect(verified().rows.all('claims')[0]?.cuts).toMatchObject([{ fact: 'amount', to: '8' }]);
    expect(amount(verified(), '0', 'nothingDue').where).toBe('settlement nothingDue | ');
    expect(amount(verified(), '800', 'payable').where).toBe('settlement waiting | ');
  });

  test('approval: waits for a batch, stands in it, waits again when deferred, is over when rejected', () => {
    const road = lined();
    expect(road.where).toBe('approval waiting | null:unbatched');
    road.take(LINE, { type: 'LineIncluded', body: { batch: 'b' } });
    expect(road.where).toBe('approval inBatch | ');
    road.take(LINE, { type: 'LineStruck', body: { batch: 'b', kind: 'deferred', reason: 'later' } });
    expect(road.where).toBe('approval waiting | null:unbatched');
    road.take(LINE, { type: 'LineIncluded', body: { batch: 'b' } });
    road.take(LINE, { type: 'LineStruck', body: { batch: 'b', kind: 'rejected', reason: 'no' } });
    expect(road.where).toBe('approval rejected | ');
    expect(road.rows.all('shares')).toMatchObject([{ treasury: 'district', amount: '800', status: 'fallen' }]);
  });

  test('a batch waits for its presentation, then for its decisions', () => {
    const road = lined().take(BATCH, { type: 'BatchOpened', body: { round: 'r', policy: 'p', requiredBodies: ['x'] } });
    expect(road.where).toBe('approval waiting | null:openBatch null:unbatched');
    road.take(BATCH, { type: 'BatchPresented', body: { lines: 0, totals: {} } });
    expect(road.where).toBe('approval waiting | null:presentedBatch null:unbatched');
    road.take(BATCH, { type: 'BatchApproved', body: { ...approval, lines: 0, totals: {} } });
    expect(road.where).toBe('approval waiting | null:unbatched');
  });

  test('notice: shown, in question, shown again, cleared; an upheld objection sends the claim back to the panel', () => {
    const question = { notice: 'n', objection: 'o' };
    const road = approved();
    expect(road.where).toBe('notice waiting | null:unpublished');
    road.take(LINE, { type: 'LinePublished', body: noticed });
    expect(road.where).toBe('notice published | ');
    road.take(LINE, { type: 'LineQuestioned', body: question });
    expect(road.where).toBe('notice inQuestion | ');
    road.take(LINE, { type: 'LineObjectionDismissed', body: { ...question, reason: 'unfounded' } });
    expect(road.where).toBe('notice published | ');
    road.take(LINE, { type: 'LineQuestioned', body: question });
    road.take(LINE, { type: 'LineObjectionUpheld', body: { ...question, reason: 'founded' } });
    expect(road.where).toBe('notice upheld | ');
    road.take(ENTITLEMENT, {
      type: 'AwardAnnulled',
      body: { claim: 'c', awardYear: 2023, line: 'l', reason: 'founded' },
    });
    road.take(APPLICATION, { type: 'ClaimReopened', body: { claim: 'c', cause: 'event', reason: 'founded' } });
    expect(road.where).toBe('panel waiting | null:verify');
    expect(road.rows.all('settlements')).toMatchObject([{ standing: false, annulled: { line: 'l' } }]);
  });

  test('payout: allotted, instructed, refused by the bank, paid at the second attempt, published', () => {
    const pay = { payment: 'pay', treasury: 'district' } as const;
    const road = approved()
      .take(LINE, { type: 'LinePublished', body: noticed })
      .take(LINE, { type: 'LineCleared', body: { notice: 'n' } });
    expect(road.where).toBe('payout waiting | null:allot');
    const shares = [{ treasury: 'district', amount: '800', kind: 'own' } as const];
    road.take(LINE, { type: 'PayoutAllotted', body: { run: 'run', year: 2025, shares } });
    expect(road.where).toBe('payout allotted | ');
    road.take(LINE, { type: 'LineInstructed', body: { ...pay, attempt: 1 } });
    expect(road.where).toBe('payout instructed | ');
    road.take(LINE, { type: 'LinePaymentFailed', body: { ...pay, attempt: 1, reason: 'closed' } });
    expect(road.where).toBe('payout failed | ');
    road.take(LINE, { type: 'LineInstructed', body: { ...pay, attempt: 2 } });
    road.take(LINE, { type: 'LinePaid', body: { ...pay, amount: '800', paidOn: '2025-02-01' } });
    expect(road.where).toBe('payout paid | ');
    road.take(LINE, { type: 'ResultPublished', body: { paidOn: '2025-02-01' } });
    expect(road.where).toBe('payout resultPublished | ');
    expect(road.rows.all('lines')[0]?.payments.district).toMatchObject({ attempt: 2, status: 'paid', amount: '800' });
    expect(road.rows.all('shares')).toMatchObject([{ status: 'paid' }]);
    road.take(LINE, { type: 'LinePaymentReturned', body: { ...pay, attempt: 2, reason: 'closed' } });
    expect(road.where).toBe('payout paymentReturned | ');
    expect(road.rows.all('lines')).toMatchObject([{ status: 'open', paid: {}, resultPublishedOn: null }]);
    expect(road.rows.all('shares')).toMatchObject([{ status: 'returned' }]);
    road.take(LINE, { type: 'LineInstructed', body: { ...pay, attempt: 3 } });
    expect(road.where).toBe('payout instructed | ');
  });

  test('a payment waits for its instruction, for the bank, and again after a refusal', () => {
    const PAYMENT = 'payment-pay';
    const head = { run: 'run', payee: 'party', treasury: 'district', kind: 'own', year: 2025 } as const;
    const road = lined().take(PAYMENT, { type: 'PaymentOpened', body: head });
    road.take(PAYMENT, { type: 'PaymentLineAdded', body: { line: 'l', amount: '800', duties: {} } });
    const own = (): string => road.where.split('| ')[1]!.replace(' null:unbatched', '');
    expect(own()).toBe('null:instruct');
    const account = { ref: 'vault', fingerprint: 'f' };
    road.take(PAYMENT, { type: 'PayoutInstructed', body: { attempt: 1, amount: '800', lines: ['l'], account } });
    expect(own()).toBe('null:bankAnswer');
    road.take(PAYMENT, { type: 'PaymentRejected', body: { attempt: 1, reason: 'closed' } });
    expect(own()).toBe('null:instruct');
    road.take(PAYMENT, { type: 'PayoutInstructed', body: { attempt: 2, amount: '800', lines: ['l'], account } });
    const made = { attempt: 2, amount: '800', bankReference: 'b', paidOn: '2025-02-01' };
    road.take(PAYMENT, { type: 'BankAnswerUnknown', body: { attempt: 2, reason: 'no receipt' } });
    expect(own()).toBe('null:bankAnswer');
    expect(road.rows.all('queue').find((row) => row.payment === 'pay')).toMatchObject({ note: 'unknown' });
    road.take(PAYMENT, { type: 'PaymentMade', body: made });
    expect(own()).toBe('null:unbatched');
    const back = { attempt: 2, amount: '800', returnedOn: '2025-02-03', reason: 'closed' };
    road.take(PAYMENT, { type: 'PaymentReturned', body: back });
    expect(own()).toBe('null:instruct');
    expect(road.rows.all('payments')).toMatchObject([
      { status: 'returned', paidOn: null, attempts: [{ outcome: 'rejected' }, { outcome: 'returned' }] },
    ]);
  });

  test('an open objection waits for the office that decides it', () => {
    const road = approved().take('notice-n', {
      type: 'NoticeOpened',
      body: { batch: 'b', round: 'r', policy: 'p', openedOn: '2024-10-02', objectionsUntil: AT },
    });
    road.take('notice-n', { type: 'ObjectionRaised', body: { objection: 'o', line: 'l', statement: 'vault' } });
    expect(road.where).toContain('null:objection');
    const decided = { objection: 'o', line: 'l', outcome: 'dismissed', reason: 'unfounded' } as const;
    road.take('notice-n', { type: 'ObjectionDecided', body: decided });
    expect(road.where).not.toContain('objection');
  });
});
