import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import type { Answer, View } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { useBoth, useTexts, type Both } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card, Facts } from '../../../ui/card.js';
import { CheckField } from '../../../ui/field.js';
import { Failure, Loading, Shown } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { KindTag } from '../kind-tag.js';
import { policyTexts } from '../texts.js';
import { Validity } from '../validity.js';
import { Amendment } from './amendment.js';
import { Article, articleId } from './article.js';
import { Readings } from './readings.js';
import '../policies.css';

/** How approval, notice and payout follow each other, in words. */
interface Order {
  readonly label: Both;
  readonly note: Both;
}

type Policy = Pick<Answer<'/api/policies/{id}'>, 'pays' | 'readings'> & { readonly order: Order };

/** `/policies/:id`: the readable law, each sentence beside its rule. `?version=` an earlier one, `?all` every sentence. */
export default function Law() {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const params = { path: { id }, query: versionOf(search) };
  const law = useQuery({
    queryKey: ['law', params],
    // Asked for as data: the same address answers a browser with a page of its own.
    queryFn: async () => (await client.GET('/api/policies/{id}/law', { params })).data as View<'LawPage'>,
    staleTime: 300_000,
  });
  const policy = api.useQuery('get', '/api/policies/{id}', { params });
  useNamedPlace(law.data !== undefined && policy.data !== undefined);
  if (law.data === undefined) {
    return <Page title={t.title}>{law.isPending ? <Loading lines={8} /> : <Failure error={law.error} />}</Page>;
  }
  return (
    <Page
      title={both(law.data.title)}
      actions={
        <>
          <Button onClick={() => print()}>{t.print}</Button>
          {law.data.kind === 'plan' ? null : (
            <LinkButton to={`/calculator?policy=${id}`} look="primary">
              {t.calculate}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="stack">
        {law.data.notice ? (
          <Note tone="warn">
            <p>{both(law.data.notice)}</p>
          </Note>
        ) : null}
        <Head law={law.data} policy={policy.data} />
        {law.data.amendment ? <Amendment of={law.data.amendment} /> : null}
        <Articles law={law.data} />
        <Shown query={policy}>{({ readings }) => <Readings law={law.data} states={readings} />}</Shown>
      </div>
    </Page>
  );
}

/** An address that names an article or a reading shows it, once it is there. */
function useNamedPlace(there: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (there && hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [there, hash]);
}

function versionOf(search: URLSearchParams): { version?: number } {
  const version = Number(search.get('version'));
  return Number.isSafeInteger(version) && version > 0 ? { version } : {};
}

function Head({ law, policy }: { readonly law: View<'LawPage'>; readonly policy: Policy | undefined }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const day = useClock()?.day ?? undefined;
  return (
    <Card>
      <div className="row">
        <KindTag kind={law.kind} />
        <Tag>{t.version(law.version)}</Tag>
        <span className="soft small">{t.ruleCount(law.counts.rules, law.counts.examples)}</span>
      </div>
      <Facts
        of={[
          { label: t.issuer, value: both(law.issuer) },
          { label: t.number, value: <span lang="zh-CN">{law.number}</span> },
          { label: t.validity, value: <Validity of={law.validity} day={day} /> },
          ...(policy?.pays ? [{ label: t.order, value: <OrderText of={policy.order} /> }] : []),
        ]}
      />
      <p>
        <Link className="no-print" to={`/policies/${law.policy}/indicators`}>
          {t.indicators}
        </Link>
      </p>
    </Card>
  );
}

function OrderText({ of }: { readonly of: Order }) {
  const both = useBoth();
  return (
    <>
      {both(of.label)}
      <br />
      <span className="soft small">{both(of.note)}</span>
    </>
  );
}

function Articles({ law }: { readonly law: View<'LawPage'> }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const [search, setSearch] = useSearchParams();
  // The address follows when all of it is drawn; the box must not wait for that.
  const [whole, choose] = useState(search.has('all'));
  const all = whole || law.counts.rules === 0;
  const shown = law.articles.filter(({ rows }) => all || rows.some(({ kind }) => kind !== 'silent'));
  const show = (wanted: boolean): void => {
    choose(wanted);
    setSearch(
      (before) => {
        if (wanted) before.set('all', '');
        else before.delete('all');
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return (
    <>
      <nav className="contents no-print" aria-label={t.contents}>
        {shown.map(({ anchor, title }) => (
          <a key={anchor} href={`#${articleId(anchor)}`}>
            {anchor === title.zh ? both(title) : `${anchor} ${both(title)}`}
          </a>
        ))}
      </nav>
      {law.counts.rules === 0 ? null : (
        <div className="no-print">
          <CheckField label={t.allSentences} checked={all} onChange={(event) => show(event.target.checked)} />
        </div>
      )}
      <p className="soft small">{t.madeFrom}</p>
      {shown.map((article) => (
        <Article key={article.anchor} article={article} all={all} />
      ))}
    </>
  );
}
