import { useTexts } from '../../../i18n/texts.js';
import { declareTexts } from './texts.js';
import './steps.css';

const STEPS = ['round', 'claims', 'evidence', 'submit'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is on the way to a submitted declaration. */
export function Steps({ at }: { readonly at: Step }) {
  const t = useTexts(declareTexts);
  const now = STEPS.indexOf(at);
  return (
    <ol className="steps" aria-label={t.stepOf(now + 1, STEPS.length)}>
      {STEPS.map((step, index) => (
        <li key={step} data-done={index < now} aria-current={index === now ? 'step' : undefined}>
          {t.steps[step]}
        </li>
      ))}
    </ol>
  );
}
