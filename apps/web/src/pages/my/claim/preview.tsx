import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Money } from '../../../ui/money.js';
import { Failure, Loading } from '../../../ui/states.js';
import { Note, Tag } from '../../../ui/tag.js';
import { Trace } from '../../../ui/trace.js';
import type { ClaimEstimate, Estimate } from './estimate.js';
import { claimTexts } from './texts.js';
import './preview.css';

export interface PreviewProps {
  readonly query: { readonly data: Estimate | null | undefined; readonly error: unknown; readonly isLoading: boolean };
  /** Which of the claims; without it, the sum of all. */
  readonly claim?: string;
  /** Its facts in English by their Chinese labels (`inputNamesOf(schema)`). */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** What the articles would pay, with the sentences beside it, while it is being typed. */
export function Preview({ query, claim, names }: PreviewProps) {
  const t = useTexts(claimTexts);
  const { data, error, isLoading } = query;
  const of = data?.claims.find(({ id }) => id === claim);
  return (
    <div className="preview stack">
      {error ? <Failure error={error} /> : null}
      {isLoading ? <Loading lines={3} /> : null}
      {!error && !isLoading && claim !== undefined && !of ? <p className="soft">{t.amountNone}</p> : null}
      {of ? <One of={of} names={names} /> : null}
      {data && (claim === undefined || data.claims.length > 1) ? <Total of={data} /> : null}
      <Readings of={data} />
      <p className="soft small flush">{t.amountWhat}</p>
    </div>
  );
}

function One({ of, names }: { readonly of: ClaimEstimate } & Pick<PreviewProps, 'names'>) {
  const t = useTexts(claimTexts);
  const both = useBoth();
  const { money } = useFormats();
  return (
    <>
      <div aria-live="polite">
        {of.amount === null ? (
          <p className="flush">
            {of.range ? (
              <strong>{t.range(money(of.range.least), money(of.range.most))}</strong>
            ) : (
              <Tag>{both(of.statusText)}</Tag>
            )}
          </p>
        ) : (
          <p className="preview__amount">
            <Money yuan={of.amount} strong />
          </p>
        )}
      </div>
      {of.missing.length > 0 ? (
        <p className="soft small flush">
          {t.missing}
          {of.missing.map(({ label }) => both(label)).join(SEPARATOR)}
        </p>
      ) : null}
      {of.components.length > 0 ? (
        <ul className="plain-list">
          {of.components.map((each) => (
            <li key={`${each.component}-${each.treasury}-${each.awardYear}`} className="preview__part">
              <span className="row row--between">
                <span>{both(each.treasuryName)}</span>
                <Money yuan={each.amount} />
              </span>
              <q lang="zh-CN">{each.quote}</q>
            </li>
          ))}
        </ul>
      ) : null}
      {of.cuts.map((cut, index) => (
        <Note key={index} tone="warn">
          <p>{both(cut.text)}</p>
          {Number(cut.taken) === 0 ? null : <p>{t.taken(money(cut.taken))}</p>}
        </Note>
      ))}
      {of.wouldPayMore.length > 0 ? (
        <details className="fold">
          <summary>{t.more}</summary>
          <ul className="plain-list small">
            {of.wouldPayMore.map((each) => (
              <li key={`${each.fact}-${String(each.value)}`}>
                {t.wouldPay(both(each.label), both(each.valueLabel), money(each.amount))}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {of.trace.length > 0 ? <Trace steps={of.trace} names={names ?? {}} /> : null}
    </>
  );
}

const SEPARATOR = ' · ';

function Total({ of }: { readonly of: Estimate }) {
  const t = useTexts(claimTexts);
  const both = useBoth();
  return (
    <div className="preview__total">
      <p className="row row--between flush">
        <strong>{t.total}</strong>
        <Money yuan={of.total} strong />
      </p>
      {of.byTreasury.length > 1
        ? of.byTreasury.map(({ treasury, name, amount }) => (
            <p key={treasury} className="row row--between soft small flush">
              <span>{both(name)}</span>
              <Money yuan={amount} />
            </p>
          ))
        : null}
    </div>
  );
}

function Readings({ of }: { readonly of: Estimate | null | undefined }) {
  const t = useTexts(claimTexts);
  const both = useBoth();
  const open = of?.readings.filter(({ confirmed }) => !confirmed) ?? [];
  if (open.length === 0) return null;
  return (
    <details className="fold small">
      <summary>
        {t.readingOpen}
        {open.length}
      </summary>
      <ul className="plain-list">
        {open.map(({ id, title, quote }) => (
          <li key={id}>
            <strong>{both(title)}</strong> <q lang="zh-CN">{quote}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
