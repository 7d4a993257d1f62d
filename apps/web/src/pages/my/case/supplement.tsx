import { useState } from 'react';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { Refused } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import type { Case, Claim, Policy } from '../data.js';
import { MissingList } from './missing-list.js';
import { caseTexts } from './texts.js';

/** 补正: each claim that was returned with everything that is missing, and sending all of them back at once. */
export function Supplement({ of, policy }: { readonly of: Case; readonly policy: Policy | undefined }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const returned = of.claims.filter(({ status }) => status === 'returned');
  const titleOf = (claim: Claim): string => {
    const item = policy?.items.find(({ id }) => id === claim.item);
    return item ? both(item.title) : claim.item;
  };
  if (returned.length === 0) return null;
  return (
    <Card title={t.supplementTitle}>
      <p>{t.supplementWhat}</p>
      <ul className="cases">
        {returned.map((claim) => (
          <li key={claim.id} className="stack">
            <div className="row row--between">
              <span>
                <strong>{titleOf(claim)}</strong> <span className="soft small">{claim.certificateNumber}</span>{' '}
                {claim.changed ? <Tag tone="good">{t.changed}</Tag> : null}
              </span>
              <LinkButton look={claim.changed ? 'plain' : 'primary'} to={`/my/cases/${of.id}/claim?claim=${claim.id}`}>
                {t.editClaim}
                <span className="visually-hidden"> {titleOf(claim)}</span>
              </LinkButton>
            </div>
            <MissingList claim={claim} />
          </li>
        ))}
      </ul>
      <SendBack of={of} unchanged={returned.filter(({ changed }) => !changed).map(titleOf)} />
    </Card>
  );
}

function SendBack({ of, unchanged }: { readonly of: Case; readonly unchanged: readonly string[] }) {
  const t = useTexts(caseTexts);
  const [open, setOpen] = useState(false);
  const send = useCommand((id: string, sending) =>
    client.POST('/api/applications/{id}/supplement', { params: { path: { id } }, ...sending }),
  );
  return (
    <div className="send-back">
      <Button look={unchanged.length === 0 ? 'primary' : 'plain'} onClick={() => setOpen(true)}>
        {t.sendBack}
      </Button>
      <Dialog title={t.sendBackTitle} open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          {unchanged.length > 0 ? <Note tone="warn">{t.sendBackUnchanged(unchanged.join(' · '))}</Note> : null}
          <p className="flush">{t.sendBackWhat}</p>
          <Refused error={send.error} />
          <div className="row">
            <Button look="primary" busy={send.isPending} onClick={() => send.mutate(of.id)}>
              {t.confirm}
            </Button>
            <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
