import { useRef, useState, type ChangeEvent } from 'react';
import { isProblem } from '../api/problem.js';
import { useCommand, type Sending } from '../api/use-command.js';
import { kept } from '../app/kept.js';
import { useTexts } from '../i18n/texts.js';
import { formTexts } from './texts.js';
import { wrongIn } from './validity.js';

/** Names of the fields that are text. */
type TextName<Values> = { [Name in keyof Values]: Values[Name] extends string ? Name : never }[keyof Values] & string;

/** What is wrong, by the names of the fields. */
export type Wrong<Values> = { readonly [Name in keyof Values]?: string | undefined };

/** With what it is sent: the key that makes a repetition the same, and the revision that the reader has in front of them. */
export interface FormSending {
  readonly headers: Sending['headers'] & { readonly 'if-match'?: string };
}

interface Answer {
  readonly data?: unknown;
}

export interface FormOptions<Values extends object, Result extends Answer> {
  /** Under which it is kept in this tab until it is sent; `null`: it is nothing to keep, and leaving asks first. */
  readonly keptAs: string | null;
  /** Never kept: passwords. */
  readonly secret?: readonly (keyof Values)[];
  /** Before anything is typed. */
  readonly initial: Values;
  /** What the reader brought along, put into what was kept. */
  begin?(values: Values): Partial<Values>;
  /** Of what is decided on, as it is shown. What somebody else did meanwhile is never overwritten. */
  readonly revision?: number;
  /** What no single field can say about itself; `undefined` in a field's place: nothing. */
  wrong?(values: Values): Wrong<Values>;
  /** Texts come without blanks at their ends. */
  send(values: Values, sending: FormSending): Promise<Result>;
  onDone?(answer: NonNullable<Result['data']>, values: Values): void;
}

/** What `Form` needs of it. */
export interface FormHandle {
  readonly busy: boolean;
  readonly error: unknown;
  /** Something is typed that is not sent. */
  readonly changed: boolean;
  /** It began with what was kept. */
  readonly restored: boolean;
  /** How often it could not go as it was: then the first field that is wrong takes the focus. */
  readonly stopped: number;
  /** Whether leaving for another page loses something now. */
  loses(): boolean;
  readonly isKept: boolean;
  discard(): void;
  /** Whether it can be sent; what is wrong is said beside its field. */
  check(form: HTMLFormElement): boolean;
  send(): void;
}

export interface FormState<Values extends object> extends FormHandle {
  readonly values: Values;
  readonly errors: Wrong<Values>;
  set(part: Partial<Values>): void;
  /** For a field of the page: `<TextField {...form.field('reason')} label=… />`. */
  field(name: TextName<Values>): {
    readonly name: string;
    readonly value: string;
    readonly error: string | undefined;
    onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>): void;
  };
}

/**
 * One form that sends one command: what is typed and kept, what is wrong with it, and the sending, which happens once however often
 * it is clicked. Shown by `Form`.
 */
export function useForm<Values extends object, Result extends Answer>(
  options: FormOptions<Values, Result>,
): FormState<Values> {
  const { keptAs, initial, revision, wrong, onDone } = options;
  const t = useTexts(formTexts);
  const { typed, type, forget, restored } = useTyped(options);
  const values: Values = { ...initial, ...typed };
  const [errors, setErrors] = useState<Wrong<Values>>({});
  const [stopped, setStopped] = useState(0);
  const sent = useRef(false);
  const seen = useSeenRevision(revision);
  const command = useCommand(async (given: Values, { headers }) => {
    const answer = await options.send(given, { headers: { ...headers, ...seen.header() } });
    sent.current = true;
    if (keptAs !== null) kept.forget(keptAs);
    return answer;
  });
  const stop = (found: Wrong<Values>): void => {
    setErrors(found);
    setStopped((count) => count + 1);
  };
  const changed = Object.entries(typed).some(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(initial[name as keyof Values]),
  );
  const refused = (error: unknown): void => {
    if (isProblem(error) && error.status === 412) seen.renew();
    const found = refusedFields(error, Object.keys(values), t.fieldRefused);
    if (Object.keys(found).length > 0) stop(found as Wrong<Values>);
  };
  const set = (part: Partial<Values>): void => {
    sent.current = false;
    seen.hold();
    type({ ...typed, ...part });
    setErrors((before) => ({ ...before, ...Object.fromEntries(Object.keys(part).map((name) => [name, undefined])) }));
  };
  return {
    values,
    errors,
    busy: command.isPending,
    error: command.error,
    changed,
    restored,
    stopped,
    isKept: keptAs !== null,
    loses: () => !sent.current,
    discard() {
      forget();
      setErrors({});
    },
    check(form) {
      const found = { ...wrongIn(form.elements, t), ...said(wrong?.(trimmed(values)) ?? {}) } as Wrong<Values>;
      if (Object.keys(found).length === 0) return true;
      stop(found);
      return false;
    },
    send() {
      const given = trimmed(values);
      const accepted = (answer: NonNullable<Result['data']>): void => {
        seen.renew();
        forget();
        onDone?.(answer, given);
      };
      // The promise, not the mutation's callback: what waits no longer is gone from the page before the answer is there.
      command.mutateAsync(given).then(accepted, refused);
    },
    set,
    field: (name) => ({
      name,
      value: values[name] as string,
      error: errors[name],
      onChange: ({ target }) => set({ [name]: target.value } as unknown as Partial<Values>),
    }),
  };
}

/** What differs from the beginning, kept in this tab. */
function useTyped<Values extends object>({
  keptAs,
  secret = [],
  initial,
  begin,
}: Pick<FormOptions<Values, Answer>, 'keptAs' | 'secret' | 'initial' | 'begin'>) {
  const [found] = useState(() => (keptAs === null ? undefined : kept.read<Partial<Values>>(keptAs)));
  const [typed, setTyped] = useState<Partial<Values>>(() => ({ ...found, ...begin?.({ ...initial, ...found }) }));
  const [restored, setRestored] = useState(found !== undefined);
  return {
    typed,
    restored,
    type(next: Partial<Values>): void {
      setTyped(next);
      if (keptAs === null) return;
      const open = Object.entries(next).filter(([name]) => !secret.includes(name as keyof Values));
      kept.write(keptAs, Object.fromEntries(open));
    },
    forget(): void {
      if (keptAs !== null) kept.forget(keptAs);
      setTyped({});
      setRestored(false);
    },
  };
}

/**
 * The revision that the reader saw when the form was opened goes with it; what came in since is refused by the server, and shown.
 * Then, and after one's own act, what is shown now is what was seen.
 */
function useSeenRevision(revision: number | undefined) {
  const [seen, setSeen] = useState(revision);
  return {
    header: (): { readonly 'if-match'?: string } => {
      const named = seen ?? revision;
      return named === undefined ? {} : { 'if-match': `"${named}"` };
    },
    renew: (): void => setSeen(undefined),
    /** Who goes on typing goes on from what is shown now. */
    hold: (): void => setSeen((before) => before ?? revision),
  };
}

const trimmed = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  ) as Values;

const said = (found: object): object =>
  Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));

/** Fields of ours that the server names as wrong. */
function refusedFields(error: unknown, names: readonly string[], text: string): Readonly<Record<string, string>> {
  if (!isProblem(error, 'BODY_INVALID')) return {};
  const fields = (error.details.fields ?? []) as readonly { readonly field: string }[];
  return Object.fromEntries(fields.flatMap(({ field }) => (names.includes(field) ? [[field, text]] : [])));
}
