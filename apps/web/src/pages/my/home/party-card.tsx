import { Link } from 'react-router';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { stageTexts } from '../../../terms/stages.js';
import { statusTexts, toneOf } from '../../../terms/statuses.js';
import { wordTexts } from '../../../terms/words.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { When } from '../../../ui/money.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { useRounds, type CaseSummary, type Party } from '../data.js';
import { myTexts } from './texts.js';

/** A party that I act for: its account, and its applications with where each is. */
export function PartyCard({ party, cases }: { readonly party: Party; readonly cases: readonly CaseSummary[] }) {
  const t = useTexts(myTexts);
  const { kinds } = useTexts(wordTexts);
  return (
    <Card>
      <div className="row row--between party">
        <div>
          <h3 className="flush">{party.name}</h3>
          <span className="soft small">
            {kinds[party.kind]} {party.uscc ?? party.idNumber}
          </span>
        </div>
        <AccountState party={party} />
      </div>
      {cases.length === 0 ? (
        <div className="party__none">
          <p className="flush">{t.noCases}</p>
          <p className="soft flush">{t.noCasesWhat}</p>
        </div>
      ) : (
        <ul className="cases">
          {cases.toReversed().map((each) => (
            <li key={each.id}>
              <CaseRow of={each} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function AccountState({ party }: { readonly party: Party }) {
  const t = useTexts(myTexts);
  const check = party.bankAccount?.check;
  const said = { open: t.accountOpen, matches: t.accountMatches, doesNotMatch: t.accountBad };
  const tone: Tone = check === 'matches' ? 'good' : check === 'doesNotMatch' ? 'bad' : check ? 'plain' : 'warn';
  return (
    <div className="row">
      <span className="soft small">{t.accountLine}</span>
      <Tag tone={tone}>{check ? said[check] : t.accountNone}</Tag>
      <LinkButton small look="quiet" to={`/my/parties/${party.id}/account`}>
        {check ? t.accountOpenLink : t.account}
      </LinkButton>
    </div>
  );
}

const TONES: Readonly<Record<CaseSummary['overall'], Tone>> = {
  draft: 'plain',
  inProgress: 'active',
  returned: 'warn',
  finished: 'good',
  withdrawn: 'plain',
};

function CaseRow({ of: { id, round, overall, counts, submittedAt } }: { readonly of: CaseSummary }) {
  const t = useTexts(myTexts);
  const both = useBoth();
  const stages = useTexts(stageTexts);
  const statuses = useTexts(statusTexts);
  const rounds = useRounds();
  const title = rounds.data?.rows.find((each) => each.id === round)?.title;
  return (
    <>
      <div className="row row--between">
        <Link className="cases__link" to={overall === 'draft' ? `/my/declare/${id}` : `/my/cases/${id}`}>
          {title ? both(title) : '…'}
        </Link>
        <Tag tone={TONES[overall]}>{t.overall[overall]}</Tag>
      </div>
      <p className="soft small flush">
        {submittedAt === null ? (
          t.notSubmitted
        ) : (
          <>
            {t.submittedOn} <When at={submittedAt} />
          </>
        )}
      </p>
      {overall === 'draft' ? null : (
        <ul className="counts">
          {counts.map(({ stage, status, count }) => (
            <li key={`${stage}-${status}`}>
              <span>{stages.names[stage]}</span> <Tag tone={toneOf(status)}>{statuses.names[status]}</Tag>{' '}
              <span className="soft small">{t.claims(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
