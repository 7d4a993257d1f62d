import { Link, Navigate, useLocation, useParams } from 'react-router';
import { api } from '../../../api/client.js';
import { Page } from '../../../app/page.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { LinkButton } from '../../../ui/button.js';
import { When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { policyOf, useCase, useParties, usePolicies, useRounds, type Case, type Line } from '../data.js';
import { ClaimCard } from './claim-card.js';
import { StageTrack } from './stage-track.js';
import { Supplement } from './supplement.js';
import { caseTexts } from './texts.js';
import { Timeline } from './timeline.js';
import { useTimeline } from './use-timeline.js';
import { WithdrawApplication } from './withdraw.js';
import '../my.css';

/** `/my/cases/:id`: where a case is, what each claim is worth and why, what has to be done, and all that happened. */
export default function CasePage() {
  const { id = '' } = useParams();
  const found = useCase(id);
  return (
    <Shown query={found} lines={10}>
      {(of) => (of.status === 'draft' ? <Navigate to={`/my/declare/${id}`} replace /> : <CaseView of={of} />)}
    </Shown>
  );
}

const OVER = new Set(['refused', 'withdrawn']);

function CaseView({ of }: { readonly of: Case }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const { state } = useLocation() as { readonly state: { readonly submitted?: boolean } | null };
  const rounds = useRounds();
  const parties = useParties();
  const policies = usePolicies();
  const timeline = useTimeline(of.id);
  const lines = useLines(of);
  const policy = policies.data && policyOf(policies.data.rows, of.policy, of.policyVersion);
  const title = rounds.data?.rows.find(({ id }) => id === of.round)?.title;
  const withdrawable = of.claims.some(({ status }) => !OVER.has(status)) && of.overall !== 'finished';
  return (
    <Page
      title={title ? both(title) : t.title}
      actions={
        <>
          <LinkButton to={`/forms/applications/${of.id}`}>{t.print}</LinkButton>
          <LinkButton to="/my">{t.back}</LinkButton>
        </>
      }
    >
      <div className="stack">
        <p className="flush">
          <strong>{parties.data?.find(({ id }) => id === of.applicant)?.name}</strong>
          {policy ? <span className="soft"> · {both(policy.title)}</span> : null}
        </p>
        <SignedForm of={of} />
        {state?.submitted ? (
          <Note tone="good" live="status">
            {t.submitted}
          </Note>
        ) : null}
        <Supplement of={of} policy={policy} />
        <StageTrack of={of} rows={timeline.data ?? []} />
        <section className="stack" aria-labelledby="case-claims">
          <h2 id="case-claims" className="flush">
            {t.claimsTitle}
          </h2>
          {of.claims.map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              of={of}
              policy={policy}
              lines={lines.filter((line) => line.claim === claim.id)}
            />
          ))}
        </section>
        <Timeline query={timeline} of={of} policy={policy} />
        {withdrawable ? <WithdrawApplication of={of} /> : null}
      </div>
    </Page>
  );
}

/** When the form last came back signed and sealed; it is read on the form's page. */
function SignedForm({ of: { id, signedForms } }: { readonly of: Case }) {
  const t = useTexts(caseTexts);
  const last = signedForms.at(-1);
  if (last === undefined) return null;
  return (
    <p className="flush small">
      <Link to={`/forms/applications/${id}`}>{t.signedForm}</Link>{' '}
      <span className="soft">
        <When at={last.at} />
      </span>
    </p>
  );
}

/** Lines (兑现行) of a case; before any claim has one, nothing is asked. */
function useLines({ id, claims }: Case): readonly Line[] {
  const { data } = api.useQuery(
    'get',
    '/api/lines',
    { params: { query: { application: id, limit: '200' } } },
    { enabled: claims.some(({ lines }) => lines.length > 0), meta: { topics: [`case:${id}`] } },
  );
  return data?.rows ?? [];
}
