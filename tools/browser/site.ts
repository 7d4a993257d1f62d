import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { ServerProcess } from './server-process.js';

/** Debian's; another one can be named. */
const CHROMIUM = process.env['DUIXIAN_CHROMIUM'] ?? '/usr/bin/chromium';

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

export interface VisitorOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly language?: 'zh' | 'en';
  /** Whose session the browser has from the beginning. */
  readonly login?: string;
  readonly password?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** As at 200 %: two pixels of the screen for each of the page. */
  readonly enlarged?: boolean;
}

/** Somebody with a browser of their own: what they had in it is seen by nobody else. */
export interface Visitor {
  /** Their first tab. */
  readonly page: Page;
  readonly context: BrowserContext;
  /** What no page of theirs may do: errors in its console, pages that fail, requests to anybody else. */
  readonly complaints: readonly string[];
}

/** The built server on a scratch folder, in a process of its own, and a browser. */
export class Site {
  readonly #visitors: Visitor[] = [];

  private constructor(
    private readonly root: string,
    private server: ServerProcess,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Site> {
    const root = mkdtempSync(join(tmpdir(), 'duixian-web-'));
    const server = await ServerProcess.start(root);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    return new Site(root, server, browser);
  }

  get base(): string {
    return this.server.address;
  }

  /** What is printed at the first start. */
  get setupCode(): string {
    return this.server.setupCode;
  }

  /** Without a browser: the demonstration, as the first page loads it. */
  async loadDemonstration(extent: 'underWay' | 'complete' | 'empty'): Promise<void> {
    const response = await fetch(`${this.base}/api/setup/demonstration`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'first-start' },
      body: JSON.stringify({ code: this.setupCode, [extent]: extent === 'underWay' ? undefined : true }),
    });
    if (!response.ok) throw new Error(`the demonstration was not loaded: ${await response.text()}`);
    await this.idle();
  }

  /** Until sagas, jobs and read models have nothing left. */
  async idle(): Promise<void> {
    await fetch(`${this.base}/api/health/idle`);
  }

  /** Ends the server, does something to its folder of data, and starts it again at another address: visitors begin anew. */
  async restarted(meanwhile: (dataFolder: string) => void): Promise<void> {
    await this.server.stop();
    meanwhile(join(this.root, 'data'));
    this.server = await ServerProcess.start(this.root);
  }

  async visitor(options: VisitorOptions = {}): Promise<Visitor> {
    const { viewport = DESKTOP, language = 'zh', login, password = DEMONSTRATION_PASSWORD } = options;
    const { reducedMotion, enlarged } = options;
    const context = await this.browser.newContext({
      baseURL: this.base,
      viewport,
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      ...(reducedMotion ? { reducedMotion } : {}),
      ...(enlarged ? { deviceScaleFactor: 2 } : {}),
    });
    // An empty tab has none, nor have the frames of the browser's own viewer.
    await context.addInitScript(`if (isSecureContext) localStorage?.setItem('duixian-language', '${language}')`);
    if (login !== undefined) {
      const answer = await context.request.post('/api/sessions', { data: { login, password } });
      if (!answer.ok()) throw new Error(`${login} cannot log in: ${await answer.text()}`);
    }
    const complaints: string[] = [];
    context.on('page', (tab) => watch(tab, this.base, complaints));
    const page = await context.newPage();
    const visitor = { page, context, complaints };
    this.#visitors.push(visitor);
    return visitor;
  }

  /** What any page complained of since the site was opened. */
  complaints(): readonly string[] {
    return this.#visitors.flatMap((visitor) => visitor.complaints);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** What stays within the browser; `chrome*:` are the parts of its own viewer of PDF files. */
const WITHIN = /^(?:data|blob|about|chrome|chrome-extension):/;

/** An answer that refuses is shown by the page in its own words; the browser's line about it says nothing more. */
const REFUSAL = /^Failed to load resource: the server responded with a status of (?:4\d\d|503)/;

function watch(page: Page, base: string, complaints: string[]): void {
  const complain = (what: string): void => {
    complaints.push(`${new URL(page.url()).pathname}: ${what}`);
  };
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !REFUSAL.test(text)) complain(text);
  });
  page.on('pageerror', (error) => complain(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !WITHIN.test(url)) complain(`asks ${new URL(url).host}`);
  });
}
