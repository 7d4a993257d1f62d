import type { EnteredClaim, EntitlementCommand, SettledClaim, SettledComponent } from '#domain';
import type { Instant } from '#kernel';
import { certificate, facts } from './application-case.js';
import * as who from './people.js';

type Of<Type extends EntitlementCommand['type']> = Extract<EntitlementCommand, { type: Type }>;

export const entered = (claim: string, ordinal = 0, change: Partial<EnteredClaim> = {}): EnteredClaim => ({
  claim,
  application: 'a1',
  applicant: 'party-1',
  applicantKind: 'enterprise',
  round: 'round-1',
  policy: 'yuanzhou-2023-25',
  policyVersion: 1,
  submittedAt: who.DURING as Instant,
  ordinal,
  item: 'intl-invention',
  certificate: certificate(claim),
  facts,
  local: true,
  similarTo: [],
  otherAwards: [],
  duties: {},
  ...change,
});

export const enter = (claim: string, ordinal = 0, change: Partial<EnteredClaim> = {}): Of<'EnterClaim'> => ({
  type: 'EnterClaim',
  entered: entered(claim, ordinal, change),
});

export interface Amount {
  readonly claim: string;
  readonly amount: string;
  readonly settlement?: number;
  readonly total?: string;
  readonly components?: readonly SettledComponent[];
  readonly capped?: boolean;
  readonly difference?: SettledClaim['difference'];
}

export const settle = (basis: number, amounts: readonly Amount[]): Of<'SettleAmount'> => ({
  type: 'SettleAmount',
  basis,
  policy: 'yuanzhou-2023-25',
  policyVersion: 1,
  lawDigest: 'law',
  ownTreasury: 'district',
  lineRoute: ['approval', 'notice', 'payout'],
  readings: {},
  standing: [],
  similar: [],
  claims: amounts.map(({ claim, amount, settlement = 1, total = amount, components, capped = false, difference }) => ({
    claim,
    application: 'a1',
    settlement,
    item: 'intl-invention',
    status: amount === '0' ? 'nothingDue' : 'payable',
    awardYear: 2023,
    components: components ?? [{ component: 'award', treasury: 'district', awardYear: 2023, amount }],
    total,
    capped,
    ...(difference ? { difference } : {}),
    readings: {},
    trace: [],
  })),
});

/** Annuls what stands for the award year of one line. */
export function annul(claim: string, awardYear = 2023): Of<'AnnulAward'> {
  const command = {
    type: 'AnnulAward' as const,
    claim,
    line: `${claim}.${awardYear}.1`,
    awardYear,
    reason: '异议成立',
  };
  return command;
}

export const leave = (claim: string): Of<'LeaveEntitlement'> => ({
  type: 'LeaveEntitlement',
  claim,
  reason: 'withdrawn',
});
