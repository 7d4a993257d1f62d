import type { ReactNode } from 'react';
import { useFormats } from '../i18n/format.js';
import { useBoth, useTexts } from '../i18n/texts.js';
import { RadioField } from '../ui/choices.js';
import { SelectField, TextAreaField, TextField } from '../ui/field.js';
import { uiTexts } from '../ui/texts.js';
import { typedCount, typedMoney, valueSchemaOf, type FactProperty, type FactValue } from './facts.js';
import { formTexts } from './texts.js';

export interface FactFieldProps {
  readonly property: FactProperty;
  readonly value: FactValue | undefined;
  readonly required: boolean;
  readonly error?: ReactNode;
  readonly disabled?: boolean | undefined;
  /** The business day: the latest day that a fact of the past may name. */
  readonly today?: string | undefined;
  onChange(value: FactValue): void;
  onBlur(): void;
}

/** More choices than these are a list to open. */
const IN_SIGHT = 4;
/** Longer texts get more than a line. */
const LINE = 120;

/** One fact's control, by what the fact is. */
export function FactField(props: FactFieldProps) {
  switch (props.property['x-type']) {
    case 'money':
      return <MoneyFact {...props} />;
    case 'count':
      return <CountFact {...props} />;
    case 'date':
      return <DateFact {...props} />;
    case 'boolean':
      return <YesNoFact {...props} />;
    case 'choice':
      return <ChoiceFact {...props} />;
    case 'text':
      return <TextFact {...props} />;
  }
}

function useShell({ property, required, error }: FactFieldProps) {
  const both = useBoth();
  const { optional } = useTexts(uiTexts);
  return {
    label: both(property['x-title']),
    help: property['x-help'] ? both(property['x-help']) : undefined,
    error,
    optional: required ? undefined : optional,
    unit: property['x-unit'] ? both(property['x-unit']) : undefined,
  };
}

const shown = (value: FactValue | undefined): string => (value === undefined || value === null ? '' : String(value));

function MoneyFact(props: FactFieldProps) {
  const { money } = useFormats();
  const { unit, help, ...shell } = useShell(props);
  const typed = shown(props.value);
  // Many noughts are easily miscounted: the amount is said again with separators.
  const said = /^\d{4,16}(\.\d{1,2})?$/.test(typed) ? money(typed) : undefined;
  return (
    <TextField
      {...shell}
      help={help}
      unit={
        <>
          {unit} {said ? <output className="tabular">{said}</output> : null}
        </>
      }
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      disabled={props.disabled}
      onChange={(event) => props.onChange(typedMoney(event.target.value))}
      onBlur={props.onBlur}
    />
  );
}

const CountFact = (props: FactFieldProps) => (
  <TextField
    {...useShell(props)}
    inputMode="numeric"
    autoComplete="off"
    value={shown(props.value)}
    disabled={props.disabled}
    onChange={(event) => props.onChange(typedCount(event.target.value))}
    onBlur={props.onBlur}
  />
);

const DateFact = (props: FactFieldProps) => (
  <TextField
    {...useShell(props)}
    type="date"
    max={valueSchemaOf(props.property)['x-notInFuture'] ? props.today : undefined}
    value={shown(props.value)}
    disabled={props.disabled}
    onChange={(event) => props.onChange(event.target.value || null)}
    onBlur={props.onBlur}
  />
);

function YesNoFact(props: FactFieldProps) {
  const t = useTexts(formTexts);
  const { unit: _unit, ...shell } = useShell(props);
  return (
    <RadioField
      {...shell}
      choices={[
        { value: 'true', label: t.yes },
        { value: 'false', label: t.no },
      ]}
      value={typeof props.value === 'boolean' ? String(props.value) : undefined}
      disabled={props.disabled}
      onChange={(value) => props.onChange(value === 'true')}
      onBlur={props.onBlur}
    />
  );
}

function ChoiceFact(props: FactFieldProps) {
  const t = useTexts(formTexts);
  const both = useBoth();
  const { unit: _unit, ...shell } = useShell(props);
  const choices = (valueSchemaOf(props.property).oneOf ?? []).map((choice) => ({
    value: choice.const,
    label: both(choice['x-title']),
  }));
  if (choices.length <= IN_SIGHT && props.required) {
    return (
      <RadioField
        {...shell}
        choices={choices}
        value={typeof props.value === 'string' ? props.value : undefined}
        disabled={props.disabled}
        onChange={props.onChange}
        onBlur={props.onBlur}
      />
    );
  }
  return (
    <SelectField
      {...shell}
      choices={choices}
      empty={t.choose}
      value={shown(props.value)}
      disabled={props.disabled}
      onChange={(event) => props.onChange(event.target.value || null)}
      onBlur={props.onBlur}
    />
  );
}

function TextFact(props: FactFieldProps) {
  const { unit, ...shell } = useShell(props);
  const { maxLength = 200 } = valueSchemaOf(props.property);
  const control = {
    maxLength,
    value: shown(props.value),
    disabled: props.disabled,
    onChange: (event: { readonly target: { readonly value: string } }) => props.onChange(event.target.value || null),
    onBlur: props.onBlur,
  };
  return maxLength > LINE * 2 ? (
    <TextAreaField {...shell} {...control} />
  ) : (
    <TextField {...shell} unit={unit} {...control} />
  );
}
