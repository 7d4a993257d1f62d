import { keepPreviousData } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import type { Answer, View } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { FactsView } from '../../../forms/facts-view.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { usePolicyTitles } from '../../../office/policy-titles.js';
import { stageTexts } from '../../../terms/stages.js';
import { statusTexts, toneOf } from '../../../terms/statuses.js';
import { wordTexts } from '../../../terms/words.js';
import { Card, Facts } from '../../../ui/card.js';
import { Money, When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { Trace } from '../../../ui/trace.js';
import type { AuditEvent } from '../event-row.js';
import { auditTexts } from '../texts.js';

type CaseAsOf = Answer<'/api/applications/{id}/as-of'>;
type Claim = CaseAsOf['claims'][number];

/** The case as it stood after an event. */
export function CaseState({ event }: { readonly event: AuditEvent }) {
  const stood = api.useQuery(
    'get',
    '/api/applications/{id}/as-of',
    { params: { path: { id: event.application }, query: { position: event.position } } },
    { placeholderData: keepPreviousData, staleTime: Infinity },
  );
  return (
    <Shown query={stood}>
      {(found) => (
        <div className="stack" aria-busy={stood.isPlaceholderData}>
          <Head of={found} />
          <Claims of={found} moved={event.claims} />
          <Lines of={found} />
        </div>
      )}
    </Shown>
  );
}

function Head({ of: { case: found } }: { readonly of: CaseAsOf }) {
  const t = useTexts(auditTexts);
  const titles = usePolicyTitles();
  return (
    <Card title={t.case.caseState}>
      <Facts
        of={[
          { label: t.case.status, value: <Tag tone="active">{t.overall[found.overall]}</Tag> },
          { label: t.policy, value: titles.policy(found.policy) },
          { label: t.createdAt, value: <When at={found.createdAt} /> },
        ]}
      />
    </Card>
  );
}

function Claims({ of: { claims, traces }, moved }: { readonly of: CaseAsOf; readonly moved: readonly string[] }) {
  const t = useTexts(auditTexts);
  return (
    <Card title={t.case.claims}>
      {claims.length === 0 ? <p className="soft">{t.case.noClaims}</p> : null}
      {claims.map((claim) => (
        <ClaimState
          key={claim.id}
          claim={claim}
          moved={moved.includes(claim.id)}
          trace={traces.findLast((each) => each.claim === claim.id)}
        />
      ))}
    </Card>
  );
}

interface ClaimStateProps {
  readonly claim: Claim;
  readonly moved: boolean;
  readonly trace: Answer<'/api/applications/{id}/as-of'>['traces'][number] | undefined;
}

function ClaimState({ claim, moved, trace }: ClaimStateProps) {
  const t = useTexts(auditTexts);
  const titles = usePolicyTitles();
  const { settlement } = claim;
  return (
    <article className={moved ? 'claim-state claim-state--moved' : 'claim-state'}>
      <div className="row row--between">
        <h3>{titles.item(claim.policy, claim.item)}</h3>
        <div className="row">
          {moved ? <Tag tone="active">{t.case.changed}</Tag> : null}
          <Where of={claim.progress} />
          {settlement && settlement.status !== 'pending' ? (
            <Money yuan={settlement.total} strong />
          ) : (
            <span className="soft">{t.case.notSettled}</span>
          )}
        </div>
      </div>
      <details>
        <summary>{t.case.details}</summary>
        <div className="two">
          <ClaimFacts claim={claim} />
          {trace ? <Trace steps={trace.trace} open /> : null}
        </div>
      </details>
    </article>
  );
}

function Where({ of: { stage, status } }: { readonly of: View<'Progress'> }) {
  const { names: stages } = useTexts(stageTexts);
  const { names: statuses } = useTexts(statusTexts);
  return <Tag tone={toneOf(status)}>{`${stages[stage]} · ${statuses[status]}`}</Tag>;
}

function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const t = useTexts(auditTexts);
  const { policy, policyVersion, item, facts, verified } = claim;
  const schema = api.useQuery(
    'get',
    '/api/policies/{id}/items/{item}/schema',
    { params: { path: { id: policy, item }, query: { version: policyVersion } } },
    { staleTime: Infinity },
  );
  return (
    <Shown query={schema}>
      {(asked) => (
        <div>
          <h4>{verified ? t.case.verified : t.case.facts}</h4>
          <FactsView schema={asked} facts={verified?.facts ?? facts} {...(verified ? { before: facts } : {})} />
        </div>
      )}
    </Shown>
  );
}

function Lines({ of: { lines } }: { readonly of: CaseAsOf }) {
  const t = useTexts(auditTexts);
  const titles = usePolicyTitles();
  const { treasuries } = useTexts(wordTexts);
  const columns: TableColumnsType<CaseAsOf['lines'][number]> = [
    {
      title: t.case.item,
      render: (_, { content }) => (content ? titles.item(content.policy, content.item) : ''),
    },
    { title: t.case.awardYear, render: (_, { content }) => content?.awardYear },
    { title: t.case.status, render: (_, { progress }) => <Where of={progress} /> },
    {
      title: t.case.amount,
      align: 'right',
      render: (_, { content }) => (content ? <Money yuan={content.total} strong /> : null),
    },
    {
      title: t.amounts.paid,
      render: (_, { payments }) =>
        Object.entries(payments).map(([treasury, payment]) => (
          <div key={treasury}>
            {treasuries[treasury as keyof typeof treasuries]}{' '}
            {payment.amount === null ? null : <Money yuan={payment.amount} />}
          </div>
        )),
    },
  ];
  return (
    <Card title={t.case.lines}>
      {lines.length === 0 ? (
        <p className="soft">{t.case.noLines}</p>
      ) : (
        <DataTable label={t.case.linesTable} columns={columns} rows={lines} rowKey={({ id }) => id} />
      )}
    </Card>
  );
}
