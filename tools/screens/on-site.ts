import { Site } from '../browser/site.js';
import type { Stage } from './screens.js';
import { putUnderWay } from './under-way.js';

/** Opens a site, brings it to a stage, does the work there, and closes it. */
export async function onSite(at: Stage, work: (site: Site) => Promise<void>): Promise<void> {
  const site = await Site.open();
  try {
    await prepare(site, at);
    await work(site);
  } finally {
    await site.close();
  }
}

export async function prepare(site: Site, at: Stage): Promise<void> {
  if (at === 'nothing') return;
  await site.loadDemonstration(at);
  if (at === 'underWay') await putUnderWay(site);
}
