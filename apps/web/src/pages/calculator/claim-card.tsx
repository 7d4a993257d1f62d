import type { View } from '../../api/answer.js';
import { FactsForm } from '../../forms/facts-form.js';
import { askedFacts, type FactsSchema } from '../../forms/facts.js';
import { NumberFields } from '../../forms/number-fields.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Loading } from '../../ui/states.js';
import { uiTexts } from '../../ui/texts.js';
import { useFormats } from '../../i18n/format.js';
import type { DraftClaim } from './state.js';
import { calculatorTexts } from './texts.js';
import type { Item } from './use-answer.js';

export interface ClaimCardProps {
  readonly number: number;
  readonly claim: DraftClaim;
  readonly item: Item | undefined;
  readonly schema: FactsSchema | undefined;
  readonly answer: View<'ClaimAnswer'> | undefined;
  onChange(claim: DraftClaim): void;
  onCopy(): void;
  onRemove(): void;
}

/** One claim: its questions, and its amount as soon as there is one. */
export function ClaimCard(props: ClaimCardProps) {
  const { number, claim, item, schema, answer, onChange, onCopy, onRemove } = props;
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  const { money } = useFormats();
  const title = item ? both(item.title) : claim.item;
  return (
    <section className="card claim" aria-label={t.claimNumber(number, title)}>
      <div className="row row--between">
        <h3>{t.claimNumber(number, title)}</h3>
        {answer?.amount ? <strong className="claim__amount tabular">{money(answer.amount)}</strong> : null}
      </div>
      {item?.components.map(({ id, quote }) => (
        <p key={id} className="soft small claim__law" lang="zh-CN">
          {quote}
        </p>
      ))}
      {schema === undefined ? (
        <Loading lines={3} />
      ) : (
        <>
          <FactsForm
            schema={schema}
            value={claim.facts}
            problems={answer?.problems ?? []}
            onChange={(facts) => onChange({ ...claim, facts })}
          />
          <More {...props} schema={schema} onChange={onChange} />
          <Evidence claim={claim} schema={schema} />
        </>
      )}
      <div className="row">
        <Button small onClick={onCopy}>
          {t.copy}
        </Button>
        <Button small look="quiet" onClick={onRemove}>
          {t.remove}
        </Button>
      </div>
    </section>
  );
}

/** What a calculation need not know: numbers, and what a panel might decide. */
function More({ claim, item, schema, answer, onChange }: ClaimCardProps & { readonly schema: FactsSchema }) {
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  const { optional } = useTexts(uiTexts);
  const discretion = item?.discretion;
  return (
    <>
      {discretion ? (
        <div className="facts-form claim__decision">
          <TextField
            label={t.decision(both(discretion.label))}
            help={discretion.required ? t.decisionRequired : t.decisionHelp}
            optional={optional}
            unit={discretion.kind === 'rate' ? '%' : t.yuan}
            inputMode="decimal"
            autoComplete="off"
            value={claim.decision}
            onChange={(event) => onChange({ ...claim, decision: event.target.value.replace(/[%\s,，]/g, '') })}
          />
        </div>
      ) : null}
      <details className="fold">
        <summary>{t.numbers}</summary>
        <p className="soft small">{t.numbersHelp}</p>
        <div className="facts-form">
          <NumberFields
            schema={schema}
            value={claim}
            problems={answer?.problems ?? []}
            onChange={(numbers) => onChange({ ...claim, ...numbers })}
          />
        </div>
      </details>
    </>
  );
}

/** What would have to be handed in with it. */
function Evidence({ claim, schema }: { readonly claim: DraftClaim; readonly schema: FactsSchema }) {
  const t = useTexts(calculatorTexts);
  const both = useBoth();
  const { optional } = useTexts(uiTexts);
  const asked = askedFacts(schema, claim.facts);
  const needed = schema['x-evidence'].filter(
    ({ askedWhen }) =>
      askedWhen === null ||
      (asked.includes(askedWhen.fact) && askedWhen.is.includes(claim.facts[askedWhen.fact] ?? null)),
  );
  if (needed.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t.evidence(needed.length)}</summary>
      <ul>
        {needed.map(({ kind, label, required }) => (
          <li key={kind}>
            {both(label)} {required ? null : <span className="soft small">{optional}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
