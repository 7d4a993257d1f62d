import { useFormats } from '../i18n/format.js';

/** An amount in yuan, as the API sends it ("1234.50"). */
export function Money({ yuan, strong }: { readonly yuan: string; readonly strong?: boolean }) {
  const said = useFormats().money(yuan);
  return strong ? <strong className="tabular">{said}</strong> : <span className="tabular">{said}</span>;
}

/** An instant, in Shanghai's time. */
export const When = ({ at }: { readonly at: string }) => <time dateTime={at}>{useFormats().time(at)}</time>;

/** A calendar day. */
export const Day = ({ on }: { readonly on: string }) => <time dateTime={on}>{useFormats().date(on)}</time>;
