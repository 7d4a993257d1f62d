/** "123450" fen → "1234.50". Text to text: amounts are never computed with. */
export function yuanOfFen(fen: string): string {
  const parts = /^(-?)(\d+)$/.exec(fen);
  if (!parts) return fen;
  const digits = parts[2]!.padStart(3, '0');
  return `${parts[1]}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
