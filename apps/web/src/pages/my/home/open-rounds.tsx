import { useClock } from '../../../app/banner.js';
import { daysFrom, lastDayBefore } from '../../../i18n/days.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Shown } from '../../../ui/states.js';
import { policyOf, takes, usePolicies, useRounds, type Party, type Policy, type Round } from '../data.js';
import { Sentences } from '../sentences.js';
import { myTexts } from './texts.js';
import { Until } from './todos.js';

/** Rounds that are open, with the items that my parties could claim and the sentences that pay them. */
export function OpenRounds({ parties }: { readonly parties: readonly Party[] }) {
  const t = useTexts(myTexts);
  const rounds = useRounds();
  const policies = usePolicies();
  return (
    <Card title={t.roundsTitle}>
      <Shown query={rounds}>
        {({ rows }) => {
          const open = rows.filter(({ status }) => status !== 'closed');
          if (open.length === 0) {
            return (
              <div>
                <p className="flush">{t.noRounds}</p>
                <p className="soft flush">{t.noRoundsWhat}</p>
              </div>
            );
          }
          return (
            <Shown query={policies}>
              {(known) => (
                <ul className="rounds">
                  {open.map((round) => (
                    <li key={round.id}>
                      <RoundRow
                        round={round}
                        policy={policyOf(known.rows, round.policy, round.policyVersion)}
                        parties={parties}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </Shown>
          );
        }}
      </Shown>
    </Card>
  );
}

interface RoundRowProps {
  readonly round: Round;
  readonly policy: Policy | undefined;
  readonly parties: readonly Party[];
}

function RoundRow({ round, policy, parties }: RoundRowProps) {
  const t = useTexts(myTexts);
  const both = useBoth();
  const today = useClock()?.day;
  const items = policy?.items.filter((item) => parties.some(({ kind }) => takes(item, kind))) ?? [];
  const until = lastDayBefore(round.window.until);
  return (
    <div className="stack">
      <div>
        <h3 className="flush">{both(round.title)}</h3>
        <p className="soft small flush">{policy ? both(policy.title) : ''}</p>
      </div>
      {today ? <Until until={until} days={daysFrom(today, until)} /> : null}
      <details className="fold">
        <summary>{t.forYou(items.length)}</summary>
        <ul className="items">
          {items.map((item) => (
            <li key={item.id}>
              <strong>{both(item.title)}</strong>
              <Sentences of={item} />
            </li>
          ))}
        </ul>
      </details>
      <div className="row">
        {round.status === 'open' ? (
          <LinkButton look="primary" to={`/my/declare?round=${round.id}`}>
            {t.declareHere}
          </LinkButton>
        ) : (
          <span className="soft">{t.upcoming}</span>
        )}
        <LinkButton to={`/calculator?policy=${round.policy}`}>{t.calculate}</LinkButton>
      </div>
    </div>
  );
}
