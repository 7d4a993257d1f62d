import type { View } from '../../api/answer.js';
import { client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { useTexts } from '../../i18n/texts.js';
import { Refusal } from '../../office/refusal.js';
import { officeTexts } from '../../office/texts.js';
import { useKept } from '../../office/use-kept.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextAreaField } from '../../ui/field.js';
import { batchTexts } from './texts.js';

interface StrikeProps {
  readonly batch: View<'BatchView'>;
  readonly line: string;
  onClose(): void;
}

/** 剔除: deferred or rejected, with a reason. */
export function StrikeLine({ batch, line, onClose }: StrikeProps) {
  const t = useTexts(batchTexts);
  const { cancel } = useTexts(officeTexts);
  const [form, keep, kept] = useKept(`strike:${batch.id}:${line}`, { kind: 'deferred', reason: '' });
  const strike = useCommand((_: undefined, sending) =>
    client.POST('/api/batches/{id}/strikes', {
      params: { path: { id: batch.id } },
      body: { line, kind: form.kind === 'rejected' ? 'rejected' : 'deferred', reason: form.reason },
      headers: { ...sending.headers, 'if-match': `"${batch.revision}"` },
    }),
  );
  const done = (): void => {
    kept.forget();
    onClose();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        strike.mutate(undefined, { onSuccess: done });
      }}
    >
      <SelectField
        label={t.strikeKind}
        value={form.kind}
        onChange={(event) => keep({ ...form, kind: event.target.value })}
        choices={[
          { value: 'deferred', label: t.deferred },
          { value: 'rejected', label: t.rejected },
        ]}
      />
      <Reason value={form.reason} onChange={(reason) => keep({ ...form, reason })} />
      <Refusal error={strike.error} />
      <div className="row">
        <Button type="submit" look="danger" busy={strike.isPending}>
          {t.confirmStrike}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </form>
  );
}

interface AgainProps {
  readonly line: string;
  readonly revision: number;
  onClose(): void;
}

/** A rejected claim goes back to its settlement, once. */
export function PresentAgain({ line, revision, onClose }: AgainProps) {
  const t = useTexts(batchTexts);
  const { cancel } = useTexts(officeTexts);
  const [reason, keep, kept] = useKept(`again:${line}`, '');
  const present = useCommand((_: undefined, sending) =>
    client.POST('/api/lines/{id}/presentation', {
      params: { path: { id: line } },
      body: { reason },
      headers: { ...sending.headers, 'if-match': `"${revision}"` },
    }),
  );
  const done = (): void => {
    kept.forget();
    onClose();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        present.mutate(undefined, { onSuccess: done });
      }}
    >
      <p>{t.againWhat}</p>
      <Reason value={reason} onChange={keep} />
      <Refusal error={present.error} />
      <div className="row">
        <Button type="submit" look="primary" busy={present.isPending}>
          {t.confirmAgain}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </form>
  );
}

function Reason({ value, onChange }: { readonly value: string; onChange(reason: string): void }) {
  const t = useTexts(batchTexts);
  return (
    <TextAreaField
      label={t.reason}
      help={t.reasonHelp}
      rows={3}
      minLength={2}
      maxLength={1000}
      required
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
