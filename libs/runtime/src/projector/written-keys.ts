/** Bits; a power of two. 4 MB, however many keys there are. */
const BITS = 2 ** 25;
const SECOND = 0x9e3779b1;

/**
 * Which keys may have been written to a file that began empty: `false` is certain, `true` is worth a look. Most rows that
 * a build asks for first are not there yet, and the file need not be searched for them.
 */
export class WrittenKeys {
  readonly #bits = new Uint32Array(BITS / 32);

  add(table: number, key: string): void {
    const hash = hashOf(table, key);
    this.#set(hash);
    this.#set(Math.imul(hash, SECOND) >>> 7);
  }

  mayHave(table: number, key: string): boolean {
    const hash = hashOf(table, key);
    return this.#isSet(hash) && this.#isSet(Math.imul(hash, SECOND) >>> 7);
  }

  #set(hash: number): void {
    const bit = hash % BITS;
    this.#bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  #isSet(hash: number): boolean {
    const bit = hash % BITS;
    return (this.#bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}

/** FNV-1a over the code units. */
function hashOf(table: number, key: string): number {
  let hash = 0x811c9dc5 ^ table;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
