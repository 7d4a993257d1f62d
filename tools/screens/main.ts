import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, Site } from '../browser/site.js';
import { onSite } from './on-site.js';
import { openScreen } from './open-screen.js';
import { SCREENS, STAGES, type Screen } from './screens.js';
import { Viewers } from './viewers.js';

/**
 * `npm run screens [-- NAME …]`: pictures of the main pages with the complete demonstration, on a phone and on a desk, into
 * docs/screens.
 */
const FOLDER = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));

/** Pixels: of a long page its beginning. */
const TALLEST = 1_500;
const QUALITY = 80;

const SIZES = [
  { name: 'desktop', viewport: DESKTOP },
  { name: 'phone', viewport: PHONE },
] as const;

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !SCREENS.some((screen) => screen.name === name));
  if (unknown !== undefined)
    throw new Error(`no screen "${unknown}"; known: ${SCREENS.map(({ name }) => name).join(', ')}`);
  const chosen = SCREENS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const at of STAGES) {
    const screens = chosen.filter((screen) => screen.at === at);
    if (screens.length > 0) await onSite(at, (site) => pictures(site, screens));
  }
}

async function pictures(site: Site, screens: readonly Screen[]): Promise<void> {
  const sizes = SIZES.map(({ name, viewport }) => ({ name, viewport, viewers: new Viewers(site, { viewport }) }));
  for (const screen of screens) {
    for (const { name, viewport, viewers } of sizes) {
      const page = await openScreen(viewers, screen);
      const file = `${screen.name}-${name}.webp`;
      writeFileSync(`${FOLDER}${file}`, await taken(page, viewport.width));
      await page.close();
      console.log(file);
    }
  }
  const complaints = site.complaints();
  if (complaints.length > 0) throw new Error(`pages complained:\n${complaints.join('\n')}`);
}

/** As WebP, a quarter of what it is as PNG: pictures stay in the repository for ever. */
async function taken(page: Page, width: number): Promise<Buffer> {
  const height = Math.min(TALLEST, (await page.evaluate('document.documentElement.scrollHeight')) as number);
  // As tall as the picture: what keeps to the window's edge keeps to the picture's.
  await page.setViewportSize({ width, height });
  await page.evaluate('scrollTo(0, 0)');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  return Buffer.from(data, 'base64');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
