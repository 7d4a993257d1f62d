import { useParams } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { Page } from '../../app/page.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { LinkButton } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Money, When } from '../../ui/money.js';
import { Empty, Shown } from '../../ui/states.js';
import { Note, Tag } from '../../ui/tag.js';
import { objectionTexts } from './texts.js';

type Objection = Answer<'/api/public/objections/{receipt}'>;

const TONES = { open: 'active', dismissed: 'plain', upheld: 'good' } as const;

/** `/objections/:receipt`: what became of this objection. */
export default function ObjectionPage() {
  const t = useTexts(objectionTexts);
  const { receipt = '' } = useParams();
  const objection = api.useQuery(
    'get',
    '/api/public/objections/{receipt}',
    { params: { path: { receipt } } },
    { meta: { topics: ['notices'] } },
  );
  // A number that is none, and one that was never given, are the same to whoever typed it.
  const unknown = isProblem(objection.error) && objection.error.status < 500;
  return (
    <Page title={t.title}>
      {unknown ? (
        <Empty title={t.unknown}>
          <p>{t.unknownHelp}</p>
          <LinkButton to="/objections">{t.again}</LinkButton>
        </Empty>
      ) : (
        <Shown query={objection}>{(found) => <Found objection={found} />}</Shown>
      )}
    </Page>
  );
}

function Found({ objection }: { readonly objection: Objection }) {
  const t = useTexts(objectionTexts);
  const both = useBoth();
  const { about, status, reason } = objection;
  return (
    <div className="stack">
      <Card
        title={t.about(about.applicant ?? t.unnamed, about.item ? both(about.item) : '')}
        aside={<Tag tone={TONES[status]}>{t.statuses[status]}</Tag>}
      >
        <p>{t.means[status]}</p>
        {reason ? (
          <Note>
            <p>
              {t.reason}
              {reason}
            </p>
          </Note>
        ) : null}
        <Facts
          of={[
            ...(about.round ? [{ label: t.round, value: both(about.round.title) }] : []),
            { label: t.amount, value: <Money yuan={about.amount} /> },
            { label: t.raisedAt, value: <When at={objection.raisedAt} /> },
            ...(objection.decidedAt ? [{ label: t.decidedAt, value: <When at={objection.decidedAt} /> }] : []),
            { label: t.receipt, value: <code>{objection.receipt}</code> },
          ]}
        />
      </Card>
      <div className="row">
        <LinkButton to={`/notices/${objection.notice}`}>{t.toNotice}</LinkButton>
        <LinkButton to="/objections">{t.again}</LinkButton>
      </div>
    </div>
  );
}
