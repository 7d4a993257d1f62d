/** Opens a store as nobody in particular (root may write anywhere), and says with what error it failed. */
import { writeSync } from 'node:fs';
import { openSqliteEventStore } from '#event-store';

const NOBODY = 65534;
const { folder } = JSON.parse(process.argv[2]!) as { folder: string };
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
try {
  const store = await openSqliteEventStore({ folder, random: () => new Uint8Array(16) });
  await store.close();
  writeSync(1, 'opened\n');
} catch (error) {
  const { code, message } = error as { code?: unknown; message?: unknown };
  writeSync(1, `${JSON.stringify({ code, message })}\n`);
}
