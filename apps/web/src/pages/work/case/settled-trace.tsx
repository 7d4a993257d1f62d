import { useState } from 'react';
import { api } from '../../../api/client.js';
import { inputNamesOf, type FactsSchema } from '../../../forms/facts.js';
import { useTexts } from '../../../i18n/texts.js';
import { Facts } from '../../../ui/card.js';
import { Money } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { TraceSteps } from '../../../ui/trace.js';
import type { ReviewedClaim } from './case-data.js';
import { caseTexts } from './texts.js';

export interface SettledTraceProps {
  readonly claim: ReviewedClaim;
  readonly schema: FactsSchema;
}

/** 审定金额 of a claim that was settled, and why it is what it is. */
export function SettledTrace({ claim, schema }: SettledTraceProps) {
  const t = useTexts(caseTexts);
  const [open, setOpen] = useState(false);
  const { settlement } = claim;
  if (!settlement || settlement.settlement === 0) return null;
  return (
    <section>
      <Facts of={[{ label: t.settled, value: <Money yuan={settlement.total} strong /> }]} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.settledWhy}</summary>
        {open ? <Steps claim={claim} schema={schema} /> : null}
      </details>
    </section>
  );
}

function Steps({ claim: { id, applicant, application }, schema }: SettledTraceProps) {
  const trace = api.useQuery(
    'get',
    '/api/entitlements/{applicant}/claims/{claim}/trace',
    { params: { path: { applicant, claim: id } } },
    { meta: { topics: [`case:${application}`] } },
  );
  return <Shown query={trace}>{({ trace: steps }) => <TraceSteps steps={steps} names={inputNamesOf(schema)} />}</Shown>;
}
