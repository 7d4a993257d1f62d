/**
 * Run as a process of its own and killed by the test: stores objects in FOLDER without end, several at a time, and
 * prints each key once it is acknowledged. Content: the key, repeated.
 */
import { writeSync } from 'node:fs';
import { createFolderObjectStore } from '#vault';

const store = await createFolderObjectStore(process.argv[2]!);

async function* contentOf(key: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; part < 20; part += 1) yield Buffer.from(key.repeat(100));
}

async function writeWithoutEnd(writer: number): Promise<never> {
  for (let index = 0; ; index += 1) {
    const key = `w${writer}/${String(index).padStart(6, '0')}`;
    await store.putIfAbsent(key, contentOf(key));
    writeSync(1, `${key}\n`);
  }
}

await Promise.all([0, 1, 2].map(writeWithoutEnd));
