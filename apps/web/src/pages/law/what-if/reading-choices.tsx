import { useBoth, useTexts } from '../../../i18n/texts.js';
import { SelectField } from '../../../ui/field.js';
import { lawTexts } from '../texts.js';
import type { PartProps } from './parameters.js';

/** Other ways to read the clauses; those left alone stay as each case was settled. */
export function ReadingChoices({ law, typed, onType }: PartProps) {
  const t = useTexts(lawTexts);
  const both = useBoth();
  if (law.readings.length === 0) return null;
  return (
    <details open={Object.values(typed.readings).some((each) => each !== '')}>
      <summary>
        <strong>{t.whatIf.readings}</strong>
      </summary>
      <div className="fields">
        {law.readings.map(({ id, title, options, compatible = [], inForce }) => (
          <SelectField
            key={id}
            label={`${id} ${both(title)}`}
            value={typed.readings[id] ?? ''}
            empty={`${t.whatIf.asSettled} (${inForce.join('+')})`}
            onChange={({ target }) => onType({ ...typed, readings: { ...typed.readings, [id]: target.value } })}
            choices={[
              ...options.map((option) => ({ value: option.id, label: `${option.id} · ${both(option.text)}` })),
              ...compatible.map((set) => ({ value: set.join('+'), label: t.readings.together(set.join('+')) })),
            ]}
          />
        ))}
      </div>
    </details>
  );
}
