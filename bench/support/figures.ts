export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
export const show = (value: number): string => Math.round(value).toLocaleString('en');
export const percent = (value: number): string => `${Math.round(value * 100)} %`;
