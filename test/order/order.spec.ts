import { describe, expect, it } from '@jest/globals';
import { deciders, type DeciderName } from '#domain';
import type { OrderTable } from './order-table.js';
import achievement from './tables/achievement.js';
import application from './tables/application.js';
import * as batch from './tables/batch.js';
import * as directory from './tables/directory.js';
import entitlement from './tables/entitlement.js';
import * as line from './tables/line.js';
import notice from './tables/notice.js';
import panel from './tables/panel.js';
import payment from './tables/payment.js';

/**
 * Every command in every state of every decider: allowed by these tables, or refused with a stable code. The tables are
 * written from DESIGN.md, part 2; no code outside of this folder knows them.
 */
const tables = {
  account: [directory.accountTable],
  achievement: [achievement],
  application: [application],
  batch: [batch.byDefault, batch.noticeFirst],
  entitlement: [entitlement],
  indicator: [directory.indicatorTable],
  installation: [directory.installationTable],
  line: [line.byDefault, line.noticeFirst, line.noticeWithPayout],
  notice: [notice],
  organisation: [directory.organisationTable],
  panel: [panel],
  party: [directory.partyTable],
  payment: [payment],
  paymentRun: [directory.paymentRunTable],
  policy: [directory.policyTable],
  rates: [directory.ratesTable],
  roleGrant: [directory.roleGrantTable],
  round: [directory.roundTable],
} satisfies Record<DeciderName, readonly OrderTable[]>;

it('every decider has its table', () => {
  expect(Object.keys(tables).toSorted()).toEqual(Object.keys(deciders).toSorted());
});

const named = Object.values(tables)
  .flat()
  .map((table, _, all) => {
    const ofTheSame = all.filter((each) => each.name === table.name);
    const number = ofTheSame.length > 1 ? ` (${ofTheSame.indexOf(table) + 1})` : '';
    return { ...table, title: `${table.name}${number}` };
  });

describe.each(named)('the order of $title', ({ pairs, gaps }) => {
  it('the table is complete', () => {
    expect(gaps).toEqual([]);
  });

  it.each(pairs)('$command in $state: $expected', ({ expected, actual }) => {
    expect(actual()).toBe(expected);
  });
});
