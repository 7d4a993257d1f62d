import { Link, useParams } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Page } from '../../app/page.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { moneyColumn, useLineColumns } from '../../office/line-columns.js';
import { ServerTable } from '../../office/server-table.js';
import { useCursor } from '../../office/use-cursor.js';
import { LinkButton } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Day, When } from '../../ui/money.js';
import { Shown } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { daysLeft, lastDay } from './days.js';
import { ObjectionCard } from './objection.js';
import { publicationTexts } from './texts.js';

type Notice = Answer<'/api/notices/{id}'>;
type Line = Answer<'/api/notices/{id}/lines'>['rows'][number];

/** `/publication/:id`: one notice, what is shown in it, and the objections to it. */
export default function NoticePage() {
  const { id = '' } = useParams();
  const query = api.useQuery(
    'get',
    '/api/notices/{id}',
    { params: { path: { id }, query: { limit: '200' } } },
    { meta: { topics: ['notices'] } },
  );
  return <Shown query={query}>{(notice) => <NoticeShown notice={notice} />}</Shown>;
}

function NoticeShown({ notice }: { readonly notice: Notice }) {
  const t = useTexts(publicationTexts);
  const both = useBoth();
  const now = useClock()?.now;
  const { id, status, openedOn, objectionsUntil, closedAt, lawTitle, policy, batch, objections } = notice;
  const open = status === 'open';
  return (
    <Page
      title={t.noticeOf(notice.roundTitle ? both(notice.roundTitle) : t.unnamedRound)}
      wide
      actions={<LinkButton to={`/notices/${id}`}>{t.asCitizen}</LinkButton>}
    >
      <div className="stack">
        <Card
          title={t.about}
          aside={
            <span className="row">
              <Tag tone={open ? 'active' : 'plain'}>{t.statuses[status]}</Tag>
              {open && now ? <strong>{t.daysLeft(daysLeft(objectionsUntil, now))}</strong> : null}
            </span>
          }
        >
          <Facts
            of={[
              { label: t.openedOn, value: <Day on={openedOn} /> },
              { label: t.objectionsUntil, value: <Day on={lastDay(objectionsUntil)} /> },
              ...(closedAt ? [{ label: t.closedAt, value: <When at={closedAt} /> }] : []),
              { label: t.law, value: lawTitle ? both(lawTitle) : policy },
              { label: t.batch, value: <Link to={`/batches/${batch}`}>{t.toBatch}</Link> },
            ]}
          />
        </Card>
        <Card title={t.objections}>
          {objections.rows.length === 0 ? (
            <p className="soft">{t.noObjections}</p>
          ) : (
            <div className="stack">
              {objections.rows.map((objection) => (
                <ObjectionCard key={objection.id} notice={notice} objection={objection} />
              ))}
            </div>
          )}
        </Card>
        <Lines id={id} />
      </div>
    </Page>
  );
}

function Lines({ id }: { readonly id: string }) {
  const t = useTexts(publicationTexts);
  const cursor = useCursor();
  const { whose, what, year, where } = useLineColumns<Line>(
    (line) => line,
    ({ id }) => id,
  );
  const query = api.useQuery(
    'get',
    '/api/notices/{id}/lines',
    { params: { path: { id }, query: { limit: '20', ...(cursor.at ? { cursor: cursor.at } : {}) } } },
    { meta: { topics: ['notices', 'lines'] } },
  );
  return (
    <Card title={t.lines}>
      <ServerTable<Line>
        label={t.lines}
        query={query}
        columns={[whose, what, year, moneyColumn<Line>(t.amount, 'amount', ({ total }) => total), where]}
        rowKey={({ id }) => id}
        cursor={cursor}
        empty={t.emptyLines}
      />
    </Card>
  );
}
