import { Button, Input, Select } from 'antd';
import { useClock } from '../../../../app/banner.js';
import { askedFacts } from '../../../../forms/facts.js';
import { Form } from '../../../../forms/form.js';
import { useForm, type FormSending } from '../../../../forms/use-form.js';
import { useBoth, useTexts } from '../../../../i18n/texts.js';
import { DayPicker } from '../../../../office/day-picker.js';
import { Field } from '../../../../ui/field.js';
import { endOfDay } from '../../queue/queue-state.js';
import { calledBy, useItemSchema, type PolicyDetail, type ReviewedClaim } from '../case-data.js';
import { decisionTexts } from './texts.js';

export interface Missing {
  readonly claim?: string;
  readonly what: string;
}

export interface ReturnBody {
  readonly missing: Missing[];
  readonly supplementUntil?: string;
}

export interface ReturnFormProps {
  /** Under which it is kept until it was sent. */
  readonly name: string;
  readonly claims: readonly ReviewedClaim[];
  readonly policy: PolicyDetail | undefined;
  decide(body: ReturnBody, sending: FormSending): Promise<{ readonly data?: unknown }>;
  onDone(): void;
}

interface Draft {
  readonly missing: readonly Missing[];
  readonly until: string;
}

const EMPTY: Draft = { missing: [{ what: '' }], until: '' };

const saidIn = (missing: readonly Missing[]): readonly Missing[] =>
  missing.map((entry) => ({ ...entry, what: entry.what.trim() })).filter(({ what }) => what.length > 1);

/** 一次性告知: everything that is missing, once, and until when it is expected back. */
export function ReturnForm({ name, claims, policy, decide, onDone }: ReturnFormProps) {
  const t = useTexts(decisionTexts).returnForm;
  const today = useClock()?.day;
  const form = useForm({
    keptAs: `return:${name}`,
    initial: EMPTY,
    wrong: ({ missing }) => (saidIn(missing).length === 0 ? { missing: t.needed } : {}),
    send: ({ missing, until }, sending) =>
      decide({ missing: [...saidIn(missing)], ...(until ? { supplementUntil: endOfDay(until) } : {}) }, sending),
    onDone,
  });
  const { missing, until } = form.values;
  const change = (index: number, entry: Missing): void =>
    form.set({ missing: missing.map((each, at) => (at === index ? entry : each)) });
  const add = (entry: Missing): void => form.set({ missing: [...missing.filter(({ what }) => what !== ''), entry] });
  return (
    <Form of={form} send={t.send(saidIn(missing).length)}>
      <p>{t.what}</p>
      {claims.map((claim) => (
        <Suggestions key={claim.id} claim={claim} several={claims.length > 1} policy={policy} onAdd={add} />
      ))}
      <ol className="case-missing">
        {missing.map((entry, index) => (
          <li key={index}>
            <Entry
              entry={entry}
              number={index + 1}
              claims={claims}
              policy={policy}
              wrong={index === 0 && form.errors.missing !== undefined}
              onChange={(next) => change(index, next)}
              {...(missing.length > 1
                ? { onRemove: () => form.set({ missing: missing.filter((_, at) => at !== index) }) }
                : {})}
            />
          </li>
        ))}
      </ol>
      {form.errors.missing ? (
        <span className="field__error" role="alert">
          {form.errors.missing}
        </span>
      ) : null}
      <div>
        <Button onClick={() => form.set({ missing: [...missing, { what: '' }] })}>{t.another}</Button>
      </div>
      <Field label={t.until}>
        {(named) => (
          <DayPicker
            {...named}
            value={until}
            excludes={(day) => today !== undefined && day < today}
            onChange={(day) => form.set({ until: day })}
          />
        )}
      </Field>
    </Form>
  );
}

interface EntryProps extends Pick<ReturnFormProps, 'claims' | 'policy'> {
  readonly entry: Missing;
  readonly number: number;
  readonly wrong: boolean;
  onChange(entry: Missing): void;
  onRemove?(): void;
}

function Entry({ entry, number, wrong, claims, policy, onChange, onRemove }: EntryProps) {
  const t = useTexts(decisionTexts).returnForm;
  const both = useBoth();
  const titleOf = (claim: ReviewedClaim): string => {
    const title = policy?.items.find(({ id }) => id === claim.item)?.title;
    return calledBy(title ? both(title) : claim.item, claim);
  };
  return (
    <div className="row" style={{ alignItems: 'start' }}>
      {claims.length > 1 ? (
        <Select
          aria-label={t.about(number)}
          style={{ minWidth: '12rem' }}
          value={entry.claim ?? ''}
          onChange={(claim) => onChange(claim === '' ? { what: entry.what } : { claim, what: entry.what })}
          options={[
            { value: '', label: t.whole },
            ...claims.map((claim) => ({ value: claim.id, label: titleOf(claim) })),
          ]}
        />
      ) : null}
      <Input.TextArea
        aria-label={t.entry(number)}
        aria-invalid={wrong}
        {...(wrong ? { status: 'error' as const } : {})}
        style={{ flex: '1 1 10rem' }}
        value={entry.what}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={(event) => onChange({ ...entry, what: event.target.value })}
      />
      {onRemove ? (
        <Button onClick={onRemove} aria-label={t.removeEntry(number)}>
          {t.remove}
        </Button>
      ) : null}
    </div>
  );
}

interface SuggestionsProps {
  readonly claim: ReviewedClaim;
  readonly several: boolean;
  readonly policy: PolicyDetail | undefined;
  onAdd(entry: Missing): void;
}

/** Facts and evidence of the claim, each a click away from being asked for. */
function Suggestions({ claim, several, policy, onAdd }: SuggestionsProps) {
  const t = useTexts(decisionTexts).returnForm;
  const both = useBoth();
  const { data: schema } = useItemSchema(claim);
  if (!schema) return null;
  const about = several ? { claim: claim.id } : {};
  const title = policy?.items.find(({ id }) => id === claim.item)?.title;
  const facts = askedFacts(schema, claim.facts);
  return (
    <div className="row" role="group" aria-label={t.suggestions}>
      <span className="soft small">{several && title ? calledBy(both(title), claim) : t.suggestions}</span>
      {schema['x-evidence'].map(({ kind, label }) => (
        <Button key={kind} size="small" onClick={() => onAdd({ ...about, what: t.evidence(both(label)) })}>
          {both(label)}
        </Button>
      ))}
      {facts.map((name) => {
        const label = both(schema.properties[name]!['x-title']);
        return (
          <Button key={name} size="small" onClick={() => onAdd({ ...about, what: t.fact(label) })}>
            {label}
          </Button>
        );
      })}
    </div>
  );
}
