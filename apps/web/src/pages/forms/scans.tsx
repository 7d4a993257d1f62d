import { useState } from 'react';
import type { Answer } from '../../api/answer.js';
import { client } from '../../api/client.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Drop } from '../../ui/drop.js';
import { When } from '../../ui/money.js';
import { Refused } from '../../ui/states.js';
import { Note, Tag } from '../../ui/tag.js';
import { formTexts } from './texts.js';
import { useScanUpload, type ScanUpload } from './use-scan-upload.js';

type Form = Answer<'/api/applications/{id}/approval-form'>;
type Scan = Form['scans'][number];

/** 签章扫描件: the form as it came back signed and sealed, the newest first; earlier ones stay. */
export function Scans({ form }: { readonly form: Form }) {
  const t = useTexts(formTexts).scans;
  const sending = useScanUpload(form.application);
  if (!form.attachable && form.scans.length === 0) return null;
  return (
    <section className="scans no-print" aria-labelledby="form-scans">
      <h2 id="form-scans" className="flush">
        {t.title}
      </h2>
      {form.scans.length === 0 ? <p className="soft flush">{t.none}</p> : null}
      <ul className="scans__list">
        {form.scans.map((scan, index) => (
          <ScanRow key={scan.scan} form={form} scan={scan} current={index === 0} />
        ))}
      </ul>
      {form.attachable ? <Attach sending={sending} replaces={form.scans.length > 0} /> : null}
    </section>
  );
}

function Attach({ sending, replaces }: { readonly sending: ScanUpload; readonly replaces: boolean }) {
  const t = useTexts(formTexts).scans;
  return (
    <>
      {sending.busy ? (
        <p className="row flush" role="status">
          <span className="small">{t.uploading(sending.name)}</span>
          <progress max={1} value={sending.share} aria-label={t.uploading(sending.name)} />
          <Button small look="quiet" onClick={() => sending.stop()}>
            {t.stop}
          </Button>
        </p>
      ) : (
        <Drop
          label={t.label}
          choose={replaces ? t.replace : t.choose}
          hint={t.hint}
          onFiles={([file]) => (file ? sending.send(file) : undefined)}
        />
      )}
      {sending.done ? (
        <Note tone="good" live="status">
          {t.done}
        </Note>
      ) : null}
      <Refused error={sending.error} />
    </>
  );
}

interface ScanRowProps {
  readonly form: Form;
  readonly scan: Scan;
  readonly current: boolean;
}

function ScanRow({ form, scan, current }: ScanRowProps) {
  const t = useTexts(formTexts).scans;
  const both = useBoth();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const { data } = await client.GET('/api/applications/{id}/approval-form/scans/{scan}', {
        params: { path: { id: form.application, scan: scan.scan } },
        parseAs: 'blob',
      });
      save(data as unknown as Blob, `${t.fileName}-${scan.hash.slice(0, 8)}.${EXTENSIONS[scan.mediaType] ?? 'pdf'}`);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  const who = scan.from === 'applicant' ? t.applicant : scan.office ? both(scan.office) : t.office;
  return (
    <li className="row">
      <Tag tone={current ? 'good' : 'plain'}>{current ? t.current : t.earlier}</Tag>
      <span>{who}</span>
      <span className="soft small">
        <When at={scan.at} />
      </span>
      <Button small busy={busy} aria-label={t.downloadOf(who)} onClick={() => void open()}>
        {t.download}
      </Button>
      <Refused error={error} />
    </li>
  );
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
