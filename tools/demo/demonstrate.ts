import {
  ADMINISTRATOR_LOGIN,
  castOf,
  DEFAULT_SEED,
  DEMONSTRATION_PASSWORD,
} from '../../apps/api/src/demonstration/cast.js';
import type { Door } from '../../apps/api/src/demonstration/door.js';
import { establish } from '../../apps/api/src/demonstration/establish.js';
import { EXITS_BY_ORDER } from '../../apps/api/src/demonstration/exits.js';
import type { Deed, Play, Shown } from '../../apps/api/src/demonstration/play.js';
import type { OrderDemonstration } from '../../apps/api/src/demonstration/orders/index.js';
import { playBeginning, playRest } from '../../apps/api/src/demonstration/scenario.js';
import { playScenes } from '../../apps/api/src/demonstration/scenes/index.js';
import {
  amountMismatches,
  orderMismatches,
  orderSettlements,
  sceneMismatches,
  sceneSettlements,
  settlements,
} from './amounts.js';
import { exitMismatches } from './contents.js';
import { ORDER_TOTALS } from './expected.js';
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

/** What was shown where, and what does not add up. */
export interface Demonstrated {
  readonly shown: readonly Shown[];
  readonly failed: readonly string[];
}

/** Both rounds in the order that is the default, told step by step. */
export async function demonstrate(door: Door, setupCode: string, showing: Showing): Promise<Demonstrated> {
  const { language, print } = showing;
  const report = new Report(castOf(DEFAULT_SEED), language, print);
  const play = await establish(door, await administratorToken(door, setupCode), { listener: report.hear });
  const first = await firstRound(play, report, showing);
  const telling = await tellingOf(play, language, print, showing.verbose);
  await playScenes(play, (scene) => printLaw(telling, scene));
  const second = await bothRounds(play, report, showing);
  printCounted(report, language, print);
  return { shown: play.story.shown, failed: [...first, ...second] };
}

/** The whole main job in another order, on an empty server. The stage is set as before, and not told again. */
export async function demonstrateOrder(
  door: Door,
  setupCode: string,
  { order, title, play: playOrder }: OrderDemonstration,
  { language, print }: Showing,
): Promise<Demonstrated> {
  const report = new Report(castOf(DEFAULT_SEED), language, print);
  let set = false;
  const listener = (deed: Deed): void => {
    if (set) report.hear(deed);
  };
  const play = await establish(door, await administratorToken(door, setupCode), { order, listener });
  set = true;
  await playOrder(play);
  const zh = language === 'zh';
  report.heading(zh ? `${title.zh}：分财政级次对账（元）` : `${title.en}: by treasury (yuan)`);
  const found = await orderSettlements(play);
  const sums = await overall(play, [...found.values()], ORDER_TOTALS[order]);
  printOverall(sums, language, print);
  const again = await recompute(play);
  printCounted(report, language, print);
  const exits = await exitMismatches(play, EXITS_BY_ORDER[order]);
  const failed = [...orderMismatches(found), ...sums.mismatches, ...again.mismatches, ...exits];
  return { shown: play.story.shown, failed: failed.map((each) => `${order}: ${each}`) };
}

function printCounted(report: Report, language: Language, print: Print): void {
  const { steps, refusals } = report.counted;
  print(
    language === 'zh'
      ? `\n共${steps}步，其中${refusals}次越序、越权或不合规的操作被拒绝，未留下任何事件。`
      : `\n${steps} steps; ${refusals} attempts out of order, out of jurisdiction or against the law were refused and left no event.`,
  );
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

/** After the exits: both rounds to the fen, every amount once more, and whether each exit was shown. */
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
  return [
    ...amountMismatches(found),
    ...sceneMismatches(scenes),
    ...sums.mismatches,
    ...again.mismatches,
    ...(await exitMismatches(play, EXITS_BY_ORDER.approvalFirst)),
  ];
}

/** Makes the folder a demonstration, with nothing in it but its administrator and the movable clock. */
export async function administratorToken(door: Door, code: string): Promise<string> {
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
