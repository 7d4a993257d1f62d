import { Link } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Page } from '../../app/page.js';
import { holds, useSession } from '../../app/session.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { ServerTable } from '../../office/server-table.js';
import { useCursor, useFilter } from '../../office/use-cursor.js';
import { SelectField } from '../../ui/field.js';
import { Day } from '../../ui/money.js';
import { Tag } from '../../ui/tag.js';
import { daysLeft, lastDay } from './days.js';
import { publicationTexts } from './texts.js';
import { Waiting } from './waiting.js';

type Notice = Answer<'/api/notices'>['rows'][number];

/** `/publication`: batches that wait for their notice, and every notice. */
export default function Publication() {
  const t = useTexts(publicationTexts);
  const office = holds(useSession(), 'governmentOffice');
  const [status, chooseStatus] = useFilter('status');
  const cursor = useCursor();
  const shown: { status?: Notice['status'] } = status === 'open' || status === 'closed' ? { status } : {};
  const query = api.useQuery(
    'get',
    '/api/notices',
    { params: { query: { ...shown, limit: '20', ...(cursor.at ? { cursor: cursor.at } : {}) } } },
    { meta: { topics: ['notices'] } },
  );
  return (
    <Page title={t.title} wide>
      <div className="stack">
        <p className="soft">{t.lead}</p>
        {office ? <Waiting /> : null}
        <h2>{t.list}</h2>
        <div className="filters">
          <SelectField
            label={t.status}
            empty={t.anyStatus}
            value={status}
            onChange={(event) => chooseStatus(event.target.value)}
            choices={[
              { value: 'open', label: t.statuses.open },
              { value: 'closed', label: t.statuses.closed },
            ]}
          />
        </div>
        <ServerTable
          label={t.list}
          query={query}
          columns={useColumns()}
          rowKey={({ id }) => id}
          cursor={cursor}
          empty={t.noNotices}
        />
      </div>
    </Page>
  );
}

function useColumns() {
  const t = useTexts(publicationTexts);
  const both = useBoth();
  const now = useClock()?.now;
  return [
    {
      title: t.round,
      key: 'round',
      render: (_: unknown, { id, roundTitle }: Notice) => (
        <Link to={`/publication/${id}`}>{roundTitle ? both(roundTitle) : t.unnamedRound}</Link>
      ),
    },
    {
      title: t.status,
      key: 'status',
      render: (_: unknown, { status, objectionsUntil }: Notice) => (
        <>
          <Tag tone={status === 'open' ? 'active' : 'plain'}>{t.statuses[status]}</Tag>
          {status === 'open' && now ? (
            <span className="small soft">{t.daysLeft(daysLeft(objectionsUntil, now))}</span>
          ) : null}
        </>
      ),
    },
    { title: t.openedOn, key: 'openedOn', render: (_: unknown, { openedOn }: Notice) => <Day on={openedOn} /> },
    {
      title: t.objectionsUntil,
      key: 'until',
      render: (_: unknown, { objectionsUntil }: Notice) => <Day on={lastDay(objectionsUntil)} />,
    },
    { title: t.lines, key: 'lines', render: (_: unknown, { lines }: Notice) => t.lineCount(lines) },
    {
      title: t.objections,
      key: 'objections',
      render: (_: unknown, { openObjections }: Notice) =>
        openObjections > 0 ? (
          <Tag tone="warn">{t.openObjections(openObjections)}</Tag>
        ) : (
          <span className="soft">{t.noneOpen}</span>
        ),
    },
  ];
}
