import type { View } from '../api/answer.js';
import { useFormats } from '../i18n/format.js';
import { useLanguage } from '../i18n/language.js';
import { useBoth, useTexts } from '../i18n/texts.js';
import { inputNameOf, stepTexts } from '../terms/steps.js';
import { Tag, type Tone } from './tag.js';
import './trace.css';

/** A step of an amount, amounts in yuan, with its sentence where it is known. */
export type TraceEntry = View<'StepInYuan'> & { readonly sentence?: string | null };

export interface TraceProps {
  readonly steps: readonly TraceEntry[];
  /** Unfolded from the beginning. Printed it always is. */
  readonly open?: boolean;
  /** In the place of "Why this amount". */
  readonly title?: string;
  /** What inputs are called in English that are recorded under a fact's Chinese label: `inputNamesOf(schema)` of forms/. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Why an amount is what it is: each step with its article, its sentence, what went in and what came out. */
export function Trace({ steps, open, title, names }: TraceProps) {
  const t = useTexts(stepTexts);
  return (
    <details className="trace" open={open}>
      <summary>{title ?? t.why(steps.length)}</summary>
      <TraceSteps steps={steps} names={names} />
    </details>
  );
}

type StepsProps = Pick<TraceProps, 'steps'> & { readonly names?: TraceProps['names'] | undefined };

/** The steps alone, where they need no unfolding. */
export const TraceSteps = ({ steps, names }: StepsProps) => (
  <ol className="trace__steps">
    {steps.map((step, index) => (
      <Step key={index} step={step} names={names} />
    ))}
  </ol>
);

const TONES: Readonly<Partial<Record<TraceEntry['kind'], Tone>>> = {
  cap: 'warn',
  exclusion: 'warn',
  standing: 'warn',
  result: 'good',
  rule: 'active',
};

interface StepProps {
  readonly step: TraceEntry;
  readonly names: TraceProps['names'] | undefined;
}

function Step({ step, names }: StepProps) {
  const t = useTexts(stepTexts);
  const both = useBoth();
  const { money } = useFormats();
  const { kind, article, sentence, text, inputs, amount, taken } = step;
  const took = taken !== undefined && Number(taken) !== 0;
  return (
    <li className={`step step--${kind}`}>
      <div className="step__head">
        <Tag tone={TONES[kind] ?? 'plain'}>{t.kinds[kind]}</Tag>
        <span className="soft small">{t.article(article)}</span>
        {step.treasury ? <span className="soft small">{t.treasuries[step.treasury]}</span> : null}
      </div>
      <p className="step__text">{both(text)}</p>
      {inputs && Object.keys(inputs).length > 0 ? <Inputs of={inputs} names={names} /> : null}
      {sentence ? (
        <blockquote className="step__law" lang="zh-CN">
          {sentence}
        </blockquote>
      ) : null}
      {took || amount !== undefined ? (
        <p className="step__amount tabular">
          {took ? <span className="step__taken">{t.taken(money(taken))}</span> : null}
          {amount === undefined ? null : <strong>{t.gives(money(amount))}</strong>}
        </p>
      ) : null}
    </li>
  );
}

interface InputsProps {
  readonly of: Readonly<Record<string, string>>;
  readonly names: TraceProps['names'] | undefined;
}

/** Documents and places are named as the record has them. */
const HAN = /\p{Script=Han}/u;

function Inputs({ of, names }: InputsProps) {
  const { language } = useLanguage();
  const { money } = useFormats();
  return (
    <dl className="step__inputs small">
      {Object.entries(of).map(([name, value]) => (
        <div key={name}>
          <dt>{(language === 'en' ? names?.[name] : undefined) ?? inputNameOf(name, language)}</dt>
          <dd className="tabular" lang={HAN.test(value) ? 'zh-CN' : undefined}>
            {/^\d+\.\d{2}$/.test(value) ? money(value) : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
