import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { ORDER_DEMONSTRATIONS } from '../../apps/api/src/demonstration/orders/index.js';
import type { Door } from '../../apps/api/src/demonstration/door.js';
import { printContents } from './contents.js';
import { demonstrate, demonstrateOrder, type Demonstrated, type Showing } from './demonstrate.js';
import { fetchDoor } from './fetch-door.js';
import type { Print } from './report.js';
import { ServerProcess } from './server-process.js';

const print: Print = (line) => console.log(line);

/**
 * `npm run demo -- [--lang en] [--verbose] [--keep FOLDER]`: the whole way of the money on a real server, with every exit, and
 * whether it adds up; then the two other orders of approval, notice and payout, each on a server of its own. `--keep`: the
 * first one's data stay there, to be looked at.
 */
async function main(): Promise<void> {
  const { keep, ...choices } = choicesOf(process.argv.slice(2));
  const showing = { ...choices, print };
  const zh = showing.language === 'zh';
  const began = performance.now();
  print(
    zh
      ? `所有人物均为虚构，密码同为 ${DEMONSTRATION_PASSWORD}`
      : `Everybody is invented; all passwords: ${DEMONSTRATION_PASSWORD}`,
  );
  const all = [await onServer(showing, (door, setupCode) => demonstrate(door, setupCode, showing), keep)];
  for (const each of ORDER_DEMONSTRATIONS) {
    const { order, title } = each;
    print(zh ? `\n━━ 另一顺序（${order}）：${title.zh} ━━` : `\n━━ Another order (${order}): ${title.en} ━━`);
    all.push(await onServer(showing, (door, setupCode) => demonstrateOrder(door, setupCode, each, showing)));
  }
  print(zh ? '\n目录：出口、场景、案号\n' : '\nContents: exit, scene, case number\n');
  printContents(
    all.flatMap(({ shown }) => shown),
    showing.language,
    print,
  );
  if (keep !== undefined) print(zh ? `\n数据留在 ${keep}` : `\nThe data stay in ${keep}`);
  const failed = all.flatMap((each) => each.failed);
  for (const line of failed) print(`✗ ${line}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (failed.length === 0) print(zh ? `\n账目相符。用时${seconds}秒。` : `\nEverything adds up. ${seconds} s.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** A fresh server for one demonstration; that it ends well is part of it. */
async function onServer(
  { language }: Pick<Showing, 'language'>,
  play: (door: Door, setupCode: string) => Promise<Demonstrated>,
  keep?: string,
): Promise<Demonstrated> {
  const server = new ServerProcess(keep);
  const interrupted = (signal: NodeJS.Signals): void => {
    server.kill();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const { url, setupCode } = await server.ready();
    const [zh, en] = keep === undefined ? ['临时数据目录', 'a scratch folder'] : [keep, keep];
    print(language === 'zh' ? `服务已启动（${url}），${zh}` : `The server runs at ${url} on ${en}`);
    const { shown, failed } = await play(fetchDoor(url), setupCode);
    const code = await server.stop();
    return { shown, failed: code === 0 ? failed : [...failed, `the server ended with ${code}: ${server.errors}`] };
  } catch (error) {
    if (server.errors !== '') console.error(server.errors);
    server.kill();
    throw error;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

const USAGE = 'usage: npm run demo -- [--lang zh|en] [--verbose] [--keep FOLDER (new)]';

interface Choices extends Pick<Showing, 'language' | 'verbose'> {
  readonly keep?: string;
}

function choicesOf(args: readonly string[]): Choices {
  try {
    const options = { lang: { type: 'string' }, verbose: { type: 'boolean' }, keep: { type: 'string' } } as const;
    const { lang = 'zh', verbose = false, keep } = parseArgs({ args: [...args], options }).values;
    const isUsable = keep === undefined || !existsSync(keep);
    if ((lang === 'zh' || lang === 'en') && isUsable) {
      return { language: lang, verbose, ...(keep === undefined ? {} : { keep: resolve(keep) }) };
    }
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
