import { Inject, Injectable } from '@nestjs/common';
import type { Cut } from '#domain';
import { formatYuan, fromFenText, type FenText } from '#kernel';
import type { ItemDeclaration, Text } from '#policies';
import type { ClaimRow, PanelRow } from '#read-models';
import { HOUSE, type House, type Page, type PageRequest } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Reads } from '../../http/reads.js';
import { PartyNames } from '../parties/party-names.service.js';

/** 核减, with the fact's name as the form has it; money in yuan. */
export interface ShownCut {
  readonly label: Text;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  readonly reason: string;
}

/** What a panel found of one claim, or that the claim still waits for it. Amounts in yuan. */
export interface PanelFinding {
  readonly application: string;
  readonly applicant: string;
  /** `null`: erased. */
  readonly applicantName: string | null;
  readonly claim: string;
  readonly item: Text;
  /** Of the certificate; `null`: a natural person's. */
  readonly certificate: string | null;
  readonly outcome: 'waiting' | 'returned' | 'verified' | 'refused';
  readonly onSite: ClaimRow['onSite'];
  readonly onSiteOn: string | null;
  readonly onSiteText: string | null;
  readonly cuts: readonly ShownCut[];
  readonly decision: { readonly rate: string | null; readonly figure: string | null; readonly reason: string } | null;
  readonly similar: number;
  /** Why it was refused. */
  readonly reason: string | null;
}

/** The claims of a panel's round as the minutes of the panel tell of them. */
@Injectable()
export class PanelDecisions {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  /** Claims of a page of the round's applications: a page may be empty, and yet not the last. */
  async page(panel: PanelRow, request: PageRequest): Promise<Page<PanelFinding>> {
    const { claims, next } = await this.reads.ask((models) => {
      const cases = models.casesOfRound(panel.round, request);
      const all = cases.rows.flatMap(({ id }) => models.claimsOfApplication(id, { limit: 200 }).rows);
      return { claims: all, next: cases.next };
    });
    const own = claims.flatMap((claim) => {
      const outcome = outcomeOf(claim, panel.id);
      return outcome ? [{ claim, outcome }] : [];
    });
    const names = await this.names.fullOf(own.map(({ claim }) => claim.applicant));
    const book = await policyBook(this.house.runner);
    const rows = own.map(({ claim, outcome }) => {
      const item = book.find(claim.policy, claim.policyVersion)?.items.find(({ id }) => id === claim.item);
      return findingOf(claim, outcome, item, names.get(claim.applicant) ?? null);
    });
    return { rows, next };
  }
}

function outcomeOf(claim: ClaimRow, panel: string): PanelFinding['outcome'] | undefined {
  if (claim.status === 'verified') return claim.panel === panel ? 'verified' : undefined;
  if (claim.refusal?.stage === 'panel') return claim.refusal.organisation === panel ? 'refused' : undefined;
  if (claim.stage !== 'panel') return undefined;
  return claim.status === 'open' ? 'waiting' : claim.status === 'returned' ? 'returned' : undefined;
}

function findingOf(
  claim: ClaimRow,
  outcome: PanelFinding['outcome'],
  item: ItemDeclaration | undefined,
  applicantName: string | null,
): PanelFinding {
  const { application, applicant, certificate, onSite, onSiteCheck, verified, refusal } = claim;
  const decision = verified?.decision;
  return {
    application,
    applicant,
    applicantName,
    claim: claim.id,
    item: item?.title ?? { zh: claim.item, en: claim.item },
    certificate: certificate.number.kind === 'public' ? certificate.number.number : null,
    outcome,
    onSite,
    onSiteOn: onSiteCheck?.visitedOn ?? null,
    onSiteText: onSiteCheck?.findings ?? onSiteCheck?.reason ?? null,
    cuts: claim.cuts.map((cut) => shownCut(cut, item)),
    decision: decision
      ? {
          rate: decision.rate ?? null,
          figure: decision.figure === undefined ? null : formatYuan(fromFenText(decision.figure)),
          reason: decision.reason,
        }
      : null,
    similar: verified?.similarTo.length ?? 0,
    reason: outcome === 'refused' ? (refusal?.reason ?? null) : null,
  };
}

function shownCut({ fact, from, to, reason }: Cut, item: ItemDeclaration | undefined): ShownCut {
  const declared = item?.facts.find(({ name }) => name === fact);
  const shown = <Value>(value: Value) =>
    declared?.type === 'money' && typeof value === 'string' ? formatYuan(fromFenText(value as FenText)) : value;
  return { label: declared?.label ?? { zh: fact, en: fact }, from: shown(from), to: shown(to), reason };
}
