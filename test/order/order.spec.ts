import { describe, expect, it } from '@jest/globals';
import { deciders, type DeciderName } from '#domain';
import type { OrderTable } from './order-table.js';
import achievement from './tables/achievement.js';
import application from './tables/application.js';
import * as batch from './tables/batch.js';
import entitlement from './tables/entitlement.js';
import * as house from './tables/house.js';
import * as law from './tables/law.js';
import * as line from './tables/line.js';
import notice from './tables/notice.js';
import panel from './tables/panel.js';
import payment from './tables/payment.js';
import * as people from './tables/people.js';

/**
 * Every command in every state of every decider: allowed by these tables, or refused with a stable code. The tables are
 * written from DESIGN.md, part 2; no code outside of this folder knows them.
 */
const tables = {
  account: [people.accountTable],
  achievement: [achievement],
  application: [application],
  batch: [batch.byDefault, batch.noticeFirst],
  entitlement: [entitlement],
  indicator: [law.indicatorTable],
  installation: [house.installationTable],
  line: [line.byDefault, line.noticeFirst, line.noticeWithPayout],
  notice: [notice],
  organisation: [house.organisationTable],
  panel: [panel],
  party: [people.partyTable],
  payment: [payment],
  paymentRun: [house.paymentRunTable],
  policy: [law.policyTable],
  rates: [law.ratesTable],
  roleGrant: [people.roleGrantTable],
  round: [house.roundTable],
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
