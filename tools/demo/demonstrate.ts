import {
  ADMINISTRATOR_LOGIN,
  castOf,
  DEFAULT_SEED,
  DEMONSTRATION_PASSWORD,
} from '../../apps/api/src/demonstration/cast.js';
import type { Door } from '../../apps/api/src/demonstration/door.js';
import { establish } from '../../apps/api/src/demonstration/establish.js';
import type { Play } from '../../apps/api/src/demonstration/play.js';
import { playBeginning, playRest } from '../../apps/api/src/demonstration/scenario.js';
import { playScenes } from '../../apps/api/src/demonstration/scenes/index.js';
import { amountMismatches, sceneMismatches, sceneSettlements, settlements } from './amounts.js';
import { exitMismatches, printContents } from './contents.js';
import { overall } from './overall.js';
import { recompute } from './recompute.js';
import { reconcile } from './reconciliation.js';
import { Report, type Print } from './report.js';
import { printLaw } from './scene-law.js';
import { printOverall, printTotals } from './totals.js';
import { printTraces, tellingOf } from './traces.js';
import type { Language } from './wording.js';

export interface Showing {
  readonly language: Language;
  /** The law's sentences in the scenes too. */
  readonly verbose: boolean;
  readonly print: Print;
}

/** Both rounds, told step by step. Answers what does not add up. */
export async function demonstrate(door: Door, setupCode: string, showing: Showing): Promise<readonly string[]> {
  const { language, print } = showing;
  const report = new Report(castOf(DEFAULT_SEED), language, print);
  const play = await establish(door, await administratorToken(door, setupCode), { listener: report.hear });
  const first = await firstRound(play, report, showing);
  const telling = await tellingOf(play, language, print, showing.verbose);
  await playScenes(play, (scene) => printLaw(telling, scene));
  const second = await bothRounds(play, report, showing);
  const { steps, refusals } = report.counted;
  print(
    language === 'zh'
      ? `\n共${steps}步，其中${refusals}次越序、越权或不合规的操作被拒绝，未留下任何事件。`
      : `\n${steps} steps; ${refusals} attempts out of order, out of jurisdiction or against the law were refused and left no event.`,
  );
  return [...first, ...second];
}

/** The straight road with its common turns: each amount down to the sentence, and its reconciliation. */
async function firstRound(play: Play, report: Report, { language, print }: Showing): Promise<readonly string[]> {
  await playBeginning(play);
  await playRest(play);
  const found = await settlements(play);
  report.heading(language === 'zh' ? '每一笔金额的依据' : 'Each amount, down to the sentence');
  await printTraces(await tellingOf(play, language, print, true), found);
  report.heading(language === 'zh' ? '分财政级次对账（元）' : 'Reconciliation by treasury (yuan)');
  const reconciled = await reconcile(play, found);
  printTotals(reconciled, language, print);
  return [...amountMismatches(found), ...reconciled.mismatches];
}

/** After the exits: both rounds to the fen, every amount once more, and where each exit was shown. */
async function bothRounds(play: Play, report: Report, { language, print }: Showing): Promise<readonly string[]> {
  const zh = language === 'zh';
  const [found, scenes] = [await settlements(play), await sceneSettlements(play)];
  report.heading(zh ? '两轮分财政级次对账（元）' : 'Both rounds by treasury (yuan)');
  const sums = await overall(play, [...found.values(), ...scenes.values()]);
  printOverall(sums, language, print);
  const again = await recompute(play);
  print(
    zh
      ? `\n按条文重新计算${again.amounts}次核定，不符${again.mismatches.length}次。`
      : `\n${again.amounts} settlements computed again from the record: ${again.mismatches.length} differ.`,
  );
  report.heading(zh ? '目录：出口、场景、案号' : 'Contents: exit, scene, case number');
  printContents(play, language, print);
  return [
    ...amountMismatches(found),
    ...sceneMismatches(scenes),
    ...sums.mismatches,
    ...again.mismatches,
    ...(await exitMismatches(play)),
  ];
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
