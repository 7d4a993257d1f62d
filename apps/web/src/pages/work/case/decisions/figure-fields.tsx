import { Input } from 'antd';
import { useId } from 'react';
import { FactText } from '../../../../forms/facts-view.js';
import { askedFacts, type Facts, type FactsSchema } from '../../../../forms/facts.js';
import { useFormats } from '../../../../i18n/format.js';
import { useBoth, useTexts } from '../../../../i18n/texts.js';
import type { PolicyItem } from '../case-data.js';
import { decisionTexts } from './texts.js';
import { wrongInCut, type CutDraft } from './cuts.js';

interface CutsProps {
  readonly schema: FactsSchema;
  readonly declared: Facts;
  readonly cuts: Readonly<Record<string, CutDraft>>;
  onChange(cuts: Readonly<Record<string, CutDraft>>): void;
}

/** The verified beside the declared value, each with its reason. */
export function Cuts({ schema, declared, cuts, onChange }: CutsProps) {
  const t = useTexts(decisionTexts).panel;
  const both = useBoth();
  const id = useId();
  return (
    <div className="work-table" role="region" aria-label={t.verified} tabIndex={0}>
      <table className="case-cuts">
        <caption>{t.verified}</caption>
        <thead>
          <tr>
            <th scope="col">{t.fact}</th>
            <th scope="col">{t.declaredValue}</th>
            <th scope="col">{t.verifiedValue}</th>
            <th scope="col">{t.cutReason}</th>
          </tr>
        </thead>
        <tbody>
          {askedFacts(schema, declared).map((name) => {
            const property = schema.properties[name]!;
            const label = both(property['x-title']);
            const cut = cuts[name] ?? { to: '', reason: '' };
            const wrong = wrongInCut({ schema, declared }, name, cut.to);
            const set = (part: Partial<CutDraft>): void => onChange({ ...cuts, [name]: { ...cut, ...part } });
            return (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>
                  <FactText property={property} value={declared[name]} />
                </td>
                {property['x-canBeCut'] ? (
                  <>
                    <td>
                      <Input
                        aria-label={t.cutTo(label)}
                        aria-invalid={wrong !== undefined}
                        aria-describedby={`${id}-${name}`}
                        inputMode="decimal"
                        placeholder={t.asDeclared}
                        value={cut.to}
                        onChange={(event) => set({ to: event.target.value.trim() })}
                      />
                      <span id={`${id}-${name}`} className="field__error" aria-live="polite">
                        {wrong ? t.wrongCut[wrong] : null}
                      </span>
                    </td>
                    <td>
                      <Input
                        aria-label={t.cutReasonOf(label)}
                        disabled={cut.to === ''}
                        maxLength={1000}
                        value={cut.reason}
                        onChange={(event) => set({ reason: event.target.value })}
                      />
                    </td>
                  </>
                ) : (
                  <td colSpan={2} className="soft">
                    {t.asDeclared}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface DiscretionProps {
  readonly item: PolicyItem;
  readonly figure: string;
  readonly reason: string;
  onFigure(figure: string): void;
  onReason(reason: string): void;
}

/** The figure that the text leaves to the panel. */
export function Discretion({ item, figure, reason, onFigure, onReason }: DiscretionProps) {
  const t = useTexts(decisionTexts).panel;
  const both = useBoth();
  const { money } = useFormats();
  const discretion = item.discretion!;
  const rate = discretion.kind === 'rate';
  const ceiling = rate ? discretion.ceiling : money(discretion.ceiling);
  return (
    <fieldset className="case-fieldset">
      <legend>{both(discretion.label)}</legend>
      <p className="soft small">
        {t.ceiling(ceiling)} {discretion.required ? t.figureRequired : t.figureOptional}
      </p>
      <div className="row">
        <Input
          aria-label={both(discretion.label)}
          inputMode="decimal"
          style={{ width: '12rem' }}
          suffix={rate ? '%' : t.yuan}
          value={figure}
          onChange={(event) => onFigure(event.target.value.trim())}
        />
        <Input
          aria-label={t.figureReason}
          placeholder={t.figureReason}
          style={{ flex: '1 1 14rem' }}
          maxLength={1000}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      </div>
    </fieldset>
  );
}
