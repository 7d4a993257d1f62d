import type { Page } from 'playwright-core';
import type { Site, VisitorOptions } from '../../../tools/browser/site.js';

/** Whoever has an account, as the administrator told them. */
export interface Person {
  readonly login: string;
  readonly password: string;
}

/** Everybody of a journey, each in a browser of their own, in which they log in once by the form. */
export class People<Key extends string> {
  readonly #pages = new Map<Key, Promise<Page>>();

  constructor(
    private readonly site: Site,
    private readonly persons: Readonly<Record<Key, Person>>,
    private readonly optionsOf: (key: Key) => VisitorOptions = () => ({}),
  ) {}

  /** The page of somebody who is logged in. */
  page(key: Key): Promise<Page> {
    const known = this.#pages.get(key) ?? this.#logIn(key);
    this.#pages.set(key, known);
    return known;
  }

  async #logIn(key: Key): Promise<Page> {
    const options = this.optionsOf(key);
    const { page } = await this.site.visitor({ reducedMotion: 'reduce', ...options });
    await page.goto('/login');
    await logIn(page, this.persons[key], options.language);
    return page;
  }
}

const WORDS = {
  zh: { login: '账号', password: '密码', logIn: '登录' },
  en: { login: 'Login name', password: 'Password', logIn: 'Log in' },
} as const;

/** On the log-in page, until the first page of one's work is there. */
export async function logIn(page: Page, { login, password }: Person, language: 'zh' | 'en' = 'zh'): Promise<void> {
  const words = WORDS[language];
  const form = page.getByRole('main').locator('form');
  await form.getByLabel(words.login, { exact: true }).fill(login);
  await form.getByLabel(words.password, { exact: true }).fill(password);
  await form.getByRole('button', { name: words.logIn }).click();
  await page.waitForURL((url) => url.pathname !== '/login');
  await page.getByRole('heading', { level: 1 }).waitFor();
}
