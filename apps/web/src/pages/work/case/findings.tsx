import { api } from '../../../api/client.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { useOrganisationName } from '../../../office/organisations.js';
import { stageTexts } from '../../../terms/stages.js';
import { statusTexts } from '../../../terms/statuses.js';
import { wordTexts } from '../../../terms/words.js';
import { Money, When } from '../../../ui/money.js';
import { Note, Tag } from '../../../ui/tag.js';
import type { PolicyDetail, ReviewedClaim } from './case-data.js';
import { caseTexts } from './texts.js';

export interface FindingsProps {
  readonly claim: ReviewedClaim;
  readonly policy: PolicyDetail | undefined;
}

/** What the reviewer must know of a claim beside its facts. */
export function Findings({ claim, policy }: FindingsProps) {
  return (
    <div className="stack">
      <Contest claim={claim} policy={policy} />
      <Returns claim={claim} />
      <Similar claim={claim} />
      <OtherAwards claim={claim} />
      <OpenReadings claim={claim} />
    </div>
  );
}

function Contest({ claim, policy }: FindingsProps) {
  const t = useTexts(caseTexts).contest;
  const both = useBoth();
  const contested = claim.reservation === 'contested' || claim.reservation === 'duplicate';
  const { data } = api.useQuery(
    'get',
    '/api/applications/{id}/claims/{claim}/contest',
    { params: { path: { id: claim.application, claim: claim.id } } },
    { enabled: contested, meta: { topics: [`case:${claim.application}`] } },
  );
  if (!contested) return null;
  return (
    <Note tone="bad">
      <p>
        <strong>{claim.reservation === 'duplicate' ? t.duplicate : t.contested}</strong>
      </p>
      <ul>
        {data?.holders?.map(({ claim: id, name, item, status }) => {
          const title = policy?.items.find((each) => each.id === item)?.title;
          return (
            <li key={id}>
              {t.holder(name ?? t.erased, title ? both(title) : item)} <Tag>{t.statuses[status]}</Tag>
            </li>
          );
        })}
      </ul>
    </Note>
  );
}

function Returns({ claim }: { readonly claim: ReviewedClaim }) {
  const t = useTexts(caseTexts).returns;
  const stages = useTexts(stageTexts).names;
  if (claim.returns.length === 0) return null;
  return (
    <section>
      <h3>{t.title}</h3>
      {claim.returns.map(({ at, stage, missing, answeredAt, supplementUntil }) => (
        <div key={at} className="stack" style={{ gap: '0.3rem' }}>
          <p className="small">
            <When at={at} /> · {stages[stage]}
            {supplementUntil ? (
              <>
                {' '}
                · {t.until} <When at={supplementUntil} />
              </>
            ) : null}
          </p>
          <ul>
            {missing.map(({ what }, index) => (
              <li key={index}>{what}</li>
            ))}
          </ul>
          <p className="small soft">
            {answeredAt ? (
              <>
                {t.answered} <When at={answeredAt} />
              </>
            ) : (
              t.open
            )}
          </p>
        </div>
      ))}
    </section>
  );
}

function Similar({ claim }: { readonly claim: ReviewedClaim }) {
  const t = useTexts(caseTexts).similar;
  const similar = claim.verified?.similarTo ?? [];
  if (similar.length === 0) return null;
  return <Note tone="warn">{t.found(similar.length)}</Note>;
}

function OtherAwards({ claim }: { readonly claim: ReviewedClaim }) {
  const t = useTexts(caseTexts).otherAwards;
  const { treasuries } = useTexts(wordTexts);
  if (claim.otherAwards.length === 0) return null;
  return (
    <section>
      <h3>{t.declared}</h3>
      <ul>
        {claim.otherAwards.map(({ source, treasury, amount, basis }, index) => (
          <li key={index}>
            {t.sources[source]} · {treasuries[treasury]} · <Money yuan={amount} strong /> · {basis}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenReadings({ claim }: { readonly claim: ReviewedClaim }) {
  const t = useTexts(caseTexts).readings;
  const both = useBoth();
  if (claim.openReadings.length === 0) return null;
  return (
    <section>
      <h3>{t.title}</h3>
      <ul>
        {claim.openReadings.map(({ id, text }) => (
          <li key={id}>{both(text)}</li>
        ))}
      </ul>
    </section>
  );
}

export interface EarlierAwardsProps {
  readonly applicant: string;
  readonly application: string;
  readonly policy: PolicyDetail | undefined;
}

/** What was settled for this applicant before, in other applications too: caps and 就高不就低 count it. */
export function EarlierAwards({ applicant, application, policy }: EarlierAwardsProps) {
  const t = useTexts(caseTexts).earlier;
  const both = useBoth();
  const statuses = useTexts(statusTexts).names as Readonly<Record<string, string>>;
  const { data } = api.useQuery('get', '/api/entitlements/{applicant}', {
    params: { path: { applicant }, query: { limit: '200' } },
  });
  const rows = data?.rows.filter((row) => row.settlement > 0) ?? [];
  if (data === undefined) return null;
  return (
    <section>
      <h3>{t.title}</h3>
      {rows.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <ul>
          {rows.map((row) => {
            const title = policy?.items.find((each) => each.id === row.item)?.title;
            return (
              <li key={row.claim}>
                {title ? both(title) : t.otherPolicy} · {row.awardYear === null ? null : `${t.year(row.awardYear)} · `}
                <Money yuan={row.total} strong /> · {statuses[row.status] ?? t.statuses[row.status as 'payable']}
                {row.application === application ? <span className="soft small"> {t.here}</span> : null}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Whose stamps the case needs, and which claims have them. */
export function Stamps({
  required,
  stamps,
}: {
  readonly required: readonly string[];
  readonly stamps: readonly string[];
}) {
  const t = useTexts(caseTexts).stamps;
  const nameOf = useOrganisationName();
  return (
    <ul className="case-stamps">
      {required.map((id) => (
        <li key={id}>
          {nameOf(id) ?? t.unknown}{' '}
          <Tag tone={stamps.includes(id) ? 'good' : 'active'}>{stamps.includes(id) ? t.given : t.open}</Tag>
        </li>
      ))}
    </ul>
  );
}
