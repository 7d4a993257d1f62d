import { api } from '../../../api/client.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { SelectField } from '../../../ui/field.js';
import type { Case } from '../data.js';
import { claimTexts } from './texts.js';

export interface TopUpFieldProps {
  readonly of: Case;
  readonly item: string;
  readonly value: string | undefined;
  onChange(claim: string | undefined): void;
}

/** 补差: which earlier claim this one supplements. Shown only to whom something was awarded before. */
export function TopUpField({ of, item, value, onChange }: TopUpFieldProps) {
  const t = useTexts(claimTexts);
  const { money, day } = useFormats();
  const earlier = api.useQuery('get', '/api/entitlements/{applicant}', {
    params: { path: { applicant: of.applicant }, query: { limit: '200' } },
  });
  const rows = (earlier.data?.rows ?? []).filter(
    (each) => each.application !== of.id && each.item === item && each.status === 'payable',
  );
  if (rows.length === 0) return null;
  return (
    <SelectField
      label={t.topUp}
      help={t.topUpHelp}
      empty={t.notTopUp}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      choices={rows.map((row) => ({
        value: row.claim,
        label: `${day(row.settledAt ?? row.enteredAt)} ${money(row.total)}`,
      }))}
    />
  );
}
