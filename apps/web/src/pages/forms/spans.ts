/** "1–4, 7" of 1, 2, 3, 4, 7. Ascending numbers. */
export function spansOf(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, until]) => (from === until ? String(from) : `${from}–${until}`)).join(', ');
}
