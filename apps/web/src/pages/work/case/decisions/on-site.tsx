import { Radio } from 'antd';
import { useState } from 'react';
import type { View } from '../../../../api/answer.js';
import { client } from '../../../../api/client.js';
import { useClock } from '../../../../app/banner.js';
import { Form } from '../../../../forms/form.js';
import { ReasonForm } from '../../../../forms/reason-form.js';
import { formTexts } from '../../../../forms/texts.js';
import { useForm, type FormSending } from '../../../../forms/use-form.js';
import { useTexts } from '../../../../i18n/texts.js';
import { DayPicker } from '../../../../office/day-picker.js';
import { Field, TextAreaField } from '../../../../ui/field.js';
import { Day } from '../../../../ui/money.js';
import { Note } from '../../../../ui/tag.js';
import type { Seen } from '../acted-first.js';
import type { ReviewedClaim } from '../case-data.js';
import { decisionTexts } from './texts.js';
import { onSeen } from './decision.js';

export interface OnSiteProps {
  readonly claim: ReviewedClaim;
  readonly panel: string;
  readonly seen: Seen;
  onDone(said: string): void;
}

/** 现场核实: required, done with its record, or waived with a reason. */
export function OnSite({ claim, panel, seen, onDone }: OnSiteProps) {
  const t = useTexts(decisionTexts).onSite;
  const [how, setHow] = useState<'record' | 'waive' | 'require'>('record');
  const at = onSeen(seen, { id: claim.application, claim: claim.id });
  return (
    <div className="stack">
      <Standing claim={claim} />
      <Radio.Group
        aria-label={t.title}
        value={how}
        onChange={(event) => setHow(event.target.value as typeof how)}
        options={[
          { value: 'record', label: t.record },
          { value: 'waive', label: t.waive },
          ...(claim.onSite === 'open' ? [{ value: 'require', label: t.require }] : []),
        ]}
      />
      {how === 'record' ? (
        <Visit
          name={claim.id}
          decide={(body, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/on-site-check', {
              ...at,
              body: { ...body, panel },
              headers,
            })
          }
          onDone={() => onDone(t.recorded)}
        />
      ) : null}
      {how === 'waive' ? (
        <ReasonForm
          keptAs={`waiver:${claim.id}`}
          label={t.waiveReason}
          send={t.waive}
          decide={({ reason }, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/on-site-check-waiver', {
              ...at,
              body: { reason, panel },
              headers,
            })
          }
          onDone={() => onDone(t.waived)}
        />
      ) : null}
      {how === 'require' ? (
        <ReasonForm
          keptAs={`requirement:${claim.id}`}
          label={t.requireReason}
          send={t.require}
          decide={({ reason }, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/on-site-check-requirement', {
              ...at,
              body: { reason, panel },
              headers,
            })
          }
          onDone={() => onDone(t.required)}
        />
      ) : null}
    </div>
  );
}

/** How it stands with the check, with its record. */
export function Standing({ claim }: Pick<OnSiteProps, 'claim'>) {
  const t = useTexts(decisionTexts).onSite;
  const { onSite, onSiteCheck } = claim;
  return (
    <Note {...(onSite === 'done' ? { tone: 'good' as const } : onSite === 'required' ? { tone: 'warn' as const } : {})}>
      <p>
        <strong>{t.states[onSite]}</strong>
        {onSiteCheck?.visitedOn ? (
          <>
            {' '}
            · <Day on={onSiteCheck.visitedOn} />
          </>
        ) : null}
      </p>
      {onSiteCheck?.findings ? <p>{onSiteCheck.findings}</p> : null}
      {onSiteCheck?.reason ? <p>{onSiteCheck.reason}</p> : null}
    </Note>
  );
}

type Found = Pick<View<'OnSiteCheckDto'>, 'visitedOn' | 'findings'>;

interface VisitProps {
  readonly name: string;
  decide(body: Found, sending: FormSending): Promise<{ readonly data?: unknown }>;
  onDone(): void;
}

function Visit({ name, decide, onDone }: VisitProps) {
  const t = useTexts(decisionTexts).onSite;
  const { missing } = useTexts(formTexts);
  const today = useClock()?.day;
  const form = useForm({
    keptAs: `visit:${name}`,
    initial: { visitedOn: '', findings: '' },
    wrong: ({ visitedOn }) => (visitedOn === '' ? { visitedOn: missing } : {}),
    send: decide,
    onDone,
  });
  return (
    <Form of={form} send={t.record}>
      <Field label={t.visitedOn} error={form.errors.visitedOn}>
        {(named) => (
          <DayPicker
            {...named}
            value={form.values.visitedOn}
            excludes={(date) => today !== undefined && date > today}
            onChange={(visitedOn) => form.set({ visitedOn })}
          />
        )}
      </Field>
      <TextAreaField {...form.field('findings')} label={t.findings} rows={3} minLength={2} maxLength={1000} required />
    </Form>
  );
}
