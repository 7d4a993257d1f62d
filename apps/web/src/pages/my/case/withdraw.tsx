import { useState, type ReactNode } from 'react';
import { client } from '../../../api/client.js';
import { ReasonForm, type ReasonFormProps } from '../../../forms/reason-form.js';
import { useBoth, useTexts, type Both } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Note } from '../../../ui/tag.js';
import type { Case, Claim, Line } from '../data.js';
import { caseTexts } from './texts.js';

interface WithdrawProps<Answer> extends Pick<ReasonFormProps<Answer>, 'keptAs' | 'revision' | 'decide' | 'onDone'> {
  /** On the button. */
  readonly opens: string;
  /** What is withdrawn. */
  readonly what?: ReactNode;
  readonly warning: string;
}

/** 撤回: asked twice, with a reason, and what it means said before. */
function Withdraw<Answer>({ opens, what, warning, onDone, ...form }: WithdrawProps<Answer>) {
  const t = useTexts(caseTexts);
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <div>
      <Button small look="danger" onClick={() => setOpen(true)}>
        {opens}
      </Button>
      <Dialog title={t.withdrawTitle} open={open} onClose={close}>
        <ReasonForm
          {...form}
          label={t.withdrawReason}
          send={t.withdrawConfirm}
          look="danger"
          cancel={t.cancel}
          onCancel={close}
          onDone={(answer) => {
            close();
            onDone?.(answer);
          }}
        >
          {what ? (
            <p className="flush">
              <strong>{what}</strong>
            </p>
          ) : null}
          <Note tone="warn">{warning}</Note>
        </ReasonForm>
      </Dialog>
    </div>
  );
}

export function WithdrawClaim({ claim, name }: { readonly claim: Claim; readonly name: string }) {
  const t = useTexts(caseTexts);
  return (
    <Withdraw
      keptAs={`withdraw:${claim.id}`}
      opens={t.withdrawClaim}
      what={[name, claim.certificateNumber].filter(Boolean).join(' ')}
      warning={t.withdrawWarning}
      decide={(body, sending) =>
        client.POST('/api/applications/{id}/claims/{claim}/withdrawal', {
          params: { path: { id: claim.application, claim: claim.id } },
          body,
          ...sending,
        })
      }
    />
  );
}

export function WithdrawLine({ line }: { readonly line: Line }) {
  const t = useTexts(caseTexts);
  return (
    <Withdraw
      keptAs={`withdraw:${line.id}`}
      revision={line.revision}
      opens={t.withdrawLine}
      what={t.line(line.awardYear)}
      warning={t.withdrawWarning}
      decide={(body, sending) =>
        client.POST('/api/lines/{id}/withdrawal', { params: { path: { id: line.id } }, body, ...sending })
      }
    />
  );
}

type Left = readonly { readonly claim: string; readonly outcome: string; readonly text?: Both }[];

/** The whole declaration; what is approved stays, and the answer says so of each claim. */
export function WithdrawApplication({ of }: { readonly of: Case }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const [claims, setClaims] = useState<Left>([]);
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
      <Withdraw
        keptAs={`withdraw:${of.id}`}
        opens={t.withdrawAll}
        warning={`${t.withdrawWarning} ${t.withdrawAllWarning}`}
        decide={(body, sending) =>
          client.POST('/api/applications/{id}/withdrawal', { params: { path: { id: of.id } }, body, ...sending })
        }
        onDone={(answer) => setClaims(answer.claims as Left)}
      />
    </div>
  );
}
