import { Select } from 'antd';
import { api } from '../../../../api/client.js';
import { useBoth, useTexts } from '../../../../i18n/texts.js';
import type { PolicyDetail, ReviewedClaim } from '../case-data.js';
import { decisionTexts } from './texts.js';

interface SimilarToProps {
  readonly claim: ReviewedClaim;
  /** Of the same application. */
  readonly others: readonly ReviewedClaim[];
  readonly policy: PolicyDetail | undefined;
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** 相近或相似: claims of the same applicant, of this application or of others that were verified before (就高不就低 joins them all). */
export function SimilarTo({ claim, others, policy, chosen, onChange }: SimilarToProps) {
  const t = useTexts(decisionTexts).similar;
  const both = useBoth();
  const titleOf = (id: string): string => {
    const title = policy?.items.find((item) => item.id === id)?.title;
    return title ? both(title) : id;
  };
  const here = others.map(({ id, item, certificate: { number } }) => ({
    value: id,
    label: `${titleOf(item)}${number.kind === 'public' ? ` ${number.number}` : ''}`,
  }));
  const elsewhere = useVerifiedElsewhere(claim, titleOf);
  if (here.length + elsewhere.length === 0) return null;
  const groups = [
    { label: t.here, options: here },
    { label: t.elsewhere, options: elsewhere },
  ];
  return (
    <label className="stack" style={{ gap: '0.3rem' }}>
      <span>{t.to}</span>
      <Select
        mode="multiple"
        allowClear
        optionFilterProp="label"
        aria-label={t.to}
        value={[...chosen]}
        onChange={onChange}
        options={groups.filter(({ options }) => options.length > 0)}
      />
    </label>
  );
}

/** Claims of the applicant in other applications under the same documents, as their entitlement knows them. */
function useVerifiedElsewhere({ applicant, application, family }: ReviewedClaim, titleOf: (item: string) => string) {
  const t = useTexts(decisionTexts).similar;
  const { data } = api.useQuery('get', '/api/entitlements/{applicant}', {
    params: { path: { applicant }, query: { limit: '200' } },
  });
  const rows = (data?.rows ?? []).filter((row) => row.application !== application && row.family === family);
  const found = rows.filter(({ status }) => status !== 'left');
  return found.map(({ claim, item, awardYear, submittedAt }): Option => ({
    value: claim,
    label: t.declaredOn(titleOf(item), awardYear, submittedAt.slice(0, 10)),
  }));
}
