import { App } from 'antd';
import { client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { TextField } from '../../../ui/field.js';
import { adminTexts } from '../texts.js';
import { GrantFields, grantOf, useNoGrant } from './grant-fields.js';

interface GrantRoleProps {
  readonly account: string;
  onClose(): void;
}

export function GrantRole({ account, onClose }: GrantRoleProps) {
  const t = useTexts(adminTexts).users;
  const { message } = App.useApp();
  const form = useForm({
    keptAs: `grant:${account}`,
    initial: useNoGrant(),
    send: (typed, sending) =>
      client.POST('/api/accounts/{id}/grants', {
        params: { path: { id: account } },
        body: grantOf(typed)!,
        ...sending,
      }),
    onDone: () => {
      void message.success(t.granted);
      onClose();
    },
  });
  return (
    <Form of={form} send={t.grant} onCancel={onClose}>
      <GrantFields form={form} />
    </Form>
  );
}

export function RevokeRole({ account, grant, onClose }: GrantRoleProps & { readonly grant: string }) {
  const t = useTexts(adminTexts).users;
  const today = useClock()?.day ?? '';
  const { message } = App.useApp();
  const form = useForm({
    keptAs: `revoke:${account}:${grant}`,
    initial: { until: today, reason: '' },
    send: (body, sending) =>
      client.POST('/api/accounts/{id}/grants/{grant}/revocation', {
        params: { path: { id: account, grant } },
        body,
        ...sending,
      }),
    onDone: () => {
      void message.success(t.revokedDone);
      onClose();
    },
  });
  return (
    <Form of={form} send={t.revoke} look="danger" onCancel={onClose}>
      <TextField {...form.field('until')} label={t.revokeUntil} type="date" min={today} required />
      <TextField {...form.field('reason')} label={t.reason} minLength={2} maxLength={1000} required />
    </Form>
  );
}
