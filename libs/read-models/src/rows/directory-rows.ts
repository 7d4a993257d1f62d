import type {
  Grant,
  OrganisationContent,
  PartyName,
  PartyState,
  Publication,
  Relation,
  RoundContent,
  StampRequirement,
  VersionAmendment,
} from '#domain';
import type { ApplicantKind, Instant } from '#kernel';

/** 主体. Of a natural person only the vault reference of the name. */
export interface PartyRow {
  readonly id: string;
  readonly kind: ApplicantKind;
  readonly name: PartyName;
  readonly uscc: string | null;
  readonly relations: readonly Relation[];
  readonly account:
    (NonNullable<PartyState['account']> & { readonly confirmedAt: Instant; readonly note: string | null }) | null;
  readonly registeredAt: Instant;
  readonly registeredOrdinal: number;
  readonly revision: number;
}

export interface OrganisationRow extends OrganisationContent {
  readonly id: string;
  readonly registeredOrdinal: number;
}

export interface AccountRow {
  readonly id: string;
  /** Vault reference of login name, display name and verifier. */
  readonly ref: string;
  readonly status: 'active' | 'closed';
  readonly registeredAt: Instant;
  readonly registeredOrdinal: number;
}

export interface GrantRow extends Grant {
  readonly account: string;
  readonly revoked: { readonly reason: string; readonly at: Instant; readonly actor: string } | null;
  readonly grantedAt: Instant;
  readonly grantedBy: string;
  readonly grantedOrdinal: number;
}

export interface RoundRow extends RoundContent {
  readonly id: string;
  /** Offices whose stamp is needed beside that of the seat. */
  readonly stamps: readonly StampRequirement[];
  readonly openedAt: Instant;
  readonly openedOrdinal: number;
}

export interface PublicationRow extends Publication {
  /** Of a published draft: what it changed, on what legal basis. */
  readonly amendment?: VersionAmendment;
  readonly policy: string;
  readonly at: Instant;
  readonly actor: string;
}

export interface Confirmation {
  readonly options: readonly string[];
  readonly authority: string;
  readonly document: string;
  readonly decidedOn: string;
  readonly at: Instant;
  readonly actor: string;
}

/** 口径: how an ambiguous clause is read, on whose authority; and how it was confirmed before, oldest first. */
export interface ReadingRow extends Confirmation {
  readonly policy: string;
  readonly reading: string;
  readonly earlier: readonly Confirmation[];
}

/** One record of a year's value: a later record corrects it and keeps it. */
export interface IndicatorSaid {
  readonly value: string;
  readonly source: string;
  readonly correction: string | null;
  readonly at: Instant;
  readonly actor: string;
}

export interface IndicatorYearRow extends IndicatorSaid {
  readonly year: number;
  /** Oldest first. */
  readonly earlier: readonly IndicatorSaid[];
}

/** 指标: the recorded values of one target, by year. */
export interface IndicatorRow {
  readonly policy: string;
  readonly indicator: string;
  readonly years: readonly IndicatorYearRow[];
}

export interface PanelRow {
  readonly id: string;
  readonly round: string;
  readonly members: readonly string[];
  readonly document: string;
  readonly appointedAt: Instant;
  readonly appointedOrdinal: number;
}

/** A recusal, or minutes signed by one member. */
export interface PanelEntryRow {
  readonly panel: string;
  readonly kind: 'recusal' | 'minutes';
  readonly member: string;
  readonly application: string | null;
  readonly reason: string | null;
  readonly minutes: { readonly ref: string; readonly hash: string } | null;
  readonly at: Instant;
  readonly ordinal: number;
}
