import { Link, useSearchParams } from 'react-router';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Tag } from '../../../ui/tag.js';
import type { CaseStage } from '../stages.js';
import { waitsAt, type PolicyDetail, type ReviewedCase } from './case-data.js';
import { caseTexts } from './texts.js';

export interface ClaimsProps {
  readonly reviewed: ReviewedCase;
  readonly policy: PolicyDetail | undefined;
  readonly stage: CaseStage | undefined;
  /** The claim that is shown. */
  readonly here: string;
}

/** The other claims of the application: those that wait here too, and how the others stand. */
export function Claims({ reviewed, policy, stage, here }: ClaimsProps) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const [params] = useSearchParams();
  if (reviewed.claims.length < 2) return null;
  const to = (claim: string): string => {
    const next = new URLSearchParams(params);
    next.set('claim', claim);
    next.delete('do');
    return `?${next.toString()}`;
  };
  return (
    <nav aria-label={t.claims}>
      <ul className="case-claims">
        {reviewed.claims.map((claim) => {
          const title = policy?.items.find(({ id }) => id === claim.item)?.title;
          const { number } = claim.certificate;
          return (
            <li key={claim.id}>
              <Link to={to(claim.id)} aria-current={claim.id === here ? 'page' : undefined}>
                {title ? both(title) : claim.item}
                {number.kind === 'public' ? <span className="small soft"> {number.number}</span> : null}
                {waitsAt(claim, reviewed, stage) ? <Tag tone="active">{t.waits}</Tag> : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
