import { useBoth, useTexts, type Both } from '../i18n/texts.js';
import { Note } from '../ui/tag.js';
import { officeTexts } from './texts.js';

export interface RowResult {
  readonly name: string;
  /** `undefined`: done. */
  readonly why?: Both | undefined;
}

/** What became of each row of a bulk action. */
export function Results({ of }: { readonly of: readonly RowResult[] | undefined }) {
  const t = useTexts(officeTexts);
  const both = useBoth();
  if (!of || of.length === 0) return null;
  const refused = of.filter((row) => row.why !== undefined);
  return (
    <Note tone={refused.length === 0 ? 'good' : 'warn'} live="status">
      {refused.length < of.length ? <div>{t.accepted(of.length - refused.length)}</div> : null}
      {refused.length > 0 ? (
        <>
          <div>{t.refusedOf(refused.length)}</div>
          <ul className="results">
            {refused.map(({ name, why }, index) => (
              <li key={index}>
                {name}
                {': '}
                {why ? both(why) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Note>
  );
}
