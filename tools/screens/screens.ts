import type { Page } from 'playwright-core';

/** Asks the API as the person whose page it is; answers the body. */
export type Ask = (path: string) => Promise<unknown>;

/** One page that is pictured, and looked at by the tests. */
export interface Screen {
  readonly name: string;
  /** Its address; of a page about something, found through the API. */
  readonly path: string | ((ask: Ask) => Promise<string>);
  /** Whose page it is; nobody's by default. */
  readonly login?: string;
  /** Before anything is set up. */
  readonly empty?: true;
  /** Until the page is what is to be seen. */
  then?(page: Page): Promise<unknown>;
}

export const SCREENS: readonly Screen[] = [
  { name: 'setup', path: '/setup', empty: true },
  { name: 'home', path: '/' },
  { name: 'login', path: '/login' },
  { name: 'demonstration', path: '/demonstration', login: 'demo-administrator' },
];
