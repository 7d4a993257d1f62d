import type { Projection, ProjectionName, Rows } from '#read-models';

export type Row = Rows[ProjectionName];

/** The text that a table holds of a row. */
export const storedText = ({ packing }: Projection, row: Row): string =>
  JSON.stringify(packing ? packing.pack(row) : row);

export function rowOf({ packing }: Projection, text: string): Row {
  const found = JSON.parse(text) as unknown;
  return packing ? packing.unpack(found as readonly unknown[]) : (found as Row);
}

/** Many texts are parsed faster as one. */
export function rowsOf({ packing }: Projection, texts: readonly string[]): readonly Row[] {
  const found = JSON.parse(`[${texts.join(',')}]`) as readonly unknown[];
  if (!packing) return found as readonly Row[];
  return found.map((values) => packing.unpack(values as readonly unknown[]));
}
