import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import { Button } from '../ui/button.js';
import { uiTexts } from '../ui/texts.js';
import './data-table.css';

interface More {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
}

export interface DataTableProps<Row extends object> extends Pick<
  TableProps<Row>,
  'columns' | 'expandable' | 'rowSelection' | 'summary'
> {
  /** What the table lists: its name for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  rowKey(row: Row): string;
  /** In the place of rows. */
  readonly empty?: ReactNode;
  /** Of a query that the server pages. */
  readonly more?: More;
}

/** A table whose pages come from the server, one after the other; it scrolls by itself on a narrow screen. */
export function DataTable<Row extends object>({
  label,
  rows,
  rowKey,
  empty,
  more,
  expandable,
  ...table
}: DataTableProps<Row>) {
  const t = useTexts(uiTexts);
  return (
    <div className="stack">
      <div className="data-table" role="region" aria-label={label} tabIndex={0}>
        <Table<Row>
          {...table}
          {...(expandable ? { expandable: { columnTitle: <Unfold />, ...expandable } } : {})}
          aria-label={label}
          size="middle"
          dataSource={rows}
          rowKey={rowKey}
          pagination={false}
          {...(empty === undefined ? {} : { locale: { emptyText: <span className="soft">{empty}</span> } })}
        />
      </div>
      {more?.hasNextPage ? (
        <div>
          <Button busy={more.isFetchingNextPage} onClick={() => more.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The column of the unfolding buttons has a name too. */
function Unfold() {
  const t = useTexts(uiTexts);
  return <span className="visually-hidden">{t.details}</span>;
}
