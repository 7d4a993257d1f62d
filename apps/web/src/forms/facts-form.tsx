import { useState, type ReactNode } from 'react';
import { useClock } from '../app/banner.js';
import { useFormats } from '../i18n/format.js';
import { useTexts } from '../i18n/texts.js';
import { FactField } from './fact-field.js';
import { askedFacts, checkFacts, isEmpty, isRequired, type FactCheck, type Facts, type FactsSchema } from './facts.js';
import { NUMBER_NAMES } from './number-fields.js';
import { ProblemList, ProblemText, type ShownProblem } from './problems.js';
import { formTexts } from './texts.js';
import './facts.css';

export interface FactsFormProps {
  readonly schema: FactsSchema;
  /** As the API takes and answers them (yuan text). */
  readonly value: Facts;
  /** With every keystroke. Send `factsToSend(schema, facts)`: only what is asked and answered. */
  onChange(facts: Facts): void;
  /** What the server said about the facts (`factProblemsOf(error)`); each goes when its fact is changed. */
  readonly problems?: readonly ShownProblem[];
  /** After an attempt to go on: what is still missing is said too. Before, only what was left wrong. */
  readonly complete?: boolean;
  readonly disabled?: boolean;
  /** Only these facts, e.g. the ones that were returned. */
  readonly only?: readonly string[];
}

const NO_PROBLEMS: readonly ShownProblem[] = [];

/** The questions of an item, from its own schema: only those that the answers so far ask for. */
export function FactsForm(props: FactsFormProps) {
  const { schema, value, onChange, problems = NO_PROBLEMS, complete, disabled, only } = props;
  const today = useClock()?.day ?? undefined;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const fresh = useFresh(problems, value);
  const checks = checkFacts(schema, value, today);
  const names = askedFacts(schema, value).filter((name) => only === undefined || only.includes(name));
  const errorOf = (name: string): ReactNode => {
    const check = checks[name];
    const said = check !== undefined && (complete || (left.has(name) && !isEmpty(value[name])));
    const refused = fresh.filter(({ fact }) => fact === name);
    if (!said && refused.length === 0) return undefined;
    return (
      <>
        {said ? <CheckText check={check} /> : null}
        {refused.map((problem, index) => (
          <ProblemText key={index} problem={problem} />
        ))}
      </>
    );
  };
  return (
    <div className="facts-form">
      <ProblemList problems={fresh.filter(({ fact }) => !fact || !(names.includes(fact) || isNumber(fact)))} />
      {names.map((name) => (
        <FactField
          key={name}
          property={schema.properties[name]!}
          value={value[name]}
          required={isRequired(schema, name)}
          error={errorOf(name)}
          disabled={disabled}
          today={today}
          onChange={(next) => onChange({ ...value, [name]: next })}
          onBlur={() => setLeft((before) => (before.has(name) ? before : new Set([...before, name])))}
        />
      ))}
    </div>
  );
}

/** The numbers stand in `NumberFields`, with their problems. */
const isNumber = (fact: string): boolean => NUMBER_NAMES.some((name) => name === fact);

/** A problem holds for the answer that it was said of; a changed answer is asked anew. */
function useFresh(problems: readonly ShownProblem[], value: Facts): readonly ShownProblem[] {
  const [said, setSaid] = useState({ problems, value });
  if (said.problems !== problems) setSaid({ problems, value });
  const of = said.problems === problems ? said.value : value;
  return problems.filter(({ fact }) => !fact || of[fact] === value[fact]);
}

function CheckText({ check }: { readonly check: FactCheck }) {
  const t = useTexts(formTexts);
  const { money, count } = useFormats();
  if (!('limit' in check)) return t[check.code];
  const limit = check.code.startsWith('money') ? money(check.limit) : count(Number(check.limit));
  return t[check.code](limit);
}
