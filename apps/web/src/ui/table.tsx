import type { Key, ReactNode } from 'react';
import './table.css';

export interface Column<Row> {
  readonly name: string;
  /** Amounts stand at the right. */
  readonly end?: boolean;
  /** The cell that names the row. */
  readonly head?: boolean;
  /** Only on the screen. */
  readonly screen?: boolean;
  cell(row: Row, index: number): ReactNode;
}

export interface TableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): Key;
}

/** A table where there is room; on a phone each row is a card with its names. The roles keep it a table for screen readers. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table className="table" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name, end, screen }) => (
            <th key={name} scope="col" role="columnheader" className={classOf(end, screen)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ name, end, head, screen, cell }) =>
              head ? (
                <th key={name} scope="row" role="rowheader" data-name={name} className={classOf(end, screen)}>
                  {cell(row, index)}
                </th>
              ) : (
                <td key={name} role="cell" data-name={name} className={classOf(end, screen)}>
                  {cell(row, index)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const classOf = (end: boolean | undefined, screen: boolean | undefined): string | undefined =>
  [end ? 'table__end' : '', screen ? 'no-print' : ''].filter(Boolean).join(' ') || undefined;
