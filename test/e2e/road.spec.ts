import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyRecords } from '#event-store';
import { establish, type Established } from '../support/cast.js';
import { ok } from '../support/client.js';
import { Road } from '../support/road.js';

/** The main job: one 国际发明专利, from the declaration to the money, over HTTP. */
describe('a case goes all the way', () => {
  let house: Established;
  let road: Road;
  let types: readonly string[];

  beforeAll(async () => {
    house = await establish();
    const before = await house.server.head();
    road = await new Road(house).to('paid');
    types = (await house.server.events(before)).map((event) => `${event.stream.split('-')[0]} ${event.type}`);
  });
  afterAll(() => house.server.stop());

  it('in exactly these events, in this order', () => {
    expect(types).toEqual([
      'application ApplicationCreated',
      'application ClaimDeclared',
      'application EvidenceAttached',
      'application EvidenceAttached',
      'application ApplicationSubmitted',
      'achievement CertificateReserved',
      'application ClaimReservationRecorded',
      'application EndorsementGranted',
      'application ClaimAccepted',
      'application OnSiteCheckWaived',
      'application FactsVerified',
      'entitlement ClaimEntered',
      'entitlement AmountSettled',
      'line LineOpened',
      'batch BatchOpened',
      'line LineIncluded',
      'batch BatchLineAdded',
      'batch BatchPresented',
      'batch DecisionRecorded',
      'batch DecisionRecorded',
      'batch BatchApproved',
      'line LineApproved',
      'notice NoticeOpened',
      'line LinePublished',
      'notice NoticeLineAdded',
      'installation ClockMoved',
      'notice NoticeClosed',
      'line LineCleared',
      'installation ClockMoved',
      'paymentRun PaymentRunOpened',
      'line PayoutAllotted',
      'payment PaymentOpened',
      'payment PaymentLineAdded',
      'party BankAccountConfirmed',
      'party BankAccountChecked',
      'payment PayoutInstructed',
      'line LineInstructed',
      'payment PaymentMade',
      'line LinePaid',
      'line ResultPublished',
      'achievement CertificatePaid',
    ]);
  });

  it('pays 150,000.00 yuan from the district', async () => {
    const line = (await ok(road.applicant.get(`/api/lines/${road.line}`))).body;
    expect(line).toMatchObject({
      total: '150000.00',
      amounts: { district: '150000.00' },
      awardYear: 2023,
      status: 'resultPublished',
      passed: ['approval', 'notice', 'payout'],
      nextStage: null,
    });
    const payment = (await ok(road.as.cashier.get(`/api/payments/${road.payment}`))).body;
    expect(payment).toMatchObject({ total: '150000.00', status: 'paid', payee: road.party, treasury: 'district' });
  });

  it('leads every fen back to the sentence that pays it', async () => {
    const path = `/api/entitlements/${road.party}/claims/${road.claim}/trace`;
    const { body } = await ok(road.applicant.get(path));
    const steps = (body['trace'] ?? body['steps']) as { article: string; quote?: string; amount?: string }[];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every((step) => step.article.length > 0)).toBe(true);
    const amounts = steps.filter((step) => step.amount !== undefined);
    expect(amounts.at(-1)).toMatchObject({ article: '四(三)(1)', amount: '150000.00' });
  });

  it('reconciles: what was approved is what was paid', async () => {
    const { body } = await ok(road.as.auditor.get(`/api/payment-runs/${road.run}`));
    expect(body['reconciliation']).toMatchObject({
      balanced: true,
      treasuries: [
        { treasury: 'district', kind: 'own', approved: '150000.00', paid: '150000.00', allotted: '0.00', lines: 1 },
      ],
    });
  });

  it('shows the public what was paid, on which sentence, and the applicant where its case is', async () => {
    const notice = (await ok(house.server.anonymous().get(`/api/public/notices/${road.notice}`))).body;
    expect(notice).toMatchObject({
      status: 'closed',
      lines: { rows: [{ line: road.line, applicant: house.cast.parties.parkFirm.name, amount: '150000.00' }] },
    });
    const view = (await ok(road.applicant.get(road.path))).body;
    expect(view).toMatchObject({ overall: 'finished' });
  });

  it('leaves a record whose chain holds', async () => {
    const { store } = house.server.parts.house;
    const { events } = await verifyRecords(store.logId, store.readAll(null, { housekeeping: true }));
    expect(events).toBe((await house.server.events()).length);
  });

  it('parks nothing and logs no error', async () => {
    const { body } = await ok(road.as.auditor.get('/api/health/state'));
    expect(body).toMatchObject({
      sagas: { parked: [] },
      jobs: { dead: [] },
      readModels: { status: 'live', parkedCount: 0 },
    });
    expect(house.server.surroundings.logs.filter((line) => line.level !== 'info')).toEqual([]);
  });
});
