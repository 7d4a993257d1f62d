import { Button, Input, Select } from 'antd';
import { useTexts } from '../../../../i18n/texts.js';
import { wordTexts } from '../../../../terms/words.js';
import type { View } from '../../../../api/answer.js';
import { caseTexts } from '../texts.js';
import { decisionTexts } from './texts.js';

export type OtherAwardDraft = View<'OtherAwardDto'>;

const NEW: OtherAwardDraft = { source: 'otherDistrictPolicy', treasury: 'district', amount: '', basis: '' };
const YUAN = /^(0|[1-9]\d{0,15})(\.\d{1,2})?$/;

export const isComplete = ({ amount, basis }: OtherAwardDraft): boolean => YUAN.test(amount) && basis.trim().length > 1;

export interface OtherAwardsProps {
  readonly awards: readonly OtherAwardDraft[];
  onChange(awards: readonly OtherAwardDraft[]): void;
}

/** What was paid for the same thing under other policies: 不重复享受 counts it. */
export function OtherAwardsEditor({ awards, onChange }: OtherAwardsProps) {
  const t = useTexts(decisionTexts).otherAwards;
  const change = (index: number, part: Partial<OtherAwardDraft>): void =>
    onChange(awards.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <fieldset className="case-fieldset">
      <legend>{t.title}</legend>
      <p className="soft small">{t.what}</p>
      {awards.map((award, index) => (
        <Award
          key={index}
          award={award}
          number={index + 1}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(awards.filter((_, at) => at !== index))}
        />
      ))}
      <Button onClick={() => onChange([...awards, NEW])}>{t.add}</Button>
    </fieldset>
  );
}

interface AwardProps {
  readonly award: OtherAwardDraft;
  readonly number: number;
  onChange(part: Partial<OtherAwardDraft>): void;
  onRemove(): void;
}

function Award({ award, number, onChange, onRemove }: AwardProps) {
  const t = useTexts(decisionTexts).otherAwards;
  const { sources } = useTexts(caseTexts).otherAwards;
  const { treasuries } = useTexts(wordTexts);
  const wrong = award.amount !== '' && !YUAN.test(award.amount);
  return (
    <div className="row case-award" role="group" aria-label={t.number(number)}>
      <Select
        aria-label={t.source}
        style={{ minWidth: '11rem' }}
        value={award.source}
        onChange={(source) => onChange({ source })}
        options={(['otherDistrictPolicy', 'otherPrefecturePolicy', 'provincialPolicy'] as const).map((value) => ({
          value,
          label: sources[value],
        }))}
      />
      <Select
        aria-label={t.treasury}
        style={{ minWidth: '7rem' }}
        value={award.treasury}
        onChange={(treasury) => onChange({ treasury })}
        options={(['district', 'prefecture', 'province'] as const).map((value) => ({
          value,
          label: treasuries[value],
        }))}
      />
      <Input
        aria-label={t.amount}
        placeholder={t.amount}
        inputMode="decimal"
        style={{ width: '10rem' }}
        {...(wrong ? { status: 'error' as const } : {})}
        aria-invalid={wrong}
        value={award.amount}
        onChange={(event) => onChange({ amount: event.target.value.trim() })}
      />
      <Input
        aria-label={t.basis}
        placeholder={t.basis}
        style={{ flex: '1 1 14rem' }}
        maxLength={1000}
        value={award.basis}
        onChange={(event) => onChange({ basis: event.target.value })}
      />
      <Button onClick={onRemove} aria-label={t.removeNumber(number)}>
        {t.remove}
      </Button>
    </div>
  );
}
