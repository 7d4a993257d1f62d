import { useState } from 'react';
import { Navigate } from 'react-router';
import { client } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Page } from '../../app/page.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useTexts } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Loading } from '../../ui/states.js';
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

type Extent = 'underWay' | 'complete' | 'empty';

function LookAround({ code }: { readonly code: string }) {
  const t = useTexts(setupTexts);
  const form = useForm({
    keptAs: 'look-around',
    initial: { extent: 'underWay' as Extent },
    send: ({ extent }, sending) =>
      client.POST('/api/setup/demonstration', {
        body: { code, empty: extent === 'empty', complete: extent === 'complete' },
        ...sending,
      }),
  });
  return (
    <Form of={form} send={t.load}>
      <p className="soft">{t.lookWhat}</p>
      <SelectField
        {...form.field('extent')}
        label={t.extent}
        choices={[
          { value: 'underWay', label: t.underWay },
          { value: 'complete', label: t.complete },
          { value: 'empty', label: t.empty },
        ]}
      />
      {form.busy ? <Note live="status">{t.loading}</Note> : null}
    </Form>
  );
}

function StartForReal({ code }: { readonly code: string }) {
  const t = useTexts(setupTexts);
  const form = useForm({
    keptAs: null,
    initial: { login: '', displayName: '', password: '' },
    send: (values, sending) => client.POST('/api/setup/administrator', { body: { code, ...values }, ...sending }),
  });
  return (
    <Form of={form} send={t.begin}>
      <p className="soft">{t.realWhat}</p>
      <TextField {...form.field('login')} label={t.login} help={t.loginHelp} autoComplete="username" required />
      <TextField {...form.field('displayName')} label={t.name} autoComplete="name" required />
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
    </Form>
  );
}
