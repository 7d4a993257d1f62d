import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import type { View } from '../../../api/answer.js';
import { useClock } from '../../../app/banner.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { queueKindTexts } from '../../../terms/queue-kinds.js';
import { stageTexts } from '../../../terms/stages.js';
import { Money, When } from '../../../ui/money.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { isCaseStage, QUEUES, type QueueStage } from '../stages.js';
import { queueTexts } from './texts.js';

export type QueueEntry = View<'QueueEntry'>;

export interface QueueTableProps {
  readonly stage: QueueStage;
  readonly rows: readonly QueueEntry[];
  readonly search: string;
  readonly busy: boolean;
  /** Ids of those that are chosen; `undefined`: there is nothing to do with several. */
  readonly chosen: readonly string[] | undefined;
  onChoose(ids: readonly string[]): void;
}

/** Where a row leads: to the case, or to the page of another office. */
export function addressOf(stage: QueueStage, row: QueueEntry, search: string, more = ''): string | undefined {
  const [claim] = row.claims;
  if (row.application && isCaseStage(stage)) {
    const query = new URLSearchParams(search);
    if (claim && stage !== 'endorsement') query.set('claim', claim);
    if (more) query.set('do', more);
    return `/work/${stage}/${row.application}?${query.toString()}`;
  }
  if (row.batch && stage === 'approval') return `/batches/${row.batch}`;
  if (row.notice) return `/publication/${row.notice}`;
  if (row.payment) return `/payments/${row.payment}`;
  return row.application ? `/work/cases/${row.application}` : QUEUES[stage].page;
}

export const rowId = (row: QueueEntry): string => `queue-${row.id.replaceAll(/[^a-z0-9]/g, '-')}`;

/** What waits, as a table. The link of a row carries the focus; j and k move it. */
export function QueueTable({ stage, rows, search, busy, chosen, onChoose }: QueueTableProps) {
  const t = useTexts(queueTexts);
  const stages = useTexts(stageTexts).names;
  const columns = useColumns(stage, search, rows);
  return (
    <div className="work-table" role="region" tabIndex={0} aria-label={t.table(stages[stage])}>
      <Table<QueueEntry>
        aria-label={t.table(stages[stage])}
        rowKey="id"
        size="middle"
        pagination={false}
        loading={busy}
        dataSource={[...rows]}
        columns={columns}
        {...(chosen ? { rowSelection: selection(chosen, onChoose, t) } : {})}
      />
    </div>
  );
}

const selection = (
  chosen: readonly string[],
  onChoose: (ids: readonly string[]) => void,
  t: { select(name: string): string; selectAll: string; erased: string },
): NonNullable<TableProps<QueueEntry>['rowSelection']> => ({
  selectedRowKeys: [...chosen],
  onChange: (keys) => onChoose(keys.map(String)),
  getCheckboxProps: (row) => ({ 'aria-label': t.select(row.applicantName ?? t.erased) }) as object,
  getTitleCheckboxProps: () => ({ 'aria-label': t.selectAll }) as object,
});

function useColumns(stage: QueueStage, search: string, rows: readonly QueueEntry[]): TableProps<QueueEntry>['columns'] {
  const t = useTexts(queueTexts);
  const kinds = useTexts(queueKindTexts).names;
  const both = useBoth();
  const has = (test: (row: QueueEntry) => boolean): boolean => rows.some(test);
  return [
    {
      title: t.applicant,
      render: (_, row) => <Main stage={stage} row={row} search={search} />,
    },
    {
      title: t.items,
      render: (_, { items, claims, certificate }) => (
        <>
          {items.map(({ title }) => both(title)).join('、')}
          {certificate ? <div className="soft small">{certificate}</div> : null}
          {claims.length > 1 ? <span className="soft small"> {t.claims(claims.length)}</span> : null}
        </>
      ),
    },
    ...(isCaseStage(stage) ? [] : [{ title: t.what, render: (_: unknown, row: QueueEntry) => kinds[row.kind] }]),
    { title: t.since, render: (_, row) => <Waiting since={row.since} /> },
    ...(has(({ due }) => due !== null)
      ? [{ title: t.dueOn, render: (_: unknown, { due }: QueueEntry) => (due ? <When at={due} /> : null) }]
      : []),
    ...(has(({ total }) => total !== null)
      ? [
          {
            title: t.amount,
            align: 'right' as const,
            render: (_: unknown, { total }: QueueEntry) => (total === null ? null : <Money yuan={total} />),
          },
        ]
      : []),
    ...(has(({ note }) => note !== null)
      ? [{ title: t.notes, render: (_: unknown, row: QueueEntry) => <Notes row={row} /> }]
      : []),
  ];
}

function Main({
  stage,
  row,
  search,
}: {
  readonly stage: QueueStage;
  readonly row: QueueEntry;
  readonly search: string;
}) {
  const t = useTexts(queueTexts);
  const kinds = useTexts(queueKindTexts).names;
  const both = useBoth();
  const to = addressOf(stage, row, search);
  const name = row.applicant === null ? kinds[row.kind] : (row.applicantName ?? t.erased);
  return (
    <>
      {to ? (
        <Link id={rowId(row)} to={to}>
          {name}
        </Link>
      ) : (
        name
      )}
      {row.roundTitle ? <div className="soft small">{both(row.roundTitle)}</div> : null}
    </>
  );
}

/** Days by the clock of the business, which a demonstration moves. */
function Waiting({ since }: { readonly since: string }) {
  const t = useTexts(queueTexts);
  const { day } = useFormats();
  const now = useClock()?.now;
  const days =
    now === undefined ? undefined : Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 86_400_000));
  return (
    <>
      <time dateTime={since}>{day(since)}</time>
      {days === undefined ? null : <div className="soft small">{t.waiting(days)}</div>}
    </>
  );
}

const TONES: Readonly<Record<string, Tone>> = {
  contested: 'bad',
  duplicate: 'bad',
  required: 'warn',
  failed: 'bad',
  returned: 'warn',
  unknown: 'warn',
  deferred: 'warn',
  done: 'good',
};

function Notes({ row }: { readonly row: QueueEntry }) {
  const t = useTexts(queueTexts);
  const { note } = row;
  if (note === null || !t.note[note]) return null;
  const holders = row.holders?.map(({ name }) => name ?? t.erased) ?? [];
  const said = note === 'contested' && holders.length > 0 ? t.contestWith(holders.join('、')) : t.note[note];
  return <Tag tone={TONES[note] ?? 'plain'}>{said}</Tag>;
}
