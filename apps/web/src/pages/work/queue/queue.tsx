import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../../../api/client.js';
import { NotFound } from '../../../app/crashed.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { useKeys } from '../../../office/use-keys.js';
import { stageTexts } from '../../../terms/stages.js';
import { Empty, Shown } from '../../../ui/states.js';
import { isCaseStage, isQueueStage, QUEUES, type QueueStage } from '../stages.js';
import { Bulk, type BulkStage } from './bulk.js';
import { KeysDialog } from './keys-dialog.js';
import { queueQuery, useQueueState, type QueueState } from './queue-state.js';
import { addressOf, QueueTable, rowId, type QueueEntry } from './queue-table.js';
import { QueueTools, type QueueCounts } from './queue-tools.js';
import { queueTexts } from './texts.js';
import '../work.css';

/** `/work/:stage`: what waits at a stage. */
export default function QueuePage() {
  const { stage } = useParams();
  return isQueueStage(stage) ? <Queue key={stage} stage={stage} /> : <NotFound />;
}

const bulkOf = (stage: QueueStage): BulkStage | undefined =>
  stage === 'endorsement' || stage === 'department' ? stage : undefined;

function Queue({ stage }: { readonly stage: QueueStage }) {
  const t = useTexts(queueTexts);
  const name = useTexts(stageTexts).names[stage];
  const state = useQueueState();
  const meta = { topics: [`queue:${stage}`] };
  const { organisation, round } = state.asked;
  const countsQuery = { ...(organisation ? { organisation } : {}), ...(round ? { round } : {}) };
  const counts = api.useQuery(
    'get',
    '/api/queues/{stage}/counts',
    { params: { path: { stage }, query: countsQuery } },
    { meta },
  );
  const rows = api.useQuery('get', '/api/queues/{stage}', queueQuery(stage, state.asked, state.cursor), {
    meta,
    placeholderData: keepPreviousData,
  });
  const [keysShown, showKeys] = useState(false);
  const page = QUEUES[stage].page as keyof typeof t.goTo | undefined;
  return (
    <Page
      title={t.title(name)}
      wide
      actions={
        <>
          <Link to="/work">{t.otherStages}</Link>
          {page ? <Link to={page}>{t.goTo[page]}</Link> : null}
          <Button onClick={() => showKeys(true)}>{t.keys}</Button>
        </>
      }
    >
      <QueueTools stage={stage} state={state} counts={counts.data} />
      <Shown query={rows} lines={8}>
        {(data) => (
          <List
            stage={stage}
            state={state}
            rows={data.rows}
            next={data.next}
            busy={rows.isPlaceholderData}
            counts={counts.data}
            showKeys={() => showKeys(true)}
          />
        )}
      </Shown>
      <KeysDialog open={keysShown} onClose={() => showKeys(false)} />
    </Page>
  );
}

interface ListProps {
  readonly stage: QueueStage;
  readonly state: QueueState;
  readonly rows: readonly QueueEntry[];
  readonly next: string | null;
  readonly busy: boolean;
  readonly counts: QueueCounts | undefined;
  showKeys(): void;
}

function List({ stage, state, rows, next, busy, counts, showKeys }: ListProps) {
  const t = useTexts(queueTexts);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const formats = useFormats();
  const [acting, setActing] = useState<readonly QueueEntry[]>([]);
  const bulk = bulkOf(stage);
  const chosen = rows.filter(({ id }) => selected.includes(id));
  useQueueKeys({ stage, state, rows, showKeys, bulk, setActing, setSelected });
  const close = (): void => {
    setActing([]);
    setSelected([]);
  };
  const dialog = bulk && acting.length > 0 ? <Bulk stage={bulk} rows={acting} onClose={close} /> : null;
  const total = counts?.rows.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const filtered = Object.keys(state.asked).some((field) => field !== 'organisation');
  // The dialogue keeps its place, and so its results, when nothing waits any longer.
  return (
    <>
      {rows.length === 0 && state.previous === undefined ? (
        <Empty title={filtered ? t.emptyFiltered : t.empty}>{filtered ? null : <p>{t.emptyWhy}</p>}</Empty>
      ) : (
        <>
          <QueueTable
            stage={stage}
            rows={rows}
            search={state.search}
            busy={busy}
            chosen={bulk && selected}
            onChoose={setSelected}
          />
          <nav className="row work-pages no-print" aria-label={t.pages}>
            <span className="soft small" role="status">
              {t.shown(formats.count(rows.length), formats.count(total))}
            </span>
            <span className="row">
              <Button disabled={!state.previous} onClick={state.previous}>
                {t.previous}
              </Button>
              <Button disabled={next === null} onClick={() => next !== null && state.next(next)}>
                {t.next}
              </Button>
            </span>
          </nav>
        </>
      )}
      {bulk && chosen.length > 0 ? (
        <div className="row work-bulk no-print">
          <strong role="status">{t.chosen(chosen.length)}</strong>
          <Button type="primary" onClick={() => setActing(chosen)}>
            {t.act[bulk]}
          </Button>
          <Button onClick={() => setSelected([])}>{t.clear}</Button>
        </div>
      ) : null}
      {dialog}
    </>
  );
}

interface Keyed extends Pick<ListProps, 'stage' | 'state' | 'rows' | 'showKeys'> {
  readonly bulk: BulkStage | undefined;
  setActing(rows: readonly QueueEntry[]): void;
  setSelected(change: (known: readonly string[]) => readonly string[]): void;
}

/** j, k, x, a, r, / and ?; Enter opens because a row's link has the focus. */
function useQueueKeys({ stage, state, rows, showKeys, bulk, setActing, setSelected }: Keyed): void {
  const navigate = useNavigate();
  const here = (): number => rows.findIndex((row) => rowId(row) === document.activeElement?.id);
  const focus = (index: number): void => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    const link = row && document.getElementById(rowId(row));
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  };
  const onRow = (act: (row: QueueEntry) => void) => (): void => {
    const row = rows[here()];
    if (row) act(row);
    else focus(0);
  };
  const open = (row: QueueEntry, what: string): void => {
    const to = addressOf(stage, row, state.search, what);
    if (to) void navigate(to);
  };
  useKeys({
    j: () => focus(here() + 1),
    k: () => focus(Math.max(0, here() - 1)),
    x: onRow(({ id }) =>
      setSelected((known) => (known.includes(id) ? known.filter((each) => each !== id) : [...known, id])),
    ),
    a: onRow((row) => (bulk ? setActing([row]) : open(row, isCaseStage(stage) ? 'decide' : ''))),
    r: onRow((row) => isCaseStage(stage) && open(row, 'return')),
    '/': () => document.querySelector<HTMLInputElement>('.work-tools input[type=search]')?.focus(),
    '?': showKeys,
  });
}
