import { establish } from '../../../apps/api/src/demonstration/establish.js';
import { untilRecovery } from '../../../apps/api/src/demonstration/orders/notice-with-payout.js';
import type { Site } from '../../../tools/browser/site.js';
import { administratorToken } from '../../../tools/demo/demonstrate.js';
import { fetchDoor } from '../../../tools/demo/fetch-door.js';

/** The demonstration where the notice runs beside the payout: awards are paid, and one of them has to come back. */
export async function loadWithPayout(site: Site): Promise<void> {
  const door = fetchDoor(site.base);
  const administrator = await administratorToken(door, site.setupCode);
  await untilRecovery(await establish(door, administrator, { order: 'noticeWithPayout' }));
  await site.idle();
}
