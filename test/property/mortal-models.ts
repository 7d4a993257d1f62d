import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '#event-store';
import { openProjector, READ_MODELS_FILE, type Projector, type Surroundings } from '#runtime';

/** How the file of the read models comes out of a crash: as it was, gone, or as it was a crash earlier. */
export type ModelsFile = 'kept' | 'lost' | 'older';

/** The read models of a house that dies: they follow the growing log, and go on from their file in the next life. */
export class MortalModels {
  projector: Projector;
  #started: Promise<void>;
  #lives = 0;
  #folder: string;

  /** `at`: a labelled point, before and after the rows of a batch; it throws where the house dies. */
  constructor(
    private readonly root: string,
    private readonly log: EventStore,
    private readonly wait: Surroundings['wait'],
    private readonly at: (where: string) => void,
  ) {
    this.#folder = this.#newFolder();
    this.projector = this.#open();
    this.#started = this.projector.start();
  }

  get folder(): string {
    return this.#folder;
  }

  async end(): Promise<void> {
    await this.projector.close();
    await this.#started.catch(() => undefined);
  }

  /** A new process on what is left of the file. */
  begin(file: ModelsFile): void {
    const older = join(this.root, `older-${READ_MODELS_FILE}`);
    const current = join(this.#folder, READ_MODELS_FILE);
    const next = this.#newFolder();
    if (file === 'kept') cpSync(this.#folder, next, { recursive: true });
    if (file === 'older' && existsSync(older)) copyFileSync(older, join(next, READ_MODELS_FILE));
    copyFileSync(current, older);
    rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = next;
    this.projector = this.#open();
    this.#started = this.projector.start();
  }

  /** Everything that is in the log now is in the rows. */
  async idle(): Promise<void> {
    const head = await this.log.head();
    await this.#started;
    if (head !== null) await this.projector.waitFor(head, Number.MAX_SAFE_INTEGER);
  }

  #newFolder(): string {
    this.#lives += 1;
    const folder = join(this.root, `models-${this.#lives}`);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  #open(): Projector {
    const { log, at } = this;
    const store: EventStore = {
      logId: log.logId,
      append: (stream, expected, events) => log.append(stream, expected, events),
      readStream: (stream, options) => log.readStream(stream, options),
      readAll: (after, options) => log.readAll(after, options),
      subscribe: (after, handler, options) =>
        log.subscribe(
          after,
          async (batch) => {
            at('models:taken');
            await handler(batch);
            at('models:written');
          },
          options,
        ),
      head: () => log.head(),
      compare: (a, b) => log.compare(a, b),
      close: () => Promise.resolve(),
    };
    return openProjector({ store, folder: this.#folder, wait: this.wait, cachedRows: 20 });
  }
}
