import { useState } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Page } from '../../app/page.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { LinkButton } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Empty, Shown } from '../../ui/states.js';
import { Note, Tag } from '../../ui/tag.js';
import { KindTag } from './kind-tag.js';
import { policyTexts } from './texts.js';
import { Validity } from './validity.js';
import './policies.css';

type Policy = Answer<'/api/catalogue'>['rows'][number];
type Round = Answer<'/api/rounds'>['rows'][number];

/** `/policies`: every document, whether it is in force, and what can be claimed under it. */
export default function Policies() {
  const t = useTexts(policyTexts);
  const policies = api.useQuery('get', '/api/catalogue');
  const rounds = api.useQuery('get', '/api/rounds');
  return (
    <Page title={t.title}>
      <p className="lead">{t.lead}</p>
      <Shown query={policies}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t.none} />
          ) : (
            <div className="stack">
              {rows.toSorted(byUse).map((policy) => (
                <PolicyCard
                  key={policy.id}
                  policy={policy}
                  open={
                    rounds.data?.rows.filter((round) => round.policy === policy.id && round.status === 'open') ?? []
                  }
                />
              ))}
            </div>
          )
        }
      </Shown>
    </Page>
  );
}

/** What pays and can be declared under first. */
const rank = ({ published, pays }: Policy): number => (published ? 0 : pays ? 1 : 2);
const byUse = (one: Policy, other: Policy): number => rank(one) - rank(other);

function PolicyCard({ policy, open }: { readonly policy: Policy; readonly open: readonly Round[] }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const { day: dayOf } = useFormats();
  const day = useClock()?.day ?? undefined;
  return (
    <Card
      title={<Link to={`/policies/${policy.id}`}>{both(policy.title)}</Link>}
      aside={<KindTag kind={policy.kind} />}
    >
      {policy.notice ? (
        <Note tone="warn">
          <p>{both(policy.notice)}</p>
        </Note>
      ) : null}
      {open.map((round) => (
        <Note key={round.id} tone="good">
          <p>{t.openRound(both(round.title), dayOf(round.window.until))}</p>
        </Note>
      ))}
      <Facts
        of={[
          { label: t.issuer, value: both(policy.issuer) },
          { label: t.number, value: <span lang="zh-CN">{policy.number}</span> },
          { label: t.validity, value: <Validity of={policy.validity} day={day} /> },
        ]}
      />
      {policy.pays ? <Items policy={policy} /> : null}
      <div className="row">
        <LinkButton to={`/policies/${policy.id}`}>{t.read}</LinkButton>
        {policy.kind === 'plan' ? null : (
          <LinkButton to={`/calculator?policy=${policy.id}`} look={policy.pays ? 'primary' : 'plain'}>
            {t.calculate}
          </LinkButton>
        )}
        <Link to={`/policies/${policy.id}/indicators`}>{t.indicators}</Link>
      </div>
    </Card>
  );
}

/** Drawn when they are unfolded: they would be most of the page. */
function Items({ policy }: { readonly policy: Policy }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{t.claimable(policy.items.length)}</summary>
      <ul className="items">
        {(unfolded ? policy.items : []).map((item) => (
          <li key={item.id}>
            <Link to={`/calculator?policy=${policy.id}&item=${item.id}`}>{both(item.title)}</Link>{' '}
            {item.components.every(({ amountless }) => amountless) ? <Tag>{t.noAmount}</Tag> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
