import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { client } from '../../../api/client.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import type { FactsSchema } from '../../../forms/facts.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import type { ReviewedClaim } from './case-data.js';
import { caseTexts } from './texts.js';

export interface EvidenceViewerProps {
  readonly claim: ReviewedClaim;
  readonly schema: FactsSchema;
  /** Ids of what is new since the last submission. */
  readonly added: readonly string[];
}

/** The claim's files, one at a time, beside the facts that they prove. */
export function EvidenceViewer({ claim, schema, added }: EvidenceViewerProps) {
  const t = useTexts(caseTexts).evidence;
  const nameOf = useEvidenceName(schema);
  const { count } = useFormats();
  const [index, setIndex] = useState(0);
  const files = claim.evidence;
  const shown = files[Math.min(index, files.length - 1)];
  const asked = schema['x-evidence'].filter(
    ({ askedWhen }) => askedWhen === null || askedWhen.is.includes(claim.facts[askedWhen.fact] ?? null),
  );
  const missing = asked.filter(({ required, kind }) => required && !files.some((file) => file.kind === kind));
  return (
    <div className="case-evidence" role="group" aria-label={t.title}>
      <h3>{t.title}</h3>
      {missing.map(({ kind }) => (
        <p key={kind}>
          <Tag tone="bad">{t.missing}</Tag> {nameOf(kind)}
        </p>
      ))}
      {shown === undefined ? (
        <p className="soft">{t.none}</p>
      ) : (
        <>
          <div className="case-files no-print">
            <Button disabled={index === 0} onClick={() => setIndex(index - 1)}>
              {t.previous}
            </Button>
            <span role="status">
              {nameOf(shown.kind)} <span className="soft small">{t.place(index + 1, files.length)}</span>{' '}
              {added.includes(shown.id) ? <Tag tone="warn">{t.added}</Tag> : null}
            </span>
            <Button disabled={index >= files.length - 1} onClick={() => setIndex(index + 1)}>
              {t.next}
            </Button>
          </div>
          <File key={shown.id} claim={claim} file={shown} name={nameOf(shown.kind)} />
          <p className="soft small">{t.size(count(Math.ceil(shown.size / 1024)))}</p>
        </>
      )}
    </div>
  );
}

export function useEvidenceName(schema: FactsSchema): (kind: string) => string {
  const both = useBoth();
  return (kind) => {
    const declared = schema['x-evidence'].find((each) => each.kind === kind);
    return declared ? both(declared.label) : kind;
  };
}

interface FileProps {
  readonly claim: ReviewedClaim;
  readonly file: ReviewedClaim['evidence'][number];
  readonly name: string;
}

function File({ claim, file, name }: FileProps) {
  const t = useTexts(caseTexts).evidence;
  const path = { id: claim.application, claim: claim.id, evidence: file.id };
  const blob = useQuery({
    queryKey: ['evidence', file.id],
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: async () => {
      const { data } = await client.GET('/api/applications/{id}/claims/{claim}/evidence/{evidence}', {
        params: { path },
        parseAs: 'blob',
      });
      return data as unknown as Blob;
    },
  });
  return (
    <Shown query={blob}>
      {(data) => <Sight blob={data} type={file.mediaType} name={name} label={t.download(name)} hash={file.hash} />}
    </Shown>
  );
}

interface SightProps {
  readonly blob: Blob;
  readonly type: string;
  readonly name: string;
  readonly label: string;
  readonly hash: string;
}

/** The file itself, from memory: it is never loaded in the name of our own address. */
function Sight({ blob, type, name, label, hash }: SightProps) {
  const t = useTexts(caseTexts).evidence;
  const [url, setUrl] = useState<string>();
  const [large, setLarge] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([blob], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob, type]);
  if (url === undefined) return null;
  const image = type.startsWith('image/');
  return (
    <>
      <div className={large ? 'case-file case-file--large' : 'case-file'} tabIndex={0} role="group" aria-label={name}>
        {image ? <img src={url} alt={name} /> : <iframe src={url} title={name} />}
      </div>
      <p className="row no-print">
        {image ? <Button onClick={() => setLarge(!large)}>{large ? t.whole : t.enlarge}</Button> : null}
        <Button href={url} target="_blank" rel="noopener">
          {t.open}
        </Button>
        <a href={url} download={`${name}-${hash.slice(0, 8)}.${type.split('/')[1] ?? 'bin'}`}>
          {label}
        </a>
      </p>
    </>
  );
}
