import { panel, type PanelCommand } from '#domain';
import { step, type Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import * as who from '../people.js';

const at = (...steps: readonly Step<PanelCommand>[]): Reached<PanelCommand> => ({ steps, at: who.REVIEWED });
const appoint = (members: readonly string[]): PanelCommand => ({
  type: 'AppointPanel',
  round: 'round-1',
  members,
  document: '评审专项小组〔2024〕1号',
});
const members = [who.PANELLIST, 'account-panel-2', 'account-panel-3'];
const recuse = (member: string): PanelCommand => ({
  type: 'RecusePanelMember',
  member,
  application: 'a1',
  reason: '与申报单位有利害关系',
});
const sign: PanelCommand = { type: 'SignMinutes', minutes: { ref: 'ref-1', hash: 'h1' } };
const appointed = [step(who.CLERK, who.REVIEWED, appoint(members))];

export default orderTable({
  decider: panel,
  types: { AppointPanel: true, RecusePanelMember: true, SignMinutes: true },
  states: {
    none: at(),
    appointed: at(...appointed),
    recused: at(...appointed, step(who.PANELLIST, who.REVIEWED, recuse(who.PANELLIST))),
    signed: at(...appointed, step(who.PANELLIST, who.REVIEWED, sign)),
  },
  instances: {
    AppointPanel: { by: who.CLERK, command: appoint(members) },
    'AppointPanel/two': { by: who.CLERK, command: appoint([who.PANELLIST, 'account-panel-2', who.PANELLIST]) },
    RecusePanelMember: { by: who.PANELLIST, command: recuse(who.PANELLIST) },
    'RecusePanelMember/stranger': { by: who.CLERK, command: recuse(who.CLERK) },
    SignMinutes: { by: who.PANELLIST, command: sign },
    'SignMinutes/stranger': { by: who.CLERK, command: sign },
  },
  legend: {
    UNK: 'PANEL_UNKNOWN',
    EX: 'PANEL_EXISTS',
    SM: 'PANEL_TOO_SMALL',
    NM: 'NOT_A_PANEL_MEMBER',
    AR: 'ALREADY_RECUSED',
    AS: 'ALREADY_SIGNED',
  },
  grid: `
                           none appointed recused signed
AppointPanel               ok   EX        EX      EX
AppointPanel/two           SM   EX        EX      EX
RecusePanelMember          UNK  ok        AR      ok
RecusePanelMember/stranger UNK  NM        NM      NM
SignMinutes                UNK  ok        ok      AS
SignMinutes/stranger       UNK  NM        NM      NM
`,
});
