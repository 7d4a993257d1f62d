import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { api } from '../../../api/client.js';
import { NotFound } from '../../../app/crashed.js';
import { Page } from '../../../app/page.js';
import { holds, useSession } from '../../../app/session.js';
import { useKept } from '../../../app/use-kept.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { useKeys } from '../../../office/use-keys.js';
import { stageTexts } from '../../../terms/stages.js';
import { Empty, Shown } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { KeysDialog } from '../queue/keys-dialog.js';
import { isCaseStage, type CaseStage } from '../stages.js';
import { ActedFirst } from './acted-first.js';
import { usePolicyOf, waitsAt, type PolicyDetail, type ReviewedCase, type ReviewedClaim } from './case-data.js';
import { Head } from './case-head.js';
import { ClaimView } from './claim-view.js';
import { Claims } from './claims-nav.js';
import { useNextCase } from './decisions/decision.js';
import { Endorse } from './decisions/endorse.js';
import { Review } from './decisions/review.js';
import { Verify } from './decisions/verify.js';
import { EarlierAwards } from './findings.js';
import { caseTexts } from './texts.js';
import '../work.css';
import './case.css';

/** `/work/:stage/:id`, a case where it is decided; `/work/cases/:id`, the same case to read. */
export default function CasePage() {
  const { stage, id = '' } = useParams();
  const query = api.useQuery(
    'get',
    '/api/applications/{id}',
    { params: { path: { id } } },
    { meta: { topics: [`case:${id}`] } },
  );
  if (stage !== undefined && !isCaseStage(stage)) return <NotFound />;
  return <Shown query={query}>{(reviewed) => <Case reviewed={reviewed} stage={stage} />}</Shown>;
}

interface CaseProps {
  readonly reviewed: ReviewedCase;
  readonly stage: CaseStage | undefined;
}

function Case({ reviewed, stage }: CaseProps) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const [params] = useSearchParams();
  const policy = usePolicyOf(reviewed).data;
  const party = api.useQuery('get', '/api/parties/{id}', { params: { path: { id: reviewed.applicant } } });
  const wanted = reviewed.claims.find(({ id }) => id === params.get('claim'));
  const claim = wanted ?? reviewed.claims.find((each) => waitsAt(each, reviewed, stage)) ?? reviewed.claims[0];
  const name = party.data?.name ?? t.applicant;
  const title = claim && policy?.items.find(({ id }) => id === claim.item)?.title;
  const subject = stage === 'endorsement' || !title ? name : `${name} · ${both(title)}`;
  return (
    <Page title={subject} wide actions={<Links id={reviewed.id} />}>
      <div className="stack">
        {stage ? <Place stage={stage} reviewed={reviewed} claim={claim} /> : null}
        <Head reviewed={reviewed} policy={policy} party={party.data} />
        {stage === 'endorsement' ? (
          <ToEndorse key={reviewed.id} reviewed={reviewed} policy={policy} />
        ) : (
          <ToDecide reviewed={reviewed} policy={policy} stage={stage} claim={claim} />
        )}
      </div>
    </Page>
  );
}

function Links({ id }: { readonly id: string }) {
  const t = useTexts(caseTexts);
  const session = useSession();
  return (
    <>
      <Link to={`/forms/applications/${id}`}>{t.form}</Link>
      {holds(session, 'auditor') ? <Link to={`/audit/cases/${id}`}>{t.audit}</Link> : null}
    </>
  );
}

interface PlaceProps {
  readonly stage: CaseStage;
  readonly reviewed: ReviewedCase;
  readonly claim: ReviewedClaim | undefined;
}

/** Where one is in the queue: back to it, and on to the next. */
function Place({ stage, reviewed, claim }: PlaceProps) {
  const t = useTexts(caseTexts);
  const stages = useTexts(stageTexts).names;
  const navigate = useNavigate();
  const [keysShown, showKeys] = useState(false);
  const about = claim && stage !== 'endorsement' ? { claim: claim.id } : {};
  const { queue, next } = useNextCase({ stage, application: reviewed.id, ...about });
  const go = (to: string | undefined): void => {
    if (to) void navigate(to);
  };
  useKeys({ j: () => go(next), u: () => go(queue), '?': () => showKeys(true) });
  return (
    <nav className="row row--between no-print" aria-label={t.place}>
      <Link to={queue}>{t.toQueue(stages[stage])}</Link>
      <Button disabled={next === undefined} onClick={() => go(next)}>
        {t.nextCase}
      </Button>
      <KeysDialog open={keysShown} onClose={() => showKeys(false)} />
    </nav>
  );
}

interface Deciding {
  readonly reviewed: ReviewedCase;
  readonly policy: PolicyDetail | undefined;
}

function ToEndorse({ reviewed, policy }: Deciding) {
  const t = useTexts(caseTexts);
  const [began] = useState(reviewed.endorsing.length > 0);
  const single = reviewed.claims.length === 1;
  const decision =
    reviewed.endorsing.length > 0 ? (
      <Endorse key={reviewed.id} reviewed={reviewed} policy={policy} />
    ) : (
      <Elsewhere
        application={reviewed.id}
        claims={reviewed.claims}
        last={reviewed}
        began={began}
        said={t.nothingToEndorse}
      />
    );
  return (
    <>
      {reviewed.claims.map((claim) => (
        <ClaimView key={claim.id} claim={claim} policy={policy}>
          {single ? decision : null}
        </ClaimView>
      ))}
      {single ? null : decision}
    </>
  );
}

interface ElsewhereProps {
  readonly application: string;
  readonly claims: readonly ReviewedClaim[];
  readonly last: { readonly lastEvent: string; readonly lastAt: string };
  /** It waited here when this page was opened. */
  readonly began: boolean;
  readonly said: string;
}

/** Nothing is to be decided here (any more); when somebody else saw to that meanwhile, who it was. */
function Elsewhere({ application, claims, last, began, said }: ElsewhereProps) {
  const account = useSession()?.account;
  const mine = claims.some(({ lastActor }) => lastActor === account);
  if (began && !mine) return <ActedFirst application={application} last={last} />;
  return <Note live="status">{said}</Note>;
}

interface DecidingClaim extends Deciding {
  readonly stage: 'department' | 'panel' | undefined;
  readonly claim: ReviewedClaim | undefined;
}

function ToDecide({ reviewed, policy, stage, claim }: DecidingClaim) {
  const t = useTexts(caseTexts);
  if (claim === undefined) return <Empty title={t.noClaims} />;
  return (
    <>
      <Claims reviewed={reviewed} policy={policy} stage={stage} here={claim.id} />
      <Decided key={claim.id} reviewed={reviewed} policy={policy} stage={stage} claim={claim} />
    </>
  );
}

function Decided({ reviewed, policy, stage, claim }: DecidingClaim & { readonly claim: ReviewedClaim }) {
  const t = useTexts(caseTexts);
  const stages = useTexts(stageTexts).names;
  const [confirmed, confirm] = useKept<readonly string[]>(`confirmed:${claim.id}:${claim.revision}`, []);
  const waits = stage !== undefined && waitsAt(claim, reviewed, stage);
  const [began] = useState(waits);
  const confirming = stage === 'department' && waits ? { confirming: { confirmed, confirm } } : {};
  return (
    <>
      <ClaimView claim={claim} policy={policy} {...confirming}>
        {stage === undefined ? null : (
          <EarlierAwards applicant={reviewed.applicant} application={reviewed.id} policy={policy} />
        )}
        {stage !== undefined && !waits ? (
          <Elsewhere
            application={reviewed.id}
            claims={[claim]}
            last={claim}
            began={began}
            said={t.waitsElsewhere(stages[stage])}
          />
        ) : null}
        {stage === 'department' && waits ? <Review claim={claim} policy={policy} confirmed={confirmed} /> : null}
        {stage === 'panel' && waits ? (
          <Verify claim={claim} policy={policy} others={reviewed.claims.filter(({ id }) => id !== claim.id)} />
        ) : null}
      </ClaimView>
    </>
  );
}
