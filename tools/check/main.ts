import { processSurroundings } from '#runtime';
import { readConfig } from '../../apps/settings/src/config.js';
import { tryConnections, type Tried } from './connections.js';

const line = ({ setting, what, millis, found, wrong }: Tried): string =>
  [
    `${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${setting}  ${what}: ${found}${millis === null ? '' : `, ${millis.toFixed(1)} ms`}`,
    ...wrong.map((each) => `       ${each}`),
  ].join('\n');

/** `npm run check -- connections`: exit code 1 when anything is wrong. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const { random, wait } = processSurroundings(() => undefined);
  const tried = await tryConnections(config, { random, wait, elapsed: () => performance.now() });
  process.stdout.write(
    `${config.distributed ? 'distributed 分布式' : 'embedded 单机'}\n${tried.map(line).join('\n')}\n`,
  );
  process.exit(tried.some(({ wrong }) => wrong.length > 0) ? 1 : 0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
