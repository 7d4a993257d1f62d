import { describe, expect, test } from '@jest/globals';
import { bookMaker, policies, type TraceStep } from '#policies';
import type { ClaimRow, LineRow, SettlementRow, TimelineRow, TraceRow } from '#read-models';
import type { CaseAsOf } from '#runtime';
import { stepInYuan, traceView } from '../policies/trace-view.js';
import { settlementView } from '../queues/settlement-view.js';
import { caseAsOfView } from './case-as-of-view.js';
import { claimView } from './claim-view.js';
import { historyView, timelineView } from './timeline-view.js';

/** What the API answers is yuan text; the read models and the record keep fen text. */

const book = bookMaker(policies.all(), () => '')(() => []);
const LAW = { policy: 'yuanzhou-2023-25', policyVersion: 1 };
const BY_TREASURY = { district: '1293750', prefecture: '1293749' };
const IN_YUAN = { district: '12937.50', prefecture: '12937.49' };
const component = (amount: string) => ({ component: 'c', treasury: 'district' as const, awardYear: 2023, amount });

/** Only what the views turn into yuan; everything else passes through. */
const claim = {
  ...LAW,
  id: 'claim-1',
  item: 'pledge_fee',
  facts: { fee_kind: 'appraisal', amount: '2000001', date: '2023-06-01' },
  cuts: [{ fact: 'amount', from: '2000001', to: '5', reason: 'r' }],
  otherAwards: [{ source: 'provincialPolicy', treasury: 'province', amount: '100', basis: 'b' }],
  verified: {
    facts: { amount: '5' },
    decision: { figure: '3000000', reason: 'r' },
    similarTo: [],
    local: true,
  },
  settlement: { settlement: 1, amounts: BY_TREASURY, total: '2587499' },
  lines: [{ line: 'line-1', amounts: BY_TREASURY, total: '2587499' }],
} as unknown as ClaimRow;

const CLAIM_IN_YUAN = {
  ...claim,
  facts: { fee_kind: 'appraisal', amount: '20000.01', date: '2023-06-01' },
  cuts: [{ fact: 'amount', from: '20000.01', to: '0.05', reason: 'r' }],
  otherAwards: [{ source: 'provincialPolicy', treasury: 'province', amount: '1.00', basis: 'b' }],
  verified: {
    facts: { amount: '0.05' },
    decision: { figure: '30000.00', reason: 'r' },
    similarTo: [],
    local: true,
  },
  settlement: { settlement: 1, amounts: IN_YUAN, total: '25874.99' },
  lines: [{ line: 'line-1', amounts: IN_YUAN, total: '25874.99' }],
};

const event = { type: 'AmountSettled', details: { totals: { 'claim-1': '2587499' } } } as unknown as TimelineRow;
const settlement = {
  claim: 'claim-1',
  components: [component('1293750')],
  recoverable: [component('1')],
  total: '1293750',
} as unknown as SettlementRow;
const trace = {
  ...LAW,
  total: '2587499',
  difference: { assessed: '300', stood: '100', recoverable: [component('1')] },
  reread: { assessed: '300', fixed: '200', stays: [component('200')], lines: [] },
  trace: [{ kind: 'cap', article: '四(三)(2)', text: { zh: '一', en: 'one' }, amount: '1000000', taken: '50' }],
} as unknown as TraceRow;
const line = {
  id: 'line-1',
  content: { amounts: BY_TREASURY, components: [component('1293750')], total: '2587499' },
  allotment: { run: 'run-1', year: 2024, shares: [{ treasury: 'district', amount: '1293750' }] },
  payments: { district: { amount: '1293750' }, prefecture: { amount: null } },
} as unknown as LineRow;

describe('amounts as they are answered', () => {
  test('a claim: facts, cuts, decision, other awards, settlement and lines', () => {
    expect(claimView(claim, book)).toEqual(CLAIM_IN_YUAN);
  });
  test('a claim before it is verified and settled', () => {
    const { verified: _, ...rest } = claim;
    const draft: ClaimRow = { ...rest, settlement: null, lines: [] };
    expect(claimView(draft, book)).toMatchObject({ settlement: null, lines: [] });
    expect(claimView(draft, book)).not.toHaveProperty('verified');
  });
  test('an event of the timeline; its body in the history is the record’s own', () => {
    expect(timelineView(event).details).toEqual({ totals: { 'claim-1': '25874.99' } });
    const details = { total: '100', amounts: { district: '100' }, reason: 'r' };
    expect(timelineView({ ...event, details }).details).toEqual({
      total: '1.00',
      amounts: { district: '1.00' },
      reason: 'r',
    });
    const recorded = { event: { body: { total: '2587499' } } } as never;
    expect(historyView({ row: event, recorded })).toEqual({ row: timelineView(event), recorded });
  });
  test('a settlement with its components', () => {
    const shown = { components: [component('12937.50')], recoverable: [component('0.01')], total: '12937.50' };
    expect(settlementView(settlement)).toEqual({ claim: 'claim-1', ...shown });
  });
  test('a trace, step by step, and what a difference or another reading made of it', () => {
    expect(traceView(trace, book)).toMatchObject({
      total: '25874.99',
      difference: { assessed: '3.00', stood: '1.00', recoverable: [component('0.01')] },
      reread: { assessed: '3.00', fixed: '2.00', stays: [component('2.00')], lines: [] },
      trace: [{ amount: '10000.00', taken: '0.50' }],
    });
    expect(stepInYuan({ kind: 'rule', article: 'a', text: { zh: '', en: '' } } satisfies TraceStep)).toEqual({
      kind: 'rule',
      article: 'a',
      text: { zh: '', en: '' },
    });
  });
  test('the whole case as it stood', () => {
    const stood = {
      case: { id: 'application-1' },
      claims: [claim],
      lines: [line],
      settlements: [settlement],
      traces: [trace],
      timeline: [event],
    } as unknown as CaseAsOf;
    expect(caseAsOfView(stood, book)).toMatchObject({
      case: { id: 'application-1' },
      claims: [CLAIM_IN_YUAN],
      lines: [
        {
          content: { amounts: IN_YUAN, components: [component('12937.50')], total: '25874.99' },
          allotment: { shares: [{ treasury: 'district', amount: '12937.50' }] },
          payments: { district: { amount: '12937.50' }, prefecture: { amount: null } },
        },
      ],
      settlements: [{ total: '12937.50' }],
      traces: [{ total: '25874.99' }],
      timeline: [{ details: { totals: { 'claim-1': '25874.99' } } }],
    });
  });
});
