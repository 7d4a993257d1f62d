import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useClock } from '../../../../app/banner.js';
import { askedFacts, factsOfRecord } from '../../../../forms/facts.js';
import { useBoth, useTexts } from '../../../../i18n/texts.js';
import { DayPicker } from '../../../../office/day-picker.js';
import { useKept } from '../../../../office/use-kept.js';
import { endOfDay } from '../../queue/queue-state.js';
import { useItemSchema, type PolicyDetail, type ReviewedClaim } from '../case-data.js';
import { caseTexts } from '../texts.js';

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
  readonly busy: boolean;
  onSend(body: ReturnBody, forget: () => void): void;
}

interface Draft {
  readonly missing: readonly Missing[];
  readonly until: string;
}

const EMPTY: Draft = { missing: [{ what: '' }], until: '' };

/** 一次性告知: everything that is missing, once, and until when it is expected back. */
export function ReturnForm({ name, claims, policy, busy, onSend }: ReturnFormProps) {
  const t = useTexts(caseTexts).returnForm;
  const today = useClock()?.day;
  const until = useId();
  const [draft, keep, { forget }] = useKept<Draft>(`return:${name}`, EMPTY);
  const said = draft.missing.filter(({ what }) => what.trim().length > 1);
  const change = (index: number, entry: Missing): void =>
    keep({ ...draft, missing: draft.missing.map((each, at) => (at === index ? entry : each)) });
  const add = (entry: Missing): void =>
    keep({ ...draft, missing: [...draft.missing.filter(({ what }) => what !== ''), entry] });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (said.length === 0) return;
        const missing = said.map((entry) => ({ ...entry, what: entry.what.trim() }));
        onSend({ missing, ...(draft.until ? { supplementUntil: endOfDay(draft.until) } : {}) }, forget);
      }}
    >
      <p>{t.what}</p>
      {claims.map((claim) => (
        <Suggestions key={claim.id} claim={claim} several={claims.length > 1} policy={policy} onAdd={add} />
      ))}
      <ol className="case-missing">
        {draft.missing.map((entry, index) => (
          <li key={index}>
            <Entry
              entry={entry}
              number={index + 1}
              claims={claims}
              policy={policy}
              onChange={(next) => change(index, next)}
              {...(draft.missing.length > 1
                ? { onRemove: () => keep({ ...draft, missing: draft.missing.filter((_, at) => at !== index) }) }
                : {})}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={() => keep({ ...draft, missing: [...draft.missing, { what: '' }] })}>{t.another}</Button>
      </div>
      <div>
        <label htmlFor={until}>{t.until}</label>
        <div>
          <DayPicker
            id={until}
            value={draft.until}
            excludes={(day) => today !== undefined && day < today}
            onChange={(day) => keep({ ...draft, until: day })}
          />
        </div>
      </div>
      <div>
        <Button type="primary" htmlType="submit" loading={busy} disabled={said.length === 0}>
          {t.send(said.length)}
        </Button>
      </div>
    </form>
  );
}

interface EntryProps extends Pick<ReturnFormProps, 'claims' | 'policy'> {
  readonly entry: Missing;
  readonly number: number;
  onChange(entry: Missing): void;
  onRemove?(): void;
}

function Entry({ entry, number, claims, policy, onChange, onRemove }: EntryProps) {
  const t = useTexts(caseTexts).returnForm;
  const both = useBoth();
  const titleOf = (claim: ReviewedClaim): string => {
    const title = policy?.items.find(({ id }) => id === claim.item)?.title;
    return title ? both(title) : claim.item;
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
  const t = useTexts(caseTexts).returnForm;
  const both = useBoth();
  const { data: schema } = useItemSchema(claim);
  if (!schema) return null;
  const about = several ? { claim: claim.id } : {};
  const title = policy?.items.find(({ id }) => id === claim.item)?.title;
  const facts = askedFacts(schema, factsOfRecord(schema, claim.facts));
  return (
    <div className="row" role="group" aria-label={t.suggestions}>
      <span className="soft small">{several && title ? both(title) : t.suggestions}</span>
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
