import { formatYuan, parseYuan, sumFen, type Fen, type Treasury } from '#kernel';
import type { Text } from '#policies';
import { CLAIMS, type ClaimKey } from '../../apps/api/src/demonstration/claims.js';
import type { Applicant } from '../../apps/api/src/demonstration/guests.js';
import { made, type Play } from '../../apps/api/src/demonstration/play.js';
import { SCENE_CLAIMS, type SceneClaim, type SceneClaimKey } from '../../apps/api/src/demonstration/scenes/claims.js';
import { ORDER_CLAIMS, type OrderClaimKey } from '../../apps/api/src/demonstration/scenes/order-claims.js';
import { EXPECTED, ORDER_EXPECTED, SCENE_EXPECTED, type ExpectedAmount } from './expected.js';

/** An amount as settled: money in yuan text, as the API answers it. */
export interface Settlement {
  readonly claim: string;
  readonly status: string;
  readonly annulled: object | null;
  readonly awardYear: number | null;
  readonly total: string;
  readonly capped: boolean;
  readonly components: readonly { readonly component: string; readonly treasury: Treasury; readonly amount: string }[];
}

/** A claim of either round. */
export interface Declared {
  readonly key: string;
  readonly party: Applicant;
  readonly item: string;
  readonly title: Text;
}

/** Every claim of the first round that has a settled amount, by the scenario's names. */
export const settlements = (play: Play): Promise<ReadonlyMap<ClaimKey, Settlement>> => settlementsOf(play, CLAIMS);

/** As above, of the second round; what was withdrawn, rejected or refused has none. */
export const sceneSettlements = (
  play: Play,
  claims: readonly SceneClaim[] = SCENE_CLAIMS,
): Promise<ReadonlyMap<SceneClaimKey, Settlement>> => settlementsOf(play, claims);

/** As above, where another order was played. */
export const orderSettlements = (play: Play): Promise<ReadonlyMap<OrderClaimKey, Settlement>> =>
  settlementsOf(play, ORDER_CLAIMS);

async function settlementsOf<Key extends string>(
  play: Play,
  claims: readonly (Declared & { readonly key: Key })[],
): Promise<ReadonlyMap<Key, Settlement>> {
  const found = new Map<Key, Settlement>();
  for (const party of new Set(claims.map((claim) => claim.party))) {
    const rows = await play.rows<Settlement>('auditor', `/api/entitlements/${made(play.story.parties[party])}`);
    const standing = rows.filter(({ status, annulled }) => status !== 'left' && annulled === null);
    for (const { key } of claims) {
      const row = standing.find((each) => each.claim === play.story.claims[key]);
      if (row) found.set(key, row);
    }
  }
  return found;
}

export const fenOf = ({ components }: Settlement, treasury: Treasury): Fen =>
  sumFen(components.filter((each) => each.treasury === treasury).map(({ amount }) => made(parseYuan(amount))));

/** Where a settled amount of the first round is not what was worked out by hand. */
export const amountMismatches = (found: ReadonlyMap<ClaimKey, Settlement>): readonly string[] =>
  CLAIMS.flatMap(({ key }) => mismatchesOf(key, EXPECTED[key], found.get(key)));

/** As above, of the second round. */
export const sceneMismatches = (found: ReadonlyMap<SceneClaimKey, Settlement>): readonly string[] =>
  SCENE_CLAIMS.flatMap(({ key }) => mismatchesOf(key, SCENE_EXPECTED[key], found.get(key)));

/** As above, where another order was played. */
export const orderMismatches = (found: ReadonlyMap<OrderClaimKey, Settlement>): readonly string[] =>
  ORDER_CLAIMS.flatMap(({ key }) => mismatchesOf(key, ORDER_EXPECTED[key], found.get(key)));

function mismatchesOf(
  key: string,
  expected: ExpectedAmount | null,
  settlement: Settlement | undefined,
): readonly string[] {
  if (expected === null || !settlement) {
    return (expected === null) === (settlement === undefined)
      ? []
      : [`${key}: settled or not, otherwise than expected`];
  }
  return (['district', 'prefecture', 'province'] as const).flatMap((treasury) => {
    const [is, should] = [
      formatYuan(fenOf(settlement, treasury)),
      treasury === 'province' ? '0.00' : expected[treasury],
    ];
    return is === should ? [] : [`${key}, ${treasury}: ${is} instead of ${should}`];
  });
}
