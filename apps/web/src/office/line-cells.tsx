import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { View } from '../api/answer.js';
import { useBoth, useTexts, type Both } from '../i18n/texts.js';
import { statusTexts, toneOf } from '../terms/statuses.js';
import { stageTexts } from '../terms/stages.js';
import { Tag } from '../ui/tag.js';
import { officeTexts } from './texts.js';

/** Whose claim it is, with the way to its case. */
export function Whose({ application, name }: { readonly application: string; readonly name: string | null }) {
  const t = useTexts(officeTexts);
  return <Link to={`/work/cases/${application}`}>{name ?? t.unknownName}</Link>;
}

/** What is claimed: the item, its certificate, the award year. */
export function What({
  title,
  number,
  item,
}: {
  readonly title: Both | null;
  readonly number: string | null;
  readonly item: string;
}): ReactNode {
  const both = useBoth();
  return (
    <>
      {title ? both(title) : item}
      {number ? <span className="small soft">{number}</span> : null}
    </>
  );
}

/** Where a line is now. */
export function Where({ progress }: { readonly progress: View<'Progress'> }) {
  const { names } = useTexts(statusTexts);
  const stages = useTexts(stageTexts).names;
  return (
    <Tag tone={toneOf(progress.status)}>
      {progress.status === 'waiting' ? `${stages[progress.stage]} · ${names[progress.status]}` : names[progress.status]}
    </Tag>
  );
}
