import { useState, type FormEvent } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useClock } from '../../app/banner.js';
import { Page } from '../../app/page.js';
import { startOf } from '../../app/start-of.js';
import { useLogIn, useSession } from '../../app/session.js';
import { useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { Refused } from '../../ui/states.js';
import { Persons } from '../demonstration/persons.js';
import { loginTexts } from './texts.js';

/** `/login?from=`: back to where one wanted to go. */
export default function Login() {
  const t = useTexts(loginTexts);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const session = useSession();
  const clock = useClock();
  const { logIn } = useLogIn();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const from = placeWithin(search.get('from'));

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(undefined);
    try {
      await logIn(String(form.get('login')), String(form.get('password')));
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  if (clock?.kind === 'none') return <Navigate to="/setup" replace />;
  if (session) return <Navigate to={from ?? startOf(session)} replace />;
  return (
    <Page title={t.title}>
      <div className="stack">
        <Card>
          <form className="stack" onSubmit={(event) => void submit(event)}>
            <TextField label={t.login} name="login" autoComplete="username" autoCapitalize="none" required />
            <TextField label={t.password} name="password" type="password" autoComplete="current-password" required />
            <Refused error={error} />
            <div className="row">
              <Button type="submit" look="primary" busy={busy}>
                {t.logIn}
              </Button>
              <span className="soft small">{t.noAccount}</span>
            </div>
          </form>
        </Card>
        {clock?.kind === 'demonstration' ? (
          <Card title={t.persons}>
            <Persons onLoggedIn={() => void navigate(from ?? '/')} />
          </Card>
        ) : null}
      </div>
    </Page>
  );
}

/** An address of ours only: nobody is sent elsewhere by a link. */
const placeWithin = (from: string | null): string | undefined =>
  from !== null && /^\/(?![/\\])/.test(from) ? from : undefined;
