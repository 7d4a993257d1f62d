/** "123450" (fen, as the record keeps amounts) → "1234.50" yuan. Digits are moved, nothing is computed. */
export function yuanOfFen(fen: string): string {
  const parts = /^(-?)(\d+)$/.exec(fen);
  if (!parts) return fen;
  const [, sign = '', digits = ''] = parts;
  const padded = digits.padStart(3, '0');
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}`;
}
