import { describe, expect, it } from '@jest/globals';
import {
  askedFacts,
  checkFacts,
  factsOfRecord,
  factsToSend,
  typedCount,
  typedMoney,
  type FactProperty,
  type FactsSchema,
} from './facts.js';

const words = (type: FactProperty['x-type']) =>
  ({ title: type, 'x-title': { zh: type, en: type }, 'x-type': type, 'x-unit': null, 'x-canBeCut': false }) as const;

const money = { type: 'string', pattern: String.raw`^(0|[1-9][0-9]{0,15})(\.[0-9]{1,2})?$`, 'x-minimum': '0.01' };
const schema = {
  properties: {
    day: { ...words('date'), type: 'string', format: 'date', 'x-notInFuture': true },
    fee: {
      ...words('money'),
      ...money,
      not: { pattern: String.raw`^0(\.0{1,2})?$` },
      'x-maximum': '100000000000000.00',
    },
    loan: { ...words('boolean'), type: 'boolean' },
    months: {
      ...words('count'),
      'x-askedWhen': { fact: 'loan', is: [true] },
      anyOf: [{ type: 'integer', minimum: 1, maximum: 12 }, { enum: [null, ''] }],
    },
    note: { ...words('text'), anyOf: [{ type: 'string', minLength: 1, maxLength: 3 }, { enum: [null, ''] }] },
  },
  required: ['day', 'fee', 'loan'],
  allOf: [{ then: { required: ['months'] } }],
  'x-order': ['day', 'fee', 'loan', 'months', 'note'],
} as unknown as FactsSchema;

const right = { day: '2023-06-01', fee: '25000.00', loan: false };

describe('facts of a form', () => {
  it('asks what the answers so far ask for', () => {
    expect(askedFacts(schema, {})).toEqual(['day', 'fee', 'loan', 'note']);
    expect(askedFacts(schema, { loan: true })).toContain('months');
  });

  it('says what is missing, optional facts excepted', () => {
    expect(checkFacts(schema, {})).toEqual({
      day: { code: 'missing' },
      fee: { code: 'missing' },
      loan: { code: 'missing' },
    });
    expect(checkFacts(schema, { ...right, loan: true })).toEqual({ months: { code: 'missing' } });
    expect(checkFacts(schema, right)).toEqual({});
  });

  it.each([
    ['25,000', { code: 'notMoney' }],
    ['1.234', { code: 'notMoney' }],
    ['0.00', { code: 'notPositive' }],
    ['100000000000000.01', { code: 'moneyAbove', limit: '100000000000000.00' }],
  ])('checks money to the fen: %s', (fee, check) => {
    expect(checkFacts(schema, { ...right, fee })).toEqual({ fee: check });
  });

  it('checks counts, days and lengths', () => {
    expect(checkFacts(schema, { ...right, loan: true, months: 13 })).toEqual({
      months: { code: 'above', limit: '12' },
    });
    expect(checkFacts(schema, { ...right, loan: true, months: 'many' })).toEqual({ months: { code: 'notWhole' } });
    expect(checkFacts(schema, right, '2023-05-31')).toEqual({ day: { code: 'inFuture' } });
    expect(checkFacts(schema, { ...right, note: 'long' })).toEqual({ note: { code: 'tooLong', limit: '3' } });
  });

  it('sends only what is asked and answered', () => {
    expect(factsToSend(schema, { ...right, months: 3, note: '' })).toEqual(right);
  });

  it('reads what people type, and what was recorded', () => {
    expect(typedMoney('￥25，000.00 元'.normalize('NFC'))).toBe('25000.00');
    expect(typedCount('1,200')).toBe(1200);
    expect(typedCount('1x')).toBe('1x');
    expect(factsOfRecord(schema, { fee: '5', day: '2023-06-01' })).toEqual({ fee: '0.05', day: '2023-06-01' });
  });
});
