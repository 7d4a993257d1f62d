import { parseArgs } from 'node:util';
import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { demonstrate, type Showing } from './demonstrate.js';
import { fetchDoor } from './fetch-door.js';
import type { Print } from './report.js';
import { ServerProcess } from './server-process.js';

const print: Print = (line) => console.log(line);

/** `npm run demo -- [--lang en] [--verbose]`: the whole way of the money on a real server, with every exit, and whether it adds up. */
async function main(): Promise<void> {
  const { language, verbose } = choicesOf(process.argv.slice(2));
  const zh = language === 'zh';
  const began = performance.now();
  const server = new ServerProcess();
  const interrupted = (signal: NodeJS.Signals): void => {
    server.kill();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  let failed: readonly string[];
  try {
    const { url, setupCode } = await server.ready();
    print(zh ? `服务已启动（${url}），临时数据目录` : `The server runs at ${url} on a scratch folder`);
    print(
      zh
        ? `所有人物均为虚构，密码同为 ${DEMONSTRATION_PASSWORD}`
        : `Everybody is invented; all passwords: ${DEMONSTRATION_PASSWORD}`,
    );
    failed = await demonstrate(fetchDoor(url), setupCode, { language, verbose, print });
  } catch (error) {
    if (server.errors !== '') console.error(server.errors);
    server.kill();
    throw error;
  }
  const code = await server.stop();
  if (code !== 0) failed = [...failed, `the server ended with ${code}: ${server.errors}`];
  for (const line of failed) print(`✗ ${line}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (failed.length === 0) print(zh ? `\n账目相符。用时${seconds}秒。` : `\nEverything adds up. ${seconds} s.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

const USAGE = 'usage: npm run demo -- [--lang zh|en] [--verbose]';

function choicesOf(args: readonly string[]): Pick<Showing, 'language' | 'verbose'> {
  try {
    const options = { lang: { type: 'string' }, verbose: { type: 'boolean' } } as const;
    const { lang = 'zh', verbose = false } = parseArgs({ args: [...args], options }).values;
    if (lang === 'zh' || lang === 'en') return { language: lang, verbose };
  } catch {
    // Told below, as any other wrong argument is.
  }
  console.error(USAGE);
  process.exit(2);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});
