import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { useSession } from '../../../app/session.js';
import { useTexts } from '../../../i18n/texts.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Empty, Failure, Loading, Shown } from '../../../ui/states.js';
import { ProblemError } from '../../../api/problem.js';
import { useCases, useCasesOf, useMine, useParties, type CaseSummary, type Party } from '../data.js';
import { OpenRounds } from './open-rounds.js';
import { PartyCard } from './party-card.js';
import { Todos } from './todos.js';
import { todosOf } from './todo.js';
import { myTexts } from './texts.js';
import '../my.css';

const NOT_LOGGED_IN = new ProblemError(401, 'NOT_LOGGED_IN', { zh: '', en: '' }, {}, null);

/** `/my`: what an applicant has to do now, the applications of each party, and what could be claimed. */
export default function My() {
  const t = useTexts(myTexts);
  const session = useSession();
  const mine = useMine();
  if (session === undefined) return <Loading />;
  if (session === null) return <Failure error={NOT_LOGGED_IN} />;
  return (
    <Page
      title={t.title}
      actions={
        mine.length === 0 ? null : (
          <LinkButton to="/my/declare" look="primary">
            {t.declare}
          </LinkButton>
        )
      }
    >
      {mine.length === 0 ? (
        <Empty title={t.noParty}>
          <p>{t.noPartyWhat}</p>
        </Empty>
      ) : (
        <Overview />
      )}
    </Page>
  );
}

function Overview() {
  const parties = useParties();
  const cases = useCases();
  return (
    <Shown query={parties} lines={8}>
      {(known) => (
        <Shown query={cases} lines={8}>
          {(pages) => <Home parties={known} cases={pages.flatMap(({ rows }) => rows)} />}
        </Shown>
      )}
    </Shown>
  );
}

function Home({ parties, cases }: { readonly parties: readonly Party[]; readonly cases: readonly CaseSummary[] }) {
  const t = useTexts(myTexts);
  const today = useClock()?.day ?? undefined;
  const returned = useCasesOf(cases.filter(({ overall }) => overall === 'returned').map(({ id }) => id));
  return (
    <div className="stack">
      <Card title={t.todoTitle}>
        <Shown query={returned} lines={2}>
          {(found) =>
            today === undefined ? (
              <Loading lines={2} />
            ) : (
              <Todos of={todosOf(parties, cases, found, today)} cases={cases} />
            )
          }
        </Shown>
      </Card>
      <section className="stack" aria-labelledby="my-cases">
        <div className="row row--between">
          <h2 id="my-cases" className="flush">
            {t.casesTitle}
          </h2>
          <LinkButton small to="/my/payments">
            {t.payments}
          </LinkButton>
        </div>
        {parties.map((party) => (
          <PartyCard key={party.id} party={party} cases={cases.filter(({ applicant }) => applicant === party.id)} />
        ))}
      </section>
      <OpenRounds parties={parties} />
    </div>
  );
}
