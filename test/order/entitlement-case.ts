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
  readonly reread?: SettledClaim['reread'];
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
  claims: amounts.map(
    ({ claim, amount, settlement = 1, total = amount, components, capped = false, difference, reread }) => ({
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
      ...(reread ? { reread } : {}),
      readings: {},
      trace: [],
    }),
  ),
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

/** One of a claim's lines was sent back; without a line: the claim by itself. */
export const sendBack = (claim: string, line: string | null = `${claim}.2023.1`, since = 1): Of<'SendClaimBack'> => ({
  type: 'SendClaimBack',
  claim,
  line: line === null ? null : { id: line, since },
});

/** What becomes of the one line of a claim that was sent back. */
export const anew = (
  outcome: 'kept' | 'replaced',
  assessed: string,
  line = 'c1.2023.1',
  since = 1,
): SettledClaim['reread'] => ({ assessed, fixed: '0', stays: [], lines: [{ line, since, outcome }] });

export const leave = (claim: string): Of<'LeaveEntitlement'> => ({
  type: 'LeaveEntitlement',
  claim,
  reason: 'withdrawn',
});
