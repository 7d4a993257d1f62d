import type { Page } from 'playwright-core';
import { Site } from '../../tools/browser/site.js';
import { prepare } from '../../tools/screens/on-site.js';
import { repeatQueue } from './repeated-queue.js';

const STAGE = 'department';
const LOGIN = 'demo-science-reviewer';
const FEW = 100;
const MANY = 100_000;
const TURNS = 7;
/** Of the same in a list of a hundred; more would be felt as a stall. */
const MOST_RATIO = 2;

interface Act {
  readonly name: string;
  /** What somebody does; the list is read again for it, where it changes. */
  act(page: Page): Promise<unknown>;
}

const ACTS: readonly Act[] = [
  { name: 'opened', act: (page) => read(page, {}, () => page.goto(`/work/${STAGE}`)) },
  { name: 'searched by a part of a name', act: (page) => search(page, '科技') },
  { name: 'searched, nothing found', act: (page) => search(page, '没有这样的单位') },
  { name: 'all again, the newest first', act: (page) => newestFirst(page) },
  { name: 'the next page', act: nextPage },
  { name: 'scrolled to the end', act: (page) => page.mouse.wheel(0, 1_000_000) },
];

/** Milliseconds: until what was asked for is painted, and the longest time in which the page answered to nobody. */
interface Figures {
  readonly painted: number;
  readonly longest: number;
}

/** A queue of 100,000 in the browser beside one of 100: the server pages it, so the browser never has more than a page. */
export async function longList(): Promise<void> {
  const few = await measured(FEW);
  const many = await measured(MANY);
  console.log(
    `\nA queue of ${many.size} beside one of ${few.size}, medians of ${TURNS} (limit: painted ≤ ${MOST_RATIO}× of the short one)`,
  );
  console.log('| the list | of 100, ms | of 100,000, ms | ÷ | longest task, ms |');
  console.log('|:---|---:|---:|---:|---:|');
  for (const { name } of ACTS) {
    const [short, long] = [few.of.get(name)!, many.of.get(name)!];
    const cells = [short.painted.toFixed(0), long.painted.toFixed(0), (long.painted / short.painted).toFixed(2)];
    console.log(`| ${[name, ...cells, `${short.longest.toFixed(0)}, ${long.longest.toFixed(0)}`].join(' | ')} |`);
  }
}

async function measured(wanted: number): Promise<{ size: number; of: ReadonlyMap<string, Figures> }> {
  const site = await Site.open();
  try {
    await prepare(site, 'underWay');
    let size = 0;
    await site.restarted((folder) => (size = repeatQueue(folder, STAGE, wanted)));
    const { page } = await site.visitor({ login: LOGIN });
    await page.addInitScript(OBSERVE);
    await page.goto(`/work/${STAGE}`);
    await page.getByText(`待办共${size.toLocaleString('zh-CN')}件`).waitFor();
    const turns: Map<string, Figures>[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) turns.push(await round(page));
    return { size, of: new Map(ACTS.map(({ name }) => [name, median(turns.map((each) => each.get(name)!))])) };
  } finally {
    await site.close();
  }
}

async function round(page: Page): Promise<Map<string, Figures>> {
  const figures = new Map<string, Figures>();
  for (const { name, act } of ACTS) {
    await page.evaluate('window.__longest = 0');
    const begun = performance.now();
    await act(page);
    await page.locator('.skeleton, .ant-spin-spinning').first().waitFor({ state: 'detached' });
    await page.evaluate(PAINTED);
    const painted = performance.now() - begun;
    figures.set(name, { painted, longest: (await page.evaluate('window.__longest')) as number });
  }
  return figures;
}

/** Does something for which the list is asked for with such fields (`''`: whatever it says), until the answer is there. */
async function read(page: Page, fields: Readonly<Record<string, string>>, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse((response) => {
    const { pathname, searchParams } = new URL(response.url());
    const fits = ([field, value]: [string, string]): boolean =>
      value === '' ? searchParams.has(field) : searchParams.get(field) === value;
    return pathname === `/api/queues/${STAGE}` && Object.entries(fields).every(fits);
  });
  const [response] = await Promise.all([answered, act()]);
  if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`);
  await response.finished();
}

async function search(page: Page, words: string): Promise<void> {
  const field = page.getByRole('search').getByRole('searchbox');
  await field.fill(words);
  await read(page, { q: words }, () => field.press('Enter'));
}

async function newestFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByLabel('排序').click();
  await read(page, { order: 'descending' }, () => page.getByTitle('最近到达的在前').click());
}

async function nextPage(page: Page): Promise<void> {
  await read(page, { cursor: '' }, () => page.getByRole('button', { name: '下一页' }).click());
}

const OBSERVE = `
  window.__longest = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__longest = Math.max(window.__longest, e.duration); })
    .observe({ type: 'longtask', buffered: true });`;

const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

function median(turns: readonly Figures[]): Figures {
  const middle = (of: (figures: Figures) => number): number => turns.map(of).toSorted((a, b) => a - b)[TURNS >> 1]!;
  return { painted: middle(({ painted }) => painted), longest: middle(({ longest }) => longest) };
}
