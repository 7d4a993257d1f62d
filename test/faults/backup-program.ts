/** Makes a backup, or restores one, and dies where it is told to. */
import { instant } from '#kernel';
import { makeBackup } from '../../tools/backup/make-backup.js';
import { restoreBackup } from '../../tools/restore/restore.js';
import { mortal, type Armed } from './mortal.js';

export type BackupOrder = { readonly armed: Armed; readonly to: string } & (
  { readonly dataFolder: string; readonly madeAt: string } | { readonly from: string }
);

const order = JSON.parse(process.argv[2]!) as BackupOrder;
const { to, armed } = order;
const at = mortal(armed);
if ('from' in order) await restoreBackup({ from: order.from, to, random: (bytes) => new Uint8Array(bytes), at });
else await makeBackup({ dataFolder: order.dataFolder, to, madeAt: instant(order.madeAt), at });
