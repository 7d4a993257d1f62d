import {
  ADMINISTRATOR_LOGIN,
  castOf,
  DEFAULT_SEED,
  DEMONSTRATION_PASSWORD,
} from '../../apps/api/src/demonstration/cast.js';
import type { Door } from '../../apps/api/src/demonstration/door.js';
import { establish } from '../../apps/api/src/demonstration/establish.js';
import { playBeginning, playRest } from '../../apps/api/src/demonstration/scenario.js';
import { amountMismatches, settlements } from './amounts.js';
import { fetchDoor } from './fetch-door.js';
import { reconcile } from './reconciliation.js';
import { Report, type Print } from './report.js';
import { ServerProcess } from './server-process.js';
import { printTotals } from './totals.js';
import { printTraces } from './traces.js';
import type { Language } from './wording.js';

const print: Print = (line) => console.log(line);

/** `npm run demo -- [--lang en]`: the whole way of the money on a real server, and whether it adds up. */
async function main(): Promise<void> {
  const language = languageOf(process.argv.slice(2));
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
    failed = await demonstrate(fetchDoor(url), setupCode, language);
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

/** Answers what does not add up. */
async function demonstrate(door: Door, setupCode: string, language: Language): Promise<readonly string[]> {
  const report = new Report(castOf(DEFAULT_SEED), language, print);
  const play = await establish(door, await administratorToken(door, setupCode), { listener: report.hear });
  await playBeginning(play);
  await playRest(play);
  const found = await settlements(play);
  report.heading(language === 'zh' ? '每一笔金额的依据' : 'Each amount, down to the sentence');
  await printTraces(play, found, language, print);
  report.heading(language === 'zh' ? '分财政级次对账（元）' : 'Reconciliation by treasury (yuan)');
  const reconciled = await reconcile(play, found);
  printTotals(reconciled, language, print);
  const { steps, refusals } = report.counted;
  print(
    language === 'zh'
      ? `\n共${steps}步，其中${refusals}次越序、越权或不合规的操作被拒绝，未留下任何事件。`
      : `\n${steps} steps; ${refusals} attempts out of order, out of jurisdiction or against the law were refused and left no event.`,
  );
  return [...amountMismatches(found), ...reconciled.mismatches];
}

/** Makes the folder a demonstration, with nothing in it but its administrator and the movable clock. */
async function administratorToken(door: Door, code: string): Promise<string> {
  const begun = await door.send({
    method: 'POST',
    path: '/api/setup/demonstration',
    body: { code, empty: true },
    key: 'demonstration.setup',
  });
  if (begun.status >= 300) throw new Error(`set-up answered ${begun.status} ${JSON.stringify(begun.body)}`);
  const body = { login: ADMINISTRATOR_LOGIN, password: DEMONSTRATION_PASSWORD };
  const { status, body: session } = await door.send({ method: 'POST', path: '/api/sessions', body });
  const { token } = (session ?? {}) as { token?: string };
  if (token === undefined) throw new Error(`log-in answered ${status} ${JSON.stringify(session)}`);
  return token;
}

function languageOf(args: readonly string[]): Language {
  const [flag, value, ...rest] = args;
  if (flag === undefined) return 'zh';
  if (flag === '--lang' && (value === 'zh' || value === 'en') && rest.length === 0) return value;
  console.error('usage: npm run demo -- [--lang zh|en]');
  process.exit(2);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});
