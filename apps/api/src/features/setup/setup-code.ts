import { timingSafeEqual } from 'node:crypto';

/** The one-time code that makes the first administrator: printed at start, forgotten when used. */
export class SetupCode {
  readonly code: string;

  constructor(random: (bytes: number) => Uint8Array) {
    // 15 bytes, 24 characters of base32 without look-alikes, in groups of six.
    const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789X';
    this.code = [...random(24)]
      .map((byte) => alphabet[byte % 32]!)
      .join('')
      .replaceAll(/(.{6})(?=.)/g, '$1-');
  }

  matches(given: string): boolean {
    const expected = Buffer.from(this.code);
    const actual = Buffer.from(given.trim().toUpperCase());
    return actual.length === expected.length && timingSafeEqual(actual, expected);
  }
}
