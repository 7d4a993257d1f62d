import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { ORDER_DEMONSTRATIONS } from '../../apps/api/src/demonstration/orders/index.js';
import { printContents } from './contents.js';
import { demonstrate, demonstrateOrder, type Demonstrated, type Showing } from './demonstrate.js';
import type { GivenEngines } from './distributed/engines.js';
import { inTown, type PlayDemonstration } from './distributed/in-town.js';
import { fetchDoor } from './fetch-door.js';
import type { Print } from './report.js';
import { ServerProcess } from './server-process.js';

const print: Print = (line) => console.log(line);

/**
 * `npm run demo -- [--lang en] [--verbose] [--keep FOLDER]`: the whole way of the money on a real server, with every exit, and
 * whether it adds up; then the two other orders of approval, notice and payout, each on a server of its own. `--keep`: the
 * first one's data stay there, to be looked at.
 *
 * `--mode distributed`: the same through two APIs and two workers on Redis and an event store, compared with a single server.
 * Both are started for it; those at `DUIXIAN_REDIS` and `DUIXIAN_ESDB` are used instead when given. That event store must
 * hold no log yet, and one log is one order: the two others are left out then.
 */
async function main(): Promise<void> {
  const { keep, mode, ...choices } = choicesOf(process.argv.slice(2));
  const showing = { ...choices, print };
  const zh = showing.language === 'zh';
  const began = performance.now();
  print(
    zh
      ? `所有人物均为虚构，密码同为 ${DEMONSTRATION_PASSWORD}`
      : `Everybody is invented; all passwords: ${DEMONSTRATION_PASSWORD}`,
  );
  const given = givenEngines();
  const run = (play: PlayDemonstration, folder?: string): Promise<Demonstrated> =>
    mode === 'distributed' ? inTown(showing, given, play, killAtSignals) : onServer(showing, play, folder);
  const all = [await run((door, code, told) => demonstrate(door, code, { ...showing, print: told }), keep)];
  const isOneLog = mode === 'distributed' && given.esdb !== undefined;
  for (const each of isOneLog ? [] : ORDER_DEMONSTRATIONS) {
    const { order, title } = each;
    print(zh ? `\n━━ 另一顺序（${order}）：${title.zh} ━━` : `\n━━ Another order (${order}): ${title.en} ━━`);
    all.push(await run((door, code, told) => demonstrateOrder(door, code, each, { ...showing, print: told })));
  }
  if (isOneLog) {
    const [left, why] = ['另外两种顺序从略', '所给事件库只放一份日志'];
    print(zh ? `\n${left}：${why}。` : '\nThe two other orders are left out: the event store given holds one log.');
  }
  printEnd(all, showing, keep);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const isRight = all.every(({ failed }) => failed.length === 0);
  if (isRight) print(zh ? `\n账目相符。用时${seconds}秒。` : `\nEverything adds up. ${seconds} s.`);
  process.exitCode = isRight ? 0 : 1;
}

function printEnd(all: readonly Demonstrated[], { language }: Pick<Showing, 'language'>, keep?: string): void {
  const zh = language === 'zh';
  print(zh ? '\n目录：出口、场景、案号\n' : '\nContents: exit, scene, case number\n');
  printContents(
    all.flatMap(({ shown }) => shown),
    language,
    print,
  );
  if (keep !== undefined) print(zh ? `\n数据留在 ${keep}` : `\nThe data stay in ${keep}`);
  for (const line of all.flatMap((each) => each.failed)) print(`✗ ${line}`);
}

const given = (name: string): string | undefined => process.env[name] || undefined;

function givenEngines(): GivenEngines {
  const [esdb, redis] = [given('DUIXIAN_ESDB'), given('DUIXIAN_REDIS')];
  return { ...(esdb === undefined ? {} : { esdb }), ...(redis === undefined ? {} : { redis }) };
}

/** No process is left behind when this one is told to stop. */
function killAtSignals(kill: () => Promise<void> | void): void {
  const interrupted = (signal: NodeJS.Signals): void => {
    void Promise.resolve(kill()).finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal).once(signal, interrupted);
}

/** A fresh server for one demonstration; that it ends well is part of it. */
async function onServer(
  { language }: Pick<Showing, 'language'>,
  play: PlayDemonstration,
  keep?: string,
): Promise<Demonstrated> {
  const server = new ServerProcess(keep);
  killAtSignals(() => server.kill());
  try {
    const { url, setupCode } = await server.ready();
    const [zh, en] = keep === undefined ? ['临时数据目录', 'a scratch folder'] : [keep, keep];
    print(language === 'zh' ? `服务已启动（${url}），${zh}` : `The server runs at ${url} on ${en}`);
    const { shown, failed } = await play(fetchDoor(url), setupCode, print);
    const code = await server.stop();
    return { shown, failed: code === 0 ? failed : [...failed, `the server ended with ${code}: ${server.errors}`] };
  } catch (error) {
    if (server.errors !== '') console.error(server.errors);
    server.kill();
    throw error;
  }
}

const USAGE = 'usage: npm run demo -- [--lang zh|en] [--verbose] [--keep FOLDER (new) | --mode embedded|distributed]';

interface Choices extends Pick<Showing, 'language' | 'verbose'> {
  readonly mode: string;
  readonly keep?: string;
}

function choicesOf(args: readonly string[]): Choices {
  try {
    const text = { type: 'string' } as const;
    const options = { lang: text, verbose: { type: 'boolean' }, keep: text, mode: text } as const;
    const parsed = parseArgs({ args: [...args], options }).values;
    const { lang = 'zh', verbose = false, mode = 'embedded', keep } = parsed;
    const isUsable = keep === undefined || (!existsSync(keep) && mode === 'embedded');
    if ((lang === 'zh' || lang === 'en') && (mode === 'embedded' || mode === 'distributed') && isUsable) {
      return { language: lang, verbose, mode, ...(keep === undefined ? {} : { keep: resolve(keep) }) };
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
