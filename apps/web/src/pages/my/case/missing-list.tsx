import { lastDayBefore } from '../../../i18n/days.js';
import { useTexts } from '../../../i18n/texts.js';
import { stageTexts } from '../../../terms/stages.js';
import { Day, When } from '../../../ui/money.js';
import { useOrganisationNames, type Claim } from '../data.js';
import { caseTexts } from './texts.js';

/** What was returned and is not sent back yet: everything that is missing, by whom, until when. */
export function MissingList({ claim }: { readonly claim: Claim }) {
  const t = useTexts(caseTexts);
  const stages = useTexts(stageTexts);
  const nameOf = useOrganisationNames();
  return claim.returns
    .filter(({ answeredAt }) => answeredAt === null)
    .map(({ stage, organisation, missing, supplementUntil, at }) => (
      <div key={at} className="stack returned">
        <p className="soft small flush">
          {nameOf(organisation) ?? stages.actors[stage]} · <When at={at} />
        </p>
        <ul className="returned__list">
          {missing
            .filter((each) => each.claim === undefined || each.claim === claim.id)
            .map(({ what }, index) => (
              <li key={index}>{what}</li>
            ))}
        </ul>
        {supplementUntil === null ? null : (
          <p className="flush">
            <strong>
              {t.supplementUntil} <Day on={lastDayBefore(supplementUntil)} />
            </strong>
          </p>
        )}
      </div>
    ));
}
