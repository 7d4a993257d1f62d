/** The sum of amounts in yuan ("1234.50"), to the fen: whole numbers, never floats. */
export function sumYuan(amounts: readonly string[]): string {
  const fen = amounts.reduce((sum, amount) => sum + fenOf(amount), 0n);
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function fenOf(yuan: string): bigint {
  const [whole = '0', cents = ''] = yuan.replace('-', '').split('.');
  const fen = BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'));
  return yuan.startsWith('-') ? -fen : fen;
}
