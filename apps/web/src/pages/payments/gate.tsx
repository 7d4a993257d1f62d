import type { Answer } from '../../api/answer.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Tag } from '../../ui/tag.js';
import { paymentTexts } from './texts.js';

type Line = Answer<'/api/lines'>['rows'][number];

const yearReached = ({ approval }: Line, now: string): boolean => approval !== null && approval.payableFrom <= now;

/** As far as this page knows; the server has the last word. */
export const isPayable = (line: Line, now: string): boolean =>
  yearReached(line, now) && line.openReadings.length === 0 && line.openObjections.length === 0;

/** 年度关口: whether a line can be paid now, and every reason why not. */
export function Gate({ line, now }: { readonly line: Line; readonly now: string }) {
  const t = useTexts(paymentTexts);
  const both = useBoth();
  const { day } = useFormats();
  if (isPayable(line, now)) return <Tag tone="good">{t.payable}</Tag>;
  return (
    <>
      {yearReached(line, now) || !line.approval ? null : <Tag>{t.notBefore(day(line.approval.payableFrom))}</Tag>}
      {line.openObjections.length > 0 ? <Tag tone="warn">{t.inQuestion}</Tag> : null}
      {line.openReadings.map(({ id, title }) => (
        <span key={id} className="small">
          {t.readingOpen(title ? both(title) : id)}
        </span>
      ))}
    </>
  );
}
