import { App, Modal } from 'antd';
import { useRef, type FormEvent } from 'react';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useClock } from '../../../app/banner.js';
import { useTexts } from '../../../i18n/texts.js';
import { textIn } from '../../../office/form-text.js';
import { useFocusBack } from '../../../office/use-focus-back.js';
import { wordTexts } from '../../../terms/words.js';
import { TextField } from '../../../ui/field.js';
import { Refused } from '../../../ui/states.js';
import { adminTexts } from '../texts.js';
import { GrantFields, grantIn } from './grant-fields.js';

interface GrantRoleProps {
  readonly account: string;
  readonly name: string;
  onClose(): void;
}

export function GrantRole({ account, name, onClose }: GrantRoleProps) {
  useFocusBack();
  const t = useTexts(adminTexts).users;
  const form = useRef<HTMLFormElement>(null);
  const { message } = App.useApp();
  const grant = useCommand((typed: FormData, sending) =>
    client.POST('/api/accounts/{id}/grants', { params: { path: { id: account } }, body: grantIn(typed)!, ...sending }),
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    grant.mutate(new FormData(event.currentTarget), {
      onSuccess: () => {
        void message.success(t.granted);
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={t.grantTo(name)}
      okText={t.grant}
      confirmLoading={grant.isPending}
      onCancel={onClose}
      onOk={() => form.current?.requestSubmit()}
    >
      <form ref={form} className="stack" onSubmit={submit}>
        <GrantFields />
        <Refused error={grant.error} />
      </form>
    </Modal>
  );
}

export function RevokeRole({ account, name, grant, onClose }: GrantRoleProps & { readonly grant: View<'ShownGrant'> }) {
  useFocusBack();
  const t = useTexts(adminTexts).users;
  const { roles } = useTexts(wordTexts);
  const today = useClock()?.day;
  const form = useRef<HTMLFormElement>(null);
  const { message } = App.useApp();
  const revoke = useCommand((typed: FormData, sending) =>
    client.POST('/api/accounts/{id}/grants/{grant}/revocation', {
      params: { path: { id: account, grant: grant.grant } },
      body: { until: textIn(typed, 'until'), reason: textIn(typed, 'reason') },
      ...sending,
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    revoke.mutate(new FormData(event.currentTarget), {
      onSuccess: () => {
        void message.success(t.revokedDone);
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={`${t.revokeFrom(name)}: ${roles[grant.role]}`}
      okText={t.revoke}
      okButtonProps={{ danger: true }}
      confirmLoading={revoke.isPending}
      onCancel={onClose}
      onOk={() => form.current?.requestSubmit()}
    >
      <form ref={form} className="stack" onSubmit={submit}>
        <TextField label={t.revokeUntil} name="until" type="date" min={today} defaultValue={today} required />
        <TextField label={t.reason} name="reason" minLength={2} maxLength={1000} required />
        <Refused error={revoke.error} />
      </form>
    </Modal>
  );
}
