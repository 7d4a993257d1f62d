import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DESKTOP, PHONE, Site } from '../browser/site.js';
import { openScreen } from './open-screen.js';
import { SCREENS, type Screen } from './screens.js';

/**
 * `npm run screens [-- NAME …]`: pictures of the main pages with the complete demonstration, on a phone and on a desk, into
 * docs/screens.
 */
const FOLDER = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));

/** Pixels: of a long page its beginning. */
const TALLEST = 1_500;

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
  const site = await Site.open();
  try {
    for (const screen of chosen.filter(({ empty }) => empty)) await picture(site, screen);
    await site.loadDemonstration('complete');
    for (const screen of chosen.filter(({ empty }) => !empty)) await picture(site, screen);
    const complaints = site.complaints();
    if (complaints.length > 0) throw new Error(`pages complained:\n${complaints.join('\n')}`);
  } finally {
    await site.close();
  }
}

async function picture(site: Site, screen: Screen): Promise<void> {
  for (const { name: size, viewport } of SIZES) {
    const { page, context } = await openScreen(site, screen, { viewport });
    const height = Math.min(TALLEST, (await page.evaluate('document.documentElement.scrollHeight')) as number);
    const clip = { x: 0, y: 0, width: viewport.width, height };
    await page.screenshot({ path: `${FOLDER}${screen.name}-${size}.png`, fullPage: true, clip });
    await context.close();
    console.log(`${screen.name}-${size}.png`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
