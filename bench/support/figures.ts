export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
/** Half of the values lie between these. */
export function quarters(values: readonly number[]): readonly [lower: number, upper: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)]!;
  return [at(0.25), at(0.75)];
}
export const show = (value: number): string => Math.round(value).toLocaleString('en');
export const percent = (value: number): string => `${Math.round(value * 100)} %`;
