import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import { Button } from '../ui/button.js';
import { Failure } from '../ui/states.js';
import { Scroll } from './scroll.js';
import { officeTexts } from './texts.js';
import type { Cursor } from './use-cursor.js';

interface Asked<Row> {
  readonly data: { readonly rows: readonly Row[]; readonly next: string | null } | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  refetch(): unknown;
}

export interface Selection<Row> {
  readonly chosen: readonly string[];
  choose(ids: readonly string[]): void;
  /** How a row's box is called for those who do not see it. */
  name(row: Row): string;
  may?(row: Row): boolean;
}

export interface ServerTableProps<Row> {
  /** What it lists: its name for screen readers. */
  readonly label: string;
  readonly query: Asked<Row>;
  readonly columns: NonNullable<TableProps<Row>['columns']>;
  rowKey(row: Row): string;
  readonly cursor: Cursor;
  readonly empty: string;
  readonly selection?: Selection<Row>;
}

/** A table whose pages come from the server. */
export function ServerTable<Row extends object>(props: ServerTableProps<Row>) {
  const { label, query, columns, rowKey, cursor, empty, selection } = props;
  const t = useTexts(officeTexts);
  if (query.data === undefined && !query.isPending)
    return <Failure error={query.error} retry={() => query.refetch()} />;
  const next = query.data?.next ?? null;
  return (
    <div className="stack">
      <Scroll label={label}>
        <Table<Row>
          aria-label={label}
          size="middle"
          columns={columns}
          dataSource={query.data?.rows ?? []}
          rowKey={rowKey}
          loading={query.isPending}
          pagination={false}
          locale={{ emptyText: <span className="soft">{empty}</span> }}
          {...(selection ? { rowSelection: rowSelectionOf(selection, rowKey, t) } : {})}
        />
      </Scroll>
      {cursor.first && next === null ? null : (
        <nav className="row" aria-label={t.pages(label)}>
          <Button small disabled={cursor.first} onClick={() => cursor.back()}>
            {t.previousPage}
          </Button>
          <Button small disabled={next === null} onClick={() => next !== null && cursor.to(next)}>
            {t.nextPage}
          </Button>
        </nav>
      )}
    </div>
  );
}

type OfficeWords = (typeof officeTexts)['zh'];

function rowSelectionOf<Row>(
  { chosen, choose, name, may }: Selection<Row>,
  rowKey: (row: Row) => string,
  t: Pick<OfficeWords, 'selectRow' | 'selectAll'>,
): NonNullable<TableProps<Row>['rowSelection']> {
  return {
    selectedRowKeys: [...chosen],
    onChange: (keys) => choose(keys.map(String)),
    columnTitle: (node) => <NamedBox label={t.selectAll}>{node}</NamedBox>,
    getCheckboxProps: (row) => ({
      'aria-label': t.selectRow(name(row)),
      disabled: may ? !may(row) : false,
      name: rowKey(row),
    }),
  };
}

/** The box that chooses a whole page has no words of its own. */
const NamedBox = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <span title={label}>{children}</span>
);
