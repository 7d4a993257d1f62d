import { Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { client } from '../../../../api/client.js';
import { useCommand } from '../../../../api/use-command.js';
import { useClock } from '../../../../app/banner.js';
import { useTexts } from '../../../../i18n/texts.js';
import { DayPicker } from '../../../../office/day-picker.js';
import { useKept } from '../../../../office/use-kept.js';
import { Day } from '../../../../ui/money.js';
import { Refused } from '../../../../ui/states.js';
import { Note } from '../../../../ui/tag.js';
import type { Seen } from '../acted-first.js';
import type { ReviewedClaim } from '../case-data.js';
import { caseTexts } from '../texts.js';
import { onSeen } from './decision.js';
import { ReasonForm } from './reason-form.js';

export interface OnSiteProps {
  readonly claim: ReviewedClaim;
  readonly panel: string;
  readonly seen: Seen;
  onDone(said: string): void;
}

/** 现场核实: required, done with its record, or waived with a reason. */
export function OnSite({ claim, panel, seen, onDone }: OnSiteProps) {
  const t = useTexts(caseTexts).onSite;
  const [how, setHow] = useState<'record' | 'waive' | 'require'>('record');
  const at = onSeen(seen, { id: claim.application, claim: claim.id });
  const record = useCommand((body: { visitedOn: string; findings: string }, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/on-site-check', { ...at, body: { ...body, panel }, headers }),
  );
  const waive = useCommand((reason: string, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/on-site-check-waiver', {
      ...at,
      body: { reason, panel },
      headers,
    }),
  );
  const require = useCommand((reason: string, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/on-site-check-requirement', {
      ...at,
      body: { reason, panel },
      headers,
    }),
  );
  const done = (sent: Promise<unknown>, said: string, forget: () => void): void => {
    const accepted = (): void => {
      forget();
      onDone(said);
    };
    // Why it was refused stands above.
    sent.then(accepted, () => undefined);
  };
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
      <Refused error={record.error ?? waive.error ?? require.error} />
      {how === 'record' ? (
        <Visit
          name={claim.id}
          busy={record.isPending}
          onSend={(body, forget) => done(record.mutateAsync(body), t.recorded, forget)}
        />
      ) : null}
      {how === 'waive' ? (
        <ReasonForm
          name={`waiver:${claim.id}`}
          label={t.waiveReason}
          send={t.waive}
          busy={waive.isPending}
          onSend={(reason, forget) => done(waive.mutateAsync(reason), t.waived, forget)}
        />
      ) : null}
      {how === 'require' ? (
        <ReasonForm
          name={`requirement:${claim.id}`}
          label={t.requireReason}
          send={t.require}
          busy={require.isPending}
          onSend={(reason, forget) => done(require.mutateAsync(reason), t.required, forget)}
        />
      ) : null}
    </div>
  );
}

/** How it stands with the check, with its record. */
export function Standing({ claim }: Pick<OnSiteProps, 'claim'>) {
  const t = useTexts(caseTexts).onSite;
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

interface VisitProps {
  readonly name: string;
  readonly busy: boolean;
  onSend(body: { visitedOn: string; findings: string }, forget: () => void): void;
}

function Visit({ name, busy, onSend }: VisitProps) {
  const t = useTexts(caseTexts).onSite;
  const today = useClock()?.day;
  const [draft, keep, { forget }] = useKept(`visit:${name}`, { visitedOn: '', findings: '' });
  const [day, findings] = [useId(), useId()];
  const ready = draft.visitedOn !== '' && draft.findings.trim().length > 1;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSend({ visitedOn: draft.visitedOn, findings: draft.findings.trim() }, forget);
      }}
    >
      <div>
        <label htmlFor={day}>{t.visitedOn}</label>
        <div>
          <DayPicker
            id={day}
            value={draft.visitedOn}
            excludes={(date) => today !== undefined && date > today}
            onChange={(visitedOn) => keep({ ...draft, visitedOn })}
          />
        </div>
      </div>
      <div>
        <label htmlFor={findings}>{t.findings}</label>
        <Input.TextArea
          id={findings}
          value={draft.findings}
          maxLength={1000}
          autoSize={{ minRows: 3, maxRows: 8 }}
          onChange={(event) => keep({ ...draft, findings: event.target.value })}
        />
      </div>
      <div>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
          {t.record}
        </Button>
      </div>
    </form>
  );
}
