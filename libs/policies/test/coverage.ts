/** White space, punctuation, and the numbers of headings carry no rule. */
const NOTHING_SAID = /^(?:[\s\p{P}\p{S}\d]|（[一二三四五六七八九十]+）)*$/u;

/** What of a text stands in none of the quotes: the pieces between them that say anything. */
export function uncovered(source: string, quotes: readonly string[]): string[] {
  const covered = new Uint8Array(source.length);
  for (const quote of quotes) {
    for (let at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1))
      covered.fill(1, at, at + quote.length);
  }
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at <= source.length; at += 1) {
    if (at < source.length && covered[at] === 0) {
      piece += source[at];
      continue;
    }
    if (!NOTHING_SAID.test(piece)) pieces.push(piece.trim());
    piece = '';
  }
  return pieces;
}
