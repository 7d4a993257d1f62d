import type { View } from '../../api/answer.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Failure } from '../../ui/states.js';
import { Note } from '../../ui/tag.js';
import { ClaimResult } from './claim-result.js';
import { OpenReadings } from './open-readings.js';
import type { Schemas } from './state.js';
import { calculatorTexts } from './texts.js';

export interface ResultProps {
  readonly answer: View<'DocumentAnswer'>;
  readonly schemas: Schemas;
  /** Something was typed that this answer does not know yet. */
  readonly asking: boolean;
  readonly error: Error | null;
}

/** The amount, by treasury, and why. */
export function Result({ answer, schemas, asking, error }: ResultProps) {
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  const { money } = useFormats();
  const nothingYet = answer.claims.every(({ amount }) => amount === null);
  return (
    <section className="card result" aria-labelledby="result">
      <h2 id="result">{t.resultTitle}</h2>
      <div aria-live="polite" aria-busy={asking}>
        <p className={asking ? 'result__total result__total--asking' : 'result__total'}>
          {nothingYet ? <span className="result__none">{t.nothingYet}</span> : money(answer.total)}
        </p>
        <p className="soft small">{totalSays(t, answer, nothingYet)}</p>
      </div>
      <a className="sum-bar no-print" href="#result">
        <span>{t.resultTitle}</span>
        <strong className="tabular">{nothingYet ? t.nothingYet : money(answer.total)}</strong>
      </a>
      {error ? <Failure error={error} /> : null}
      {answer.byTreasury.length > 0 ? (
        <dl className="shares">
          {answer.byTreasury.map(({ treasury, name, amount }) => (
            <div key={treasury}>
              <dt>{both(name)}</dt>
              <dd className="tabular">{money(amount)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {answer.notice ? (
        <Note tone="warn">
          <p>{both(answer.notice)}</p>
        </Note>
      ) : null}
      <div className="stack">
        {answer.claims.map((claim, index) => (
          <ClaimResult key={claim.id} number={index + 1} claim={claim} schema={schemas[claim.item]} />
        ))}
      </div>
      <OpenReadings of={answer} />
      <p className="soft small">{t.notKept}</p>
      <div className="row no-print">
        {answer.pays ? (
          <LinkButton to="/my/declare" look="primary">
            {t.declare}
          </LinkButton>
        ) : null}
        <Button onClick={() => print()}>{t.print}</Button>
        <LinkButton to={`/policies/${answer.policy}`}>{t.readLaw}</LinkButton>
      </div>
    </section>
  );
}

function totalSays(
  t: { readonly complete: string; readonly soFar: string; readonly goOn: string; readonly calculatedOnly: string },
  answer: View<'DocumentAnswer'>,
  nothingYet: boolean,
): string {
  if (nothingYet) return t.goOn;
  if (!answer.pays) return t.calculatedOnly;
  return answer.complete ? t.complete : t.soFar;
}
