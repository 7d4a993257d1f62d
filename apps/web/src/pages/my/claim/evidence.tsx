import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { client } from '../../../api/client.js';
import { upload } from '../../../api/upload.js';
import { useCommand } from '../../../api/use-command.js';
import type { FactsSchema, Facts } from '../../../forms/facts.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Drop } from '../../../ui/drop.js';
import { Refused } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import type { Claim } from '../data.js';
import { EvidenceFile } from './evidence-file.js';
import { claimTexts } from './texts.js';
import type { ClaimDraft } from './use-claim-draft.js';
import './evidence.css';

type Kind = FactsSchema['x-evidence'][number];

/** Kinds of evidence that the answers ask for. */
export const askedEvidence = (schema: FactsSchema, facts: Facts): readonly Kind[] =>
  schema['x-evidence'].filter(
    ({ askedWhen }) => askedWhen === null || askedWhen.is.includes(facts[askedWhen.fact] ?? null),
  );

export interface EvidenceProps {
  readonly schema: FactsSchema;
  readonly facts: Facts;
  readonly row: Claim;
  readonly inTurn: ClaimDraft['inTurn'];
}

/** 材料 by kind: what is there, what is still to come, and where to drop it. */
export function EvidenceFields({ schema, facts, row, inTurn }: EvidenceProps) {
  return (
    <div className="stack">
      {askedEvidence(schema, facts).map((kind) => (
        <EvidenceKind key={kind.kind} kind={kind} row={row} inTurn={inTurn} />
      ))}
    </div>
  );
}

interface Sending {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly error?: unknown;
  readonly stop: AbortController;
}

function EvidenceKind({ kind, row, inTurn }: Pick<EvidenceProps, 'row' | 'inTurn'> & { readonly kind: Kind }) {
  const t = useTexts(claimTexts);
  const both = useBoth();
  const title = useId();
  const [sending, send, forget] = useUploads(row, kind.kind, inTurn);
  const files = row.evidence.filter((each) => each.kind === kind.kind);
  const remove = useCommand(async (evidence: string, sending) => ({
    data: await inTurn(async () => {
      const path = { id: row.application, claim: row.id, evidence };
      const to = '/api/applications/{id}/claims/{claim}/evidence/{evidence}';
      return (await client.DELETE(to, { params: { path }, ...sending })).data!;
    }),
  }));
  return (
    <section className="evidence" aria-labelledby={title}>
      <div className="row row--between">
        <h3 id={title} className="flush">
          {both(kind.label)}
        </h3>
        {files.length > 0 ? (
          <Tag tone="good">{t.files(files.length)}</Tag>
        ) : kind.required ? (
          <Tag tone="warn">{t.evidenceMissing}</Tag>
        ) : (
          <Tag>{t.evidenceOptional}</Tag>
        )}
      </div>
      {files.length > 0 ? (
        <ul className="plain-list">
          {files.map((file, index) => (
            <li key={file.id} className="evidence__file">
              <EvidenceFile row={row} file={file} name={t.fileName(both(kind.label), index + 1)} />
              <Button
                small
                look="quiet"
                aria-label={t.removeNamed(t.fileName(both(kind.label), index + 1))}
                busy={remove.isPending && remove.variables === file.id}
                onClick={() => remove.mutate(file.id)}
              >
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Refused error={remove.error} />
      <ul className="plain-list" aria-live="polite">
        {sending.map((each) => (
          <li key={each.id}>
            <Progress of={each} onDismiss={() => forget(each.id)} />
          </li>
        ))}
      </ul>
      <Drop
        label={t.chooseFor(both(kind.label))}
        choose={t.choose}
        hint={t.formats}
        multiple
        onFiles={(chosen) => chosen.forEach(send)}
      />
    </section>
  );
}

function Progress({ of: { name, share, error, stop }, onDismiss }: { readonly of: Sending; onDismiss(): void }) {
  const t = useTexts(claimTexts);
  if (error !== undefined) {
    return (
      <Note tone="bad" live="alert">
        <p>{t.notUploaded(name)}</p>
        <Refused error={error} />
        <Button small onClick={onDismiss}>
          {t.dismiss}
        </Button>
      </Note>
    );
  }
  return (
    <div className="evidence__sending">
      <span className="small">{t.uploading(name)}</span>
      <progress max={1} value={share} aria-label={t.uploading(name)} />
      <Button small look="quiet" onClick={() => stop.abort(new DOMException('', 'AbortError'))}>
        {t.stop}
      </Button>
    </div>
  );
}

/** Files under way to the server, one after another, each with how far it is. */
function useUploads(row: Claim, kind: string, inTurn: EvidenceProps['inTurn']) {
  const queries = useQueryClient();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const forget = (id: string): void => setSending((all) => all.filter((each) => each.id !== id));
  const patch = (id: string, part: Partial<Sending>): void =>
    setSending((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)));
  const send = (file: File): void => {
    const id = crypto.randomUUID();
    const stop = new AbortController();
    setSending((all) => [...all, { id, name: file.name, share: 0, stop }]);
    const to = `/api/applications/${row.application}/claims/${row.id}/evidence?kind=${encodeURIComponent(kind)}`;
    const of = { to, file, signal: stop.signal };
    queue.current = queue.current.then(async () => {
      try {
        if (stop.signal.aborted) return;
        await inTurn(() => upload({ ...of, onProgress: (share) => patch(id, { share }) }));
        await queries.invalidateQueries({ queryKey: ['get', '/api/applications/{id}'] });
        forget(id);
      } catch (error) {
        if (stop.signal.aborted) forget(id);
        else patch(id, { error });
      }
    });
  };
  return [sending, send, forget] as const;
}
