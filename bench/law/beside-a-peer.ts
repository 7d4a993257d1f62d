import { lprRates, policies, type AssessInput } from '#policies';
import { median, show } from '../support/figures.js';
import { peer } from '../support/peers.js';
import { amountsBy, rulesOf, type JsonRulesEngine } from './json-rules-engine.js';
import { twoItemEntitlement } from './two-items.js';

const PEER = 'json-rules-engine';
const TARGET = 20;
const ENTITLEMENTS = 210;
const CLAIMS = 10;
const TURNS = 7;
/** Ours is the shorter turn otherwise. */
const OURS_TIMES = 10;
const policy = policies.find('yuanzhou-2023-25')!;

const assessed = (input: AssessInput) => policy.assess(input, {}, lprRates).claims;

/** The same two items, the same claims, the same amounts: CPU time a claim of `assess` with trace and of a general rules engine. */
export async function besideAPeer(): Promise<void> {
  const installed = await peer(PEER);
  if ('why' in installed) return console.log(`${PEER} was not measured: ${installed.why}`);
  const inputs = Array.from({ length: ENTITLEMENTS }, (_, seed) => twoItemEntitlement(seed, CLAIMS));
  console.log(`${PEER}, international and domestic inventions, ${CLAIMS} claims each, in turns (target ≥ ${TARGET}×)`);
  console.log('| its rules | its claims/s | assess claims/s | ratio |');
  console.log('|---|---:|---:|---:|');
  for (const together of [true, false]) {
    const engines = rulesOf(installed.found as JsonRulesEngine, together);
    for (const input of inputs) assertSameAmounts(input, await amountsBy(engines, input));
    const turns: { readonly its: number; readonly ours: number }[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const its = await micros(async () => {
        for (const input of inputs) await amountsBy(engines, input);
      });
      const ours = await micros(async () => {
        for (let time = 0; time < OURS_TIMES; time += 1) for (const input of inputs) assessed(input);
      });
      turns.push({ its: its / (ENTITLEMENTS * CLAIMS), ours: ours / (ENTITLEMENTS * CLAIMS * OURS_TIMES) });
    }
    const [its, ours] = [median(turns.map((turn) => turn.its)), median(turns.map((turn) => turn.ours))];
    const ratio = median(turns.map((turn) => turn.its / turn.ours));
    const name = together ? 'in one engine' : 'an engine for each item';
    console.log(
      `| ${name} | ${show(1e6 / its)} | ${show(1e6 / ours)} | ${ratio.toFixed(1)} (${ratio >= TARGET ? 'met' : 'MISSED'}) |`,
    );
  }
}

function assertSameAmounts(input: AssessInput, theirs: readonly number[]): void {
  for (const [index, { total, claim }] of assessed(input).entries()) {
    if (total !== theirs[index]) throw new Error(`${claim}: ${theirs[index]} by ${PEER}, ${total} by the law`);
  }
}

/** CPU time of the thread. */
async function micros(work: () => Promise<void>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
