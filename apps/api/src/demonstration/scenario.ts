import { approval } from './acts/approval.js';
import { declaration } from './acts/declaration.js';
import { notice, secondBatch } from './acts/notice.js';
import { panel } from './acts/panel.js';
import { payments } from './acts/payments.js';
import { allotment, beforeTheYear } from './acts/payout.js';
import { settlement } from './acts/settlement.js';
import { department, endorsement, supplement } from './acts/tiers.js';
import type { Play } from './play.js';

type Act = (play: Play) => Promise<void>;

/** What somebody who looks around finds: every claim has come to the panel, was closed, or is about to be verified. */
const BEGINNING: readonly Act[] = [declaration, endorsement, department, supplement];

const REST: readonly Act[] = [panel, settlement, approval, notice, secondBatch, beforeTheYear, allotment, payments];

/** From declaration to supplement: 4 to 25 March 2024. */
export async function playBeginning(play: Play): Promise<void> {
  for (const act of BEGINNING) await act(play);
}

/** From the panel to the last bank answer: 8 April 2024 to 9 January 2025. */
export async function playRest(play: Play): Promise<void> {
  for (const act of REST) await act(play);
}
