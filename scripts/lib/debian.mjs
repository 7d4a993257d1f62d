import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from './lock.mjs';
import { runQuietly } from './run-child.mjs';

/** Commands that the tests start, each with the Debian package that has it. */
const NEEDED = { openssl: 'openssl', 'redis-server': 'redis-server' };

/** Installs what is missing where that can be done; elsewhere the tests that need it fail and say so. */
export async function ensureTestCommands() {
  for (const [command, name] of Object.entries(NEEDED)) {
    if (isOnPath(command)) continue;
    if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
      console.error(`duixian: ${command} is missing; install it, or the tests that start it will fail`);
      continue;
    }
    await withLock(() => install(name));
  }
}

/** The service that some systems start with the package is not ours: the tests start their own on other ports. */
async function install(name) {
  console.error(`duixian: installing ${name} (apt-get) …`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  await runQuietly('apt-get', ['update', '-qq']);
  const { ok, output } = await runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  if (!ok) console.error(`duixian: ${name} could not be installed:\n${output}`);
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
