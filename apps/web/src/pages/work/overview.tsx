import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { holds, useSession } from '../../app/session.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { queueKindTexts } from '../../terms/queue-kinds.js';
import { stageTexts } from '../../terms/stages.js';
import { Card } from '../../ui/card.js';
import { Empty, Loading, Shown } from '../../ui/states.js';
import { QUEUE_STAGES, QUEUES, type QueueStage } from './stages.js';
import { overviewTexts } from './texts.js';
import './work.css';

/** `/work`: what waits for the one who is logged in, stage by stage. */
export default function Overview() {
  const t = useTexts(overviewTexts);
  const session = useSession();
  if (session === undefined) return <Loading />;
  const stages = QUEUE_STAGES.filter((stage) => holds(session, ...QUEUES[stage].roles));
  return (
    <Page title={t.title} wide>
      <p className="soft">{t.what}</p>
      {stages.length === 0 ? <Empty title={t.nobody} /> : null}
      <div className="work-stages">
        {stages.map((stage) => (
          <StageCard key={stage} stage={stage} />
        ))}
      </div>
    </Page>
  );
}

function StageCard({ stage }: { readonly stage: QueueStage }) {
  const t = useTexts(overviewTexts);
  const stages = useTexts(stageTexts);
  const kinds = useTexts(queueKindTexts);
  const { count } = useFormats();
  const counts = api.useQuery(
    'get',
    '/api/queues/{stage}/counts',
    { params: { path: { stage } } },
    { meta: { topics: [`queue:${stage}`] } },
  );
  const page = QUEUES[stage].page;
  return (
    <Card title={stages.names[stage]}>
      <Shown query={counts} lines={2}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="soft">{t.nothing}</p>
          ) : (
            <ul className="work-counts">
              {rows.map((row) => (
                <li key={row.kind}>
                  <Link to={`/work/${stage}?kind=${row.kind}`}>
                    <strong className="tabular">{count(row.count)}</strong>
                    <span>{kinds.names[row.kind]}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <p className="row small">
        <Link to={`/work/${stage}`}>{t.queueOf(stages.names[stage])}</Link>
        {page ? <Link to={page}>{t.pages[page as keyof typeof t.pages]}</Link> : null}
      </p>
    </Card>
  );
}
