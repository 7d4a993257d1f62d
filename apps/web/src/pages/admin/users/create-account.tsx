import { App } from 'antd';
import { client } from '../../../api/client.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { TextField } from '../../../ui/field.js';
import { adminTexts } from '../texts.js';
import { GrantFields, grantOf, useNoGrant } from './grant-fields.js';

/** A new account, with a first role if one is chosen. */
export function CreateAccount({ onDone }: { onDone(): void }) {
  const t = useTexts(adminTexts).users;
  const { message } = App.useApp();
  const form = useForm({
    keptAs: 'new-account',
    secret: ['password'],
    initial: { displayName: '', login: '', password: '', ...useNoGrant() },
    send: ({ displayName, login, password, ...typed }, sending) => {
      const grant = grantOf(typed);
      return client.POST('/api/accounts', {
        body: { displayName, login, password, ...(grant ? { grant } : {}) },
        ...sending,
      });
    },
    onDone: () => {
      void message.success(t.created);
      onDone();
    },
  });
  return (
    <Form of={form} send={t.create} onCancel={onDone} autoComplete="off">
      <div className="fields">
        <TextField {...form.field('displayName')} label={t.displayName} maxLength={100} required />
        <TextField
          {...form.field('login')}
          label={t.login}
          help={t.loginHelp}
          minLength={3}
          maxLength={64}
          autoComplete="off"
          required
        />
        <TextField
          {...form.field('password')}
          label={t.password}
          help={t.passwordHelp}
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={128}
          required
        />
      </div>
      <h3>{t.firstRole}</h3>
      <GrantFields form={form} optional />
    </Form>
  );
}
