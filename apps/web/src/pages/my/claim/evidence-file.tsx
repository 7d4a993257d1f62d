import { useState } from 'react';
import { client } from '../../../api/client.js';
import { useTexts } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Refused } from '../../../ui/states.js';
import type { Claim } from '../data.js';
import { claimTexts } from './texts.js';

export interface EvidenceFileProps {
  readonly row: Pick<Claim, 'id' | 'application'>;
  readonly file: Claim['evidence'][number];
  readonly name: string;
}

/** One file of evidence: its kind and size, and a button that fetches it. */
export function EvidenceFile({ row, file, name }: EvidenceFileProps) {
  const t = useTexts(claimTexts);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const download = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const { data } = await client.GET('/api/applications/{id}/claims/{claim}/evidence/{evidence}', {
        params: { path: { id: row.application, claim: row.id, evidence: file.id } },
        parseAs: 'blob',
      });
      saveAs(data as unknown as Blob, `${name}.${EXTENSIONS[file.mediaType] ?? 'pdf'}`);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className="row">
      <Button small busy={busy} aria-label={t.downloadNamed(name)} onClick={() => void download()}>
        {t.download}
      </Button>
      <span>{name}</span>
      <span className="soft small tabular">{t.size(TYPES[file.mediaType] ?? file.mediaType, sizeOf(file.size))}</span>
      <Refused error={error} />
    </span>
  );
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};
const TYPES: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' };

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

function saveAs(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
