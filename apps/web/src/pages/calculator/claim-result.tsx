import type { View } from '../../api/answer.js';
import { FactText } from '../../forms/facts-view.js';
import { inputNamesOf, type FactsSchema } from '../../forms/facts.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Money } from '../../ui/money.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { Trace } from '../../ui/trace.js';
import { calculatorTexts } from './texts.js';

type Claim = View<'ClaimAnswer'>;

const TONES: Readonly<Record<Claim['status'], Tone>> = {
  payable: 'good',
  nothingDue: 'plain',
  pendingDecision: 'warn',
  notComputable: 'plain',
  notEligible: 'bad',
  incomplete: 'active',
  invalid: 'bad',
};

export interface ClaimResultProps {
  readonly number: number;
  readonly claim: Claim;
  readonly schema: FactsSchema | undefined;
}

/** One claim's amount: what is missing, what was cut, what would pay more, and every step. */
export function ClaimResult({ number, claim, schema }: ClaimResultProps) {
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  return (
    <div className="claim-result">
      <div className="row row--between">
        <h3>{t.claimNumber(number, both(claim.title))}</h3>
        {claim.amount === null ? null : <Money yuan={claim.amount} strong />}
      </div>
      <p className="small">
        <Tag tone={TONES[claim.status]}>{t.statuses[claim.status]}</Tag> {both(claim.statusText)}
        {claim.awardYear === null ? null : <span className="soft"> · {t.awardYearIs(claim.awardYear)}</span>}
      </p>
      <Range of={claim} />
      {claim.missing.length > 0 ? (
        <p className="small">
          {t.missing} {claim.missing.map(({ label }) => both(label)).join(t.comma)}
        </p>
      ) : null}
      {claim.problems.map((problem) => (
        <p key={`${problem.code}${problem.fact}`} className="small claim-result__problem">
          {both(problem.message)}
        </p>
      ))}
      <Cuts of={claim} />
      <More of={claim} schema={schema} />
      {claim.trace.length > 0 ? <Trace steps={claim.trace} names={schema ? inputNamesOf(schema) : {}} /> : null}
    </div>
  );
}

function Range({ of: { range, discretion } }: { readonly of: Claim }) {
  const t = useTexts(calculatorTexts);
  const { money } = useFormats();
  if (range) return <p className="small">{t.range(money(range.least), money(range.most))}</p>;
  return discretion && !discretion.required ? <p className="small soft">{t.mayBeLowered}</p> : null;
}

function Cuts({ of: { cuts } }: { readonly of: Claim }) {
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  if (cuts.length === 0) return null;
  return (
    <ul className="small findings">
      {cuts.map(({ text, taken }, index) => (
        <li key={index}>
          {both(text)} <span className="findings__taken">{t.less}</span> <Money yuan={taken} />
        </li>
      ))}
    </ul>
  );
}

function More({ of, schema }: { readonly of: Claim; readonly schema: FactsSchema | undefined }) {
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  if (of.wouldPayMore.length === 0) return null;
  return (
    <div className="small more">
      <strong>{t.wouldPayMore}</strong>
      <ul className="findings">
        {of.wouldPayMore.map(({ fact, label, value, valueLabel, assumed, amount }) => (
          <li key={`${fact}${String(value)}`}>
            {t.ifAnswered(both(label), both(valueLabel))} <Money yuan={amount} strong />
            {Object.entries(assumed).map(([name, given]) => {
              const property = schema?.properties[name];
              return property ? (
                <span key={name} className="soft">
                  {' '}
                  {t.assumed(both(property['x-title']))} <FactText property={property} value={given} />
                </span>
              ) : null;
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
