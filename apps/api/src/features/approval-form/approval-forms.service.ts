import { Inject, Injectable } from '@nestjs/common';
import { streamOf } from '#domain';
import type { ApplicantKind, Instant } from '#kernel';
import { lprRatesWith, type PolicyVersion, type Text } from '#policies';
import type { ClaimRow, TimelineRow } from '#read-models';
import { HOUSE, type CaseView, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { everyRow } from '../../http/every-row.js';
import { Reads } from '../../http/reads.js';
import type { Actor } from '../../http/types.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { Law } from '../applications/law.service.js';
import { yuanSum } from '../lines/wire.js';
import { PartyNames } from '../parties/party-names.service.js';
import { decisionsOf, type FormDecisions } from './decisions.js';
import { declaredAmounts } from './declared-amounts.js';
import { claimOnForm, type FormClaim } from './form-claim.js';
import { scansOf, type FormScan } from './form-scans.js';
import { opinionsOf, type FormOpinion } from './opinions.js';
import { signsFor } from './signs-for.js';

export interface ApprovalForm {
  readonly application: string;
  readonly status: CaseView['status'];
  readonly round: { readonly title: Text | null; readonly awardYears: readonly number[] };
  readonly law: { readonly title: Text; readonly number: string; readonly issuer: Text } | null;
  readonly applicant: { readonly name: string | null; readonly kind: ApplicantKind; readonly uscc: string | null };
  readonly submittedAt: Instant | null;
  /** 真实性承诺: given with every submission. */
  readonly undertaking: boolean;
  readonly claims: readonly FormClaim[];
  /** Yuan; 申报金额 of all claims that have one by the declared facts, and 审定金额 of those that are settled. */
  readonly declaredTotal: string;
  readonly settledTotal: string | null;
  readonly opinions: readonly FormOpinion[];
  readonly panel: { readonly document: string; readonly members: readonly (string | null)[] } | null;
  readonly decisions: FormDecisions;
  /** 签章扫描件, newest first: the first one counts. */
  readonly scans: readonly FormScan[];
  /** The reader signs this form, and may attach it. */
  readonly attachable: boolean;
}

/** The approval form, from the record: nothing on it is typed anew. */
@Injectable()
export class ApprovalForms {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PartyNames) private readonly names: PartyNames,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(Law) private readonly law: Law,
  ) {}

  async of(view: CaseView, actor: Actor): Promise<ApprovalForm> {
    const book = await policyBook(this.house.runner);
    const law = book.find(view.policy, view.policyVersion);
    const { claims, events, party, round, lines } = await this.reads.ask((models) => ({
      claims: everyRow((page) => models.claimsOfApplication(view.id, page)).toSorted((a, b) => a.ordinal - b.ordinal),
      events: everyRow((page) => models.timeline(view.id, page)),
      party: models.party(view.applicant),
      round: models.round(view.round),
      lines: everyRow((page) => models.lines({ application: view.id }, page)),
    }));
    const on = await this.#declared(view, claims, law);
    return {
      application: view.id,
      status: view.status,
      round: { title: round?.title ?? null, awardYears: round?.awardYears ?? [] },
      law: law ? { title: law.title, number: law.number, issuer: law.issuer } : null,
      applicant: {
        name: party ? await this.names.full(party.name) : null,
        kind: view.applicantKind,
        uscc: party?.uscc ?? null,
      },
      submittedAt: view.submittedAt,
      undertaking: view.submittedAt !== null,
      claims: claims.map((claim) => claimOnForm(claim, on.byClaim.get(claim.id) ?? null, law)),
      declaredTotal: on.total,
      ...settledOf(claims),
      opinions: await this.#opinions(events, claims, actor),
      panel: await this.#panel(claims),
      decisions: await this.reads.ask((models) => decisionsOf(lines, models, book)),
      scans: await this.reads.ask((models) => scansOf(view, law?.departments ?? {}, models)),
      attachable: view.status === 'submitted' && (await this.#signs(actor, view, claims)),
    };
  }

  #signs(actor: Actor, view: CaseView, claims: readonly ClaimRow[]): Promise<boolean> {
    const signed = { ...view, claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])) };
    return this.reads.ask((models) => signsFor(actor, signed, models) !== undefined);
  }

  async #declared(view: CaseView, claims: readonly ClaimRow[], law: PolicyVersion | undefined) {
    const { rows } = await this.house.runner.fold('rates', streamOf.rates());
    const { confirmed } = await this.house.runner.fold('policy', streamOf.policy(view.policy));
    // Where the applicant sits is judged when it submits: before that, as if it did so today.
    const local =
      view.submittedAt === null
        ? await this.law.isLocal(this.house.runner, view.applicant, this.law.today())
        : view.local;
    return declaredAmounts({ ...view, local }, claims, {
      law,
      rates: lprRatesWith(rows),
      confirmed,
      now: this.house.clock.now(),
    });
  }

  async #opinions(
    events: readonly TimelineRow[],
    claims: readonly ClaimRow[],
    { grants }: Actor,
  ): Promise<readonly FormOpinion[]> {
    const official = grants.some(({ role }) => role !== 'applicant');
    const found = opinionsOf(events, claims);
    const organisations = await this.reads.ask((models) =>
      found.map(({ jurisdiction }) => models.organisation(jurisdiction)?.name ?? null),
    );
    return Promise.all(
      found.map(async ({ actor, stage, kind, claims: numbers, text, at }, index) => ({
        stage,
        kind,
        claims: numbers,
        text,
        at,
        organisation: organisations[index] ?? null,
        handler: official ? ((await this.accounts.profile(actor))?.name ?? null) : null,
      })),
    );
  }

  async #panel(claims: readonly ClaimRow[]): Promise<ApprovalForm['panel']> {
    const id = claims.find((claim) => claim.panel !== null)?.panel;
    const panel = id ? await this.reads.ask((models) => models.panel(id)) : undefined;
    if (!panel) return null;
    const members = await Promise.all(
      panel.members.map(async (member) => (await this.accounts.profile(member))?.name ?? null),
    );
    return { document: panel.document, members };
  }
}

function settledOf(claims: readonly ClaimRow[]): { readonly settledTotal: string | null } {
  const totals = claims.flatMap(({ settlement }) => (settlement?.status === 'payable' ? [settlement.total] : []));
  return { settledTotal: totals.length === 0 ? null : yuanSum(totals) };
}
