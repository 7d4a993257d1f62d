import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import './field.css';

export interface FieldShell {
  readonly label: ReactNode;
  readonly help?: ReactNode | undefined;
  readonly error?: ReactNode;
  readonly unit?: ReactNode | undefined;
  /** Said beside the label; a field that must be filled in says nothing. */
  readonly optional?: ReactNode | undefined;
}

interface Named {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** Label, help, control and error, tied together for screen readers. */
export function Field({
  label,
  help,
  error,
  unit,
  optional,
  children,
}: FieldShell & { children(named: Named): ReactNode }) {
  const id = useId();
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const named = { id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(error) };
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label} {optional ? <span className="soft small">{optional}</span> : null}
      </label>
      {help ? (
        <span className="field__help" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      {unit ? (
        <span className="with-unit">
          {children(named)}
          <span className="soft">{unit}</span>
        </span>
      ) : (
        children(named)
      )}
      {error ? (
        <span className="field__error" id={`${id}-error`} role="alert">
          {error}
        </span>
      ) : null}
    </div>
  );
}

type Without<Props> = Omit<Props, 'id' | 'className' | 'children'>;

/** One line of text, a date, a number: whatever `type` says. */
export const TextField = ({
  label,
  help,
  error,
  unit,
  optional,
  ...input
}: FieldShell & Without<ComponentPropsWithRef<'input'>>) => (
  <Field label={label} help={help} error={error} unit={unit} optional={optional}>
    {(named) => <input {...input} {...named} className="input" />}
  </Field>
);

export const TextAreaField = ({
  label,
  help,
  error,
  optional,
  ...input
}: FieldShell & Without<ComponentPropsWithRef<'textarea'>>) => (
  <Field label={label} help={help} error={error} optional={optional}>
    {(named) => <textarea {...input} {...named} className="input" />}
  </Field>
);

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const SelectField = ({
  label,
  help,
  error,
  optional,
  choices,
  empty,
  ...select
}: FieldShell &
  Without<ComponentPropsWithRef<'select'>> & { readonly choices: readonly Choice[]; readonly empty?: string }) => (
  <Field label={label} help={help} error={error} optional={optional}>
    {(named) => (
      <select {...select} {...named} className="input">
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    )}
  </Field>
);

export function CheckField({ label, help, error, ...input }: FieldShell & Without<ComponentPropsWithRef<'input'>>) {
  const id = useId();
  return (
    <div className="field">
      <label className="check" htmlFor={id}>
        <input {...input} id={id} type="checkbox" aria-invalid={Boolean(error)} />
        <span>{label}</span>
      </label>
      {help ? <span className="field__help">{help}</span> : null}
      {error ? (
        <span className="field__error" role="alert">
          {error}
        </span>
      ) : null}
    </div>
  );
}
