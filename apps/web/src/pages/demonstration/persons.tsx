import { useState } from 'react';
import { api } from '../../api/client.js';
import { useLogIn, useSession } from '../../app/session.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Refused, Shown } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { demonstrationTexts } from './texts.js';
import './persons.css';

export const usePersons = () => api.useQuery('get', '/api/setup/demonstration', undefined, { staleTime: Infinity });

/** Everybody of the demonstration; a click logs in as them. */
export function Persons({ onLoggedIn }: { onLoggedIn?(): void }) {
  const t = useTexts(demonstrationTexts);
  const both = useBoth();
  const persons = usePersons();
  const session = useSession();
  const { logIn } = useLogIn();
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  const be = async (login: string, password: string): Promise<void> => {
    setBusy(login);
    try {
      await logIn(login, password);
      onLoggedIn?.();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <Shown query={persons}>
      {({ password, persons: all }) => (
        <>
          <Refused error={error} />
          <ul className="persons">
            {all.map(({ login, name, duty }) => (
              <li key={login}>
                <Button busy={busy === login} onClick={() => void be(login, password)}>
                  {name}
                </Button>
                <span>{both(duty)}</span>
                {session?.login === login ? <Tag tone="active">{t.current}</Tag> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Shown>
  );
}
