import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { PHONE, Site } from '../../tools/browser/site.js';

const MOST_KILOBYTES = 170;
const MOST_CONTENT_SECONDS = 2.5;
const MOST_INTERACTIVE_SECONDS = 4;
/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;
const TURNS = 3;

interface Visit {
  readonly path: string;
  readonly login?: string;
}

const VISITS: readonly Visit[] = [
  { path: '/' },
  { path: '/policies' },
  { path: '/calculator' },
  { path: '/notices' },
  { path: '/awards' },
  { path: '/my', login: 'demo-park-firm' },
  { path: '/work', login: 'demo-park-clerk' },
];

interface Figures {
  readonly kilobytes: number;
  readonly content: number;
  readonly interactive: number;
}

/** First load of pages in Chromium over its DevTools protocol, on a slow line with a slow processor. Against the limits of the issue. */
export async function firstLoads(): Promise<void> {
  const site = await Site.open();
  try {
    await site.loadDemonstration('complete');
    console.log(
      `First load, processor ${SLOWER} times slower, 1.6 Mbit/s, 150 ms, medians of ${TURNS} ` +
        `(limits: public ≤ ${MOST_KILOBYTES} kB gzip, content ≤ ${MOST_CONTENT_SECONDS} s, interactive ≤ ${MOST_INTERACTIVE_SECONDS} s)`,
    );
    console.log('| page | kB gzip | content, s | ÷ limit | interactive, s | ÷ limit |');
    console.log('|:---|---:|---:|---:|---:|---:|');
    for (const visit of VISITS) console.log(await measured(site, visit));
  } finally {
    await site.close();
  }
}

async function measured(site: Site, visit: Visit): Promise<string> {
  const turns: Figures[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) turns.push(await firstLoad(site, visit));
  const median = (of: (figures: Figures) => number): number =>
    turns.map(of).toSorted((a, b) => a - b)[Math.floor(TURNS / 2)]!;
  const [content, interactive] = [median((each) => each.content), median((each) => each.interactive)];
  const ratios = [content / MOST_CONTENT_SECONDS, interactive / MOST_INTERACTIVE_SECONDS].map((each) =>
    each.toFixed(2),
  );
  const cells = [
    visit.path,
    median((each) => each.kilobytes).toFixed(0),
    content.toFixed(2),
    ratios[0],
    interactive.toFixed(2),
  ];
  return `| ${[...cells, ratios[1]].join(' | ')} |`;
}

/** A browser that was never here before. */
async function firstLoad(site: Site, { path, login }: Visit): Promise<Figures> {
  const { page, context } = await site.visitor({ viewport: PHONE, ...(login ? { login } : {}) });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const bytes = countBytes(page);
  await page.addInitScript(OBSERVE);
  await page.goto(path, { timeout: 60_000 });
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle', { timeout: 60_000 });
  // A slow processor paints after the line is quiet.
  await page.waitForFunction(PAINTED, undefined, { timeout: 60_000 });
  const figures = await timings(page, session);
  const kilobytes = (await bytes()) / 1000;
  await context.close();
  return { kilobytes, ...figures };
}

/** Counts what came as gzip would carry it: the measure does not depend on which compression the browser asked for. */
function countBytes(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    // What goes on as long as the page is open (live updates) is no part of a first load.
    if (response.headers()['content-type']?.startsWith('text/event-stream')) return;
    bodies.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(bodies)).reduce((sum, each) => sum + each, 0);
}

/** Largest paint, and the end of the last task above 50 ms before the line was quiet (time to interactive). */
const OBSERVE = `
  window.__paint = 0; window.__busy = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__paint = e.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__busy = e.startTime + e.duration; })
    .observe({ type: 'longtask', buffered: true });`;

const PAINTED = 'new Promise((done) => requestIdleCallback(() => done(window.__paint > 0)))';

async function timings(page: Page, session: CDPSession): Promise<Pick<Figures, 'content' | 'interactive'>> {
  const { paint, busy } = (await page.evaluate('({ paint: window.__paint, busy: window.__busy })')) as {
    paint: number;
    busy: number;
  };
  await session.detach();
  return { content: paint / 1000, interactive: Math.max(paint, busy) / 1000 };
}
