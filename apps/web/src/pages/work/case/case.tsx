import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { api } from '../../../api/client.js';
import { NotFound } from '../../../app/crashed.js';
import { Page } from '../../../app/page.js';
import { holds, useSession } from '../../../app/session.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { useKept } from '../../../app/use-kept.js';
import { useKeys } from '../../../office/use-keys.js';
import { stageTexts } from '../../../terms/stages.js';
import { wordTexts } from '../../../terms/words.js';
import { Card, Facts } from '../../../ui/card.js';
import { When } from '../../../ui/money.js';
import { Empty, Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { KeysDialog } from '../queue/keys-dialog.js';
import { isCaseStage, type CaseStage } from '../stages.js';
import { ActedFirst } from './acted-first.js';
import { usePolicyOf, type PolicyDetail, type ReviewedCase, type ReviewedClaim } from './case-data.js';
import { ClaimView } from './claim-view.js';
import { useNextCase } from './decisions/decision.js';
import { Endorse } from './decisions/endorse.js';
import { Review } from './decisions/review.js';
import { Verify } from './decisions/verify.js';
import { EarlierAwards, Stamps } from './findings.js';
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

const waitsAt = (claim: ReviewedClaim, { endorsing }: ReviewedCase, stage: CaseStage | undefined): boolean =>
  stage === 'endorsement' ? endorsing.includes(claim.id) : claim.stage === stage && claim.status === 'open';

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

interface HeadProps {
  readonly reviewed: ReviewedCase;
  readonly policy: PolicyDetail | undefined;
  readonly party:
    { readonly name: string | null; readonly uscc: string | null; readonly idNumber: string | null } | undefined;
}

function Head({ reviewed, policy, party }: HeadProps) {
  const t = useTexts(caseTexts);
  const words = useTexts(wordTexts);
  const both = useBoth();
  const { data: round } = api.useQuery('get', '/api/rounds/{id}', { params: { path: { id: reviewed.round } } });
  const stamped = reviewed.requiredStamps.filter((stamp) =>
    reviewed.claims.every((claim) => claim.stamps.includes(stamp) || claim.status === 'withdrawn'),
  );
  return (
    <Card title={t.application}>
      <div className="case-head">
        <Facts
          of={[
            { label: t.applicant, value: party?.name ?? <span className="soft">{t.erased}</span> },
            { label: t.kind, value: words.kinds[reviewed.applicantKind] },
            ...(party?.uscc ? [{ label: t.uscc, value: party.uscc }] : []),
            ...(party?.idNumber ? [{ label: t.idNumber, value: party.idNumber }] : []),
          ]}
        />
        <Facts
          of={[
            { label: t.round, value: round ? both(round.title) : '' },
            { label: t.policy, value: policy ? both(policy.title) : '' },
            ...(reviewed.submittedAt ? [{ label: t.submitted, value: <When at={reviewed.submittedAt} /> }] : []),
            ...(reviewed.signedForms.length > 0
              ? [{ label: t.signedForm, value: <SignedForm reviewed={reviewed} /> }]
              : []),
            { label: t.stamps.title, value: <Stamps required={reviewed.requiredStamps} stamps={stamped} /> },
          ]}
        />
      </div>
    </Card>
  );
}

/** When the signed form last came; it is read on the form's page. */
function SignedForm({ reviewed: { id, signedForms } }: { readonly reviewed: ReviewedCase }) {
  const last = signedForms.at(-1);
  return <Link to={`/forms/applications/${id}`}>{last ? <When at={last.at} /> : null}</Link>;
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

/** The other claims of the application: those that wait here too, and how the others stand. */
function Claims({
  reviewed,
  policy,
  stage,
  here,
}: Deciding & Pick<DecidingClaim, 'stage'> & { readonly here: string }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const [params] = useSearchParams();
  if (reviewed.claims.length < 2) return null;
  const to = (claim: string): string => {
    const next = new URLSearchParams(params);
    next.set('claim', claim);
    next.delete('do');
    return `?${next.toString()}`;
  };
  return (
    <nav aria-label={t.claims}>
      <ul className="case-claims">
        {reviewed.claims.map((claim) => {
          const title = policy?.items.find(({ id }) => id === claim.item)?.title;
          const { number } = claim.certificate;
          return (
            <li key={claim.id}>
              <Link to={to(claim.id)} aria-current={claim.id === here ? 'page' : undefined}>
                {title ? both(title) : claim.item}
                {number.kind === 'public' ? <span className="small soft"> {number.number}</span> : null}
                {waitsAt(claim, reviewed, stage) ? <Tag tone="active">{t.waits}</Tag> : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
