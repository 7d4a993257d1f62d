import { entitlement, type EntitlementCommand, type EntitlementState } from '#domain';
import { anew, annul, enter, leave, sendBack, settle } from '../entitlement-case.js';
import { step, type Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import * as who from '../people.js';

const saga = (command: EntitlementCommand): Step<EntitlementCommand> => step(who.SAGA, who.REVIEWED, command);
const at = (...steps: readonly Step<EntitlementCommand>[]): Reached<EntitlementCommand> => ({
  steps,
  at: who.REVIEWED,
});
const c1 = (amount: string) => ({ claim: 'c1', amount });
const worked = (state: EntitlementState, claim: string, basis = state.revision): EntitlementCommand =>
  settle(basis, [{ claim, amount: '800000', settlement: (state.settlements[claim] ?? 0) + 1 }]);

const both = settle(1, [
  { claim: 'c0', amount: '500000' },
  { ...c1('300000'), capped: true },
]);
const cutBehind = [saga(enter('c0', 0)), saga(enter('c1', 1)), saga(both), saga(annul('c0'))];
const difference = (amount: string, settlement: number, assessed = String(300000 + Number(amount))) => ({
  claim: 'c1',
  amount,
  settlement,
  difference: { assessed, stood: '300000', recoverable: [] },
});

const kept = { ...c1('0'), settlement: 2, reread: anew('kept', '800000') };
const replaced = { ...c1('700000'), settlement: 2, reread: anew('replaced', '700000') };

export default orderTable({
  decider: entitlement,
  types: { EnterClaim: true, SettleAmount: true, AnnulAward: true, LeaveEntitlement: true, SendClaimBack: true },
  states: {
    none: at(),
    entered: at(saga(enter('c1'))),
    behind: at(saga(enter('c1', 1)), saga(enter('c0', 0))),
    settled: at(saga(enter('c1')), saga(settle(0, [c1('800000')]))),
    nothing: at(saga(enter('c1')), saga(settle(0, [c1('0')]))),
    annulled: at(saga(enter('c1')), saga(settle(0, [c1('800000')])), saga(annul('c1'))),
    again: at(saga(enter('c1')), saga(settle(0, [c1('800000')])), saga(annul('c1')), saga(enter('c1'))),
    // c1 was cut behind c0, and c0 fell: c1 is computed again.
    cut: at(...cutBehind),
    differs: at(...cutBehind, saga(settle(4, [difference('200000', 2)]))),
    back: at(saga(enter('c1')), saga(settle(0, [c1('800000')])), saga(sendBack('c1'))),
    fell: at(saga(enter('c1')), saga(settle(0, [c1('800000')])), saga(sendBack('c1')), saga(annul('c1'))),
    zero: at(saga(enter('c1')), saga(settle(0, [c1('0')])), saga(sendBack('c1', null))),
    anew: at(saga(enter('c1')), saga(settle(0, [c1('800000')])), saga(sendBack('c1')), saga(settle(2, [replaced]))),
    kept: at(saga(enter('c1')), saga(settle(0, [c1('800000')])), saga(sendBack('c1')), saga(settle(2, [kept]))),
    // Sent back once more: what answered the first time answers it no longer.
    twice: at(
      ...[saga(enter('c1')), saga(settle(0, [c1('800000')])), saga(sendBack('c1'))],
      ...[saga(settle(2, [kept])), saga(sendBack('c1', 'c1.2023.1', 3))],
    ),
    // The line that was replaced falls, and its replacement with it.
    overtaken: at(
      ...[saga(enter('c1')), saga(settle(0, [c1('800000')])), saga(sendBack('c1'))],
      ...[saga(settle(2, [replaced])), saga(annul('c1'))],
    ),
    left: at(saga(enter('c1')), saga(leave('c1'))),
  },
  instances: {
    EnterClaim: { by: who.SAGA, command: enter('c1') },
    SettleAmount: { by: who.WORKER, command: (state) => worked(state, 'c1') },
    'SettleAmount/stale': { by: who.WORKER, command: (state) => worked(state, 'c1', state.revision - 1) },
    'SettleAmount/number': {
      by: who.WORKER,
      command: (state) => settle(state.revision, [{ claim: 'c1', amount: '800000', settlement: 9 }]),
    },
    'SettleAmount/difference': {
      by: who.WORKER,
      command: (state) => settle(state.revision, [difference('200000', (state.settlements['c1'] ?? 0) + 1)]),
    },
    'SettleAmount/unequal': {
      by: who.WORKER,
      command: (state) => settle(state.revision, [difference('200000', (state.settlements['c1'] ?? 0) + 1, '900000')]),
    },
    'SettleAmount/anew': {
      by: who.WORKER,
      command: (state) => settle(state.revision, [{ ...replaced, settlement: (state.settlements['c1'] ?? 0) + 1 }]),
    },
    'SettleAmount/tooMuch': {
      by: who.WORKER,
      command: (state) =>
        settle(state.revision, [
          { ...replaced, settlement: (state.settlements['c1'] ?? 0) + 1, reread: anew('kept', '700000') },
        ]),
    },
    SendClaimBack: { by: who.SAGA, command: sendBack('c1') },
    'SendClaimBack/alone': { by: who.SAGA, command: sendBack('c1', null) },
    AnnulAward: { by: who.SAGA, command: annul('c1') },
    LeaveEntitlement: { by: who.SAGA, command: leave('c1') },
  },
  legend: {
    AE: 'CLAIM_ALREADY_ENTERED',
    SS: 'CLAIM_STILL_STANDS',
    NX: 'NOT_NEXT_IN_ORDER',
    NR: 'SETTLEMENT_NUMBER',
    SB: 'STALE_BASIS',
    DE: 'DIFFERENCE_EXPECTED',
    SD: 'SPLIT_DOES_NOT_SUM',
    NS: 'NOTHING_STANDS',
    NP: 'CLAIM_NOT_PENDING',
    RE: 'REREAD_EXPECTED',
    NT: 'CLAIM_NOT_SETTLED',
    BK: 'CLAIM_SENT_BACK',
  },
  grid: `
                        none entered behind settled nothing annulled again cut differs back fell zero anew kept twice overtaken left
EnterClaim              ok   AE      AE     SS      ok      ok       AE    SS  SS      SS   ok   ok   SS   SS   SS    ok        ok
SettleAmount            NX   ok      NX     NX      NX      NX       ok    DE  NX      RE   NX   RE   NX   NX   RE    NX        NX
SettleAmount/stale      SB   SB      SB     SB      SB      SB       SB    SB  SB      SB   SB   SB   SB   SB   SB    SB        SB
SettleAmount/number     NX   NR      NX     NX      NX      NX       NR    NR  NX      NR   NX   NR   NX   NX   NR    NX        NX
SettleAmount/difference NX   ok      NX     NX      NX      NX       ok    ok  NX      RE   NX   RE   NX   NX   RE    NX        NX
SettleAmount/unequal    NX   SD      NX     NX      NX      NX       SD    SD  NX      SD   NX   SD   NX   NX   SD    NX        NX
SettleAmount/anew       NX   RE      NX     NX      NX      NX       RE    DE  NX      ok   NX   NS   NX   NX   RE    NX        NX
SettleAmount/tooMuch    NX   RE      NX     NX      NX      NX       RE    DE  NX      SD   NX   NS   NX   NX   RE    NX        NX
SendClaimBack           NT   NT      NT     ok      NS      NT       NT    ok  ok      BK   NT   BK   NS   BK   BK    NT        NT
SendClaimBack/alone     NT   NT      NT     SS      ok      NT       NT    SS  SS      BK   NT   BK   SS   SS   BK    NT        NT
AnnulAward              NS   NS      NS     ok      NS      NS       NS    ok  ok      ok   NS   NS   ok   ok   ok    NS        NS
LeaveEntitlement        NP   ok      ok     SS      ok      ok       ok    SS  SS      SS   ok   ok   SS   SS   SS    ok        NP
`,
});
