import { describe, expect, it } from '@jest/globals';
import { given } from '../../../../test/order/given.js';
import * as the from '../../../../test/order/line-case.js';
import * as who from '../../../../test/order/people.js';
import { line, payableFromOf, sharesOf } from './index.js';

const { way } = the;
const on = (...steps: readonly the.LineStep[]) => given(line, ...steps);

describe('a line', () => {
  it('has an amount', () => {
    const empty = the.decided({ type: 'OpenLine', content: the.content({ total: '0' }) });
    expect(on().when(empty).code).toBe('LINE_WITHOUT_AMOUNT');
  });

  it('is approved in the batch of its own round only', () => {
    const other = the.clerk({ ...the.include, round: 'round-2' });
    expect(on(...way.opened).when(other).code).toBe('LINE_OF_ANOTHER_ROUND');
    const foreign = the.decided({ ...the.approve, batch: 'b2' });
    expect(on(...way.inBatch).when(foreign).code).toBe('NOT_IN_BATCH');
  });

  it('struck deferred it waits for a later batch and is approved there', () => {
    const deferred = [...way.inBatch, the.decided(the.strike('deferred')), the.clerk({ ...the.include, batch: 'b2' })];
    expect(on(...deferred).when(the.decided({ ...the.approve, batch: 'b2' })).types).toEqual(['LineApproved']);
  });
});

describe('objections', () => {
  const asked = (...ids: readonly string[]) => [...way.published, ...ids.map((id) => the.decided(the.question(id)))];

  it('a line is clear when every one of several is dismissed', () => {
    const one = [...asked('o1', 'o2'), the.afterNotice(the.dismiss('o1'))];
    expect(on(...one).when(the.afterNotice(the.clear)).details).toEqual({ objections: ['o2'] });
    expect(on(...one, the.afterNotice(the.dismiss('o2'))).when(the.afterNotice(the.clear)).types).toEqual([
      'LineCleared',
    ]);
  });

  it('one upheld closes the line, whatever the others are', () => {
    const { state } = on(...asked('o1', 'o2')).when(the.afterNotice(the.uphold('o2')));
    expect(state).toMatchObject({ status: 'upheld', openObjections: [] });
  });

  it('belong to the notice that shows the line', () => {
    const foreign = the.decided({ ...the.question(), notice: 'n2' });
    expect(on(...way.published).when(foreign).code).toBe('NOT_IN_NOTICE');
    expect(on(...way.published).when(the.afterNotice({ ...the.clear, notice: 'n2' })).code).toBe('NOT_IN_NOTICE');
  });

  it('stop the money', () => {
    expect(on(...asked('o1')).when(the.payer(the.allot())).code).toBe('OUT_OF_ORDER');
  });
});

describe('次年', () => {
  it.each([
    ['2024-01-01', 2023, 'yearAfterApproval', '2024-12-31T16:00:00.000Z'],
    ['2024-12-31', 2023, 'yearAfterApproval', '2024-12-31T16:00:00.000Z'],
    ['2025-01-01', 2023, 'yearAfterApproval', '2025-12-31T16:00:00.000Z'],
    ['2024-05-20', 2023, 'yearAfterAwardYear', '2024-05-19T16:00:00.000Z'],
    ['2023-11-20', 2023, 'yearAfterAwardYear', '2023-12-31T16:00:00.000Z'],
  ] as const)('approved on %s for %i, %s: from %s', (day, year, rule, expected) => {
    expect(payableFromOf(day, year, rule)).toBe(expected);
  });
});

describe('the money', () => {
  it('is split into what this treasury pays and what another owes', () => {
    expect(sharesOf(the.content())).toEqual([
      { treasury: 'prefecture', amount: '200000', kind: 'dueFrom' },
      { treasury: 'district', amount: '800000', kind: 'own' },
    ]);
    expect(sharesOf(the.content({ amounts: { district: '1', province: '0' } }))).toEqual([
      { treasury: 'district', amount: '1', kind: 'own' },
    ]);
  });

  it.each([
    ['who applied', who.APPLICANT],
    ['who endorsed', who.PARK_CLERK],
    ['who reviewed', who.REVIEWER],
    ['who verified', who.PANELLIST],
    ['who approved', who.CLERK],
  ])('%s does not pay', (_, actor) => {
    expect(on(...way.cleared).when({ ...the.payer(the.allot()), by: actor }).code).toBe('CONFLICT_OF_DUTY');
  });

  it('an unconfirmed reading blocks it until it is confirmed', () => {
    expect(on(...way.cleared).when(the.payer(the.allot(['AMB-YZ-03']))).details).toEqual({ readings: ['AMB-YZ-03'] });
    expect(on(...way.cleared).when(the.payer(the.allot([]))).types).toEqual(['PayoutAllotted']);
  });

  it('is exactly what was allotted', () => {
    const more = the.paying({ ...the.paid, amount: '800001' });
    expect(on(...way.instructed).when(more)).toMatchObject({
      code: 'AMOUNT_NOT_AS_ALLOTTED',
      details: { allotted: '800000' },
    });
  });

  it('refused by the bank it is instructed again, and then paid once', () => {
    const second = [...way.instructed, the.paying(the.failed()), the.paying(the.instructed(2))];
    expect(on(...second, the.paying(the.paid)).when(the.paying(the.paid)).code).toBe('ALREADY_PAID');
    expect(on(...second, the.paying(the.paid)).when(the.paying(the.result)).types).toEqual(['ResultPublished']);
  });

  it('the result needs the own share paid, and does not wait for another level', () => {
    expect(on(...way.instructed).when(the.paying(the.result)).details).toEqual({ treasuries: ['district'] });
    expect(on(...way.paid).when(the.paying(the.result)).types).toEqual(['ResultPublished']);
  });

  it('come back after its result was published it is open again, and paid once more', () => {
    const back = [...way.paid, the.paying(the.result), the.paying(the.cameBack())];
    expect(on(...back).state).toMatchObject({
      status: 'open',
      passed: ['approval', 'notice'],
      paid: {},
      instructed: {},
    });
    expect(on(...back).when(the.paying(the.cameBack())).code).toBe('NOT_PAID');
    const second = [...back, the.paying(the.instructed(2)), the.paying(the.paid)];
    expect(on(...second).when(the.paying(the.result)).types).toEqual(['ResultPublished']);
  });
});

describe('its applicant takes it back', () => {
  it('before it is approved, out of its batch, and never after', () => {
    expect(on(...way.inBatch).when(the.decided(the.withdraw)).events[0]?.body).toMatchObject({ batch: 'b1' });
    expect(on(...way.opened).when(the.decided(the.withdraw)).state).toMatchObject({ status: 'withdrawn', batch: null });
    expect(on(...way.approved).when(the.decided(the.withdraw)).code).toBe('LINE_ALREADY_APPROVED');
  });
});

describe('struck rejected', () => {
  it('it is presented again once, and only then', () => {
    const rejected = [...way.inBatch, the.decided(the.strike('rejected'))];
    expect(on(...rejected).when(the.clerk(the.presentAgain)).types).toEqual(['LinePresentedAgain']);
    expect(on(...rejected, the.clerk(the.presentAgain)).when(the.clerk(the.presentAgain)).code).toBe(
      'PRESENTED_ALREADY',
    );
    const deferred = [...way.inBatch, the.decided(the.strike('deferred'))];
    expect(on(...deferred).when(the.clerk(the.presentAgain)).details).toEqual({ status: 'open' });
  });
});
