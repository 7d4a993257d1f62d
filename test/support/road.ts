import { createHash } from 'node:crypto';
import { evidenceOf } from '../../apps/api/src/demonstration/evidence-files.js';
import { paymentId } from '#domain';
import { derivedId } from '#runtime';
import { POLICY, type Established, type PartyKey, type PersonKey } from './cast.js';
import { ok, type Answer, type Client, type Json, type Sending } from './client.js';

/** A claim to be declared, with the evidence that goes with it. */
export interface Declaration {
  readonly item: string;
  readonly certificateNumber: string;
  readonly facts: Json;
  readonly evidence: readonly string[];
}

/** 国际发明专利: 15 万元 each. */
export const intlInvention = (certificateNumber: string): Declaration => ({
  item: 'intl_invention',
  certificateNumber,
  facts: { approval_doc_date: '2023-06-01' },
  evidence: ['patent_certificate', 'granting_document'],
});

/** A fee of 20,000.00 yuan on a pledge of patents: a part of it is paid. */
export const pledgeFee = (certificateNumber: string, amount = '20000.00'): Declaration => ({
  item: 'pledge_fee',
  certificateNumber,
  facts: { fee_kind: 'appraisal', amount, date: '2023-05-10', pledged_with: 'patent' },
  evidence: ['invoice', 'proof_of_payment', 'loan_contract'],
});

export const STAMPS: Readonly<Record<PartyKey, PersonKey>> = {
  parkFirm: 'parkClerk',
  townFirm: 'townClerk',
  university: 'streetClerk',
  inventor: 'streetClerk',
  otherFirm: 'streetClerk',
};

export const AFTER_NOTICE = '2024-07-01T01:00:00.000Z';
export const NEXT_YEAR = '2024-12-31T16:00:00.000Z';

/** The steps of the way of a case, in their order; each is one command (or what leads to it). */
export const STEPS = [
  'declare',
  'submit',
  'endorse',
  'accept',
  'waive',
  'verify',
  'include',
  'present',
  'decideCommittee',
  'decideGovernment',
  'publish',
  'clear',
  'confirmReadings',
  'openRun',
  'allot',
  'account',
  'instruct',
  'paid',
] as const;
export type Step = (typeof STEPS)[number];

/** One case on its way: every step as a request, and all of them in order. */
export class Road {
  application = '';
  claim = '';
  readonly claims: string[] = [];
  batch = '';
  run = '';
  /** How many-eth settlement of the claim its line is. */
  settlement = 1;

  constructor(
    readonly house: Established,
    readonly who: PartyKey = 'parkFirm',
    readonly declaration: Declaration = intlInvention('US11223344B2'),
  ) {}

  get as(): Established['as'] {
    return this.house.as;
  }

  get applicant(): Client {
    return this.as[this.who];
  }

  get party(): string {
    return this.house.story.parties[this.who]!;
  }

  get path(): string {
    return `/api/applications/${this.application}`;
  }

  get claimPath(): string {
    return `${this.path}/claims/${this.claim}`;
  }

  get line(): string {
    return `${this.claim}.2023.${this.settlement}`;
  }

  get notice(): string {
    return derivedId('notice', this.batch);
  }

  get payment(): string {
    return paymentId(this.run, this.party, 'district');
  }

  /** Walks up to and including a step; every step must be taken. */
  async to(last: Step): Promise<this> {
    for (const step of STEPS.slice(this.#walked, STEPS.indexOf(last) + 1)) {
      await taken(this[step]());
      await this.house.server.idle();
      this.#walked += 1;
    }
    return this;
  }

  #walked = 0;

  /** Says that the steps before this one are behind it. */
  at(step: Step): this {
    this.#walked = STEPS.indexOf(step);
    return this;
  }

  async declare(): Promise<Answer> {
    const body = { applicant: this.party, round: this.house.story.round };
    this.application = String((await ok(this.applicant.post('/api/applications', body))).body['id']);
    this.claim = await this.declareClaim(this.declaration);
    return this.applicant.get(this.path);
  }

  async declareClaim({ evidence, ...body }: Declaration): Promise<string> {
    const claim = String((await ok(this.applicant.post(`${this.path}/claims`, body))).body['claim']);
    this.claims.push(claim);
    for (const kind of evidence) await ok(this.attach(claim, kind, body.certificateNumber));
    return claim;
  }

  attach(claim: string, kind: string, number: string, sending: Sending = {}): Promise<Answer> {
    const { bytes, mediaType } = evidenceOf(kind, number);
    const path = `${this.path}/claims/${claim}/evidence?kind=${kind}`;
    return this.applicant.post(path, undefined, { raw: { bytes: Buffer.from(bytes), type: mediaType }, ...sending });
  }

  submit(): Promise<Answer> {
    return this.applicant.post(`${this.path}/submission`, { undertaking: true });
  }

  endorse(by: Client = this.as[STAMPS[this.who]]): Promise<Answer> {
    return this.#decide(by, `${this.path}/endorsement`, 'application', this.application, {});
  }

  accept(by: Client = this.as.scienceReviewer, claim = this.claim): Promise<Answer> {
    return this.#decide(by, `${this.path}/claims/${claim}/acceptance`, 'claim', claim, {});
  }

  waive(by: Client = this.as.expertA, claim = this.claim): Promise<Answer> {
    const body = { panel: this.house.story.panel, reason: '证书原件已核对' };
    return this.#decide(by, `${this.path}/claims/${claim}/on-site-check-waiver`, 'claim', claim, body);
  }

  verify(by: Client = this.as.expertA, claim = this.claim, more: Json = {}): Promise<Answer> {
    const body = { panel: this.house.story.panel, ...more };
    return this.#decide(by, `${this.path}/claims/${claim}/verification`, 'claim', claim, body);
  }

  /** A batch of its own, unless one was opened before. */
  async include(by: Client = this.as.officeClerk): Promise<Answer> {
    if (this.batch === '') await this.openBatch(by);
    return by.post(`/api/batches/${this.batch}/lines`, { lines: [this.line] });
  }

  async openBatch(by: Client = this.as.officeClerk): Promise<Answer> {
    const answer = await ok(by.post('/api/batches', { round: this.house.story.round }));
    this.batch = String(answer.body['id']);
    return answer;
  }

  present(by: Client = this.as.officeClerk): Promise<Answer> {
    return by.post(`/api/batches/${this.batch}/presentation`);
  }

  decideCommittee(by: Client = this.as.officeHead): Promise<Answer> {
    return this.decideAs('committee', by);
  }

  decideGovernment(by: Client = this.as.officeHead): Promise<Answer> {
    return this.decideAs('government', by);
  }

  decideAs(body: string, by: Client, date = this.today): Promise<Answer> {
    const decision = { body, meeting: '第12次会议', date, document: '袁府纪要〔2024〕12号' };
    return this.#decide(by, `/api/batches/${this.batch}/decisions`, 'batch', this.batch, decision);
  }

  strike(line: string, kind: 'deferred' | 'rejected', by: Client = this.as.officeHead): Promise<Answer> {
    const body = { line, kind, reason: '材料待核' };
    return this.#decide(by, `/api/batches/${this.batch}/strikes`, 'batch', this.batch, body);
  }

  publish(by: Client = this.as.officeClerk): Promise<Answer> {
    return by.post('/api/notices', { batch: this.batch });
  }

  object(line = this.line): Promise<Answer> {
    const body = { line, contact: 'objector@example.org', grounds: '该专利并非申报单位所有' };
    return this.house.server.anonymous().post(`/api/public/notices/${this.notice}/objections`, body);
  }

  decideObjection(objection: string, outcome: 'dismissed' | 'upheld', by = this.as.officeHead): Promise<Answer> {
    const path = `/api/notices/${this.notice}/objections/${objection}/decision`;
    return this.#decide(by, path, 'notice', this.notice, { outcome, reason: '经核查' });
  }

  /** Time passes, and the notice closes by itself. */
  clear(): Promise<Answer> {
    return this.moveClock(AFTER_NOTICE);
  }

  moveClock(to: string): Promise<Answer> {
    return this.as.administrator.post('/api/clock', { to });
  }

  /** Every reading that the line's amount depends on, as it was used. */
  async confirmReadings(by: Client = this.as.policyOfficer): Promise<Answer> {
    const { body } = await ok(this.as.auditor.get(`/api/lines/${this.line}`));
    let last = await this.as.auditor.get(`/api/lines/${this.line}`);
    for (const [reading, options] of Object.entries(body['readings'] as Record<string, string[]>)) {
      last = await this.confirm(reading, options, by);
      if (last.status >= 300 && last.code !== 'READING_ALREADY_CONFIRMED') return last;
    }
    return last.code === 'READING_ALREADY_CONFIRMED' ? this.as.auditor.get(`/api/lines/${this.line}`) : last;
  }

  confirm(reading: string, options: readonly string[], by: Client = this.as.policyOfficer): Promise<Answer> {
    const body = { reading, options, authority: '区科技局', document: '袁科函〔2024〕3号', decidedOn: '2024-03-01' };
    return by.post(`/api/policies/${POLICY}/readings`, body);
  }

  /** The next year begins, and its run is opened. */
  async openRun(): Promise<Answer> {
    if (this.now < NEXT_YEAR) await taken(this.moveClock(NEXT_YEAR));
    return this.openRunOf(2025);
  }

  async openRunOf(year: number, by: Client = this.as.cashier): Promise<Answer> {
    const answer = await by.post('/api/payment-runs', { policy: POLICY, year, document: `袁财预〔${year}〕8号` });
    if (answer.status < 300) this.run = String(answer.body['id']);
    return answer;
  }

  allot(by: Client = this.as.cashier): Promise<Answer> {
    return by.post(`/api/payment-runs/${this.run}/lines`, { lines: [this.line] });
  }

  async account(): Promise<Answer> {
    await ok(this.confirmAccount());
    return this.checkAccount();
  }

  confirmAccount(change: Json = {}): Promise<Answer> {
    const account = { ...this.house.cast.parties[this.who].account, ...change };
    return this.applicant.put(`/api/parties/${this.party}/bank-account`, account);
  }

  async checkAccount(outcome = 'matches', by: Client = this.as.accountChecker): Promise<Answer> {
    const { body } = await ok(by.get(`/api/parties/${this.party}/bank-account`));
    const check = { fingerprint: body['fingerprint'], outcome };
    return by.post(`/api/parties/${this.party}/bank-account/check`, check);
  }

  instruct(by: Client = this.as.cashier): Promise<Answer> {
    return this.#decide(by, `/api/payments/${this.payment}/instruction`, 'payment', this.payment, undefined);
  }

  paid(by: Client = this.as.cashier, attempt = 1): Promise<Answer> {
    return this.bankAnswers(by, { attempt, outcome: 'paid', bankReference: 'ZF2025-0001', paidOn: this.today });
  }

  rejected(attempt = 1, by: Client = this.as.cashier): Promise<Answer> {
    return this.bankAnswers(by, { attempt, outcome: 'rejected', reason: '户名不符' });
  }

  bankAnswers(by: Client, body: Json): Promise<Answer> {
    return this.#decide(by, `/api/payments/${this.payment}/bank-answers`, 'payment', this.payment, body);
  }

  get now(): string {
    return this.house.server.parts.house.clock.now();
  }

  /** Today in Shanghai. */
  get today(): string {
    return new Date(Date.parse(this.now) + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  /** Names the revision that is there now, as somebody who has just looked would. */
  async #decide(by: Client, path: string, what: Watched, id: string, body: unknown): Promise<Answer> {
    return by.post(path, body, { ifMatch: `"${await this.revision(what, id)}"` });
  }

  async revision(what: Watched, id: string): Promise<number> {
    const { runner } = this.house.server.parts.house;
    if (what === 'claim') {
      const { claims } = await runner.fold('application', `application-${this.application}`);
      return Math.max(0, claims[id]?.revision ?? 0);
    }
    return Math.max(0, (await runner.fold(what, `${what}-${id}`)).revision);
  }
}

type Watched = 'application' | 'claim' | 'batch' | 'notice' | 'payment';

/** Why a step was not taken: the problem's code, or that of its one line. */
export function refusalOf({ status, code, body }: Answer): string | undefined {
  if (status >= 400) return code ?? `HTTP_${status}`;
  const lines = body['lines'];
  if (typeof body['refused'] !== 'number' || body['refused'] === 0 || !Array.isArray(lines)) return undefined;
  return (lines as { code?: string }[]).find((each) => each.code !== undefined)?.code;
}

/** The answer of a step that must be taken. */
export async function taken(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  const refusal = refusalOf(given);
  if (refusal !== undefined) throw new Error(`not taken: ${refusal} ${JSON.stringify(given.body)}`);
  return given;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
