import type { View } from '../../../api/answer.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts, type Both } from '../../../i18n/texts.js';
import { YUAN } from '../../../terms/units.js';
import { Money } from '../../../ui/money.js';
import { Tag } from '../../../ui/tag.js';
import { Words } from '../../../ui/words.js';
import { policyTexts } from '../texts.js';

type Row = View<'LawRow'>;

/** Where an article stands on the page; steps of an amount link to it. */
export const articleId = (anchor: string): string => `art-${anchor}`;
export const readingId = (reading: string): string => `reading-${reading}`;

/** An article: each sentence, and beside it what it does. */
export function Article({ article, all }: { readonly article: View<'LawArticle'>; readonly all: boolean }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const rows = article.rows.filter(({ kind }) => all || kind !== 'silent');
  return (
    <section className="article" id={articleId(article.anchor)} aria-labelledby={`${articleId(article.anchor)}-h`}>
      <h2 id={`${articleId(article.anchor)}-h`}>
        {article.anchor === article.title.zh ? null : <span lang="zh-CN">{article.anchor} </span>}
        {both(article.title)}
      </h2>
      <table className="law">
        <thead>
          <tr>
            <th scope="col">{t.sentence}</th>
            <th scope="col">{t.rule}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className={`law__${row.kind}`}>
              <td lang="zh-CN">{row.sentence}</td>
              <td>{row.kind === 'silent' ? <Silent row={row} /> : <Rule row={row} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Silent({ row }: { readonly row: Row }) {
  return <span className="soft small">{row.reason ? <Words of={row.reason} /> : null}</span>;
}

function Rule({ row }: { readonly row: Row }) {
  const t = useTexts(policyTexts);
  return (
    <div className="rule">
      {row.kind === 'common' ? <Tag>{t.common}</Tag> : null}
      <ul className="rule__words">
        {row.words.map((words) => (
          <li key={words.zh}>
            <Words of={words} />
          </li>
        ))}
      </ul>
      {row.parameters.length > 0 ? <Parameters of={row.parameters} /> : null}
      {row.readings.length > 0 ? (
        <p className="rule__readings">
          {t.readingsHere}{' '}
          {row.readings.map((reading) => (
            <a key={reading} href={`#${readingId(reading)}`}>
              {reading}
            </a>
          ))}
        </p>
      ) : null}
      {row.examples.length > 0 ? <Examples of={row.examples} /> : null}
    </div>
  );
}

function Parameters({ of }: { readonly of: Row['parameters'] }) {
  const both = useBoth();
  const t = useTexts(policyTexts);
  const { date } = useFormats();
  return (
    <dl className="parameters">
      {of.map(({ id, label, value, unit, from }) => (
        <div key={`${id}-${from}`}>
          <dt>{both(label)}</dt>
          <dd className="tabular">
            <Value value={value} unit={unit} /> <span className="soft small">{t.since(date(from))}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A share with its sign, a day. */
const UNIT_INSIDE = /%$|^\d{4}-/;

/** Money stands in yuan; shares carry their sign already, and days are whole. */
export function Value({ value, unit }: { readonly value: string; readonly unit: Both }) {
  const both = useBoth();
  if (/^\d+\.\d{2}$/.test(value) && unit.zh === YUAN) return <Money yuan={value} strong />;
  return (
    <strong>
      {value}
      {UNIT_INSIDE.test(value) ? null : ` ${both(unit)}`}
    </strong>
  );
}

function Examples({ of }: { readonly of: readonly View<'LawExample'>[] }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  return (
    <details className="fold">
      <summary>{t.examples(of.length)}</summary>
      <ul className="examples">
        {of.map((example) => (
          <li key={example.name.zh}>
            <strong>{both(example.name)}</strong>
            {example.claims.map((claim) => (
              <span key={claim.zh} className="soft small">
                {both(claim)}
              </span>
            ))}
            <span>
              {t.examplePays} <Money yuan={example.total} strong />{' '}
              {example.byTreasury.map(({ name, amount }) => (
                <span key={name.en} className="soft small">
                  {both(name)} <Money yuan={amount} />{' '}
                </span>
              ))}
              {example.readings.length > 0 ? (
                <span className="soft small">{t.underReadings(example.readings.join(' '))}</span>
              ) : null}
            </span>
            {example.noAmount.length > 0 ? <span className="soft small">{t.noAmountYet}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
