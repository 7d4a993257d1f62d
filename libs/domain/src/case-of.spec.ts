import { describe, expect, it } from '@jest/globals';
import { casesOf, casesOfStream } from './case-of.js';

const of = (stream: string, body: unknown, type = 'Any') => casesOf({ type, body }, stream).toSorted();

describe('the cases of an event', () => {
  it('are its own stream and everything single that it names', () => {
    expect(of('application-a1', { claim: 'c1' })).toEqual(['application-a1', 'claim-c1']);
    expect(of('application-a1', { claims: ['c1', 'c2'] })).toEqual(['application-a1', 'claim-c1', 'claim-c2']);
    expect(of('entitlement-f-p', { claims: [{ claim: 'c1', application: 'a1' }] })).toEqual([
      'application-a1',
      'claim-c1',
      'entitlement-f-p',
    ]);
    expect(of('payment-p1', { lines: ['c1.2023.1'] })).toEqual(['claim-c1', 'line-c1.2023.1', 'payment-p1']);
  });

  it('of a line are its claim too: its name says which', () => {
    expect(of('line-c1.2023.1', { batch: 'b1' })).toEqual(['claim-c1', 'line-c1.2023.1']);
    expect(of('line-c1.2023.2', { payment: 'p1' })).toEqual(['claim-c1', 'line-c1.2023.2', 'payment-p1']);
    expect(casesOfStream('line-odd')).toEqual(['line-odd', 'claim-odd']);
  });

  it('of what holds many are the ones it names, and itself only when it names none', () => {
    expect(of('batch-b1', { line: 'c1.2023.1' })).toEqual(['claim-c1', 'line-c1.2023.1']);
    expect(of('achievement-patent-k', { application: 'a1', claim: 'c1' })).toEqual(['application-a1', 'claim-c1']);
    expect(of('batch-b1', { approvalDay: '2024-09-10' })).toEqual(['batch-b1']);
    expect(of('notice-n1', { batch: 'b1' })).toEqual(['batch-b1', 'notice-n1']);
    expect(casesOfStream('batch-b1')).toEqual([]);
  });

  it.each([null, undefined, 7, 'text', [], { claims: 3, lines: [null, 4], claim: {}, batch: [] }, { claims: [null] }])(
    'are told of any body (%p)',
    (body) => {
      expect(of('application-a1', body)).toEqual(['application-a1']);
      expect(of('round-r1', body)).toEqual(['round-r1']);
    },
  );
});
