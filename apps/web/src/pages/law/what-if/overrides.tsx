import { useBoth, useTexts } from '../../../i18n/texts.js';
import { wordTexts } from '../../../terms/words.js';
import { Button } from '../../../ui/button.js';
import { CheckField, SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { lawTexts } from '../texts.js';
import { NEW_RULE, type DraftRule } from './draft.js';
import type { PartProps } from './parameters.js';

const EFFECTS = ['stop', 'exclude', 'cap', 'reduce'] as const;

/** Superior rules (上位规定) that a draft adds. */
export function Overrides({ law, typed, onType }: PartProps) {
  const t = useTexts(lawTexts).whatIf;
  const { rules } = typed;
  const set = (index: number, change: Partial<DraftRule>): void =>
    onType({ ...typed, rules: rules.map((each, at) => (at === index ? { ...each, ...change } : each)) });
  return (
    <details open={rules.length > 0}>
      <summary>
        <strong>{t.overrides}</strong>
      </summary>
      <div className="stack">
        <p className="soft small">{t.overridesWhat}</p>
        {rules.map((rule, index) => (
          <fieldset key={index} className="override">
            <legend>{`${t.overrides} ${index + 1}`}</legend>
            <Rule law={law} rule={rule} onChange={(change) => set(index, change)} />
            <Button small onClick={() => onType({ ...typed, rules: rules.filter((_, at) => at !== index) })}>
              {t.remove}
            </Button>
          </fieldset>
        ))}
        <div>
          <Button small onClick={() => onType({ ...typed, rules: [...rules, NEW_RULE] })}>
            {t.addOverride}
          </Button>
        </div>
      </div>
    </details>
  );
}

interface RuleProps {
  readonly law: PartProps['law'];
  readonly rule: DraftRule;
  onChange(change: Partial<DraftRule>): void;
}

function Rule({ law, rule, onChange }: RuleProps) {
  const t = useTexts(lawTexts).whatIf;
  const both = useBoth();
  const text = (name: keyof DraftRule, required = true) => ({
    name,
    value: String(rule[name]),
    required,
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <div className="fields">
      <TextField label={t.overrideId} help={t.overrideIdHelp} pattern="[a-z0-9\-]{1,80}" {...text('id')} />
      <SelectField
        label={t.items}
        empty={t.allItems}
        {...text('item', false)}
        choices={law.items.map(({ id, title }) => ({ value: id, label: both(title) }))}
      />
      <TextField label={t.from} type="date" {...text('from')} />
      <TextField label={t.until} type="date" {...text('until', false)} />
      <SelectField
        label={t.effect}
        {...text('kind')}
        choices={EFFECTS.map((kind) => ({ value: kind, label: t.effects[kind] }))}
      />
      <EffectFields rule={rule} onChange={onChange} />
      <TextField label={t.basisTitle} {...text('title')} />
      <TextField label={t.basisTitleEn} {...text('titleEn', false)} />
      <TextField label={t.basisDocument} {...text('document')} />
      <div className="fields__wide">
        <TextAreaField label={t.quote} {...text('quote')} />
      </div>
    </div>
  );
}

function EffectFields({ rule, onChange }: Omit<RuleProps, 'law'>) {
  const t = useTexts(lawTexts).whatIf;
  const { kinds } = useTexts(wordTexts);
  if (rule.kind === 'stop') return null;
  if (rule.kind === 'reduce') {
    return (
      <TextField
        label={t.share}
        help={t.shareHelp}
        pattern="[0-9]{1,3}(\.[0-9]{1,4})?%"
        value={rule.to}
        required
        onChange={({ target }) => onChange({ to: target.value })}
      />
    );
  }
  if (rule.kind === 'cap') {
    return (
      <>
        <SelectField
          label={t.per}
          value={rule.per}
          onChange={({ target }) => onChange({ per: target.value as DraftRule['per'] })}
          choices={[
            { value: 'claim', label: t.perClaim },
            { value: 'year', label: t.perYear },
          ]}
        />
        <TextField
          label={t.capAmount}
          inputMode="decimal"
          value={rule.amount}
          required
          onChange={({ target }) => onChange({ amount: target.value })}
        />
      </>
    );
  }
  return (
    <fieldset className="fields__wide override">
      <legend>{t.kinds}</legend>
      <div className="fields">
        {Object.entries(kinds).map(([kind, name]) => (
          <CheckField
            key={kind}
            label={name}
            checked={rule.applicantKinds.includes(kind)}
            onChange={({ target }) =>
              onChange({
                applicantKinds: target.checked
                  ? [...rule.applicantKinds, kind]
                  : rule.applicantKinds.filter((each) => each !== kind),
              })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
