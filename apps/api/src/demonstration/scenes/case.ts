import type { PersonKey } from '../cast.js';
import { evidenceOf } from '../evidence-files.js';
import { partyOf, type Applicant } from '../guests.js';
import { made, type Order, type Play } from '../play.js';
import { anyClaim, type AnyClaimKey } from './any-claim.js';

/** One application, and what is done on it. */
export class Case {
  private constructor(
    readonly play: Play,
    readonly party: Applicant,
    readonly id: string,
  ) {}

  /** Declares the claims with their evidence; nothing is submitted yet. */
  static async begin(play: Play, keys: readonly AnyClaimKey[], topUpOf?: string): Promise<Case> {
    const { party } = anyClaim(keys[0]!);
    const { name } = partyOf(play.cast, party);
    const { id } = await play.done(party, {
      path: '/api/applications',
      body: { applicant: made(play.story.parties[party]), round: made(play.story.round) },
      what: { zh: `${name}开始申报`, en: `${name} begins an application` },
    });
    const begun = new Case(play, party, id);
    for (const key of keys) await begun.#declare(key, topUpOf);
    return begun;
  }

  static async submitted(play: Play, keys: readonly AnyClaimKey[], topUpOf?: string): Promise<Case> {
    const begun = await Case.begin(play, keys, topUpOf);
    await begun.submit();
    return begun;
  }

  /** Submitted, and stamped by the one office whose stamp it needs. */
  static async stamped(play: Play, by: PersonKey, keys: readonly AnyClaimKey[], topUpOf?: string): Promise<Case> {
    const submitted = await Case.submitted(play, keys, topUpOf);
    await play.done(by, submitted.stamp());
    return submitted;
  }

  get path(): string {
    return `/api/applications/${this.id}`;
  }

  claimPath(key: AnyClaimKey): string {
    return `${this.path}/claims/${made(this.play.story.claims[key])}`;
  }

  async #declare(key: AnyClaimKey, topUpOf?: string): Promise<void> {
    const { item, number, facts, title, evidence } = anyClaim(key);
    const cited = topUpOf === undefined ? {} : { topUpOf };
    const declared = await this.play.done(this.party, {
      path: `${this.path}/claims`,
      body: { item, certificateNumber: number, facts, ...cited },
      what: { zh: `申报：${title.zh}`, en: `Declare: ${title.en}` },
    });
    this.play.story.claims[key] = String(declared['claim']);
    this.play.story.cases[key] = this.id;
    for (const kind of evidence) {
      await this.play.done(this.party, {
        path: `${this.claimPath(key)}/evidence?kind=${kind}`,
        file: evidenceOf(kind, key),
        what: { zh: `上传材料（${kind}）：${title.zh}`, en: `Attach ${kind}: ${title.en}` },
      });
    }
  }

  async submit(): Promise<void> {
    const { name } = partyOf(this.play.cast, this.party);
    await this.play.done(this.party, {
      path: `${this.path}/submission`,
      body: { undertaking: true },
      what: { zh: `${name}提交申报`, en: `${name} submits` },
    });
    await this.play.settled();
  }

  stamp(): Order {
    const { name } = partyOf(this.play.cast, this.party);
    const what = { zh: `审核盖章：${name}`, en: `Endorse the application of ${name}` };
    return { path: `${this.path}/endorsement`, seen: this.path, body: {}, what };
  }

  /** An order on one claim: the title of the claim stands behind the words. */
  on(key: AnyClaimKey, step: string, body: object, zh: string, en: string): Order {
    const { title } = anyClaim(key);
    const path = this.claimPath(key);
    return { path: `${path}/${step}`, seen: path, body, what: { zh: `${zh}：${title.zh}`, en: `${en}: ${title.en}` } };
  }

  onPanel(key: AnyClaimKey, step: string, body: object, zh: string, en: string): Order {
    return this.on(key, step, { panel: made(this.play.story.panel), ...body }, zh, en);
  }

  acceptance(key: AnyClaimKey, more: object = {}): Order {
    return this.on(key, 'acceptance', more, '部门审核通过', 'Accept');
  }

  async accept(...keys: readonly AnyClaimKey[]): Promise<void> {
    for (const key of keys) await this.play.done(this.reviewerOf(key), this.acceptance(key));
  }

  reviewerOf(key: AnyClaimKey): PersonKey {
    return anyClaim(key).department === 'science' ? 'scienceReviewer' : 'marketReviewer';
  }

  async waive(key: AnyClaimKey): Promise<void> {
    const reason = { reason: '书面材料足以核实' };
    await this.play.done('expertA', this.onPanel(key, 'on-site-check-waiver', reason, '免于现场核实', 'No visit'));
  }

  verification(key: AnyClaimKey, more: object = {}): Order {
    return this.onPanel(key, 'verification', more, '核定事实', 'Facts verified');
  }

  /** No visit, facts verified; answers once the amount is settled and its line open. */
  async verify(key: AnyClaimKey, more: object = {}): Promise<void> {
    await this.waive(key);
    await this.play.done('expertA', this.verification(key, more));
    await this.play.settled();
  }

  async acceptAndVerify(...keys: readonly AnyClaimKey[]): Promise<void> {
    await this.accept(...keys);
    for (const key of keys) await this.verify(key);
  }

  withdrawal(key: AnyClaimKey, zh: string, en: string): Order {
    return { ...this.on(key, 'withdrawal', { reason: '不再申报' }, zh, en) };
  }

  supplement(zh: string, en: string): Order {
    return { path: `${this.path}/supplement`, what: { zh: `提交补正（${zh}）`, en: `Supplement sent (${en})` } };
  }

  /** Where the claim is, checked against where it should be: its stage while it is open, otherwise its status. */
  async expectsAt(key: AnyClaimKey, should: string): Promise<void> {
    await this.play.settled();
    const { status, stage } = await this.play.read<{ status: string; stage: string }>('auditor', this.claimPath(key));
    this.play.expects(`${key}'s place`, status === 'open' ? stage : status, should);
  }
}
