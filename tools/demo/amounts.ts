import { formatYuan, fromFenText, sumFen, type Fen, type Treasury } from '#kernel';
import { CLAIMS, type ClaimKey } from '../../apps/api/src/demonstration/claims.js';
import { made, type Play } from '../../apps/api/src/demonstration/play.js';
import { EXPECTED } from './expected.js';

/** An amount as settled: money in fen text, as the read model has it. */
export interface Settlement {
  readonly claim: string;
  readonly awardYear: number | null;
  readonly total: string;
  readonly capped: boolean;
  readonly components: readonly { readonly component: string; readonly treasury: Treasury; readonly amount: string }[];
}

/** Every claim that has a settled amount, by the scenario's names. */
export async function settlements(play: Play): Promise<ReadonlyMap<ClaimKey, Settlement>> {
  const found = new Map<ClaimKey, Settlement>();
  for (const party of new Set(CLAIMS.map((claim) => claim.party))) {
    const rows = await play.rows<Settlement>('auditor', `/api/entitlements/${made(play.story.parties[party])}`);
    for (const { key } of CLAIMS) {
      const row = rows.find((each) => each.claim === play.story.claims[key]);
      if (row) found.set(key, row);
    }
  }
  return found;
}

export const fenOf = ({ components }: Settlement, treasury: Treasury): Fen =>
  sumFen(components.filter((each) => each.treasury === treasury).map((each) => fromFenText(each.amount)));

/** Where a settled amount is not what was worked out by hand. */
export function amountMismatches(found: ReadonlyMap<ClaimKey, Settlement>): readonly string[] {
  return CLAIMS.flatMap(({ key }) => {
    const expected = EXPECTED[key];
    const settlement = found.get(key);
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
  });
}
