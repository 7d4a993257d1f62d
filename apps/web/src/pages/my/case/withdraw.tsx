import { useState, type ReactNode } from 'react';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useBoth, useTexts, type Both } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextAreaField } from '../../../ui/field.js';
import { Refused } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import type { Case, Claim, Line } from '../data.js';
import { caseTexts } from './texts.js';

interface WithdrawProps {
  /** On the button. */
  readonly label: string;
  /** What is withdrawn. */
  readonly what?: ReactNode;
  readonly warning: string;
  readonly command: {
    readonly error: unknown;
    readonly isPending: boolean;
    mutate(reason: string, options: { onSuccess(): void }): void;
  };
}

/** 撤回: asked twice, with a reason, and what it means said before. */
function Withdraw({ label, what, warning, command }: WithdrawProps) {
  const t = useTexts(caseTexts);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <div>
      <Button small look="danger" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={t.withdrawTitle} open={open} onClose={() => setOpen(false)}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            command.mutate(reason.trim(), { onSuccess: () => setOpen(false) });
          }}
        >
          {what ? (
            <p className="flush">
              <strong>{what}</strong>
            </p>
          ) : null}
          <Note tone="warn">{warning}</Note>
          <TextAreaField
            label={t.withdrawReason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required
            minLength={2}
            maxLength={1000}
          />
          <Refused error={command.error} />
          <div className="row">
            <Button type="submit" look="danger" busy={command.isPending}>
              {t.withdrawConfirm}
            </Button>
            <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}

export function WithdrawClaim({ claim, name }: { readonly claim: Claim; readonly name: string }) {
  const t = useTexts(caseTexts);
  const command = useCommand((reason: string, sending) =>
    client.POST('/api/applications/{id}/claims/{claim}/withdrawal', {
      params: { path: { id: claim.application, claim: claim.id } },
      body: { reason },
      ...sending,
    }),
  );
  const what = [name, claim.certificateNumber].filter(Boolean).join(' ');
  return <Withdraw label={t.withdrawClaim} what={what} warning={t.withdrawWarning} command={command} />;
}

export function WithdrawLine({ line }: { readonly line: Line }) {
  const t = useTexts(caseTexts);
  const command = useCommand((reason: string, sending) =>
    client.POST('/api/lines/{id}/withdrawal', {
      params: { path: { id: line.id } },
      body: { reason },
      headers: { ...sending.headers, 'if-match': `"${line.revision}"` },
    }),
  );
  return (
    <Withdraw label={t.withdrawLine} what={t.line(line.awardYear)} warning={t.withdrawWarning} command={command} />
  );
}

/** The whole declaration; what is approved stays, and the answer says so of each claim. */
export function WithdrawApplication({ of }: { readonly of: Case }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const command = useCommand((reason: string, sending) =>
    client.POST('/api/applications/{id}/withdrawal', { params: { path: { id: of.id } }, body: { reason }, ...sending }),
  );
  const claims = (command.data?.claims ?? []) as readonly { claim: string; outcome: string; text?: Both }[];
  const stays = claims.filter(({ outcome }) => outcome === 'stays');
  return (
    <div className="stack">
      {stays.length > 0 ? (
        <Note tone="warn" live="status">
          <p>{t.withdrawStays}</p>
          <ul className="returned__list">
            {stays.map(({ claim, text }) => (
              <li key={claim}>{text ? both(text) : null}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      <Withdraw label={t.withdrawAll} warning={`${t.withdrawWarning} ${t.withdrawAllWarning}`} command={command} />
    </div>
  );
}
