import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { lastMoment } from './period.js';
import { noticeTexts } from './texts.js';

/** From which day to which a notice stands. */
export function Period({
  notice,
}: {
  readonly notice: { readonly openedOn: string; readonly objectionsUntil: string };
}) {
  const t = useTexts(noticeTexts);
  const { date, day } = useFormats();
  return <>{t.periodIs(date(notice.openedOn), day(lastMoment(notice.objectionsUntil)))}</>;
}
