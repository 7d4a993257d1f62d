import {
  installation,
  organisation,
  paymentRun,
  round,
  type InstallationCommand,
  type OrganisationCommand,
  type PaymentRunCommand,
  type RoundCommand,
} from '#domain';
import type { Instant } from '#kernel';
import { orderTable, reached } from '../order-table.js';
import * as who from '../people.js';

/** Where it happens: rounds, payment runs, organisations, and this installation. */

const openRound = (change: object = {}): RoundCommand => ({
  type: 'OpenRound',
  policy: 'yuanzhou-2023-25',
  policyVersion: 1,
  awardYears: [2023],
  window: { from: who.OPENS as Instant, until: who.CLOSES as Instant },
  leadDepartment: 'science',
  title: { zh: '2023年度科技创新奖补', en: 'Awards of 2023' },
  ...change,
});

const requireStamps = (...organisations: readonly string[]): RoundCommand => ({
  type: 'RequireStamps',
  stamps: organisations.map((organisation) => ({ organisation, items: [] })),
});

export const roundTable = orderTable({
  decider: round,
  types: { OpenRound: true, RequireStamps: true },
  states: {
    none: reached<RoundCommand>(who.REVIEWER, who.OPENS),
    open: reached(who.REVIEWER, who.OPENS, openRound()),
  },
  instances: {
    OpenRound: { by: who.REVIEWER, command: openRound() },
    'OpenRound/backwards': {
      by: who.REVIEWER,
      command: openRound({ window: { from: who.CLOSES, until: who.OPENS } }),
    },
    RequireStamps: { by: who.ADMINISTRATOR, command: requireStamps('science') },
    'RequireStamps/none': { by: who.ADMINISTRATOR, command: requireStamps() },
    'RequireStamps/twice': { by: who.ADMINISTRATOR, command: requireStamps('science', 'science') },
    'OpenRound/noYear': { by: who.REVIEWER, command: openRound({ awardYears: [] }) },
  },
  legend: {
    EX: 'ROUND_EXISTS',
    WB: 'WINDOW_ENDS_BEFORE_IT_BEGINS',
    NY: 'NO_AWARD_YEAR',
    RU: 'ROUND_UNKNOWN',
    ST: 'STAMP_TWICE',
  },
  grid: `
                    none open
OpenRound           ok   EX
OpenRound/backwards WB   EX
OpenRound/noYear    NY   EX
RequireStamps       RU   ok
RequireStamps/none  RU   ok
RequireStamps/twice RU   ST
`,
});

const openRun = (year: number): PaymentRunCommand => ({
  type: 'OpenPaymentRun',
  policy: 'yuanzhou-2023-25',
  year,
  document: '拨付〔2025〕1号',
});

export const paymentRunTable = orderTable({
  decider: paymentRun,
  types: { OpenPaymentRun: true },
  states: {
    // The year is Shanghai's: one millisecond before its New Year it is still 2024 there.
    before: reached<PaymentRunCommand>(who.PAYER, who.LAST_MOMENT),
    none: reached<PaymentRunCommand>(who.PAYER, who.PAYABLE),
    open: reached(who.PAYER, who.PAYABLE, openRun(2025)),
  },
  instances: {
    OpenPaymentRun: { by: who.PAYER, command: openRun(2025) },
    'OpenPaymentRun/lastYear': { by: who.PAYER, command: openRun(2024) },
    'OpenPaymentRun/nextYear': { by: who.PAYER, command: openRun(2026) },
  },
  legend: { EX: 'PAYMENT_RUN_EXISTS', YR: 'PAYOUT_YEAR_NOT_CURRENT' },
  grid: `
                        before none open
OpenPaymentRun          YR     ok   EX
OpenPaymentRun/lastYear ok     YR   EX
OpenPaymentRun/nextYear YR     YR   EX
`,
});

const registerOffice = (kind: 'department' | 'park' | 'finance', key: string | null): OrganisationCommand => ({
  type: 'RegisterOrganisation',
  kind,
  name: { zh: '某机构', en: 'An office' },
  key,
});

export const organisationTable = orderTable({
  decider: organisation,
  types: { RegisterOrganisation: true },
  states: {
    none: reached<OrganisationCommand>(who.ADMINISTRATOR, who.DURING),
    registered: reached(who.ADMINISTRATOR, who.DURING, registerOffice('park', null)),
  },
  instances: {
    'RegisterOrganisation/park': { by: who.ADMINISTRATOR, command: registerOffice('park', null) },
    'RegisterOrganisation/department': { by: who.ADMINISTRATOR, command: registerOffice('department', 'science') },
    'RegisterOrganisation/keyless': { by: who.ADMINISTRATOR, command: registerOffice('department', null) },
    'RegisterOrganisation/keyedPark': { by: who.ADMINISTRATOR, command: registerOffice('park', 'science') },
    'RegisterOrganisation/treasury': {
      by: who.ADMINISTRATOR,
      command: { ...registerOffice('finance', null), treasury: 'prefecture' },
    },
    'RegisterOrganisation/parkTreasury': {
      by: who.ADMINISTRATOR,
      command: { ...registerOffice('park', null), treasury: 'prefecture' },
    },
  },
  legend: { EX: 'ORGANISATION_EXISTS', DK: 'DEPARTMENT_KEY', TR: 'TREASURY_ONLY_OF_FINANCE' },
  grid: `
                                  none registered
RegisterOrganisation/park         ok   EX
RegisterOrganisation/department   ok   EX
RegisterOrganisation/keyless      DK   EX
RegisterOrganisation/keyedPark    DK   EX
RegisterOrganisation/treasury     ok   EX
RegisterOrganisation/parkTreasury TR   EX
`,
});

const begin = (kind: 'real' | 'demonstration', startsAt: string | null): InstallationCommand => ({
  type: 'BeginInstallation',
  kind,
  administrator: who.ADMINISTRATOR,
  startsAt: startsAt as Instant | null,
});
const move = (to: string): InstallationCommand => ({ type: 'MoveClock', to: to as Instant });

export const installationTable = orderTable({
  decider: installation,
  types: { BeginInstallation: true, MoveClock: true },
  states: {
    none: reached<InstallationCommand>(who.ADMINISTRATOR, who.DURING),
    real: reached(who.ADMINISTRATOR, who.DURING, begin('real', null)),
    demo: reached(who.ADMINISTRATOR, who.DURING, begin('demonstration', who.OPENS)),
  },
  instances: {
    'BeginInstallation/real': { by: who.ADMINISTRATOR, command: begin('real', null) },
    'BeginInstallation/demo': { by: who.ADMINISTRATOR, command: begin('demonstration', who.OPENS) },
    'BeginInstallation/realInThePast': { by: who.ADMINISTRATOR, command: begin('real', who.OPENS) },
    MoveClock: { by: who.ADMINISTRATOR, command: move(who.PAYING) },
    'MoveClock/back': { by: who.ADMINISTRATOR, command: move(who.OPENS) },
  },
  legend: { UP: 'ALREADY_SET_UP', RE: 'CLOCK_IS_REAL', FW: 'CLOCK_ONLY_MOVES_FORWARD' },
  grid: `
                                none real demo
BeginInstallation/real          ok   UP   UP
BeginInstallation/demo          ok   UP   UP
BeginInstallation/realInThePast RE   UP   UP
MoveClock                       RE   RE   ok
MoveClock/back                  RE   RE   FW
`,
});
