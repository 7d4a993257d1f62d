import type { Answer } from '../../api/answer.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Day } from '../../ui/money.js';
import { Tag } from '../../ui/tag.js';
import { policyTexts } from './texts.js';

type Period = Answer<'/api/catalogue'>['rows'][number]['validity'];

export interface ValidityProps {
  readonly of: Period;
  /** The business day. */
  readonly day: string | undefined;
}

/** From when until when a document holds, whether it does today, and where that is said. */
export function Validity({ of, day }: ValidityProps) {
  const t = useTexts(policyTexts);
  const both = useBoth();
  return (
    <>
      <Day on={of.from} /> – {of.until === undefined ? t.noEnd : <Day on={of.until} />}{' '}
      {day === undefined ? null : <State of={of} day={day} />}
      <br />
      <span className="soft small">{both(of.note)}</span>
    </>
  );
}

function State({ of, day }: { readonly of: Period; readonly day: string }) {
  const t = useTexts(policyTexts);
  if (day < of.from) return <Tag>{t.notYet}</Tag>;
  if (of.until !== undefined && day > of.until) return <Tag>{t.ended}</Tag>;
  return of.stated ? <Tag tone="good">{t.inForce}</Tag> : <Tag tone="warn">{t.inForceUnstated}</Tag>;
}
