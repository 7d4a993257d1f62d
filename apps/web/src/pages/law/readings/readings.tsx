import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Answer } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { Page } from '../../../app/page.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { usePolicy, usePolicyTitles, type PolicyDetail } from '../../../office/policy-titles.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Day, Money } from '../../../ui/money.js';
import { Empty, Shown } from '../../../ui/states.js';
import { Button } from '../../../ui/button.js';
import { Note, Tag } from '../../../ui/tag.js';
import { Words } from '../../../ui/words.js';
import { LawNav, useActs } from '../places.js';
import { lawTexts } from '../texts.js';
import { ConfirmReading } from './confirm.js';
import './readings.css';

type Policy = PolicyDetail;
type Reading = Policy['readings'][number];
type Decided = Answer<'/api/policies/{id}/readings'>['rows'][number];

const SHOWN = ['open', 'confirmed', 'all'] as const;

/** `/law/:policy/readings`: how ambiguous clauses are read, and deciding it. */
export default function Readings() {
  const t = useTexts(lawTexts);
  const { policy: id = '' } = useParams();
  const titles = usePolicyTitles();
  const [params, setParams] = useSearchParams();
  const shown = SHOWN.find((each) => each === params.get('show')) ?? 'all';
  const policy = usePolicy(id);
  const decided = api.useQuery('get', '/api/policies/{id}/readings', {
    params: { path: { id }, query: { limit: '200' } },
  });
  return (
    <Page title={t.readings.title(titles.policy(id))} wide>
      <LawNav />
      <div className="stack">
        <p>{t.readings.lead}</p>
        <div style={{ maxWidth: '16rem' }}>
          <SelectField
            label={t.readings.show}
            value={shown}
            onChange={({ target }) => setParams({ show: target.value }, { replace: true })}
            choices={SHOWN.map((each) => ({ value: each, label: t.readings[each] }))}
          />
        </div>
        <Shown query={policy} lines={10}>
          {(found) => <ReadingList policy={found} shown={shown} decided={decided.data?.rows ?? []} />}
        </Shown>
      </div>
    </Page>
  );
}

interface ReadingListProps {
  readonly policy: Policy;
  readonly shown: (typeof SHOWN)[number];
  readonly decided: readonly Decided[];
}

function ReadingList({ policy, shown, decided }: ReadingListProps) {
  const t = useTexts(lawTexts).readings;
  const rows = policy.readings.filter(
    ({ confirmed }) => shown === 'all' || (confirmed === null) === (shown === 'open'),
  );
  if (rows.length === 0) return <Empty title={t.none} />;
  return rows.map((reading) => (
    <ReadingCard
      key={reading.id}
      policy={policy}
      reading={reading}
      decided={decided.find((each) => each.reading === reading.id)}
    />
  ));
}

interface ReadingCardProps {
  readonly policy: Policy;
  readonly reading: Reading;
  readonly decided: Decided | undefined;
}

function ReadingCard({ policy, reading, decided }: ReadingCardProps) {
  const t = useTexts(lawTexts).readings;
  const both = useBoth();
  const acts = useActs();
  const [deciding, setDeciding] = useState(false);
  const { id, title, article, quote, confirmed, rationale } = reading;
  return (
    <Card
      title={`${id} ${both(title)}`}
      aside={
        <Tag tone={confirmed ? 'good' : 'warn'}>{confirmed ? t.confirmedAs(confirmed.join('+')) : t.notConfirmed}</Tag>
      }
    >
      <div className="stack">
        <blockquote className="clause" lang="zh-CN">
          {quote}
          <footer className="soft small">{t.article(article)}</footer>
        </blockquote>
        <Options reading={reading} />
        <p className="small">
          <span className="soft">{`${t.why}: `}</span>
          <Words of={rationale} />
        </p>
        {decided ? <DecidedBy of={decided} /> : null}
        {deciding ? (
          <ConfirmReading policy={policy} reading={reading} onClose={() => setDeciding(false)} />
        ) : acts && policy.published ? (
          <div>
            <Button look={confirmed ? 'plain' : 'primary'} onClick={() => setDeciding(true)}>
              {confirmed ? t.change : t.confirm}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

const DecidedBy = ({ of: { authority, document, decidedOn, earlier } }: { readonly of: Decided }) => {
  const t = useTexts(lawTexts).readings;
  return (
    <Note tone="good">
      {`${authority} · ${document} · `}
      <Day on={decidedOn} />
      {earlier.map((before, index) => (
        <div key={index} className="small soft">
          {`${t.earlier}: ${before.options.join('+')} · ${before.authority} · ${before.document}`}
        </div>
      ))}
    </Note>
  );
};

/** Each way to read the clause, in words, with what the document's own examples come to under it. */
function Options({ reading: { id, options, examples, inForce, procedural, moves } }: { readonly reading: Reading }) {
  const t = useTexts(lawTexts).readings;
  const both = useBoth();
  return (
    <div className="options" role="region" aria-label={`${t.examples}: ${id}`} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{t.examples}</caption>
        <thead>
          <tr>
            <th scope="col">{t.options}</th>
            {examples.map(({ name, claims }) => (
              <th key={name.zh} scope="col" className="options__example">
                {both(name)}
                <div className="soft small">{claims.map(both).join(' · ')}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map(({ id: option, text }) => (
            <tr key={option}>
              <th scope="row">
                <strong>{option}</strong> {inForce.includes(option) ? <Tag tone="active">{t.inForce}</Tag> : null}{' '}
                {option === 'R1' ? <Tag>{t.defaultOption}</Tag> : null}
                <div>
                  <Words of={text} />
                </div>
              </th>
              {examples.map(({ name, amounts }) => {
                const found = amounts.find((each) => each.options.length === 1 && each.options[0] === option);
                return (
                  <td key={name.zh} className="tabular">
                    {found ? (
                      <>
                        <Money yuan={found.total} strong />
                        <div className="soft small">
                          {found.byTreasury.map((share) => (
                            <div key={share.name.zh}>
                              {both(share.name)} <Money yuan={share.amount} />
                            </div>
                          ))}
                        </div>
                      </>
                    ) : (
                      t.notComputed
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {examples.length === 0 ? (
        <p className="soft small">{moves ? both(moves) : procedural ? t.noAmount : null}</p>
      ) : null}
    </div>
  );
}
