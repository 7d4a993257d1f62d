import { useEffect, useRef, useState, type FormEvent } from 'react';
import { relogin } from '../api/relogin.js';
import { useTexts } from '../i18n/texts.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/field.js';
import { Refused } from '../ui/states.js';
import { useLogIn, useSession } from './session.js';
import { appTexts } from './texts.js';

/** Over whatever is open: after logging in, the request that found the session ended goes out again. */
export function Relogin() {
  const t = useTexts(appTexts).relogin;
  const session = useSession();
  const { logIn } = useLogIn();
  const answer = useRef<(again: boolean) => void>(undefined);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    relogin.by(
      () =>
        new Promise<boolean>((resolve) => {
          answer.current = resolve;
          setOpen(true);
        }),
    );
    return () => relogin.by(undefined);
  }, []);

  const end = (again: boolean): void => {
    setOpen(false);
    setError(undefined);
    answer.current?.(again);
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    try {
      await logIn(String(form.get('login')), String(form.get('password')));
      end(true);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog title={t.title} open={open} onClose={() => end(false)}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p>{t.why}</p>
        <TextField label={t.login} name="login" autoComplete="username" defaultValue={session?.login ?? ''} required />
        <TextField label={t.password} name="password" type="password" autoComplete="current-password" required />
        <Refused error={error} />
        <div className="row">
          <Button type="submit" look="primary" busy={busy}>
            {t.logIn}
          </Button>
          <Button onClick={() => end(false)}>{t.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
