import { indicator, policy, rates, type IndicatorCommand, type PolicyCommand, type RatesCommand } from '#domain';
import type { BusinessDate, StageId } from '#kernel';
import { ROUTE } from '../application-case.js';
import { orderTable, reached } from '../order-table.js';
import * as who from '../people.js';

/** What is in force: policies with their readings, rates and indicators. */

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
