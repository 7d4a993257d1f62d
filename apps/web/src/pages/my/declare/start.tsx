import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { lastDayBefore } from '../../../i18n/days.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { RadioField } from '../../../ui/choices.js';
import { Empty, Refused, Shown } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { useCases, useParties, useRounds, type CaseSummary, type Party, type Round } from '../data.js';
import { Steps } from './steps.js';
import { declareTexts } from './texts.js';
import '../my.css';

/** `/my/declare`: for whom, and in which round. What was begun before is offered first. */
export default function Start() {
  const t = useTexts(declareTexts);
  const parties = useParties();
  const rounds = useRounds();
  const cases = useCases();
  return (
    <Page title={t.title}>
      <Shown query={parties}>
        {(mine) => (
          <Shown query={rounds}>
            {({ rows }) => (
              <Shown query={cases}>
                {(pages) => (
                  <Choose
                    parties={mine}
                    rounds={rows.filter(({ status }) => status === 'open')}
                    cases={pages.flatMap((each) => each.rows)}
                  />
                )}
              </Shown>
            )}
          </Shown>
        )}
      </Shown>
    </Page>
  );
}

interface ChooseProps {
  readonly parties: readonly Party[];
  readonly rounds: readonly Round[];
  readonly cases: readonly CaseSummary[];
}

function Choose({ parties, rounds, cases }: ChooseProps) {
  const t = useTexts(declareTexts);
  const both = useBoth();
  const { date } = useFormats();
  const go = useNavigate();
  const [search] = useSearchParams();
  const [party, setParty] = useState(() => search.get('party') ?? parties[0]?.id ?? '');
  const [round, setRound] = useState(() => search.get('round') ?? rounds[0]?.id ?? '');
  const create = useCommand((applicant: string, sending) =>
    client.POST('/api/applications', { body: { applicant, round }, ...sending }),
  );
  if (rounds.length === 0) {
    return (
      <Empty title={t.noRounds}>
        <p>{t.noRoundsWhat}</p>
        <LinkButton to="/my">{t.back}</LinkButton>
      </Empty>
    );
  }
  const here = cases.filter((each) => each.applicant === party && each.round === round);
  const drafts = here.filter(({ overall }) => overall === 'draft');
  return (
    <div className="stack">
      <Steps at="round" />
      <Card>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate(party, { onSuccess: ({ id }) => void go(`/my/declare/${id}`) });
          }}
        >
          <RadioField
            label={t.party}
            value={party}
            onChange={setParty}
            choices={parties.map(({ id, name, uscc }) => ({ value: id, label: name ?? id, help: uscc }))}
          />
          <RadioField
            label={t.round}
            value={round}
            onChange={setRound}
            choices={rounds.map(({ id, title, window, awardYears }) => ({
              value: id,
              label: both(title),
              help: `${t.until(date(lastDayBefore(window.until)))} · ${t.awardYears(awardYears.join(', '))}`,
            }))}
          />
          {drafts.length > 0 ? (
            <Note tone="warn">
              <p>{t.drafts}</p>
              <div className="row">
                {drafts.map(({ id }) => (
                  <LinkButton key={id} to={`/my/declare/${id}`} look="primary">
                    {t.goOn}
                  </LinkButton>
                ))}
              </div>
            </Note>
          ) : here.length > 0 ? (
            <Note>{t.again}</Note>
          ) : null}
          <Refused error={create.error} />
          <div>
            <Button
              type="submit"
              look={drafts.length > 0 ? 'plain' : 'primary'}
              busy={create.isPending || create.isSuccess}
              disabled={party === '' || round === ''}
            >
              {t.begin}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  );
}
