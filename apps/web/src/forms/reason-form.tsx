import type { ReactNode } from 'react';
import { Form } from './form.js';
import { ReasonField } from './reason-field.js';
import { useForm, type FormSending } from './use-form.js';

export interface ReasonFormProps<Answer> {
  /** Under which it is kept until it was sent. */
  readonly keptAs: string;
  readonly label: string;
  readonly help?: ReactNode;
  /** On the button. */
  readonly send: string;
  readonly look?: 'primary' | 'danger';
  /** It cannot be undone: asked once more. */
  readonly sure?: string;
  /** Of what is decided on, where the page does not watch over it itself. */
  readonly revision?: number;
  decide(body: { readonly reason: string }, sending: FormSending): Promise<{ readonly data?: Answer }>;
  onDone?(answer: NonNullable<Answer>): void;
  onCancel?(): void;
  readonly cancel?: string;
  /** What it means, above the reason. */
  readonly children?: ReactNode;
}

/** A decision that needs nothing but its reason. */
export function ReasonForm<Answer>({ keptAs, revision, decide, onDone, sure, ...shown }: ReasonFormProps<Answer>) {
  const { label, help, children, ...buttons } = shown;
  const form = useForm({
    keptAs: `reason:${keptAs}`,
    initial: { reason: '' },
    ...(revision === undefined ? {} : { revision }),
    send: decide,
    ...(onDone ? { onDone } : {}),
  });
  return (
    <Form of={form} {...buttons} {...(sure ? { sure: { title: sure, about: form.values.reason.trim() } } : {})}>
      {children}
      <ReasonField {...form.field('reason')} label={label} help={help} />
    </Form>
  );
}
