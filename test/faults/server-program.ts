/**
 * The whole server in a process of its own, on a free port. It says on its output where it listens, and kills itself
 * with SIGKILL when it passes one of the labelled points that it was told, for the count-th time.
 */
import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { instant } from '#kernel';
import { processSurroundings, type Surroundings } from '#runtime';
import { createCredentialStore } from '#vault';
import { DEMONSTRATION_PASSWORD, castOf } from '../../apps/api/src/demonstration/cast.js';
import { STARTS_AT } from '../../apps/api/src/demonstration/establish.js';
import { SetupService } from '../../apps/api/src/features/setup/setup.service.js';
import { openParts } from '../../apps/api/src/parts.js';
import { createServer } from '../../apps/api/src/server.js';
import { configOf, quickHasher } from '../support/config.js';
import { mortal, type Armed } from './mortal.js';

export interface ServerOrder {
  readonly root: string;
  readonly armed: Armed;
}

const { root, armed } = JSON.parse(process.argv[2]!) as ServerOrder;
const pass = mortal(armed);

const surroundings: Surroundings = {
  ...processSurroundings((level, message, details) => {
    if (level !== 'info') writeSync(2, `${level} ${message} ${JSON.stringify(details)}\n`);
  }),
  at: pass,
  storeProbe: { onPoint: pass },
};
const parts = await openParts(configOf(root), surroundings);
const credentials = createCredentialStore(parts.opened.vault, quickHasher);
const server = await createServer({ ...parts, opened: { ...parts.opened, credentials } });
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));

const setup = server.app.get(SetupService, { strict: false });
if ((await setup.kind()) === 'none') {
  const { login, displayName } = castOf().people.administrator;
  await setup.begin({ login, displayName, password: DEMONSTRATION_PASSWORD }, 'demonstration', instant(STARTS_AT));
}
await server.app.listen(0, '127.0.0.1');
writeSync(1, `${await server.app.getUrl()}\n`);
