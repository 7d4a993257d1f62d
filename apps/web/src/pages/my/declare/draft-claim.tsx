import { useState } from 'react';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Money } from '../../../ui/money.js';
import { Refused } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import type { ClaimEstimate } from '../claim/estimate.js';
import type { Claim, Item } from '../data.js';
import { declareTexts } from './texts.js';

type EvidenceKind = Item['evidence'][number];

/** Evidence that the facts call for and the claim does not have yet. */
export function missingEvidence(claim: Claim, item: Item | undefined): readonly EvidenceKind[] {
  const asked = item?.evidence.filter(
    ({ optional, askedWhen }) =>
      optional !== true && (askedWhen === undefined || askedWhen.is.includes(claim.facts[askedWhen.fact] ?? null)),
  );
  return asked?.filter(({ kind }) => !claim.evidence.some((file) => file.kind === kind)) ?? [];
}

export interface DraftClaimProps {
  readonly claim: Claim;
  readonly item: Item | undefined;
  readonly estimate: ClaimEstimate | undefined;
}

/** One claim of a draft: what it lacks, what it may be worth. */
export function DraftClaim({ claim, item, estimate }: DraftClaimProps) {
  const t = useTexts(declareTexts);
  const both = useBoth();
  const title = item ? both(item.title) : claim.item;
  const named = [title, claim.certificateNumber].filter(Boolean).join(' ');
  const missing = missingEvidence(claim, item);
  const to = `/my/declare/${claim.application}/claim?item=${claim.item}&claim=${claim.id}`;
  return (
    <>
      <div className="row row--between">
        <strong>{title}</strong>
        {estimate?.amount ? <Money yuan={estimate.amount} strong /> : null}
      </div>
      <p className="soft small flush">{claim.certificateNumber}</p>
      <p className="flush">
        {missing.length === 0 ? (
          <Tag tone="good">{t.complete}</Tag>
        ) : (
          <>
            <Tag tone="warn">{t.missingEvidence}</Tag>{' '}
            <span className="small">{missing.map(({ label }) => both(label)).join(SEPARATOR)}</span>
          </>
        )}
      </p>
      <div className="row">
        <LinkButton small to={to}>
          {missing.length === 0 ? t.edit : t.goOn}
          <span className="visually-hidden"> {named}</span>
        </LinkButton>
        <RemoveClaim claim={claim} named={named} />
      </div>
    </>
  );
}

const SEPARATOR = ' · ';

function RemoveClaim({ claim, named }: { readonly claim: Claim; readonly named: string }) {
  const t = useTexts(declareTexts);
  const [open, setOpen] = useState(false);
  const remove = useCommand((path: { id: string; claim: string }, sending) =>
    client.DELETE('/api/applications/{id}/claims/{claim}', { params: { path }, ...sending }),
  );
  return (
    <>
      <Button small look="quiet" aria-label={t.removeNamed(named)} onClick={() => setOpen(true)}>
        {t.remove}
      </Button>
      <Dialog title={t.removeTitle} open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          <p className="flush">
            <strong>{named}</strong>
          </p>
          <p className="flush">{t.removeWhat}</p>
          <Refused error={remove.error} />
          <div className="row">
            <Button
              look="danger"
              busy={remove.isPending}
              onClick={() => remove.mutate({ id: claim.application, claim: claim.id })}
            >
              {t.remove}
            </Button>
            <Button onClick={() => setOpen(false)}>{t.keep}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}

export interface UnfinishedClaimProps {
  readonly application: string;
  readonly item: Item;
  onDrop(): void;
}

/** A claim that somebody began in this tab, and that is not complete enough for the server to keep. */
export function UnfinishedClaim({ application, item, onDrop }: UnfinishedClaimProps) {
  const t = useTexts(declareTexts);
  const title = useBoth()(item.title);
  return (
    <>
      <div className="row row--between">
        <strong>{title}</strong>
        <Tag tone="warn">{t.unfinished}</Tag>
      </div>
      <p className="soft small flush">{t.unfinishedWhat}</p>
      <div className="row">
        <LinkButton small to={`/my/declare/${application}/claim?item=${item.id}`}>
          {t.goOn}
          <span className="visually-hidden"> {title}</span>
        </LinkButton>
        <Button small look="quiet" aria-label={t.dropNamed(title)} onClick={onDrop}>
          {t.drop}
        </Button>
      </div>
    </>
  );
}
