import { useTexts, useBoth } from '../../i18n/texts.js';
import { wordTexts } from '../../terms/words.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { typedMoney } from '../../forms/facts.js';
import type { Draft, DraftAward } from './state.js';
import { calculatorTexts } from './texts.js';
import type { Item } from './use-answer.js';

export interface AwardsProps {
  readonly draft: Draft;
  readonly items: readonly Item[];
  onChange(draft: Draft): void;
}

const SOURCES = ['otherDistrictPolicy', 'otherPrefecturePolicy', 'provincialPolicy'] as const;
const TREASURIES = ['district', 'prefecture', 'province'] as const;

/** 就高不就低: what was paid elsewhere for the same thing lowers what is paid here. */
export function Awards({ draft, items, onChange }: AwardsProps) {
  const t = useTexts(calculatorTexts);
  const change = (index: number, award: DraftAward): void =>
    onChange({ ...draft, awards: draft.awards.map((each, at) => (at === index ? award : each)) });
  const add = (): void =>
    onChange({
      ...draft,
      awards: [
        ...draft.awards,
        { source: SOURCES[0], claim: draft.claims[0]!.id, awardYear: '', treasury: 'district', amount: '' },
      ],
    });
  return (
    <details className="card fold" open={draft.awards.length > 0}>
      <summary>{t.awards}</summary>
      <p className="soft small">{t.awardsHelp}</p>
      <div className="stack">
        {draft.awards.map((award, index) => (
          <Award
            key={index}
            award={award}
            draft={draft}
            items={items}
            onChange={(changed) => change(index, changed)}
            onRemove={() => onChange({ ...draft, awards: draft.awards.filter((_, at) => at !== index) })}
          />
        ))}
        <div>
          <Button small onClick={add}>
            {t.addAward}
          </Button>
        </div>
      </div>
    </details>
  );
}

interface AwardProps {
  readonly award: DraftAward;
  readonly draft: Draft;
  readonly items: readonly Item[];
  onChange(award: DraftAward): void;
  onRemove(): void;
}

function Award({ award, draft, items, onChange, onRemove }: AwardProps) {
  const t = useTexts(calculatorTexts);
  const { treasuries } = useTexts(wordTexts);
  const both = useBoth();
  return (
    <fieldset className="award">
      <legend className="visually-hidden">{t.award}</legend>
      <SelectField
        label={t.awardClaim}
        choices={draft.claims.map(({ id, item }, index) => {
          const declared = items.find((each) => each.id === item);
          return { value: id, label: t.claimNumber(index + 1, declared ? both(declared.title) : item) };
        })}
        value={award.claim}
        onChange={(event) => onChange({ ...award, claim: event.target.value })}
      />
      <SelectField
        label={t.awardSource}
        choices={SOURCES.map((value) => ({ value, label: t.sources[value] }))}
        value={award.source}
        onChange={(event) => onChange({ ...award, source: event.target.value as DraftAward['source'] })}
      />
      <SelectField
        label={t.awardTreasury}
        choices={TREASURIES.map((value) => ({ value, label: treasuries[value] }))}
        value={award.treasury}
        onChange={(event) => onChange({ ...award, treasury: event.target.value as DraftAward['treasury'] })}
      />
      <TextField
        label={t.awardYear}
        inputMode="numeric"
        maxLength={4}
        value={award.awardYear}
        onChange={(event) => onChange({ ...award, awardYear: event.target.value.trim() })}
      />
      <TextField
        label={t.awardAmount}
        unit={t.yuan}
        inputMode="decimal"
        value={award.amount}
        onChange={(event) => onChange({ ...award, amount: typedMoney(event.target.value) })}
      />
      <Button small look="quiet" onClick={onRemove}>
        {t.remove}
      </Button>
    </fieldset>
  );
}
