import type { EnteredClaim, EntitlementEvent } from '#domain';
import { toFenText } from '#kernel';
import { lprRates, policies, ratesAsUsed, type StandingAward } from '#policies';
import type { Play } from '../../apps/api/src/demonstration/play.js';
import { awardsOf, otherAwardsOf, toClaim, told, type Standing } from './from-the-record.js';

type Body<Type extends EntitlementEvent['type']> = Extract<EntitlementEvent, { type: Type }>['body'];

interface Entry {
  readonly recorded: {
    readonly event: EntitlementEvent | { readonly type: string; readonly body: object };
    readonly stream: string;
    readonly version: number;
    readonly eventId: string;
  };
}

export interface Recomputed {
  readonly amounts: number;
  readonly mismatches: readonly string[];
}

/**
 * Every amount that was ever settled, once more: from what the record says was entered and stood then, under the version, the
 * readings and the rates recorded with it. Whatever the worker remembered or computed counts for nothing here.
 */
export async function recompute(play: Play): Promise<Recomputed> {
  const entered = new Map<string, EnteredClaim>();
  const standing = new Map<string, readonly Standing[]>();
  const mismatches: string[] = [];
  let amounts = 0;
  for (const { event, stream } of await entitlementEvents(play)) {
    const here = standing.get(stream) ?? [];
    if (event.type === 'ClaimEntered') {
      const claim = event.body as EnteredClaim;
      entered.set(claim.claim, claim);
    } else if (event.type === 'AwardAnnulled') {
      const { line } = event.body as Body<'AwardAnnulled'>;
      standing.set(
        stream,
        here.filter((each) => each.line !== line),
      );
    } else if (event.type === 'AmountSettled') {
      const settled = event.body as Body<'AmountSettled'>;
      amounts += settled.claims.length;
      mismatches.push(...differences(settled, entered, here));
      standing.set(stream, [...keptOf(settled, here), ...settled.claims.flatMap((each) => awardsOf(each, entered))]);
    }
  }
  return { amounts, mismatches };
}

/** Entitlements' events out of the full histories of all cases: each once, in the order of its stream. */
async function entitlementEvents(play: Play): Promise<readonly Entry['recorded'][]> {
  const { cases } = play.story;
  const found = new Map<string, Entry['recorded']>();
  for (const application of new Set(Object.values(cases))) {
    for (const { recorded } of await play.rows<Entry>('auditor', `/api/applications/${application}/history`)) {
      if (recorded.stream.startsWith('entitlement-')) found.set(recorded.eventId, recorded);
    }
  }
  return [...found.values()].toSorted((a, b) => a.stream.localeCompare(b.stream) || a.version - b.version);
}

function differences(
  settled: Body<'AmountSettled'>,
  entered: ReadonlyMap<string, EnteredClaim>,
  here: readonly StandingAward[],
): readonly string[] {
  const taken = settled.standing.filter((each) => each.source === 'here').map(told);
  // What is computed again is measured against part of what stands, and never against what is its claim's own.
  const again = settled.claims.some((claim) => claim.difference ?? claim.reread);
  const basis = again ? here.filter((each) => taken.includes(told(each))) : here;
  if (basis.length !== taken.length) return [`${settled.claims[0]?.claim}: settled against awards that did not stand`];
  const fresh = lawOf(
    settled,
    settled.claims.map((each) => entered.get(each.claim)!),
    basis,
  );
  return settled.claims.flatMap((claim, index) => {
    const assessed = claim.difference?.assessed ?? claim.reread?.assessed ?? claim.total;
    return fresh[index] === assessed
      ? []
      : [`${claim.claim}: settled at ${assessed} fen, the law gives ${fresh[index]}`];
  });
}

/** What stands once lines that were read otherwise are replaced. */
function keptOf({ claims }: Body<'AmountSettled'>, here: readonly Standing[]): readonly Standing[] {
  const replaced = claims.flatMap(({ reread }) =>
    (reread?.lines ?? []).filter(({ outcome }) => outcome === 'replaced').map(({ line }) => line),
  );
  return here.filter(({ line }) => !replaced.includes(line));
}

/** What the law gives each claim, in fen. */
function lawOf(
  settled: Body<'AmountSettled'>,
  claims: readonly EnteredClaim[],
  here: readonly StandingAward[],
): readonly string[] {
  const { applicantKind: kind, local } = claims[0]!;
  const input = {
    applicant: { kind, local },
    claims: claims.map(toClaim),
    standing: [...here, ...otherAwardsOf(claims)],
  };
  const version = policies.find(settled.policy, settled.policyVersion)!;
  const rates = settled.rates === undefined ? lprRates : ratesAsUsed(settled.rates);
  const { claims: given } = version.assess({ ...input, similar: settled.similar }, settled.readings, rates);
  return given.map(({ total }) => toFenText(total));
}
