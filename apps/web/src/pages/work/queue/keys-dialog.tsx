import { Modal, Switch } from 'antd';
import { Fragment } from 'react';
import { useTexts } from '../../../i18n/texts.js';
import { keysSetting, useKeysOn } from '../../../office/use-keys.js';
import { queueTexts } from './texts.js';

const SHOWN = { slash: '/', question: '?' } as Readonly<Record<string, string>>;

/** Which keys there are, and the switch that turns them off. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const t = useTexts(queueTexts);
  const on = useKeysOn();
  return (
    <Modal
      title={t.keys}
      open={open}
      onCancel={onClose}
      onOk={onClose}
      footer={null}
      closable={{ 'aria-label': t.close }}
    >
      <dl className="work-keys">
        {Object.entries(t.keyNames).map(([key, what]) => (
          <Fragment key={key}>
            <dt>
              <kbd>{SHOWN[key] ?? key}</kbd>
            </dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
      <label className="row">
        <Switch checked={on} onChange={(checked) => keysSetting.set(checked)} aria-label={t.keysOn} />
        <span>{t.keysOn}</span>
      </label>
    </Modal>
  );
}
