import { useBoth, useTexts } from '../../../i18n/texts.js';
import type { PolicyDetail } from '../../../office/policy-titles.js';
import { lawTexts } from '../texts.js';
import type { Typed } from './draft.js';

export interface PartProps {
  readonly law: PolicyDetail;
  readonly typed: Typed;
  onType(typed: Typed): void;
}

/** Every number and date of the document, with what it is now and what it would be. */
export function Parameters({ law, typed, onType }: PartProps) {
  const t = useTexts(lawTexts).whatIf;
  const both = useBoth();
  const latest = new Map(law.parameters.map((parameter) => [parameter.id, parameter]));
  const of = (id: string) => typed.parameters[id] ?? { value: '', from: '' };
  const type = (id: string, change: Partial<{ value: string; from: string }>): void =>
    onType({ ...typed, parameters: { ...typed.parameters, [id]: { ...of(id), ...change } } });
  const touched = Object.values(typed.parameters).some(({ value }) => value !== '');
  return (
    <details open={touched}>
      <summary>
        <strong>{t.parameters}</strong>
      </summary>
      <div className="draft-scroll" role="region" aria-label={t.parameters} tabIndex={0}>
        <table className="draft-table">
          <thead>
            <tr>
              <th scope="col">{t.parameter}</th>
              <th scope="col">{t.now}</th>
              <th scope="col">{t.changed}</th>
              <th scope="col">{t.fromDay}</th>
            </tr>
          </thead>
          <tbody>
            {[...latest.values()].map(({ id, article, label, value, unit }) => (
              <tr key={id}>
                <th scope="row">
                  {both(label)} <span className="soft small">{article}</span>
                </th>
                <td className="tabular">{isDay(value) ? value : `${value} ${both(unit)}`}</td>
                <td>
                  <input
                    className="input"
                    aria-label={`${t.changed}: ${both(label)}`}
                    value={of(id).value}
                    placeholder={value}
                    onChange={({ target }) => type(id, { value: target.value })}
                  />
                </td>
                <td>
                  <input
                    className="input"
                    type="date"
                    aria-label={`${t.fromDay}: ${both(label)}`}
                    value={of(id).from}
                    onChange={({ target }) => type(id, { from: target.value })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const isDay = (value: string): boolean => value.length === 10 && value[4] === '-';
