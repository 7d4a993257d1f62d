import { paymentId } from '#domain';
import { evidenceOf } from '../../apps/api/src/demonstration/evidence-files.js';
import { POLICY } from '../../apps/api/src/demonstration/establish.js';
import type { Connection, Received, Sent } from '../support/connection.js';
import type { Standing } from '../support/server.js';

/** The stages that a life is driven through, in order; between two, sagas, worker and projections finish. */
export const STAGES = [
  'declaration',
  'endorsement',
  'department',
  'panel',
  'settlement',
  'compiled',
  'approval',
  'notice',
  'allotment',
  'payout',
] as const;
export type Stage = (typeof STAGES)[number];

const EVIDENCE = ['patent_certificate', 'granting_document'];
const APPROVED_ON = '2024-03-04';
const PAID_ON = '2025-01-01';

/** What all lives share. */
export interface Shared extends Standing {
  run: string;
  keys: number;
}

/** One case, from its declaration to the money: every step as a request over one connection. */
export class Life {
  #application = '';
  #claim = '';
  #batch = '';
  requests = 0;

  constructor(
    private readonly shared: Shared,
    private readonly connection: Connection,
    private readonly number: number,
    private readonly applicant: string,
    private readonly party: string,
  ) {}

  get #path(): string {
    return `/api/applications/${this.#application}`;
  }

  get #claimPath(): string {
    return `${this.#path}/claims/${this.#claim}`;
  }

  get line(): string {
    return `${this.#claim}.2023.1`;
  }

  get #payment(): string {
    return paymentId(this.shared.run, this.party, 'district');
  }

  async declaration(): Promise<void> {
    const { round } = this.shared;
    const begun = await this.#post(this.applicant, '/api/applications', { applicant: this.party, round });
    this.#application = String(begun['id']);
    const certificateNumber = `US${20_000_000 + this.number}B2`;
    const claim = { item: 'intl_invention', certificateNumber, facts: { approval_doc_date: '2023-06-01' } };
    this.#claim = String((await this.#post(this.applicant, `${this.#path}/claims`, claim))['claim']);
    for (const kind of EVIDENCE) {
      const { bytes, mediaType } = evidenceOf(kind, certificateNumber);
      const path = `${this.#claimPath}/evidence?kind=${kind}`;
      await this.#send({ method: 'POST', path, token: this.applicant, body: bytes, type: mediaType });
    }
    await this.#post(this.applicant, `${this.#path}/submission`, { undertaking: true });
  }

  endorsement(): Promise<unknown> {
    return this.#decide('parkClerk', this.#path, `${this.#path}/endorsement`, {});
  }

  department(): Promise<unknown> {
    return this.#decide('scienceReviewer', this.#claimPath, `${this.#claimPath}/acceptance`, {});
  }

  async panel(): Promise<void> {
    const { panel } = this.shared;
    const waiver = { panel, reason: '证书原件已核对' };
    const { etag } = await this.#decide('expertA', this.#claimPath, `${this.#claimPath}/on-site-check-waiver`, waiver);
    await this.#decided('expertA', etag, `${this.#claimPath}/verification`, { panel });
  }

  /** The worker's: what the office sees of it. */
  async settlement(): Promise<void> {
    const { text } = await this.#get('officeClerk', `/api/lines/${this.line}`);
    if (!text.includes('"150000.00"')) throw new Error(`settled otherwise: ${text}`);
  }

  async compiled(): Promise<void> {
    const clerk = this.#token('officeClerk');
    this.#batch = String((await this.#post(clerk, '/api/batches', { round: this.shared.round }))['id']);
    await this.#each(clerk, `/api/batches/${this.#batch}/lines`);
  }

  async approval(): Promise<void> {
    const batch = `/api/batches/${this.#batch}`;
    const { position } = await this.#send({
      method: 'POST',
      path: `${batch}/presentation`,
      token: this.#token('officeClerk'),
      body: '{}',
    });
    let { etag } = await this.#get('officeHead', `${batch}?minPosition=${position}`);
    for (const body of ['committee', 'government']) {
      const decision = { body, meeting: '第12次会议', date: APPROVED_ON, document: '袁府纪要〔2024〕12号' };
      ({ etag } = await this.#decided('officeHead', etag, `${batch}/decisions`, decision));
    }
  }

  notice(): Promise<unknown> {
    return this.#post(this.#token('officeClerk'), '/api/notices', { batch: this.#batch });
  }

  async allotment(): Promise<void> {
    await this.#each(this.#token('cashier'), `/api/payment-runs/${this.shared.run}/lines`);
    const path = `/api/parties/${this.party}/bank-account`;
    const account = {
      bank: '演示银行',
      accountNumber: `999${String(this.number).padStart(16, '0')}`,
      holder: '压测企业',
    };
    await this.#send({ method: 'PUT', path, token: this.applicant, body: JSON.stringify(account) });
    const { text } = await this.#get('accountChecker', path);
    const { fingerprint } = JSON.parse(text) as { fingerprint: string };
    await this.#post(this.#token('accountChecker'), `${path}/check`, { fingerprint, outcome: 'matches' });
  }

  async payout(): Promise<void> {
    const payment = `/api/payments/${this.#payment}`;
    const { etag } = await this.#decide('cashier', payment, `${payment}/instruction`, {});
    const paid = { attempt: 1, outcome: 'paid', bankReference: `ZF2025-${this.number}`, paidOn: PAID_ON };
    await this.#decided('cashier', etag, `${payment}/bank-answers`, paid);
  }

  /** Throws unless its money arrived and the result is public. */
  async assertOver(): Promise<void> {
    const { text } = await this.#get('auditor', `/api/lines/${this.line}`);
    if (!text.includes('"resultPublished"')) throw new Error(`not over: ${text}`);
  }

  /** Once for all lives: the readings that amounts depend on are confirmed. */
  async confirmReadings(): Promise<void> {
    const { text } = await this.#get('auditor', `/api/lines/${this.line}`);
    const { readings } = JSON.parse(text) as { readings: Record<string, string[]> };
    for (const [reading, options] of Object.entries(readings)) {
      const authority = { authority: '区科技局', document: '袁科函〔2024〕3号', decidedOn: '2024-03-01' };
      const body = { reading, options, ...authority };
      await this.#post(this.#token('policyOfficer'), `/api/policies/${POLICY}/readings`, body);
    }
  }

  async openRun(): Promise<string> {
    const body = { policy: POLICY, year: 2025, document: '袁财预〔2025〕8号' };
    return String((await this.#post(this.#token('cashier'), '/api/payment-runs', body))['id']);
  }

  moveClock(to: string): Promise<unknown> {
    return this.#post(this.#token('administrator'), '/api/clock', { to });
  }

  #token(person: string): string {
    return this.shared.tokens[person]!;
  }

  async #get(person: string, path: string): Promise<Received> {
    this.requests += 1;
    return ok(path, await this.connection.send({ method: 'GET', path, token: this.#token(person) }));
  }

  /** Looks at what is decided on, then decides on what was seen. */
  async #decide(person: string, seen: string, path: string, body: object): Promise<Received> {
    return this.#decided(person, (await this.#get(person, seen)).etag, path, body);
  }

  #decided(person: string, etag: string | undefined, path: string, body: object): Promise<Received> {
    if (etag === undefined) throw new Error(`nothing to name in If-Match for ${path}`);
    const sent = { method: 'POST', path, token: this.#token(person), ifMatch: etag } as const;
    return this.#send({ ...sent, body: JSON.stringify(body) });
  }

  async #post(token: string, path: string, body: object): Promise<Record<string, unknown>> {
    const { text } = await this.#send({ method: 'POST', path, token, body: JSON.stringify(body) });
    return JSON.parse(text) as Record<string, unknown>;
  }

  async #each(token: string, path: string): Promise<void> {
    const answer = await this.#post(token, path, { lines: [this.line] });
    if (answer['accepted'] !== 1) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  }

  async #send(sent: Omit<Sent, 'key'>): Promise<Received> {
    this.requests += 1;
    this.shared.keys += 1;
    const key = `key-${String(this.shared.keys).padStart(12, '0')}`;
    return ok(sent.path, await this.connection.send({ ...sent, key }));
  }
}

function ok(path: string, answer: Received): Received {
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer;
}
