import { describe, expect, it } from '@jest/globals';
import { draftOf, EMPTY, isTried, NEW_RULE, type Typed } from './draft.js';

const typed = (more: Partial<Typed>): Typed => ({ ...EMPTY, policy: 'p-1', ...more });

describe('a draft to try', () => {
  it('is none while nothing was changed, or no policy was chosen', () => {
    expect(draftOf(typed({}))).toBeUndefined();
    expect(
      draftOf(typed({ parameters: { cap: { value: ' ', from: '2024-01-01' } }, readings: { R: '' } })),
    ).toBeUndefined();
    expect(draftOf({ ...EMPTY, readings: { R: 'R2' } })).toBeUndefined();
  });

  it('says what was changed and nothing more', () => {
    const draft = draftOf(
      typed({
        round: 'r-1',
        parameters: { cap: { value: ' 100000.00 ', from: '' }, each: { value: '5%', from: '2024-01-01' } },
        readings: { 'AMB-1': 'R2+R3', 'AMB-2': '' },
      }),
    );
    expect(draft).toEqual({
      policy: 'p-1',
      round: 'r-1',
      parameters: [
        { parameter: 'cap', value: '100000.00' },
        { parameter: 'each', value: '5%', from: '2024-01-01' },
      ],
      readings: [{ reading: 'AMB-1', options: ['R2', 'R3'] }],
    });
  });

  it('a superior rule has what its effect needs', () => {
    const rule = {
      ...NEW_RULE,
      id: 'n-1',
      from: '2025-01-01',
      title: '通知',
      document: '1号',
      quote: '停止',
      amount: '9.00',
      to: '80%',
    };
    const basis = { title: { zh: '通知', en: '通知' }, document: '1号', quote: '停止' };
    const effects = (['stop', 'cap', 'reduce'] as const).map(
      (kind) => draftOf(typed({ rules: [{ ...rule, kind }] }))!.overrides,
    );
    expect(effects).toEqual([
      [{ id: 'n-1', from: '2025-01-01', effect: { kind: 'stop' }, legalBasis: basis }],
      [{ id: 'n-1', from: '2025-01-01', effect: { kind: 'cap', per: 'claim', amount: '9.00' }, legalBasis: basis }],
      [{ id: 'n-1', from: '2025-01-01', effect: { kind: 'reduce', to: '80%' }, legalBasis: basis }],
    ]);
  });

  it('counts as tried only while nothing was changed since', () => {
    const before = typed({
      parameters: { cap: { value: '1.00', from: '2024-01-01' } },
      readings: { R: 'R2' },
      rules: [{ ...NEW_RULE, id: 'n-1', from: '2025-01-01', kind: 'cap', amount: '9.00' }],
    });
    const draft = draftOf(before)!;
    const [rule] = draft.overrides!;
    const tried = {
      policy: 'p-1',
      policyVersion: 1,
      parameters: [{ parameter: 'cap', value: '1.00', from: '2024-01-01' }],
      readings: { R: ['R2'] },
      overrides: [{ ...rule!, items: 'all', effect: { amount: '9.00', kind: 'cap', per: 'claim' } }],
    } as Parameters<typeof isTried>[1];
    expect(isTried(draft, tried)).toBe(true);
    const changes: readonly Partial<Typed>[] = [
      { parameters: { cap: { value: '2.00', from: '2024-01-01' } } },
      { parameters: { cap: { value: '1.00', from: '' } } },
      { readings: { R: 'R3' } },
      { rules: [] },
      { rules: [{ ...before.rules[0]!, amount: '8.00' }] },
    ];
    for (const change of changes) expect(isTried(draftOf({ ...before, ...change })!, tried)).toBe(false);
  });
});
