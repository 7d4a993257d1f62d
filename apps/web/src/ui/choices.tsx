import { useId, type ReactNode } from 'react';
import type { Choice, FieldShell } from './field.js';
import './choices.css';

export interface RadioFieldProps extends Omit<FieldShell, 'unit'> {
  readonly choices: readonly (Choice & { readonly help?: ReactNode })[];
  /** `undefined`: nothing is chosen yet. */
  readonly value: string | undefined;
  readonly disabled?: boolean | undefined;
  onChange(value: string): void;
  onBlur?(): void;
}

/** One of a few choices, all in sight. */
export function RadioField({
  label,
  help,
  error,
  optional,
  choices,
  value,
  disabled,
  onChange,
  onBlur,
}: RadioFieldProps) {
  const id = useId();
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="choices" aria-describedby={described || undefined} disabled={disabled} onBlur={onBlur}>
      <legend className="field__label">
        {label} {optional ? <span className="soft small">{optional}</span> : null}
      </legend>
      {help ? (
        <span className="field__help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      <div className="choices__in">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.help ? <span className="soft small choice__help">{choice.help}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <span className="field__error" id={`${id}-error`} role="alert">
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}
