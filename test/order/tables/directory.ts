import {
  account,
  indicator,
  installation,
  organisation,
  party,
  paymentRun,
  policy,
  rates,
  roleGrant,
  round,
  type AccountCommand,
  type IndicatorCommand,
  type InstallationCommand,
  type OrganisationCommand,
  type PartyCommand,
  type PaymentRunCommand,
  type PolicyCommand,
  type RatesCommand,
  type RoleGrantCommand,
  type RoundCommand,
} from '#domain';
import type { BusinessDate, Instant, StageId } from '#kernel';
import { ROUTE } from '../application-case.js';
import { step, type Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import * as who from '../people.js';

/** The smaller streams: who takes part, what is in force, and this installation. */

const reached = <Command extends { readonly type: string }>(
  by: string,
  at: string,
  ...commands: readonly Command[]
): Reached<Command> => ({ steps: commands.map((command): Step<Command> => step(by, at, command)), at });

const USCC = '91360900MA00000015';
const register: PartyCommand = {
  type: 'RegisterParty',
  kind: 'enterprise',
  name: { kind: 'public', name: '某某科技有限公司' },
  uscc: USCC,
};
const person: PartyCommand = {
  type: 'RegisterParty',
  kind: 'individual',
  name: { kind: 'vault', ref: 'ref', commitment: 'commitment' },
  uscc: null,
};
const relate: PartyCommand = {
  type: 'RelateParty',
  relation: 'park',
  organisation: 'park-1',
  from: '2020-01-01',
  until: null,
};
const confirm = (fingerprint: string): PartyCommand => ({
  type: 'ConfirmBankAccount',
  ref: `ref-${fingerprint}`,
  commitment: 'commitment',
  fingerprint,
});
const check = (outcome: 'matches' | 'doesNotMatch'): PartyCommand => ({
  type: 'CheckBankAccount',
  fingerprint: 'f1',
  outcome,
});
const ofParty = (...commands: readonly PartyCommand[]) => reached(who.APPLICANT, who.DURING, ...commands);
const checked = (outcome: 'matches' | 'doesNotMatch'): Reached<PartyCommand> => ({
  steps: [...ofParty(register, confirm('f1')).steps, step(who.PAYER, who.DURING, check(outcome))],
  at: who.DURING,
});

export const partyTable = orderTable({
  decider: party,
  types: { RegisterParty: true, RelateParty: true, ConfirmBankAccount: true, CheckBankAccount: true },
  states: {
    none: ofParty(),
    registered: ofParty(register),
    confirmed: ofParty(register, confirm('f1')),
    matched: checked('matches'),
    mismatch: checked('doesNotMatch'),
    changed: ofParty(register, confirm('f1'), confirm('f2')),
  },
  instances: {
    RegisterParty: { by: who.APPLICANT, command: register },
    'RegisterParty/person': { by: who.APPLICANT, command: person },
    'RegisterParty/personInClear': {
      by: who.APPLICANT,
      command: { ...register, kind: 'individual', uscc: null } as PartyCommand,
    },
    'RegisterParty/wrongUscc': {
      by: who.APPLICANT,
      command: { ...register, uscc: `${USCC.slice(0, -1)}0` } as PartyCommand,
    },
    RelateParty: { by: who.OFFICER, command: relate },
    'RelateParty/backwards': { by: who.OFFICER, command: { ...relate, until: '2019-01-01' } as PartyCommand },
    ConfirmBankAccount: { by: who.APPLICANT, command: confirm('f1') },
    'ConfirmBankAccount/other': { by: who.APPLICANT, command: confirm('f3') },
    CheckBankAccount: { by: who.PAYER, command: check('matches') },
    'CheckBankAccount/byOneself': { by: who.APPLICANT, command: check('matches') },
  },
  legend: {
    UNK: 'PARTY_UNKNOWN',
    EX: 'PARTY_EXISTS',
    NW: 'NAME_IN_WRONG_PLACE',
    UI: 'USCC_INVALID',
    RB: 'RELATION_ENDS_BEFORE_IT_BEGINS',
    UN: 'ACCOUNT_UNCHANGED',
    NC: 'ACCOUNT_NOT_CONFIRMED',
    CM: 'ACCOUNT_CHANGED_MEANWHILE',
    CD: 'CONFLICT_OF_DUTY',
  },
  grid: `
                            none registered confirmed matched mismatch changed
RegisterParty               ok   EX         EX        EX      EX       EX
RegisterParty/person        ok   EX         EX        EX      EX       EX
RegisterParty/personInClear NW   EX         EX        EX      EX       EX
RegisterParty/wrongUscc     UI   EX         EX        EX      EX       EX
RelateParty                 UNK  ok         ok        ok      ok       ok
RelateParty/backwards       UNK  RB         RB        RB      RB       RB
ConfirmBankAccount          UNK  ok         UN        UN      UN       ok
ConfirmBankAccount/other    UNK  ok         ok        ok      ok       ok
CheckBankAccount            UNK  NC         ok        ok      ok       CM
CheckBankAccount/byOneself  UNK  NC         CD        CD      CD       CM
`,
});

const registerAccount: AccountCommand = { type: 'RegisterAccount', ref: 'ref-1', commitment: 'commitment' };
const close: AccountCommand = { type: 'CloseAccount', reason: '离职' };

export const accountTable = orderTable({
  decider: account,
  types: { RegisterAccount: true, ChangePassword: true, CloseAccount: true },
  states: {
    none: reached<AccountCommand>(who.APPLICANT, who.DURING),
    active: reached(who.APPLICANT, who.DURING, registerAccount),
    closed: reached<AccountCommand>(who.APPLICANT, who.DURING, registerAccount, close),
  },
  instances: {
    RegisterAccount: { by: who.APPLICANT, command: registerAccount },
    ChangePassword: { by: who.APPLICANT, command: { type: 'ChangePassword', ref: 'ref-2', commitment: 'commitment' } },
    CloseAccount: { by: who.ADMINISTRATOR, command: close },
  },
  legend: { UNK: 'ACCOUNT_UNKNOWN', LT: 'LOGIN_TAKEN' },
  grid: `
                none active closed
RegisterAccount ok   LT     LT
ChangePassword  UNK  ok     UNK
CloseAccount    UNK  ok     UNK
`,
});

const grant = (id: string, from = '2024-01-01', until: string | null = null): RoleGrantCommand => ({
  type: 'GrantRole',
  grant: id,
  role: 'finance',
  organisation: 'finance-1',
  from,
  until,
});
const revoke: RoleGrantCommand = { type: 'RevokeRole', grant: 'g1', until: '2024-06-01', reason: '调离' };

export const roleGrantTable = orderTable({
  decider: roleGrant,
  types: { GrantRole: true, RevokeRole: true },
  states: {
    none: reached<RoleGrantCommand>(who.ADMINISTRATOR, who.DURING),
    granted: reached(who.ADMINISTRATOR, who.DURING, grant('g1')),
    revoked: reached(who.ADMINISTRATOR, who.DURING, grant('g1'), revoke),
  },
  instances: {
    GrantRole: { by: who.ADMINISTRATOR, command: grant('g1') },
    'GrantRole/same': { by: who.ADMINISTRATOR, command: grant('g2', '2024-02-01') },
    'GrantRole/afterwards': { by: who.ADMINISTRATOR, command: grant('g2', '2024-06-01') },
    'GrantRole/backwards': { by: who.ADMINISTRATOR, command: grant('g2', '2024-06-01', '2024-06-01') },
    RevokeRole: { by: who.ADMINISTRATOR, command: revoke },
  },
  legend: {
    GE: 'GRANT_EXISTS',
    RH: 'ROLE_ALREADY_HELD',
    EB: 'GRANT_ENDS_BEFORE_IT_BEGINS',
    UNK: 'GRANT_UNKNOWN',
    EN: 'GRANT_ENDED',
  },
  grid: `
                     none granted revoked
GrantRole            ok   GE      GE
GrantRole/same       ok   RH      RH
GrantRole/afterwards ok   RH      ok
GrantRole/backwards  EB   EB      EB
RevokeRole           UNK  ok      EN
`,
});

const ending = (...stages: readonly StageId[]): readonly StageId[] => [...ROUTE.slice(0, -3), ...stages];
const publish = (
  version: number,
  kind: 'measure' | 'plan' = 'measure',
  route: readonly StageId[] = ROUTE,
): PolicyCommand => ({
  type: 'PublishPolicy',
  version,
  lawDigest: `law-${version}`,
  route,
  kind,
});
const confirmReading = (
  options: readonly string[],
  { known = true, compatible = true }: { known?: boolean; compatible?: boolean } = {},
): PolicyCommand => ({
  type: 'ConfirmReading',
  reading: 'AMB-YZ-03',
  options,
  authority: '区科技局',
  document: '口径〔2024〕1号',
  decidedOn: '2024-03-01',
  known,
  compatible,
});

const day = (text: string): BusinessDate => text as BusinessDate;
type DraftCommand = Extract<PolicyCommand, { type: 'PublishDraft' }>;
const publishDraft = (
  version: number,
  change: Partial<DraftCommand['amendment']> = {},
  more: Partial<DraftCommand> = {},
): DraftCommand => ({
  type: 'PublishDraft',
  version,
  lawDigest: `law-${version}`,
  route: ROUTE,
  kind: 'measure',
  baseFrom: day('2023-01-01'),
  amendment: {
    base: version - 1,
    from: day('2024-01-01'),
    legalBasis: { number: '袁府办字〔2024〕1号', title: '关于调整奖补标准的通知', date: day('2024-01-02') },
    parameters: [{ parameter: 'intl-invention', value: '200000.00' }],
    overrides: [],
    readings: {},
    frozen: { law: 'law', results: 'results' },
    ...change,
  },
  ...more,
});

export const policyTable = orderTable({
  decider: policy,
  types: { PublishPolicy: true, PublishDraft: true, ConfirmReading: true },
  states: {
    none: reached<PolicyCommand>(who.OFFICER, who.DURING),
    published: reached(who.OFFICER, who.DURING, publish(1)),
    confirmed: reached(who.OFFICER, who.DURING, publish(1), confirmReading(['R1'])),
    amended: reached<PolicyCommand>(who.OFFICER, who.DURING, publish(1), publishDraft(2)),
  },
  instances: {
    'PublishPolicy/first': { by: who.OFFICER, command: publish(1) },
    'PublishPolicy/next': { by: who.OFFICER, command: publish(2) },
    'PublishPolicy/noticeFirst': {
      by: who.OFFICER,
      command: publish(2, 'measure', ending('notice', 'approval', 'payout')),
    },
    'PublishPolicy/noNotice': { by: who.OFFICER, command: publish(2, 'measure', ending('approval', 'payout')) },
    'PublishPolicy/payoutFirst': {
      by: who.OFFICER,
      command: publish(2, 'measure', ending('payout', 'approval', 'notice')),
    },
    'PublishPolicy/plan': { by: who.OFFICER, command: publish(2, 'plan') },
    PublishDraft: { by: who.OFFICER, command: publishDraft(2) },
    'PublishDraft/next': { by: who.OFFICER, command: publishDraft(3) },
    'PublishDraft/early': { by: who.OFFICER, command: publishDraft(3, { base: 2, from: day('2023-12-31') }) },
    'PublishDraft/beforeAll': { by: who.OFFICER, command: publishDraft(2, { from: day('2022-12-31') }) },
    'PublishDraft/noBasis': { by: who.OFFICER, command: publishDraft(2, { legalBasis: null }) },
    'PublishDraft/basisToCome': {
      by: who.OFFICER,
      command: publishDraft(2, { legalBasis: { number: '1', title: '通知', date: day('2099-01-01') } }),
    },
    'PublishDraft/nothing': { by: who.OFFICER, command: publishDraft(2, { parameters: [] }) },
    'PublishDraft/changeEarly': {
      by: who.OFFICER,
      command: publishDraft(2, { parameters: [{ parameter: 'x', value: '1', from: day('2023-12-31') }] }),
    },
    'PublishDraft/otherReading': { by: who.OFFICER, command: publishDraft(2, { readings: { 'AMB-YZ-03': ['R2'] } }) },
    'PublishDraft/noNotice': {
      by: who.OFFICER,
      command: publishDraft(2, {}, { route: ending('approval', 'payout') }),
    },
    'PublishDraft/plan': { by: who.OFFICER, command: publishDraft(2, {}, { kind: 'plan' }) },
    ConfirmReading: { by: who.OFFICER, command: confirmReading(['R1']) },
    'ConfirmReading/otherwise': { by: who.OFFICER, command: confirmReading(['R2']) },
    'ConfirmReading/unknown': { by: who.OFFICER, command: confirmReading(['R1'], { known: false }) },
    'ConfirmReading/both': { by: who.OFFICER, command: confirmReading(['R1', 'R2'], { compatible: false }) },
  },
  legend: {
    VP: 'VERSION_PUBLISHED',
    RU: 'ROUTE_UNKNOWN',
    OM: 'ONLY_A_MEASURE_PAYS',
    NP: 'POLICY_NOT_PUBLISHED',
    UNK: 'READING_UNKNOWN',
    IC: 'READING_OPTIONS_INCOMPATIBLE',
    AC: 'READING_ALREADY_CONFIRMED',
    BN: 'DRAFT_BASE_NOT_NEWEST',
    BB: 'VERSION_BEFORE_BASE',
    LB: 'LEGAL_BASIS_MISSING',
    DF: 'DECISION_IN_FUTURE',
    CN: 'DRAFT_CHANGES_NOTHING',
    CB: 'CHANGE_BEFORE_VERSION',
    CO: 'READING_CONFIRMED_OTHERWISE',
  },
  grid: `
                          none published confirmed amended
PublishPolicy/first       ok   VP        VP        VP
PublishPolicy/next        ok   ok        ok        VP
PublishPolicy/noticeFirst ok   ok        ok        VP
PublishPolicy/noNotice    RU   RU        RU        RU
PublishPolicy/payoutFirst RU   RU        RU        RU
PublishPolicy/plan        OM   OM        OM        OM
PublishDraft              NP   ok        ok        VP
PublishDraft/next         NP   BN        BN        ok
PublishDraft/early        NP   BN        BN        BB
PublishDraft/beforeAll    NP   BB        BB        VP
PublishDraft/noBasis      NP   LB        LB        VP
PublishDraft/basisToCome  NP   DF        DF        VP
PublishDraft/nothing      NP   CN        CN        VP
PublishDraft/changeEarly  NP   CB        CB        VP
PublishDraft/otherReading NP   ok        CO        VP
PublishDraft/noNotice     NP   RU        RU        VP
PublishDraft/plan         OM   OM        OM        OM
ConfirmReading            NP   ok        AC        ok
ConfirmReading/otherwise  NP   ok        ok        ok
ConfirmReading/unknown    NP   UNK       UNK       UNK
ConfirmReading/both       NP   IC        IC        IC
`,
});

const lpr = { oneYear: '3.10%', overFiveYear: '3.60%', source: '公告' };
const AFTER = '2023-11-20' as BusinessDate;
const DECEMBER = '2023-12-20' as BusinessDate;
const registerRow = (change: object = {}): RatesCommand => ({
  type: 'RegisterLprRow',
  published: DECEMBER,
  ...lpr,
  after: AFTER,
  ...change,
});
const useRow: RatesCommand = { type: 'UseLprRow', published: DECEMBER, ...lpr };
const correctRow = (change: object = {}): RatesCommand => ({
  type: 'CorrectLprRow',
  published: DECEMBER,
  ...lpr,
  oneYear: '3.20%',
  reason: '录入有误',
  settledAmountsStay: false,
  ...change,
});

export const ratesTable = orderTable({
  decider: rates,
  types: { RegisterLprRow: true, UseLprRow: true, CorrectLprRow: true },
  states: {
    none: reached<RatesCommand>(who.OFFICER, who.DURING),
    registered: reached(who.OFFICER, who.DURING, registerRow()),
    inUse: reached(who.OFFICER, who.DURING, registerRow(), useRow),
    corrected: reached(who.OFFICER, who.DURING, registerRow(), correctRow()),
  },
  instances: {
    RegisterLprRow: { by: who.OFFICER, command: registerRow() },
    'RegisterLprRow/next': { by: who.OFFICER, command: registerRow({ published: '2024-01-22' }) },
    'RegisterLprRow/early': { by: who.OFFICER, command: registerRow({ published: '2023-12-19' }) },
    'RegisterLprRow/future': {
      by: who.OFFICER,
      command: registerRow({ after: '2098-12-22', published: '2099-01-20' }),
    },
    'RegisterLprRow/slipped': {
      by: who.OFFICER,
      command: registerRow({ after: '2023-12-20', published: '2024-01-22', oneYear: '31.0%' }),
    },
    UseLprRow: { by: 'worker:settlement', command: useRow },
    'UseLprRow/former': { by: 'worker:settlement', command: { ...useRow, oneYear: '3.00%' } as RatesCommand },
    CorrectLprRow: { by: who.OFFICER, command: correctRow() },
    'CorrectLprRow/same': { by: who.OFFICER, command: correctRow({ oneYear: '3.10%' }) },
    'CorrectLprRow/slipped': { by: who.OFFICER, command: correctRow({ oneYear: '3.1' }) },
    'CorrectLprRow/amountsStay': {
      by: who.OFFICER,
      command: correctRow({ oneYear: '3.30%', settledAmountsStay: true }),
    },
  },
  legend: {
    AL: 'LPR_ROW_NOT_AFTER_LAST',
    NN: 'LPR_ROW_NOT_NEXT',
    FU: 'LPR_ROW_IN_FUTURE',
    IM: 'LPR_RATE_IMPLAUSIBLE',
    NR: 'LPR_ROW_NOT_REGISTERED',
    UC: 'LPR_ROW_UNCHANGED',
    CH: 'LPR_ROW_CHANGED',
    AU: 'LPR_ROW_ALREADY_IN_USE',
    IU: 'LPR_ROW_IN_USE',
  },
  grid: `
                          none registered inUse corrected
RegisterLprRow            ok   AL         AL    AL
RegisterLprRow/next       NN   ok         ok    ok
RegisterLprRow/early      NN   AL         AL    AL
RegisterLprRow/future     FU   FU         FU    FU
RegisterLprRow/slipped    IM   IM         IM    IM
UseLprRow                 NR   ok         AU    CH
UseLprRow/former          NR   CH         CH    CH
CorrectLprRow             NR   ok         IU    UC
CorrectLprRow/same        NR   UC         UC    ok
CorrectLprRow/slipped     NR   IM         IM    IM
CorrectLprRow/amountsStay NR   ok         ok    ok
`,
});

const recordValue = (change: Partial<IndicatorCommand> = {}): IndicatorCommand => ({
  type: 'RecordIndicatorValue',
  indicator: 'gi-marks',
  year: 2023,
  value: '33',
  source: '2023年知识产权统计公报',
  correction: null,
  known: true,
  ...change,
});
const corrected = recordValue({ value: '34', correction: '公报更正' });

export const indicatorTable = orderTable({
  decider: indicator,
  types: { RecordIndicatorValue: true },
  states: {
    none: reached<IndicatorCommand>(who.OFFICER, who.DURING),
    recorded: reached(who.OFFICER, who.DURING, recordValue()),
    corrected: reached(who.OFFICER, who.DURING, recordValue(), corrected),
  },
  instances: {
    'RecordIndicatorValue/same': { by: who.OFFICER, command: recordValue() },
    'RecordIndicatorValue/other': { by: who.OFFICER, command: recordValue({ value: '35' }) },
    'RecordIndicatorValue/correction': { by: who.OFFICER, command: corrected },
    'RecordIndicatorValue/anotherYear': { by: who.OFFICER, command: recordValue({ year: 2022 }) },
    'RecordIndicatorValue/future': { by: who.OFFICER, command: recordValue({ year: 2025 }) },
    'RecordIndicatorValue/unknown': { by: who.OFFICER, command: recordValue({ known: false }) },
  },
  legend: {
    UNK: 'INDICATOR_UNKNOWN',
    FUT: 'INDICATOR_YEAR_IN_FUTURE',
    NTC: 'INDICATOR_NOTHING_TO_CORRECT',
    UNC: 'INDICATOR_VALUE_UNCHANGED',
    WHY: 'INDICATOR_CORRECTION_NEEDS_REASON',
  },
  grid: `
                                 none recorded corrected
RecordIndicatorValue/same        ok   UNC      WHY
RecordIndicatorValue/other       ok   WHY      WHY
RecordIndicatorValue/correction  NTC  ok       UNC
RecordIndicatorValue/anotherYear ok   ok       ok
RecordIndicatorValue/future      FUT  FUT      FUT
RecordIndicatorValue/unknown     UNK  UNK      UNK
`,
});

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

export const roundTable = orderTable({
  decider: round,
  types: { OpenRound: true },
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
    'OpenRound/noYear': { by: who.REVIEWER, command: openRound({ awardYears: [] }) },
  },
  legend: { EX: 'ROUND_EXISTS', WB: 'WINDOW_ENDS_BEFORE_IT_BEGINS', NY: 'NO_AWARD_YEAR' },
  grid: `
                    none open
OpenRound           ok   EX
OpenRound/backwards WB   EX
OpenRound/noYear    NY   EX
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
