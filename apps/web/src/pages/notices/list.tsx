import { Link } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Page } from '../../app/page.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Empty, Shown } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { uiTexts } from '../../ui/texts.js';
import { Period } from './notice-period.js';
import { daysLeft } from './period.js';
import { noticeTexts } from './texts.js';
import './notices.css';

type Notice = Answer<'/api/public/notices'>['rows'][number];

/** `/notices`: open for objection first, then those that have ended. */
export default function Notices() {
  const t = useTexts(noticeTexts);
  return (
    <Page title={t.title}>
      <p className="soft">{t.lead}</p>
      <div className="stack">
        <section aria-labelledby="open">
          <h2 id="open">{t.open}</h2>
          <Open />
        </section>
        <section aria-labelledby="past">
          <h2 id="past">{t.past}</h2>
          <Past />
        </section>
        <p>
          <Link to="/objections">{t.lookUp}</Link>
        </p>
      </div>
    </Page>
  );
}

function Open() {
  const t = useTexts(noticeTexts);
  const notices = api.useQuery(
    'get',
    '/api/public/notices',
    { params: { query: { status: 'open', limit: '200' } } },
    { meta: { topics: ['notices'] } },
  );
  return (
    <Shown query={notices}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Card>
            <Empty title={t.noneOpen}>
              <p>{t.noneOpenHelp}</p>
              <LinkButton to="/awards">{t.register}</LinkButton>
            </Empty>
          </Card>
        ) : (
          <div className="stack">
            {rows.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} />
            ))}
          </div>
        )
      }
    </Shown>
  );
}

function Past() {
  const t = useTexts(noticeTexts);
  const { more } = useTexts(uiTexts);
  const notices = api.useInfiniteQuery(
    'get',
    '/api/public/notices',
    { params: { query: { status: 'closed', limit: '200' } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }: { readonly next: string | null }) => next ?? undefined,
      meta: { topics: ['notices'] },
    },
  );
  return (
    <Shown query={notices}>
      {({ pages }) => {
        const rows = pages
          .flatMap((page) => page.rows)
          .toSorted((one, other) => (one.openedOn < other.openedOn ? 1 : -1));
        return rows.length === 0 ? (
          <p className="soft">{t.nonePast}</p>
        ) : (
          <div className="stack">
            {rows.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} />
            ))}
            {notices.hasNextPage ? (
              <Button busy={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
                {more}
              </Button>
            ) : null}
          </div>
        );
      }}
    </Shown>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const t = useTexts(noticeTexts);
  const both = useBoth();
  const clock = useClock();
  const open = notice.status === 'open';
  const left = open && clock ? daysLeft(notice.objectionsUntil, clock.now) : undefined;
  return (
    <article className="card">
      <div className="row row--between">
        <h3>
          <Link to={`/notices/${notice.id}`}>{notice.round ? both(notice.round.title) : t.notice}</Link>
        </h3>
        {left === undefined ? (
          <Tag>{t.ended}</Tag>
        ) : (
          <Tag tone={left > 2 ? 'active' : 'warn'}>{left > 0 ? t.daysLeft(left) : t.ended}</Tag>
        )}
      </div>
      <Facts
        of={[
          { label: t.period, value: <Period notice={notice} /> },
          ...(notice.policy
            ? [{ label: t.policy, value: `${both(notice.policy.title)} ${notice.policy.number}` }]
            : []),
        ]}
      />
      <div className="row card__foot">
        <span className="soft">{t.lines(notice.lines)}</span>
        <LinkButton to={`/notices/${notice.id}`} small>
          {t.see}
        </LinkButton>
        {left ? (
          <LinkButton to={`/notices/${notice.id}/objection`} small>
            {t.object}
          </LinkButton>
        ) : null}
      </div>
    </article>
  );
}
