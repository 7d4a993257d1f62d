import { App } from 'antd';
import type { FormEvent } from 'react';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useTexts } from '../../../i18n/texts.js';
import { textIn } from '../../../office/form-text.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { Refused } from '../../../ui/states.js';
import { uiTexts } from '../../../ui/texts.js';
import { adminTexts } from '../texts.js';
import { GrantFields, grantIn } from './grant-fields.js';

/** A new account, with a first role if one is chosen. */
export function CreateAccount({ onDone }: { onDone(): void }) {
  const t = useTexts(adminTexts).users;
  const ui = useTexts(uiTexts);
  const { message } = App.useApp();
  const create = useCommand((form: FormData, sending) => {
    const grant = grantIn(form);
    return client.POST('/api/accounts', {
      body: {
        login: textIn(form, 'login'),
        password: String(form.get('password') ?? ''),
        displayName: textIn(form, 'displayName'),
        ...(grant ? { grant } : {}),
      },
      ...sending,
    });
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    create.mutate(new FormData(event.currentTarget), {
      onSuccess: () => {
        void message.success(t.created);
        onDone();
      },
    });
  };
  return (
    <form className="stack" onSubmit={submit} autoComplete="off">
      <div className="fields">
        <TextField label={t.displayName} name="displayName" maxLength={100} required />
        <TextField
          label={t.login}
          help={t.loginHelp}
          name="login"
          minLength={3}
          maxLength={64}
          autoComplete="off"
          required
        />
        <TextField
          label={t.password}
          help={t.passwordHelp}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={128}
          required
        />
      </div>
      <h3>{t.firstRole}</h3>
      <GrantFields optional />
      <Refused error={create.error} />
      <div className="row">
        <Button type="submit" look="primary" busy={create.isPending}>
          {t.create}
        </Button>
        <Button onClick={onDone}>{ui.cancel}</Button>
      </div>
    </form>
  );
}
