import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, renameSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './disk-places.js';

/** For a program that has a small file system to itself (see `onSmallDisk`): what lies on it, and when it fails. */

const FILES: Readonly<Record<Exclude<Part, 'everything' | 'readModels'>, string>> = {
  events: 'events.db',
  process: 'process.sqlite',
  vault: 'vault',
  sessions: 'sessions.sqlite',
};

/** A private mount, in which the program then runs. Where the system forbids one, nothing can be tried. */
export const onSmallDisk = (mountPoint: string, size = '24m'): readonly string[] => [
  'unshare',
  '-Urm',
  'sh',
  '-c',
  `mount -t tmpfs -o size=${size} small '${mountPoint}' && exec "$@"`,
  'sh',
];

export class SmallDisk {
  /** Everything that fails lies in here. */
  readonly #folder: string;
  #isReadOnly = false;

  constructor(private readonly mountPoint: string) {
    this.#folder = join(mountPoint, 'part');
  }

  get #ballast(): string {
    return join(this.mountPoint, 'ballast');
  }

  /** A copy of a stage in `folder`, with this part of its data on the small disk. */
  lay(stage: string, folder: string, part: Part): void {
    this.mend();
    this.#unmount();
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder);
    // So that it alone can be made read-only.
    mount('--bind', this.#folder, this.#folder);
    cpSync(stage, folder, { recursive: true });
    const data = join(folder, 'data');
    if (part === 'everything') return this.#move(data, 'data');
    if (part !== 'readModels') return this.#move(join(data, FILES[part]), FILES[part]);
    // Their file is made anew under its name, so it cannot be a link: all others are.
    this.#move(data, 'data');
    for (const file of Object.values(FILES)) {
      cpSync(join(this.#folder, 'data', file), join(folder, file), { recursive: true });
      rmSync(join(this.#folder, 'data', file), { recursive: true });
      symlinkSync(join(folder, file), join(this.#folder, 'data', file));
    }
  }

  #move(path: string, name: string): void {
    const here = join(this.#folder, name);
    cpSync(path, here, { recursive: true });
    renameSync(path, `${path}.elsewhere`);
    symlinkSync(here, path);
  }

  fail(fault: 'full' | 'readOnly'): void {
    if (fault === 'full') return this.#fill();
    mount('-o', 'remount,bind,ro', this.#folder);
    this.#isReadOnly = true;
  }

  /** To the last byte. */
  #fill(): void {
    const ballast = openSync(this.#ballast, 'w');
    try {
      for (let size = 1024 * 1024; size >= 1;) {
        try {
          if (writeSync(ballast, Buffer.alloc(size)) === size) continue;
        } catch (error) {
          if ((error as { code?: unknown }).code !== 'ENOSPC') throw error;
        }
        size = Math.floor(size / 4);
      }
    } finally {
      closeSync(ballast);
    }
  }

  /** There is space again, and it may be written. */
  mend(): void {
    rmSync(this.#ballast, { force: true });
    if (this.#isReadOnly) mount('-o', 'remount,bind,rw', this.#folder);
    this.#isReadOnly = false;
  }

  #unmount(): void {
    // Lazily: a start that failed may not have let go of everything.
    spawnSync('umount', ['-l', this.#folder]);
  }
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount ${args.join(' ')}: ${stderr}`);
}
