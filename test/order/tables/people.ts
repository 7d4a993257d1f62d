import { account, party, roleGrant, type AccountCommand, type PartyCommand, type RoleGrantCommand } from '#domain';
import { step } from '../given.js';
import { orderTable, reached, type Reached } from '../order-table.js';
import * as who from '../people.js';

/** Who takes part: parties, accounts and their roles. */

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
