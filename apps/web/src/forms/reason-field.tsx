import type { ReactNode } from 'react';
import { TextAreaField } from '../ui/field.js';
import type { FormState } from './use-form.js';

type Reasoned = FormState<{ readonly reason: string }>;

export interface ReasonFieldProps extends ReturnType<Reasoned['field']> {
  readonly label: string;
  readonly help?: ReactNode;
  readonly rows?: number;
}

/** Why somebody decides as they do: two characters at least, as the API asks for. */
export const ReasonField = ({ rows = 3, ...field }: ReasonFieldProps) => (
  <TextAreaField {...field} rows={rows} minLength={2} maxLength={1000} required />
);
