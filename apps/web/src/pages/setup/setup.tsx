import { useState, type FormEvent } from 'react';
import { Navigate } from 'react-router';
import { client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { useClock } from '../../app/banner.js';
import { Page } from '../../app/page.js';
import { useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Loading, Refused } from '../../ui/states.js';
import { Note } from '../../ui/tag.js';
import { setupTexts } from './texts.js';

/** `/setup`: start for real, or look around. What is set up already is logged in to. */
export default function Setup() {
  const t = useTexts(setupTexts);
  const clock = useClock();
  const [code, setCode] = useState('');
  if (clock === undefined) return <Loading />;
  if (clock.kind !== 'none') return <Navigate to="/login" replace />;
  return (
    <Page title={t.title}>
      <div className="stack">
        <Card>
          <p>{t.lead}</p>
          <TextField
            label={t.code}
            help={t.codeHelp}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            required
          />
        </Card>
        <Card title={t.look}>
          <LookAround code={code} />
        </Card>
        <Card title={t.real}>
          <StartForReal code={code} />
        </Card>
      </div>
    </Page>
  );
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '');

function LookAround({ code }: { readonly code: string }) {
  const t = useTexts(setupTexts);
  const load = useCommand((extent: string, sending) =>
    client.POST('/api/setup/demonstration', {
      body: { code, empty: extent === 'empty', complete: extent === 'complete' },
      ...sending,
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    load.mutate(textOf(new FormData(event.currentTarget), 'extent'));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className="soft">{t.lookWhat}</p>
      <SelectField
        label={t.extent}
        name="extent"
        defaultValue="underWay"
        choices={[
          { value: 'underWay', label: t.underWay },
          { value: 'complete', label: t.complete },
          { value: 'empty', label: t.empty },
        ]}
      />
      <Refused error={load.error} />
      {load.isPending ? <Note live="status">{t.loading}</Note> : null}
      <div>
        <Button type="submit" look="primary" busy={load.isPending}>
          {t.load}
        </Button>
      </div>
    </form>
  );
}

function StartForReal({ code }: { readonly code: string }) {
  const t = useTexts(setupTexts);
  const begin = useCommand((form: FormData, sending) => {
    const [login, password, displayName] = ['login', 'password', 'displayName'].map((name) => textOf(form, name));
    return client.POST('/api/setup/administrator', {
      body: { code, login: login!, password: password!, displayName: displayName! },
      ...sending,
    });
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    begin.mutate(new FormData(event.currentTarget));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className="soft">{t.realWhat}</p>
      <TextField label={t.login} help={t.loginHelp} name="login" autoComplete="username" required />
      <TextField label={t.name} name="displayName" autoComplete="name" required />
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
      <Refused error={begin.error} />
      <div>
        <Button type="submit" look="primary" busy={begin.isPending}>
          {t.begin}
        </Button>
      </div>
    </form>
  );
}
