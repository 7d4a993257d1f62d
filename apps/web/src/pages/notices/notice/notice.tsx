import { Link, useParams } from 'react-router';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card, Facts } from '../../../ui/card.js';
import { Failure, Loading } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { uiTexts } from '../../../ui/texts.js';
import { Period } from '../notice-period.js';
import { daysLeft } from '../period.js';
import { noticeTexts } from '../texts.js';
import { useNotice, type Notice } from '../use-notice.js';
import { Lines } from './lines.js';
import '../notices.css';

/** `/notices/:id`: who is to get how much for what, on which sentence, and where to object. */
export default function NoticePage() {
  const t = useTexts(noticeTexts);
  const { more } = useTexts(uiTexts);
  const both = useBoth();
  const { id = '' } = useParams();
  const query = useNotice(id);
  const clock = useClock();
  const notice = query.data?.pages[0];
  if (notice === undefined) {
    return <Page title={t.notice}>{query.isPending ? <Loading lines={8} /> : <Failure error={query.error} />}</Page>;
  }
  const left = notice.status === 'open' && clock ? daysLeft(notice.objectionsUntil, clock.now) : 0;
  const open = left > 0;
  return (
    <Page
      title={notice.round ? t.noticeOf(both(notice.round.title)) : t.notice}
      wide
      actions={<Button onClick={() => print()}>{t.print}</Button>}
    >
      <div className="stack notice">
        <Head notice={notice} left={left} />
        <Lines rows={query.data?.pages.flatMap(({ lines }) => lines.rows) ?? []} notice={id} open={open} />
        {query.hasNextPage ? (
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {more}
          </Button>
        ) : null}
        <p className="soft small">{t.masked}</p>
        <How notice={notice} open={open} />
      </div>
    </Page>
  );
}

function Head({
  notice,
  left,
}: {
  readonly notice: Pick<Notice, 'openedOn' | 'objectionsUntil' | 'policy'>;
  readonly left: number;
}) {
  const t = useTexts(noticeTexts);
  const both = useBoth();
  return (
    <Card>
      <Facts
        of={[
          {
            label: t.period,
            value: (
              <>
                <Period notice={notice} />{' '}
                {left > 0 ? <Tag tone={left > 2 ? 'active' : 'warn'}>{t.daysLeft(left)}</Tag> : <Tag>{t.ended}</Tag>}
              </>
            ),
          },
          ...(notice.policy
            ? [
                {
                  label: t.policy,
                  value: (
                    <Link to={`/policies/${notice.policy.id}`}>
                      {both(notice.policy.title)} <span lang="zh-CN">{notice.policy.number}</span>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function How({ notice, open }: { readonly notice: Pick<Notice, 'id' | 'howToObject'>; readonly open: boolean }) {
  const t = useTexts(noticeTexts);
  const both = useBoth();
  const where = `${location.origin}/notices/${notice.id}/objection`;
  return (
    <Card title={t.howTitle}>
      <p>{open && notice.howToObject ? both(notice.howToObject.text) : t.closedHow}</p>
      {open ? <p className="print-only">{where}</p> : null}
      <div className="row no-print">
        {open ? (
          <LinkButton to={`/notices/${notice.id}/objection`} look="primary">
            {t.object}
          </LinkButton>
        ) : (
          <LinkButton to="/awards">{t.register}</LinkButton>
        )}
        <Link to="/objections">{t.lookUp}</Link>
      </div>
    </Card>
  );
}
