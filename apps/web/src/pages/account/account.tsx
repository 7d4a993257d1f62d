import { useQueries } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, client } from '../../api/client.js';
import { partyOptions } from '../../api/party.js';
import { ProblemError } from '../../api/problem.js';
import { Page } from '../../app/page.js';
import { namesOf, useLogIn, useSession, type Session } from '../../app/session.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { wordTexts } from '../../terms/words.js';
import { Button } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { Failure, Loading } from '../../ui/states.js';
import { accountTexts } from './texts.js';

const NOT_LOGGED_IN = new ProblemError(401, 'NOT_LOGGED_IN', { zh: '', en: '' }, {}, null);

/** `/account`: who I am, what I may do and for whom, and my password. */
export default function Account() {
  const t = useTexts(accountTexts);
  const session = useSession();
  const { logOut } = useLogIn();
  const go = useNavigate();
  if (session === undefined) return <Loading />;
  if (session === null) return <Failure error={NOT_LOGGED_IN} />;
  return (
    <Page title={t.title} actions={<Button onClick={() => void logOut().then(() => go('/'))}>{t.logOut}</Button>}>
      <div className="stack">
        <Card title={t.who}>
          <Facts
            of={[
              { label: t.name, value: session.displayName },
              { label: t.login, value: session.login },
            ]}
          />
        </Card>
        <Card title={t.roles}>
          <Roles session={session} />
        </Card>
        <Card title={t.password}>
          <Password login={session.login ?? ''} />
        </Card>
      </div>
    </Page>
  );
}

function Roles({ session }: { readonly session: Session }) {
  const t = useTexts(accountTexts);
  const { roles } = useTexts(wordTexts);
  const { date } = useFormats();
  const nameOf = useNames(session);
  if (session.grants.length === 0) return <p>{t.noRoles}</p>;
  return (
    <Facts
      of={session.grants.map(({ role, organisation, from, until }) => ({
        label: roles[role],
        value: (
          <>
            {organisation === '*' ? t.whole : nameOf(organisation)}
            <br />
            <span className="soft small">
              {t.since(date(from))} {until === null ? '' : t.until(date(until))}
            </span>
          </>
        ),
      }))}
    />
  );
}

/** Names of the organisations and parties that roles are held for. */
function useNames(session: Session): (id: string) => string {
  const both = useBoth();
  const organisations = api.useQuery('get', '/api/organisations', { params: { query: { limit: '200' } } });
  const parties = useQueries({
    queries: namesOf(session, 'applicant').map(partyOptions),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  return (id) => {
    const office = organisations.data?.rows.find((each) => each.id === id)?.name;
    return office ? both(office) : (parties.find((each) => each.id === id)?.name ?? '…');
  };
}

function Password({ login }: { readonly login: string }) {
  const t = useTexts(accountTexts);
  const go = useNavigate();
  const { logOut } = useLogIn();
  const form = useForm({
    keptAs: null,
    initial: { current: '', next: '', again: '' },
    wrong: ({ next, again }) => ({ again: next === again ? undefined : t.differs }),
    send: ({ current, next }, sending) =>
      client.POST('/api/accounts/me/password', { body: { current, next }, ...sending }),
    onDone: () =>
      // Every session has ended, this one too: what was read is forgotten.
      void logOut()
        .catch(() => undefined)
        .then(() => go('/login?from=/account')),
  });
  return (
    <Form of={form} send={t.change}>
      <p className="soft">{t.passwordWhat}</p>
      <input
        className="visually-hidden"
        type="text"
        name="username"
        autoComplete="username"
        defaultValue={login}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <TextField
        {...form.field('current')}
        label={t.current}
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        {...form.field('next')}
        label={t.next}
        help={t.nextHelp}
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={128}
        required
      />
      <TextField {...form.field('again')} label={t.again} type="password" autoComplete="new-password" required />
    </Form>
  );
}
