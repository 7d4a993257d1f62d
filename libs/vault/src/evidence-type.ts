import type { EvidenceMediaType } from './ports.js';

/** How much of a file's start and end the checks look at. */
const HEAD = 32;
const TAIL = 4096;
/** Readers look for %%EOF in the last 1,024 bytes. */
const PDF_TAIL = 1024;

const PNG_START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');
const JPEG_START = Buffer.from('ffd8ff', 'hex');
const JPEG_END = Buffer.from('ffd9', 'hex');
const PDF_START = Buffer.from('%PDF-');
const PDF_END = Buffer.from('%%EOF');

/**
 * What a file is by its content, looked at while it passes; keeps 4 KiB. The name and the declared type are never
 * asked. Telephones append their own data to photographs, so the end mark may be followed by a little more.
 */
export class EvidenceTypeCheck {
  #head = Buffer.alloc(0);
  #tail = Buffer.alloc(0);

  push(piece: Uint8Array): void {
    if (this.#head.length < HEAD) {
      this.#head = Buffer.concat([this.#head, piece.subarray(0, HEAD - this.#head.length)]);
    }
    this.#tail =
      piece.length >= TAIL
        ? Buffer.from(piece.subarray(piece.length - TAIL))
        : Buffer.concat([this.#tail.subarray(Math.max(0, this.#tail.length + piece.length - TAIL)), piece]);
  }

  /** Known already that it is none of ours? Then the rest need not be read. */
  get hopeless(): boolean {
    return this.#head.length >= PNG_START.length && this.#startsAs() === undefined;
  }

  /** Of the whole file: its type, or `undefined` for any other, or a cut one. */
  whole(): EvidenceMediaType | undefined {
    const type = this.#startsAs();
    if (type === undefined) return undefined;
    return this.#endsAs(type) ? type : undefined;
  }

  #startsAs(): EvidenceMediaType | undefined {
    const startsWith = (magic: Buffer): boolean => this.#head.subarray(0, magic.length).equals(magic);
    if (startsWith(PDF_START)) return 'application/pdf';
    if (startsWith(JPEG_START)) return 'image/jpeg';
    return startsWith(PNG_START) ? 'image/png' : undefined;
  }

  #endsAs(type: EvidenceMediaType): boolean {
    if (type === 'application/pdf') return this.#tail.subarray(-PDF_TAIL).includes(PDF_END);
    return this.#tail.includes(type === 'image/png' ? PNG_END : JPEG_END);
  }
}
