import { Inject, Injectable } from '@nestjs/common';
import {
  relatedOn,
  stampsFor,
  streamOf,
  type ApplicationState,
  type Certificate,
  type ClaimFacts,
  type PartyState,
  type World,
} from '#domain';
import { parseBusinessDate, refuse, shanghaiDate, type ApplicantKind, type BusinessDate, type Refusal } from '#kernel';
import {
  lprRatesWith,
  requiredEvidence,
  validateFacts,
  type Facts,
  type FactValue,
  type FactProblem,
  type ItemDeclaration,
  type PolicyVersion,
} from '#policies';
import { derivedId, HOUSE, type House } from '#runtime';
import type { Vault } from '#vault';
import { findVersion, policyBook } from '../../../../assessment/src/policy-book.js';
import { refusalError } from '../../http/refusal-error.js';
import { VAULT } from '../../tokens.js';

export interface ClaimContent {
  readonly certificate: Certificate;
  readonly object?: string;
  readonly commitment?: string;
}

type Pinned = Pick<ApplicationState, 'policy' | 'policyVersion'>;

/** Joins the law to the procedure: what an item asks, where an applicant sits, which certificate a number is. */
@Injectable()
export class Law {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  /** The version that a case is pinned to. POLICY_UNKNOWN. */
  async version(world: World, policy: string, number: number): Promise<PolicyVersion> {
    const version = await findVersion(world, policy, number);
    if (!version) throw refusalError('POLICY_UNKNOWN', { policy });
    return version;
  }

  async itemOf(world: World, { policy, policyVersion }: Pinned, item: string): Promise<ItemDeclaration> {
    return this.item(await this.version(world, policy, policyVersion), item);
  }

  item(version: PolicyVersion, id: string): ItemDeclaration {
    const item = version.items.find((each) => each.id === id);
    if (!item) throw refusalError('ITEM_UNKNOWN', { item: id });
    return item;
  }

  today(): BusinessDate {
    return shanghaiDate(this.house.clock.now());
  }

  /**
   * Raw facts from the applicant, as the item declares them. `former`: the day that the claim had until now. One that was
   * declared for a day of a later version, before there was that version, keeps its own; no other comes to such a day.
   */
  async facts(
    world: World,
    state: ApplicationState,
    item: ItemDeclaration,
    declared: { readonly facts: unknown; readonly certificateNumber: string; readonly objectNumber?: string | null },
    former?: FactValue,
  ): Promise<ClaimFacts | Refusal> {
    const version = await this.version(world, state.policy, state.policyVersion);
    const book = await policyBook(world);
    const later = book.supersededFrom(state.policy, state.policyVersion);
    const keeps = later !== undefined && typeof former === 'string' && former >= later;
    const supersededFrom = keeps ? undefined : later;
    const { confirmed } = await world.fold('policy', streamOf.policy(state.policy));
    const { rows } = await world.fold('rates', streamOf.rates());
    const party = await world.fold('party', streamOf.party(state.applicant));
    const { certificateNumber, objectNumber } = declared;
    const outcome = validateFacts(version, item.id, declared.facts, {
      today: this.today(),
      applicantKind: state.applicantKind,
      rates: lprRatesWith(rows),
      readings: confirmed,
      certificateNumber,
      ...(supersededFrom === undefined ? {} : { supersededFrom }),
      ...(objectNumber === undefined || objectNumber === null ? {} : { objectNumber }),
      local: (day) => sitsHere(party, day),
    });
    return 'facts' in outcome ? outcome.facts : factsRefused(item.id, outcome.problems);
  }

  /** Evidence that the facts call for and the claim does not have. */
  async missingEvidence(world: World, state: ApplicationState): Promise<readonly { claim: string; kind: string }[]> {
    const version = await this.version(world, state.policy, state.policyVersion);
    return Object.values(state.claims).flatMap((claim) => {
      if (claim.status !== 'draft' && claim.status !== 'returned') return [];
      const needed = requiredEvidence(this.item(version, claim.item), claim.facts as Facts);
      return needed
        .filter((each) => !claim.evidence.some((file) => file.kind === each.kind))
        .map((each) => ({ claim: claim.id, kind: each.kind }));
    });
  }

  /** Whose stamps an application needs: by the policy those of the seat (AMB-YZ-20), and what is configured for the round. */
  async requiredStamps(world: World, state: ApplicationState): Promise<readonly string[]> {
    const party = await world.fold('party', streamOf.party(state.applicant));
    const { confirmed } = await world.fold('policy', streamOf.policy(state.policy));
    const day = this.today();
    const park = relatedOn(party, 'park', day);
    const township = relatedOn(party, 'township', day);
    const residence = { ...(park ? { park } : {}), ...(township ? { township } : {}) };
    const version = await this.version(world, state.policy, state.policyVersion);
    const seat = version.requiredStamps(residence, confirmed);
    // Nobody stamps for the seat: another office's stamp does not stand in for it.
    if (seat.length === 0) return seat;
    const claimed = Object.values(state.claims).filter(({ status }) => status !== 'refused' && status !== 'withdrawn');
    const configured = stampsFor(
      await world.fold('round', streamOf.round(state.round)),
      claimed.map(({ item }) => item),
    );
    return [...new Set([...seat, ...configured])];
  }

  /** Seat, home or park in the area on a day (AMB-YZ-19). */
  async isLocal(world: World, applicant: string, day: string): Promise<boolean> {
    return sitsHere(await world.fold('party', streamOf.party(applicant)), day);
  }

  /** The day of the fact that the item's award year goes by. */
  qualifyingDay(state: ApplicationState, claim: string, item: ItemDeclaration): BusinessDate {
    const fact = state.claims[claim]?.facts[item.qualifyingDate];
    return parseBusinessDate(fact) ?? this.today();
  }

  /** The key that a certificate has whoever claims it; the number in clear for organisations, in the vault for persons. */
  async claimContent(
    applicant: string,
    kind: ApplicantKind,
    item: ItemDeclaration,
    numbers: { readonly certificateNumber: string; readonly objectNumber?: string | null },
    recordSeed: string,
  ): Promise<ClaimContent> {
    const keyOf = (of: string, number: string) => this.vault.keyedHash('certificate', `${of}:${normalised(number)}`);
    const about = numbers.objectNumber ?? undefined;
    if (about !== undefined && !item.object) throw refusalError('OBJECT_NOT_ASKED', { item: item.id });
    const object =
      about !== undefined && item.object ? { object: `${item.object.kind}:${keyOf(item.object.kind, about)}` } : {};
    const head = { kind: item.certificate.kind, key: keyOf(item.certificate.kind, numbers.certificateNumber) };
    if (kind !== 'individual') {
      return {
        certificate: { ...head, number: { kind: 'public', number: numbers.certificateNumber.trim() } },
        ...object,
      };
    }
    const record = derivedId('certificate', recordSeed);
    const stored = await this.vault.store(applicant, record, 'certificate', {
      number: numbers.certificateNumber.trim(),
    });
    return {
      certificate: { ...head, number: { kind: 'vault', ref: stored.ref } },
      ...object,
      commitment: stored.commitment,
    };
  }
}

/** Full-width and half-width, blanks and case do not make another certificate. */
const normalised = (number: string): string =>
  number
    .normalize('NFKC')
    .replaceAll(/[\s.-]/g, '')
    .toUpperCase();

function sitsHere(party: PartyState, day: string): boolean {
  return relatedOn(party, 'park', day) !== undefined || relatedOn(party, 'township', day) !== undefined;
}

/** What is wrong with the facts: code, fact and sentence with its words; never the values. */
export function factsRefused(item: string, problems: readonly FactProblem[]): Refusal {
  return refuse('FACTS_INVALID', {
    item,
    problems: problems.map(({ code, fact, article, quote, message }) => ({
      code,
      fact: fact ?? null,
      article,
      quote: quote ?? null,
      message,
    })),
  });
}
