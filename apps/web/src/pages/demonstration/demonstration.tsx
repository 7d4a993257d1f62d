import { useState } from 'react';
import { client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { useClock } from '../../app/banner.js';
import { Page } from '../../app/page.js';
import { holds, useLogIn, useSession } from '../../app/session.js';
import { useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { When } from '../../ui/money.js';
import { Empty, Loading, Refused } from '../../ui/states.js';
import { Note } from '../../ui/tag.js';
import { Persons, usePersons } from './persons.js';
import { demonstrationTexts } from './texts.js';

/** `/demonstration`: other persons, and the clock. */
export default function Demonstration() {
  const t = useTexts(demonstrationTexts);
  const clock = useClock();
  if (clock === undefined) return <Loading />;
  if (clock.kind !== 'demonstration') return <Empty title={t.notHere} />;
  return (
    <Page title={t.title}>
      <div className="stack">
        <Card title={t.persons}>
          <p className="soft">{t.personsWhat}</p>
          <Persons />
        </Card>
        <Card title={t.clock}>
          <MoveClock now={clock.now} day={clock.day} />
        </Card>
      </div>
    </Page>
  );
}

function MoveClock({ now, day }: { readonly now: string; readonly day: string }) {
  const t = useTexts(demonstrationTexts);
  const administrator = holds(useSession(), 'administrator');
  const { logIn } = useLogIn();
  const persons = usePersons();
  const [to, setTo] = useState('');
  const move = useCommand((until: string, sending) =>
    // Nine in the morning in Shanghai.
    client.POST('/api/clock', { body: { to: `${until}T01:00:00.000Z` }, ...sending }),
  );
  const beAdministrator = async (): Promise<void> => {
    const login = persons.data?.persons.find(({ role }) => role === 'administrator')?.login;
    if (persons.data && login) await logIn(login, persons.data.password);
  };
  return (
    <div className="stack">
      <p className="soft">{t.clockWhat}</p>
      <p>
        {t.now}: <When at={now} />
      </p>
      {administrator ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            move.mutate(to);
          }}
        >
          <TextField
            label={t.to}
            type="date"
            min={day}
            value={to}
            onChange={(event) => setTo(event.target.value)}
            required
          />
          <Refused error={move.error} />
          {move.isSuccess ? (
            <Note tone="good" live="status">
              {t.moved}
            </Note>
          ) : null}
          <div>
            <Button type="submit" look="primary" busy={move.isPending}>
              {t.move}
            </Button>
          </div>
        </form>
      ) : (
        <div className="stack">
          <p>{t.onlyAdministrator}</p>
          <div>
            <Button onClick={() => void beAdministrator()}>{t.move}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
