import { api } from '../../../api/client.js';
import { FactsView } from '../../../forms/facts-view.js';
import { useState } from 'react';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { stageTexts } from '../../../terms/stages.js';
import { statusTexts, toneOf } from '../../../terms/statuses.js';
import { Card } from '../../../ui/card.js';
import { Money, When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { TraceSteps } from '../../../ui/trace.js';
import { EvidenceFile } from '../claim/evidence-file.js';
import { claimTexts } from '../claim/texts.js';
import type { Case, Claim, Item, Line, Policy } from '../data.js';
import { Lines } from './lines.js';
import { caseTexts } from './texts.js';
import { WithdrawClaim } from './withdraw.js';

export interface ClaimCardProps {
  readonly claim: Claim;
  readonly of: Case;
  readonly policy: Policy | undefined;
  readonly lines: readonly Line[];
}

const CLOSED = new Set(['refused', 'withdrawn']);
/** Nothing is left that could be withdrawn. */
const OVER = new Set<Claim['progress']['status']>([
  'rejected',
  'upheld',
  'nothingDue',
  'notEligible',
  'notComputable',
  'paid',
  'resultPublished',
]);

/** One claim: where it is and what comes next, its amount and why, what was declared, its lines. */
export function ClaimCard({ claim, of, policy, lines }: ClaimCardProps) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const stages = useTexts(stageTexts);
  const statuses = useTexts(statusTexts);
  const item: Item | undefined = policy?.items.find(({ id }) => id === claim.item);
  const { stage, status } = claim.progress;
  const approved = lines.some(({ approval }) => approval !== null);
  return (
    <Card>
      <div className="row row--between">
        <h3 className="flush">{item ? both(item.title) : claim.item}</h3>
        <Tag tone={toneOf(status)}>
          {stages.names[stage]} · {statuses.names[status]}
        </Tag>
      </div>
      <p className="soft small">{claim.certificateNumber}</p>
      <p>{status === 'waiting' ? t.next.waiting[stage] : t.next[status]}</p>
      <Reasons claim={claim} item={item} />
      {CLOSED.has(claim.status) && claim.settlement === null ? null : <Amount claim={claim} item={item} />}
      {lines.length > 0 ? <Lines of={lines} policy={policy} /> : null}
      <Declared claim={claim} of={of} />
      <EvidenceList claim={claim} item={item} />
      {CLOSED.has(claim.status) || approved || OVER.has(status) ? null : (
        <div className="claim__exit">
          <WithdrawClaim claim={claim} name={item ? both(item.title) : claim.item} />
        </div>
      )}
    </Card>
  );
}

/** Why it was refused, withdrawn, cut or reviewed again. */
function Reasons({ claim, item }: { readonly claim: Claim; readonly item: Item | undefined }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const { money, count } = useFormats();
  const { refusal, withdrawal, reopened, cuts } = claim;
  const factOf = (name: string) => item?.facts.find((each) => each.name === name);
  const valueOf = (name: string, value: Claim['facts'][string] | undefined): string => {
    if (typeof value === 'number') return count(value);
    return factOf(name)?.type === 'money' ? money(String(value)) : String(value);
  };
  const said = [
    refusal && { title: t.refusedWhy, reason: refusal.reason, at: refusal.at },
    withdrawal && { title: t.withdrawnWhy, reason: withdrawal.reason, at: withdrawal.at },
    reopened && { title: t.reopenedWhy, reason: reopened.reason, at: reopened.at },
  ].filter((each) => each !== null);
  return (
    <>
      {said.map(({ title, reason, at }) => (
        <Note key={title} tone={title === t.refusedWhy ? 'bad' : 'warn'}>
          <p>
            <strong>{title}</strong>{' '}
            <span className="small">
              <When at={at} />
            </span>
          </p>
          <p>{reason}</p>
        </Note>
      ))}
      {cuts.map(({ fact, from, to, reason }) => {
        const label = factOf(fact)?.label;
        return (
          <Note key={fact} tone="warn">
            <p>
              <strong>{t.cut(label ? both(label) : t.amount)}</strong>{' '}
              {label ? t.cutFromTo(valueOf(fact, from), valueOf(fact, to)) : null}
            </p>
            <p>{reason}</p>
          </Note>
        );
      })}
    </>
  );
}

function Amount({ claim, item }: { readonly claim: Claim; readonly item: Item | undefined }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const { settlement } = claim;
  const [open, setOpen] = useState(false);
  const settled = settlement !== null && settlement.status !== 'pending' && settlement.eventId !== null;
  return (
    <div className="amount">
      <p className="row row--between flush">
        <strong>{t.amount}</strong>
        {!settled ? (
          <span className="soft">{t.notSettled}</span>
        ) : settlement.status === 'pendingDecision' ? (
          <span className="soft">{t.pendingAmount}</span>
        ) : (
          <Money yuan={settlement.total} strong />
        )}
      </p>
      {claim.openReadings.length > 0 ? (
        <Note tone="warn">
          <p>{t.readingOpen}</p>
          <ul className="returned__list">
            {claim.openReadings.map(({ id, title, text }) => (
              <li key={id}>{both(title ?? text)}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      {settled ? (
        <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t.trace}</summary>
          {open ? <SettledTrace claim={claim} item={item} /> : null}
        </details>
      ) : null}
    </div>
  );
}

interface SettledTraceProps {
  readonly claim: Claim;
  readonly item: Item | undefined;
}

function SettledTrace({ claim: { id, applicant, application }, item }: SettledTraceProps) {
  const names = Object.fromEntries(item?.facts.map(({ label }) => [label.zh, label.en]) ?? []);
  const trace = api.useQuery(
    'get',
    '/api/entitlements/{applicant}/claims/{claim}/trace',
    { params: { path: { applicant, claim: id } } },
    { meta: { topics: [`case:${application}`] } },
  );
  return <Shown query={trace}>{({ trace: steps }) => <TraceSteps steps={steps} names={names} />}</Shown>;
}

/** What was declared, and where the panel verified it, as it was verified with what differs. */
function Declared({ claim, of }: { readonly claim: Claim; readonly of: Case }) {
  const t = useTexts(caseTexts);
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{claim.verified ? t.verifiedFacts : t.declaredFacts}</summary>
      {open ? <DeclaredFacts claim={claim} of={of} /> : null}
    </details>
  );
}

function DeclaredFacts({ claim, of }: { readonly claim: Claim; readonly of: Case }) {
  const schema = api.useQuery(
    'get',
    '/api/policies/{id}/items/{item}/schema',
    { params: { path: { id: of.policy, item: claim.item }, query: { version: of.policyVersion } } },
    { staleTime: Infinity },
  );
  return (
    <Shown query={schema}>
      {(known) => {
        const declared = claim.facts;
        if (!claim.verified) return <FactsView schema={known} facts={declared} />;
        return <FactsView schema={known} facts={claim.verified.facts} before={declared} />;
      }}
    </Shown>
  );
}

function EvidenceList({ claim, item }: { readonly claim: Claim; readonly item: Item | undefined }) {
  const t = useTexts(caseTexts);
  const { fileName } = useTexts(claimTexts);
  const both = useBoth();
  const labelOf = (kind: string): string => {
    const label = item?.evidence.find((each) => each.kind === kind)?.label;
    return label ? both(label) : kind;
  };
  return (
    <details className="fold">
      <summary>{t.evidence(claim.evidence.length)}</summary>
      {claim.evidence.length === 0 ? <p className="soft">{t.noEvidence}</p> : null}
      <ul className="plain-list">
        {claim.evidence.map((file, index) => (
          <li key={file.id}>
            <EvidenceFile
              row={claim}
              file={file}
              name={fileName(
                labelOf(file.kind),
                claim.evidence.slice(0, index + 1).filter(({ kind }) => kind === file.kind).length,
              )}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
