import type { View } from '../../../api/answer.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Card } from '../../../ui/card.js';
import { policyTexts } from '../texts.js';
import { Value } from './article.js';

/** What a published version changed, from when, and on what legal basis. */
export function Amendment({ of }: { readonly of: View<'LawAmendment'> }) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  const { date } = useFormats();
  return (
    <Card title={t.amendment}>
      <p>{t.amendmentFrom(date(of.from))}</p>
      <p lang="zh-CN">
        {t.legalBasis} {of.legalBasis.title} {of.legalBasis.number}
      </p>
      {of.changed.length > 0 ? (
        <table className="amounts">
          <caption>{t.changed}</caption>
          <thead>
            <tr>
              <th scope="col">{t.parameters}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {of.changed.map(({ parameter, label, unit, before, after }) => (
              <tr key={parameter}>
                <th scope="row">{both(label)}</th>
                <td>
                  <Value value={before} unit={unit} />
                </td>
                <td>
                  <Value value={after} unit={unit} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {of.overrides.map(({ id, legalBasis }) => (
        <blockquote key={id} lang="zh-CN">
          {legalBasis.quote} <cite>{legalBasis.document}</cite>
        </blockquote>
      ))}
    </Card>
  );
}
