import type { Site, Visitor, VisitorOptions } from '../browser/site.js';

/** Those who look at screens: each has one browser, in which they logged in once, and which knows the application's files by then. */
export class Viewers {
  readonly #known = new Map<string, Promise<Visitor>>();

  constructor(
    private readonly site: Site,
    private readonly options: Omit<VisitorOptions, 'login'> = {},
  ) {}

  /** Of a person of the demonstration, or of nobody in particular. */
  of(login?: string): Promise<Visitor> {
    const key = login ?? '';
    const known =
      this.#known.get(key) ??
      this.site.visitor({ reducedMotion: 'reduce', ...this.options, ...(login === undefined ? {} : { login }) });
    this.#known.set(key, known);
    return known;
  }
}
