import type { Page } from 'playwright-core';

/** One page that is pictured. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** Whose page it is; nobody's by default. */
  readonly login?: string;
  readonly language?: 'zh' | 'en';
  /** Before anything is set up. */
  readonly empty?: true;
  /** Until the page is what is to be seen. */
  then?(page: Page): Promise<unknown>;
}

export const SCREENS: readonly Screen[] = [
  { name: 'setup', path: '/setup', empty: true },
  { name: 'home', path: '/' },
  { name: 'home-en', path: '/', language: 'en' },
  { name: 'login', path: '/login' },
];
