import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Shown } from '../../ui/states.js';
import { Awards } from './awards.js';
import { ClaimCard } from './claim-card.js';
import { ItemPicker } from './item-picker.js';
import { Result } from './result.js';
import { EMPTY, keep, kept, withChanged, withClaim, withCopy, withPolicy, withoutClaim, type Draft } from './state.js';
import { calculatorTexts } from './texts.js';
import { useAnswer, useSchemas } from './use-answer.js';
import { Who } from './who.js';
import './calculator.css';

type Policy = Pick<
  Answer<'/api/catalogue'>['rows'][number],
  'id' | 'title' | 'issuer' | 'kind' | 'pays' | 'notice' | 'items'
>;

/** `/calculator`: what one would get, before declaring anything. `?policy=` and `?item=` begin there. */
export default function Calculator() {
  const t = useTexts(calculatorTexts);
  const policies = api.useQuery('get', '/api/catalogue');
  return (
    <Page title={t.title}>
      <p className="lead">{t.lead}</p>
      <Shown query={policies} lines={8}>
        {({ rows }) => <Guide policies={rows.filter(({ kind }) => kind !== 'plan')} />}
      </Shown>
    </Page>
  );
}

function Guide({ policies }: { readonly policies: readonly Policy[] }) {
  const t = useTexts(calculatorTexts);
  const [draft, change] = useDraft(policies);
  const policy = policies.find(({ id }) => id === draft.policy);
  const items = policy?.items ?? [];
  const schemas = useSchemas(
    draft.policy,
    draft.claims.map(({ item }) => item),
  );
  const { query, asking } = useAnswer(draft, schemas, items);
  const answer =
    draft.claims.length === 0 ? undefined : query.data?.documents.find((each) => each.policy === draft.policy);
  return (
    <div className="calculator">
      <div className="stack">
        <Who policies={policies} draft={draft} onChange={change} onPolicy={(id) => change(withPolicy(draft, id))} />
        {policy ? (
          <>
            <h2 className="step-title">{t.whatTitle}</h2>
            {draft.claims.map((claim, index) => (
              <ClaimCard
                key={claim.id}
                number={index + 1}
                claim={claim}
                item={items.find(({ id }) => id === claim.item)}
                schema={schemas[claim.item]}
                answer={answer?.claims.find(({ id }) => id === claim.id)}
                onChange={(changed) => change(withChanged(draft, changed))}
                onCopy={() => change(withCopy(draft, claim))}
                onRemove={() => change(withoutClaim(draft, claim.id))}
              />
            ))}
            <ItemPicker
              items={items}
              kind={draft.kind}
              first={draft.claims.length === 0}
              onPick={(item) => change(withClaim(draft, item))}
            />
            {draft.claims.length > 0 ? <Awards draft={draft} items={items} onChange={change} /> : null}
            {draft.claims.length > 0 ? (
              <div>
                <Button look="quiet" onClick={() => change({ ...EMPTY, policy: draft.policy })}>
                  {t.startAnew}
                </Button>
              </div>
            ) : null}
          </>
        ) : null}
      </div>
      <div className="calculator__result">
        {answer ? (
          <Result answer={answer} schemas={schemas} asking={asking} error={query.error} />
        ) : (
          <Card title={t.resultTitle}>
            <p className="soft">{policy ? t.pickFirst : t.chooseFirst}</p>
          </Card>
        )}
      </div>
    </div>
  );
}

/** What this tab keeps; an address that names a document or an item begins there, once. */
function useDraft(policies: readonly Policy[]): readonly [Draft, (draft: Draft) => void] {
  const [search, setSearch] = useSearchParams();
  const [draft, setDraft] = useState(() => arrived(kept(), policies, search));
  useEffect(() => keep(draft), [draft]);
  useEffect(() => {
    if (search.size > 0) setSearch({}, { replace: true, preventScrollReset: true });
  }, [search, setSearch]);
  return [draft, setDraft];
}

function arrived(before: Draft, policies: readonly Policy[], search: URLSearchParams): Draft {
  const known = policies.some(({ id }) => id === before.policy) ? before : { ...before, policy: null, claims: [] };
  const policy = policies.find(({ id }) => id === search.get('policy'));
  if (policy === undefined) return known;
  const draft = withPolicy(known, policy.id);
  const item = policy.items.find(({ id }) => id === search.get('item'));
  return item === undefined || draft.claims.some((claim) => claim.item === item.id) ? draft : withClaim(draft, item.id);
}
