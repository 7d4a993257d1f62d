import type { Cast } from '../../apps/api/src/demonstration/cast.js';
import { times, type Deed } from '../../apps/api/src/demonstration/play.js';
import { actorName, bare, grouped, padded, paddedLeft, say, type Language } from './wording.js';

export type Print = (line: string) => void;

/** Prints what happens, step by step; files attached one after the other share a line. */
export class Report {
  #step = 0;
  #refusals = 0;
  #act = '';
  #files: { deed: Deed; count: number } | undefined;
  #day = '';

  constructor(
    private readonly cast: Cast,
    private readonly language: Language,
    private readonly print: Print,
  ) {}

  /** Lines printed, and how many of them are refusals. */
  get counted(): { readonly steps: number; readonly refusals: number } {
    return { steps: this.#step, refusals: this.#refusals };
  }

  readonly hear = (deed: Deed): void => {
    if (deed.events.join() === 'EvidenceAttached') {
      this.#files = { deed, count: (this.#files?.count ?? 0) + 1 };
      return;
    }
    this.#flush();
    this.#line(deed, deed.what[this.language]);
  };

  heading(title: string): void {
    this.#flush();
    this.print(`\n${title}\n`);
  }

  #flush(): void {
    if (!this.#files) return;
    const { deed, count } = this.#files;
    this.#files = undefined;
    const words = this.language === 'zh' ? `上传材料${count}份` : `${count} files of evidence`;
    this.#line({ ...deed, events: [times('EvidenceAttached', count)] }, words);
  }

  #line(deed: Deed, what: string): void {
    const act = deed.act[this.language];
    if (act !== this.#act) this.print(`\n${act}`);
    this.#act = act;
    if (deed.at !== null) this.#day = dayOf(deed.at);
    const { refused, amount, events } = deed;
    this.#step += 1;
    if (refused !== null) this.#refusals += 1;
    const result = refused === null ? events.join(', ') : `✗ ${say('refused', this.language)} ${refused}`;
    const money = amount === null ? '' : paddedLeft(grouped(amount), 14);
    const columns = [
      paddedLeft(String(this.#step), 4),
      this.#day,
      padded(actorName(this.cast, deed.by, this.language), this.language === 'zh' ? 42 : 52),
      padded(bare(what), this.language === 'zh' ? 58 : 70),
      padded(result, 46),
      money,
    ];
    this.print(columns.join('  ').trimEnd());
  }
}

/** The day in Shanghai, which is 8 hours ahead all year. */
const dayOf = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
