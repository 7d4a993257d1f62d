import { Site } from '../../../tools/browser/site.js';
import { quickHasher } from '../../support/config.js';

/** The site of a test: its passwords have tests of their own. */
export const openSite = (): Promise<Site> => Site.open(quickHasher);

/** `npm run test:web` goes every way; `npm test` the essential ones. */
export const FULL = process.env['DUIXIAN_TEST_WEB'] === 'full';
