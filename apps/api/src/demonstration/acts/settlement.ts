import type { PartyKey } from '../cast.js';
import { claimsOf, type ClaimPart } from '../claims.js';
import { made, type Play } from '../play.js';

interface SettlementRow {
  readonly claim: string;
  readonly total: string;
  readonly settledAt: string | null;
}

const PARTIES: readonly PartyKey[] = ['parkFirm', 'townFirm', 'university', 'inventor', 'otherFirm'];

/** Stage 5, 奖补金额核定: nobody does it. The worker has settled what the panel verified; here it is read. */
export async function settlement(play: Play): Promise<void> {
  play.act('settlement', '五、奖补金额核定', '5. Settlement');
  for (const party of PARTIES) {
    const rows = await play.rows<SettlementRow>('auditor', `/api/entitlements/${made(play.story.parties[party])}`);
    for (const claim of claimsOf(party)) tellAmount(play, claim, rows);
    await findLines(play, party);
  }
}

function tellAmount(play: Play, { key, title }: ClaimPart, rows: readonly SettlementRow[]): void {
  const row = rows.find((each) => each.claim === play.story.claims[key]);
  if (!row) return;
  const what = { zh: `核定奖补金额：${title.zh}`, en: `Amount settled: ${title.en}` };
  play.told(what, ['AmountSettled'], row.total, row.settledAt);
}

/** A positive amount has a line (兑现行) from here on. */
async function findLines(play: Play, party: PartyKey): Promise<void> {
  const { story } = play;
  const path = `/api/lines?application=${made(story.applications[party])}`;
  for (const { id, claim } of await play.rows<{ id: string; claim: string }>('auditor', path)) {
    const known = claimsOf(party).find(({ key }) => story.claims[key] === claim);
    if (known) story.lines[known.key] = id;
  }
}
