import { Link } from 'react-router';
import { api } from '../../../api/client.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { wordTexts } from '../../../terms/words.js';
import { Card, Facts } from '../../../ui/card.js';
import { When } from '../../../ui/money.js';
import type { PolicyDetail, ReviewedCase } from './case-data.js';
import { Stamps } from './findings.js';
import { caseTexts } from './texts.js';

export interface HeadProps {
  readonly reviewed: ReviewedCase;
  readonly policy: PolicyDetail | undefined;
  readonly party:
    { readonly name: string | null; readonly uscc: string | null; readonly idNumber: string | null } | undefined;
}

/** Who applied, in which round, under which policy, and who stamped. */
export function Head({ reviewed, policy, party }: HeadProps) {
  const t = useTexts(caseTexts);
  const words = useTexts(wordTexts);
  const both = useBoth();
  const { data: round } = api.useQuery('get', '/api/rounds/{id}', { params: { path: { id: reviewed.round } } });
  const stamped = reviewed.requiredStamps.filter((stamp) =>
    reviewed.claims.every((claim) => claim.stamps.includes(stamp) || claim.status === 'withdrawn'),
  );
  return (
    <Card title={t.application}>
      <div className="case-head">
        <Facts
          of={[
            { label: t.applicant, value: party?.name ?? <span className="soft">{t.erased}</span> },
            { label: t.kind, value: words.kinds[reviewed.applicantKind] },
            ...(party?.uscc ? [{ label: t.uscc, value: party.uscc }] : []),
            ...(party?.idNumber ? [{ label: t.idNumber, value: party.idNumber }] : []),
          ]}
        />
        <Facts
          of={[
            { label: t.round, value: round ? both(round.title) : '' },
            { label: t.policy, value: policy ? both(policy.title) : '' },
            ...(reviewed.submittedAt ? [{ label: t.submitted, value: <When at={reviewed.submittedAt} /> }] : []),
            ...(reviewed.signedForms.length > 0
              ? [{ label: t.signedForm, value: <SignedForm reviewed={reviewed} /> }]
              : []),
            { label: t.stamps.title, value: <Stamps required={reviewed.requiredStamps} stamps={stamped} /> },
          ]}
        />
      </div>
    </Card>
  );
}

/** When the signed form last came; it is read on the form's page. */
function SignedForm({ reviewed: { id, signedForms } }: { readonly reviewed: ReviewedCase }) {
  const last = signedForms.at(-1);
  return <Link to={`/forms/applications/${id}`}>{last ? <When at={last.at} /> : null}</Link>;
}
