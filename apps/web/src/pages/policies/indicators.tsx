import { useParams } from 'react-router';
import type { View } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Empty, Shown } from '../../ui/states.js';
import { Note, Tag } from '../../ui/tag.js';
import { Words } from '../../ui/words.js';
import { policyTexts } from './texts.js';
import './policies.css';

type Indicator = View<'IndicatorView'>;

/** `/policies/:id/indicators`: what a document wants to reach, and how far that is. */
export default function Indicators() {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const { id = '' } = useParams();
  const table = api.useQuery('get', '/api/policies/{id}/indicators', { params: { path: { id } } });
  return (
    <Page
      title={table.data ? `${t.indicatorsTitle} · ${both(table.data.title)}` : t.indicatorsTitle}
      actions={
        <>
          <Button onClick={() => print()}>{t.print}</Button>
          <LinkButton to={`/policies/${id}`}>{t.read}</LinkButton>
        </>
      }
    >
      <Shown query={table} lines={8}>
        {({ rows, unmeasured }) => (
          <div className="stack">
            <p className="lead">{t.indicatorsLead}</p>
            {rows.length === 0 ? <Empty title={t.indicatorsNone} /> : null}
            {rows.map((row) => (
              <IndicatorCard key={row.id} row={row} />
            ))}
            {unmeasured.length > 0 ? (
              <Card title={t.unmeasured}>
                <p className="soft">{t.unmeasuredLead}</p>
                <ul>
                  {unmeasured.map(({ quote, article, reason }) => (
                    <li key={quote}>
                      <span lang="zh-CN">
                        {quote} ({article})
                      </span>{' '}
                      <span className="soft small">{both(reason)}</span>
                    </li>
                  ))}
                </ul>
              </Card>
            ) : null}
          </div>
        )}
      </Shown>
    </Page>
  );
}

function IndicatorCard({ row }: { readonly row: Indicator }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const unit = both(row.unit);
  const { latest } = row;
  const when = row.by === null ? t.eachYear : t.byYear(row.by);
  return (
    <Card title={both(row.title)} aside={<Tag>{both(row.strength.text)}</Tag>}>
      <Facts
        of={[
          { label: t.target, value: <strong>{`${row.target} ${unit} · ${when}`}</strong> },
          ...(row.baseline
            ? [{ label: t.baseline, value: `${row.baseline.value} ${unit} · ${row.baseline.year}` }]
            : []),
          {
            label: t.latest,
            value: latest ? (
              <>
                {`${latest.value} ${unit} · ${latest.year} `}
                {latest.met === null ? null : (
                  <Tag tone={latest.met ? 'good' : 'warn'}>{latest.met ? t.met : t.notMet}</Tag>
                )}
              </>
            ) : (
              <span className="soft">{t.notRecorded}</span>
            ),
          },
        ]}
      />
      {row.quotes.map(({ article, quote }) => (
        <blockquote key={quote} lang="zh-CN">
          {quote} ({article})
        </blockquote>
      ))}
      {row.notes.map((note) => (
        <p key={note.en} className="soft small">
          <Words of={note} />
        </p>
      ))}
      {row.recorded.length > 0 ? <History row={row} unit={unit} /> : null}
      {row.otherReadings.map(({ reading, option, target, strength }) => (
        <Note key={`${reading}${option}`} tone="warn">
          <p className="small">{`${t.otherReading(reading, option)} ${target} ${unit} · ${both(strength.text)}`}</p>
        </Note>
      ))}
    </Card>
  );
}

function History({ row, unit }: { readonly row: Indicator; readonly unit: string }) {
  const t = useTexts(policyTexts);
  return (
    <table className="amounts">
      <caption>{t.history}</caption>
      <thead>
        <tr>
          <th scope="col">{t.year}</th>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.progress}</th>
          <th scope="col">{t.source}</th>
        </tr>
      </thead>
      <tbody>
        {row.recorded.map(({ year, value, source, correction }) => {
          const reached = row.years.find((each) => each.year === year);
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="tabular">{`${value} ${unit}`}</td>
              <td className="tabular">
                {reached?.progress?.percent} {reached?.growth ? t.growthOf(reached.growth.percent) : null}
              </td>
              <td>
                {source} {correction ? <span className="soft small">{t.corrected(correction)}</span> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
