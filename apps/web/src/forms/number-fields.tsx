import type { ReactNode } from 'react';
import { useBoth, useTexts } from '../i18n/texts.js';
import { TextField } from '../ui/field.js';
import { uiTexts } from '../ui/texts.js';
import type { FactsSchema } from './facts.js';
import { ProblemText, type ShownProblem } from './problems.js';
import { formTexts } from './texts.js';

/** What a claim is about, by its numbers: the certificate, and where the item asks, the object of the award. */
export interface Numbers {
  readonly certificateNumber: string;
  readonly objectNumber: string;
}

/** Names under which the server speaks of them among the facts' problems. */
export const NUMBER_NAMES = ['certificateNumber', 'objectNumber'] as const satisfies readonly (keyof Numbers)[];

export interface NumberFieldsProps {
  readonly schema: FactsSchema;
  readonly value: Numbers;
  onChange(numbers: Numbers): void;
  readonly problems?: readonly ShownProblem[];
  /** A certificate must be named (it must in a declaration, it need not in a calculation). */
  readonly required?: boolean;
  /** After an attempt to go on: what is missing is said. */
  readonly complete?: boolean;
  readonly disabled?: boolean;
}

/** The numbers of a claim, labelled as its item calls them. */
export function NumberFields(props: NumberFieldsProps) {
  const { schema, value, onChange, problems = [], required, complete, disabled } = props;
  const t = useTexts(formTexts);
  const { optional } = useTexts(uiTexts);
  const both = useBoth();
  const errorOf = (name: keyof Numbers): ReactNode => {
    const refused = problems.filter(({ fact }) => fact === name);
    if (refused.length > 0) return refused.map((problem, index) => <ProblemText key={index} problem={problem} />);
    return complete && required && name === 'certificateNumber' && value[name].trim() === '' ? t.missing : undefined;
  };
  const object = schema['x-object'];
  return (
    <>
      <TextField
        label={both(schema['x-certificate'].label)}
        optional={required ? undefined : optional}
        error={errorOf('certificateNumber')}
        value={value.certificateNumber}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        onChange={(event) => onChange({ ...value, certificateNumber: event.target.value })}
      />
      {object ? (
        <TextField
          label={both(object.label)}
          optional={optional}
          error={errorOf('objectNumber')}
          value={value.objectNumber}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          disabled={disabled}
          onChange={(event) => onChange({ ...value, objectNumber: event.target.value })}
        />
      ) : null}
    </>
  );
}
