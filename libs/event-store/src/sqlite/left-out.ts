/**
 * Canonical JSON (RFC 8785) without the arrays of one member: cheaper to parse than what nobody looks at. The text is taken as one
 * character a byte (latin1), in which strings are cheap to make and to search: JSON's own signs are ASCII, and no byte of another
 * character looks like one. `decoded` makes UTF-8 of what is left.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Finds a member's arrays wherever they stand. `member`: plain ASCII, nothing that JSON escapes. */
export const memberPattern = (member: string): string => `"${member}":[`;

/** One character a byte, as what the bytes say. Nothing is longer in UTF-8 than here: then all of it is ASCII. */
export const decoded = (bytes: string): string =>
  Buffer.byteLength(bytes, 'utf8') === bytes.length ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');

/**
 * The bytes with each array that is the value of the member as `[]`. Exact for canonical JSON: no white space, and a quote inside
 * a string is always behind a backslash, so that only a member's name stands directly behind `{"` or `,"` and before `":[`.
 */
export function bytesWithout(bytes: string, pattern: string): string {
  let found = bytes.indexOf(pattern);
  if (found < 0) return bytes;
  let left = '';
  let from = 0;
  while (found >= 0) {
    const array = found + pattern.length - 1;
    const before = bytes.charCodeAt(found - 1);
    if (before === COMMA || before === OPEN_BRACE) {
      left += `${bytes.slice(from, array)}[]`;
      from = endOfArray(bytes, array);
    }
    found = bytes.indexOf(pattern, Math.max(from, array));
  }
  return left + bytes.slice(from);
}

/**
 * What follows a bracket that closes an array: signs up to a member's name. Behind a bracket inside a string it cannot follow:
 * the quote would end that string, and no letter stands behind the end of a string.
 */
const TO_THE_NEXT_NAME = /[\]},{[]*"[A-Za-z]/y;

/** The place after the bracket that closes the array that opens at `start`; the end where none does. */
function endOfArray(bytes: string, start: number): number {
  const close = bytes.indexOf(']', start);
  const open = bytes.indexOf('[', start + 1);
  if (close >= 0 && (open < 0 || open > close)) {
    TO_THE_NEXT_NAME.lastIndex = close;
    if (TO_THE_NEXT_NAME.test(bytes)) return close + 1;
  }
  return countedEnd(bytes, start);
}

/** The same for any array, sign by sign. */
function countedEnd(bytes: string, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    switch (bytes.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(bytes, at);
        break;
      case OPEN_BRACKET:
      case OPEN_BRACE:
        depth += 1;
        break;
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        depth -= 1;
        if (depth === 0) return at + 1;
    }
  }
  return bytes.length;
}

/** The place of the quote that closes the string that opens at `start`. */
function endOfString(bytes: string, start: number): number {
  let at = start + 1;
  for (; at < bytes.length && bytes.charCodeAt(at) !== QUOTE; at += 1) if (bytes.charCodeAt(at) === BACKSLASH) at += 1;
  return at;
}
