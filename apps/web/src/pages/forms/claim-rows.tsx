import type { Answer } from '../../api/answer.js';
import { useFormats, type Formats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Money } from '../../ui/money.js';
import { formTexts } from './texts.js';

type Form = Answer<'/api/applications/{id}/approval-form'>;
type Claim = Form['claims'][number];
type Fact = Claim['facts'][number];

/** The claims with what is declared of them, 申报金额 and 审定金额. */
export function ClaimRows({ form }: { readonly form: Form }) {
  const t = useTexts(formTexts);
  return (
    <section>
      <table className="paper__table">
        <caption>{t.claims}</caption>
        <thead>
          <tr>
            <th scope="col">{t.no}</th>
            <th scope="col">{t.item}</th>
            <th scope="col">{t.facts}</th>
            <th scope="col" className="number">
              {t.declared}
            </th>
            <th scope="col" className="number">
              {t.settled}
            </th>
          </tr>
        </thead>
        <tbody>
          {form.claims.map((claim) => (
            <Row key={claim.claim} claim={claim} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t.total}
            </th>
            <td className="number">
              <span className="phone-label">{t.declared}</span>
              <Money yuan={form.declaredTotal} strong />
            </td>
            <td className="number">
              <span className="phone-label">{t.settled}</span>
              {form.settledTotal === null ? t.notSettled : <Money yuan={form.settledTotal} strong />}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="small">{t.declaredHelp}</p>
    </section>
  );
}

function Row({ claim }: { readonly claim: Claim }) {
  const t = useTexts(formTexts);
  const both = useBoth();
  const { title, item, certificate, facts, evidence, cuts } = claim;
  return (
    <tr>
      <td>{claim.number}</td>
      <th scope="row">
        {title ? both(title) : item}
        <div className="small">
          {certificate.label ? both(certificate.label) : null} {certificate.number ?? t.withheld}
        </div>
      </th>
      <td>
        <ul className="paper__facts">
          {facts.map((fact) => (
            <FactLine key={fact.name} fact={fact} />
          ))}
          <li>{t.evidence(evidence)}</li>
          {cuts.map(({ label, reason }, index) => (
            <li key={index}>{t.cut(both(label), reason)}</li>
          ))}
        </ul>
      </td>
      <td className="number">
        <span className="phone-label">{t.declared}</span>
        {claim.declared === null ? t.dash : <Money yuan={claim.declared} />}
      </td>
      <td className="number">
        <span className="phone-label">{t.settled}</span>
        <Settled claim={claim} />
      </td>
    </tr>
  );
}

function Settled({ claim: { settled } }: { readonly claim: Claim }) {
  const t = useTexts(formTexts);
  if (!settled) return t.notSettled;
  return settled.status === 'payable' ? <Money yuan={settled.total} /> : t.settledStates[settled.status];
}

function FactLine({ fact }: { readonly fact: Fact }) {
  const t = useTexts(formTexts);
  const both = useBoth();
  const formats = useFormats();
  const said = (value: Fact['declared']): string => saidOf(value, fact.type, formats, both, t);
  const declared = said(fact.declared);
  const verified = fact.verified === null ? declared : said(fact.verified);
  const unit = fact.unit && fact.type !== 'money' ? ` ${both(fact.unit)}` : '';
  return (
    <li>
      {both(fact.label)}
      {': '}
      {declared}
      {unit}
      {verified === declared ? null : <strong> ({t.verifiedAs(verified)})</strong>}
    </li>
  );
}

function saidOf(
  value: Fact['declared'],
  type: Fact['type'],
  formats: Formats,
  both: ReturnType<typeof useBoth>,
  t: { readonly isTrue: string; readonly isFalse: string; readonly dash: string },
): string {
  if (value === null) return t.dash;
  if (typeof value === 'object') return both(value);
  if (typeof value === 'boolean') return value ? t.isTrue : t.isFalse;
  if (typeof value === 'number') return formats.count(value);
  if (type === 'money') return formats.money(value);
  return type === 'date' ? formats.date(value) : value;
}
