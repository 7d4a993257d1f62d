import type { Answer, View } from '../../../api/answer.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Money } from '../../../ui/money.js';
import { Tag } from '../../../ui/tag.js';
import { Words } from '../../../ui/words.js';
import { policyTexts } from '../texts.js';
import { articleId, readingId } from './article.js';

type State = Answer<'/api/policies/{id}'>['readings'][number];
type Reading = View<'LawReading'>;

/** 口径: where the text can be read in more than one way, how it is read now, and what that does. */
export function Readings({ law, states }: { readonly law: View<'LawPage'>; readonly states: readonly State[] }) {
  const t = useTexts(policyTexts);
  if (law.readings.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="readings">
      <div>
        <h2 id="readings">{t.readings}</h2>
        <p className="soft">{t.readingsLead}</p>
      </div>
      {law.readings.map((reading) => (
        <ReadingCard key={reading.id} reading={reading} state={states.find(({ id }) => id === reading.id)} />
      ))}
    </section>
  );
}

function ReadingCard({ reading, state }: { readonly reading: Reading; readonly state: State | undefined }) {
  const t = useTexts(policyTexts);
  return (
    <article className="card reading" id={readingId(reading.id)}>
      <div className="row row--between">
        <h3>
          <Words of={reading.title} />
        </h3>
        <span className="row">
          <span className="soft small">{reading.id}</span>
          {state?.confirmed ? <Tag tone="good">{t.confirmed}</Tag> : <Tag tone="warn">{t.notConfirmed}</Tag>}
        </span>
      </div>
      <blockquote lang="zh-CN">
        {reading.quote} <a href={`#${articleId(reading.article)}`}>{reading.article}</a>
      </blockquote>
      <ul className="options">
        {reading.options.map(({ id, text, isDefault }) => (
          <li key={id}>
            <strong>{id}</strong> <Words of={text} /> {isDefault ? <Tag>{t.defaultOption}</Tag> : null}{' '}
            {state?.inForce.includes(id) ? <Tag tone="active">{t.chosenOption}</Tag> : null}
          </li>
        ))}
      </ul>
      <p className="soft small">
        {t.why}
        <Words of={reading.rationale} />
      </p>
      {reading.moves ? (
        <p className="small">
          {t.moves}
          <Words of={reading.moves} />
        </p>
      ) : null}
      {reading.examples.length > 0 ? <Amounts of={reading} /> : null}
    </article>
  );
}

function Amounts({ of }: { readonly of: Reading }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  return (
    <details className="fold">
      <summary>{t.readingExamples}</summary>
      {of.examples.map((example) => (
        <table key={example.name.zh} className="amounts">
          <caption>{both(example.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.option}</th>
              <th scope="col">{t.amount}</th>
            </tr>
          </thead>
          <tbody>
            {example.amounts.map(({ options, total, byTreasury, noAmount }) => (
              <tr key={options.join()}>
                <th scope="row">{options.join(' + ')}</th>
                <td>
                  {noAmount.length > 0 ? t.noAmountYet : <Money yuan={total} strong />}{' '}
                  {byTreasury.map(({ name, amount }) => (
                    <span key={name.en} className="soft small">
                      {both(name)} <Money yuan={amount} />{' '}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
