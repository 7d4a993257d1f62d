import { Link } from 'react-router';
import type { View } from '../../api/answer.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Money } from '../../ui/money.js';
import { Note } from '../../ui/tag.js';
import { calculatorTexts } from './texts.js';

/** Readings that the amount depends on and that nobody has confirmed: what each would give, said plainly. */
export function OpenReadings({ of }: { readonly of: View<'DocumentAnswer'> }) {
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  const used = new Set(of.claims.flatMap(({ dependsOn }) => dependsOn));
  const open = of.readings.filter(({ id, confirmed }) => !confirmed && used.has(id));
  const differing = open.filter(({ options }) => new Set(options.map(({ total }) => total)).size > 1);
  const alike = open.filter((reading) => !differing.includes(reading));
  if (open.length === 0) return null;
  return (
    <Note tone="warn">
      <p>
        <strong>{t.openReadings}</strong> {t.openReadingsMean}
      </p>
      {differing.map(({ id, title, quote, options }) => (
        <div key={id} className="small">
          <p>
            <Link to={`/policies/${of.policy}#reading-${id}`}>{both(title)}</Link>{' '}
            <q lang="zh-CN" className="soft">
              {quote}
            </q>
          </p>
          <ul className="findings">
            {options.map(({ options: chosen, text, total, inForce }) => (
              <li key={chosen.join()}>
                {both(text)} → <Money yuan={total} strong={inForce} /> {inForce ? t.usedNow : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {alike.length > 0 ? (
        <p className="small">
          {t.alike} {alike.map(({ title }) => both(title)).join(t.comma)}
        </p>
      ) : null}
    </Note>
  );
}
