import { describe, expect, test } from '@jest/globals';
import { changesOf, type PastEvent } from './changes.js';

const declared = (facts: object, number = 'A1'): PastEvent => ({
  type: 'ClaimDeclared',
  at: '2024-03-01T00:00:00.000Z',
  body: { claim: 'c', facts, certificate: { number: { kind: 'public', number } } },
});
const amended = (facts: object, number = 'A1'): PastEvent => ({ ...declared(facts, number), type: 'ClaimAmended' });
const attached = (id: string, kind: string): PastEvent => ({
  type: 'EvidenceAttached',
  at: '2024-03-01T00:00:00.000Z',
  body: { claim: 'c', evidence: { id, kind } },
});
const detached = (id: string): PastEvent => ({
  type: 'EvidenceDetached',
  at: '2024-03-01T00:00:00.000Z',
  body: { claim: 'c', evidence: id },
});
const submitted: PastEvent = { type: 'ApplicationSubmitted', at: '2024-03-02T00:00:00.000Z', body: {} };
const supplemented: PastEvent = { type: 'SupplementSubmitted', at: '2024-03-09T00:00:00.000Z', body: {} };

describe('what changed since the last submission', () => {
  test('nothing is told of a claim that was sent once, or sent back as it was', () => {
    expect(changesOf('c', [declared({ day: '1' }), submitted])).toBeUndefined();
    expect(changesOf('c', [declared({ day: '1' }), submitted, supplemented])).toBeUndefined();
    expect(changesOf('c', [declared({ day: '1' }), submitted, amended({ day: '2' })])).toBeUndefined();
  });

  test('a fact that was changed is there as it was sent before', () => {
    const told = changesOf('c', [
      declared({ day: '1', kept: 2 }),
      submitted,
      amended({ day: '2', kept: 2 }),
      supplemented,
    ]);
    expect(told).toEqual({
      since: submitted.at,
      before: { day: '1', kept: 2 },
      certificate: null,
      added: [],
      removed: [],
    });
  });

  test('another number, new evidence and evidence that is gone', () => {
    const told = changesOf('c', [
      declared({}),
      attached('one', 'certificate'),
      attached('two', 'invoice'),
      submitted,
      amended({}, 'A2'),
      detached('two'),
      attached('three', 'invoice'),
      supplemented,
    ]);
    expect(told).toMatchObject({ certificate: { before: 'A1', after: 'A2' }, added: ['three'], removed: ['invoice'] });
  });

  test('what another claim of the application says is no change of this one', () => {
    const other = { ...amended({ day: '9' }), body: { ...amended({ day: '9' }).body, claim: 'd' } };
    expect(changesOf('c', [declared({ day: '1' }), submitted, other, supplemented])).toBeUndefined();
  });

  test('of several supplements the last one counts', () => {
    const told = changesOf('c', [
      declared({ day: '1' }),
      submitted,
      amended({ day: '2' }),
      supplemented,
      amended({ day: '3' }),
      { ...supplemented, at: '2024-03-20T00:00:00.000Z' },
    ]);
    expect(told).toMatchObject({ since: supplemented.at, before: { day: '2' } });
  });
});
