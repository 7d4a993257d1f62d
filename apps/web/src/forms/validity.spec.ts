import { describe, expect, it } from '@jest/globals';
import { formTexts } from './texts.js';
import { wrongIn, wrongWith, type Control } from './validity.js';

const t = formTexts.en;
const FINE = {
  badInput: false,
  patternMismatch: false,
  typeMismatch: false,
  rangeUnderflow: false,
  rangeOverflow: false,
  stepMismatch: false,
};

const control = (
  part: Partial<Omit<Control, 'validity'>>,
  validity: Partial<Control['validity']> = {},
): Control & { readonly name: string } => ({
  name: 'field',
  value: '',
  type: 'text',
  required: false,
  ...part,
  validity: { ...FINE, ...validity },
});

describe('what is wrong with what was typed', () => {
  it('nothing, where nothing is asked for and nothing was typed', () => {
    expect(wrongWith(control({ minLength: 2 }), t)).toBeUndefined();
  });

  it('what must be answered is not answered with blanks', () => {
    expect(wrongWith(control({ required: true, value: '  ' }), t)).toBe(t.missing);
    expect(wrongWith(control({ required: true, type: 'checkbox', value: 'on', checked: false }), t)).toBe(t.missing);
    expect(wrongWith(control({ required: true, value: 'x' }), t)).toBeUndefined();
  });

  it('a reason of one character is none; one of two is', () => {
    expect(wrongWith(control({ value: ' 无 ', minLength: 2 }), t)).toBe(t.tooShort('2'));
    expect(wrongWith(control({ value: '不符', minLength: 2 }), t)).toBeUndefined();
  });

  it('days and numbers say between which they may lie', () => {
    expect(
      wrongWith(control({ type: 'date', value: '2024-01-01', min: '2024-02-01' }, { rangeUnderflow: true }), t),
    ).toBe(t.tooEarly('2024-02-01'));
    expect(
      wrongWith(control({ type: 'date', value: '2024-03-01', max: '2024-02-01' }, { rangeOverflow: true }), t),
    ).toBe(t.tooLate('2024-02-01'));
    expect(wrongWith(control({ type: 'number', value: '3', min: '7' }, { rangeUnderflow: true }), t)).toBe(
      t.below('7'),
    );
    expect(wrongWith(control({ type: 'number', value: '99', max: '90' }, { rangeOverflow: true }), t)).toBe(
      t.above('90'),
    );
  });

  it('half a date is no date, though its field says that it is empty', () => {
    expect(wrongWith(control({ type: 'date' }, { badInput: true }), t)).toBe(t.notDate);
  });

  it('of a form: each field by its name, buttons and nameless fields not', () => {
    const elements = [
      control({ required: true }),
      { ...control({ required: true }), name: '' },
      { ...control({ value: 'x' }, { patternMismatch: true }), name: 'rate' },
      { name: 'region' },
    ];
    expect(wrongIn(elements as unknown as Element[], t)).toEqual({ field: t.missing, rate: t.notAsAsked });
  });
});
