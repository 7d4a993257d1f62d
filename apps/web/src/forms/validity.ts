import type { formTexts } from './texts.js';

/** What a control of the page says about itself: an input, a text area, a choice. */
export interface Control {
  readonly value: string;
  readonly type: string;
  readonly required: boolean;
  /** -1 where there is none. */
  readonly minLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly checked?: boolean;
  readonly validity: Readonly<
    Pick<
      ValidityState,
      'badInput' | 'patternMismatch' | 'typeMismatch' | 'rangeUnderflow' | 'rangeOverflow' | 'stepMismatch'
    >
  >;
}

type Words = (typeof formTexts)['zh'];

/** What is wrong with what stands in a control, in our words; `undefined`: nothing. Blanks at the ends do not count. */
export function wrongWith(control: Control, t: Words): string | undefined {
  const { type, required, minLength = -1, min = '', max = '', validity } = control;
  const empty = type === 'checkbox' ? control.checked === false : control.value.trim() === '';
  // A date that is half typed has no value yet.
  if (validity.badInput) return type === 'date' ? t.notDate : t.notAsAsked;
  if (empty) return required ? t.missing : undefined;
  if (control.value.trim().length < minLength) return t.tooShort(String(minLength));
  if (validity.rangeUnderflow) return type === 'date' ? t.tooEarly(min) : t.below(min);
  if (validity.rangeOverflow) return type === 'date' ? t.tooLate(max) : t.above(max);
  if (validity.patternMismatch || validity.typeMismatch || validity.stepMismatch) return t.notAsAsked;
  return undefined;
}

const isControl = (element: Element): element is Element & Control & { readonly name: string } =>
  'validity' in element && 'name' in element && element.name !== '';

/** What is wrong in a form, by the names of its fields. */
export function wrongIn(elements: Iterable<Element>, t: Words): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const element of elements) {
    if (!isControl(element)) continue;
    const wrong = wrongWith(element, t);
    if (wrong !== undefined) found[element.name] ??= wrong;
  }
  return found;
}
