/** Unified social credit code (统一社会信用代码), GB 32100-2015: 17 characters and a check character, base 31. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export function usccCheckCharacter(first17: string): string | undefined {
  if (first17.length !== 17) return undefined;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const value = ALPHABET.indexOf(first17[index]!);
    if (value < 0) return undefined;
    sum += value * WEIGHTS[index]!;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}

export const isUscc = (code: string): boolean =>
  code.length === 18 && usccCheckCharacter(code.slice(0, 17)) === code[17];
