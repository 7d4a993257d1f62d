import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from './lock.mjs';
import { runQuietly } from './run-child.mjs';

/** Commands that the tests start, each with the Debian packages that have it. */
const NEEDED = {
  openssl: ['openssl'],
  'redis-server': ['redis-server'],
  // With letters for Chinese, which are boxes otherwise.
  chromium: ['chromium', 'fonts-wqy-zenhei'],
};

/** A browser that lies elsewhere. */
const GIVEN = { chromium: process.env.DUIXIAN_CHROMIUM };

/** Installs what is missing where that can be done; elsewhere the tests that need it fail and say so. */
export async function ensureTestCommands() {
  for (const [command, names] of Object.entries(NEEDED)) {
    if (isOnPath(command) || existsSync(GIVEN[command] ?? '')) continue;
    if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
      console.error(`duixian: ${command} is missing; install it, or the tests that start it will fail`);
      continue;
    }
    await withLock(() => install(names));
  }
}

/** The service that some systems start with the package is not ours: the tests start their own on other ports. */
async function install(names) {
  console.error(`duixian: installing ${names.join(', ')} (apt-get) …`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  await runQuietly('apt-get', ['update', '-qq']);
  const { ok, output } = await runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
  if (!ok) console.error(`duixian: ${names.join(', ')} could not be installed:\n${output}`);
}

const isOnPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
