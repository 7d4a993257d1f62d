import { App, Button, Input } from 'antd';
import { useId } from 'react';
import { useTexts } from '../../../../i18n/texts.js';
import { useKept } from '../../../../office/use-kept.js';
import { caseTexts } from '../texts.js';

export interface ReasonFormProps {
  /** Under which it is kept until it was sent. */
  readonly name: string;
  readonly label: string;
  readonly send: string;
  readonly busy: boolean;
  /** Cannot be undone: asked once more. */
  readonly sure?: string;
  onSend(reason: string, forget: () => void): void;
}

/** A decision that needs its reason. */
export function ReasonForm({ name, label, send, busy, sure, onSend }: ReasonFormProps) {
  const t = useTexts(caseTexts);
  const { modal } = App.useApp();
  const id = useId();
  const [reason, keep, { forget }] = useKept(`reason:${name}`, '');
  const enough = reason.trim().length > 1;
  const go = (): void => onSend(reason.trim(), forget);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!enough) return;
        if (sure === undefined) go();
        else void modal.confirm({ title: sure, content: reason.trim(), okText: send, okType: 'danger', onOk: go });
      }}
    >
      <div>
        <label htmlFor={id}>{label}</label>
        <Input.TextArea
          id={id}
          value={reason}
          maxLength={1000}
          autoSize={{ minRows: 3, maxRows: 8 }}
          onChange={(event) => keep(event.target.value)}
        />
      </div>
      <div className="row">
        <Button type="primary" danger={sure !== undefined} htmlType="submit" loading={busy} disabled={!enough}>
          {send}
        </Button>
        {enough ? null : <span className="soft small">{t.reasonNeeded}</span>}
      </div>
    </form>
  );
}
