import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#kernel';
import { given, step } from '../../../test/order/given.js';
import * as who from '../../../test/order/people.js';
import { mergeDuties, withDuty, dutyConflict } from './duties.js';
import {
  grantsOn,
  notice,
  party,
  policy,
  relatedOn,
  roleGrant,
  unconfirmedReadings,
  unquestionedLines,
  type NoticeCommand,
  type PartyCommand,
  type PolicyCommand,
  type RoleGrantCommand,
} from './index.js';
import { categoryOf, idOf, streamOf } from './streams.js';

describe('duties', () => {
  it('stand in the way of every other duty, never of themselves', () => {
    const duties = withDuty(withDuty({}, 'applied', 'a'), 'reviewed', 'b');
    expect(dutyConflict(duties, 'paid', 'b')?.details).toEqual({ duty: 'paid', held: 'reviewed' });
    expect(dutyConflict(duties, 'reviewed', 'b')).toBeUndefined();
    expect(dutyConflict(duties, 'paid', 'c')).toBeUndefined();
  });

  it('are merged without repetition', () => {
    expect(mergeDuties({ applied: ['a'] }, { applied: ['a', 'b'], paid: ['c'] })).toEqual({
      applied: ['a', 'b'],
      paid: ['c'],
    });
  });
});

describe('公示', () => {
  const at = (moment: string) => (command: NoticeCommand) => step(who.CLERK, moment, command);
  const during = at(who.DECIDED);
  const open: NoticeCommand = {
    type: 'OpenNotice',
    batch: 'b1',
    round: 'round-1',
    policy: 'yuanzhou-2023-25',
    openedOn: '2024-09-10',
    objectionsUntil: who.NOTICE_ENDS as Instant,
  };
  const raise = (objection: string, line = 'l1'): NoticeCommand => ({
    type: 'RaiseObjection',
    objection,
    line,
    statement: `ref-${objection}`,
    commitment: `commitment-${objection}`,
  });
  const shown = [
    during(open),
    during({ type: 'AddNoticeLine', line: 'l1' }),
    during({ type: 'AddNoticeLine', line: 'l2' }),
  ];
  const decide = (objection: string, outcome: 'dismissed' | 'upheld'): NoticeCommand => ({
    type: 'DecideObjection',
    objection,
    outcome,
    reason: '查证',
  });

  it('takes objections until the last instant, and no later', () => {
    const until = (moment: string) => given(notice, ...shown).when(at(moment)(raise('o1')));
    expect(until('2024-09-20T15:59:59.999Z').types).toEqual(['ObjectionRaised']);
    expect(until('2024-09-20T16:00:00.000Z').code).toBe('NOTICE_CLOSED');
  });

  it('closes by itself at that instant, not a millisecond before', () => {
    const close = (moment: string) => given(notice, ...shown).when(at(moment)({ type: 'CloseNotice' }));
    expect(close('2024-09-20T15:59:59.999Z').code).toBe('NOTICE_STILL_OPEN');
    expect(close('2024-09-20T16:00:00.000Z').events[0]?.body).toEqual({ openObjections: [] });
  });

  it('an objection holds back its own line, until it is dismissed', () => {
    const asked = [...shown, during(raise('o1')), during(raise('o2'))];
    const held = (...steps: readonly ReturnType<typeof during>[]) =>
      unquestionedLines(given(notice, ...asked, ...steps).state);
    expect(held()).toEqual(['l2']);
    expect(held(during(decide('o1', 'dismissed')))).toEqual(['l2']);
    expect(held(during(decide('o1', 'dismissed')), during(decide('o2', 'dismissed')))).toEqual(['l1', 'l2']);
    expect(held(during(decide('o1', 'upheld')), during(decide('o2', 'dismissed')))).toEqual(['l2']);
  });

  it('says nothing of the objector: only a reference and a commitment', () => {
    const { events } = given(notice, ...shown).when(during(raise('o1')));
    expect(events).toEqual([
      {
        type: 'ObjectionRaised',
        body: { objection: 'o1', line: 'l1', statement: 'ref-o1' },
        piiCommit: 'commitment-o1',
      },
    ]);
  });

  it('is not drowned in objections to one line', () => {
    const many = Array.from({ length: 50 }, (_, index) => during(raise(`m${index}`)));
    expect(given(notice, ...shown, ...many).when(during(raise('more'))).code).toBe('TOO_MANY_OBJECTIONS');
    expect(given(notice, ...shown, ...many).when(during(raise('other', 'l2'))).types).toEqual(['ObjectionRaised']);
  });
});

describe('主体', () => {
  const by = (command: PartyCommand) => step(who.APPLICANT, who.DURING, command);
  const person: PartyCommand = {
    type: 'RegisterParty',
    kind: 'individual',
    name: { kind: 'vault', ref: 'ref', commitment: 'commitment' },
    uscc: null,
  };

  it("a natural person's name is in the vault, and only committed to", () => {
    const { events } = given(party).when(by(person));
    expect(events[0]).toMatchObject({ body: { uscc: null, name: { kind: 'vault' } }, piiCommit: 'commitment' });
  });

  it('where it resided when it mattered counts', () => {
    const relate = (organisation: string, from: string, until: string | null): PartyCommand => ({
      type: 'RelateParty',
      relation: 'park',
      organisation,
      from,
      until,
    });
    const { state } = given(
      party,
      by(person),
      by(relate('park-1', '2020-01-01', '2023-07-01')),
      by(relate('park-2', '2023-07-01', null)),
    );
    expect(relatedOn(state, 'park', '2019-12-31')).toBeUndefined();
    expect(relatedOn(state, 'park', '2023-06-30')).toBe('park-1');
    expect(relatedOn(state, 'park', '2023-07-01')).toBe('park-2');
    expect(relatedOn(state, 'township', '2023-07-01')).toBeUndefined();
  });

  it('another account has to be checked again', () => {
    const confirm = (fingerprint: string): PartyCommand => ({
      type: 'ConfirmBankAccount',
      ref: `ref-${fingerprint}`,
      commitment: 'commitment',
      fingerprint,
    });
    const check = step(who.PAYER, who.DURING, {
      type: 'CheckBankAccount',
      fingerprint: 'f1',
      outcome: 'matches',
    } satisfies PartyCommand);
    const checked = given(party, by(person), by(confirm('f1')), check);
    expect(checked.state.account?.check).toBe('matches');
    expect(checked.when(by(confirm('f2'))).state.account).toMatchObject({ fingerprint: 'f2', check: 'open' });
  });
});

describe('roles', () => {
  const by = (command: RoleGrantCommand) => step(who.ADMINISTRATOR, who.DURING, command);

  it('are held from the first day to before the last', () => {
    const { state } = given(
      roleGrant,
      by({ type: 'GrantRole', grant: 'g1', role: 'finance', organisation: 'f', from: '2024-01-01', until: null }),
      by({ type: 'RevokeRole', grant: 'g1', until: '2024-06-01', reason: '调离' }),
    );
    const held = (day: string) => grantsOn(state, day).length;
    expect([held('2023-12-31'), held('2024-01-01'), held('2024-05-31'), held('2024-06-01')]).toEqual([0, 1, 1, 0]);
  });
});

describe('readings', () => {
  const by = (command: PolicyCommand) => step(who.OFFICER, who.DURING, command);
  const confirm = (options: readonly string[]) =>
    by({
      type: 'ConfirmReading',
      reading: 'AMB-YZ-03',
      options,
      authority: '区科技局',
      document: '口径〔2024〕1号',
      decidedOn: '2024-03-01',
      known: true,
      compatible: true,
    });
  const published = by({
    type: 'PublishPolicy',
    version: 1,
    lawDigest: 'law',
    route: ['declaration', 'settlement', 'approval', 'notice', 'payout'],
    kind: 'measure',
  });

  it('block unless confirmed exactly as used, in whatever order', () => {
    const { state } = given(policy, published, confirm(['R2', 'R3']));
    expect(unconfirmedReadings(state, { 'AMB-YZ-03': ['R3', 'R2'] })).toEqual([]);
    expect(unconfirmedReadings(state, { 'AMB-YZ-03': ['R2'] })).toEqual(['AMB-YZ-03']);
    expect(unconfirmedReadings(state, { 'AMB-YZ-09': ['R1'], 'AMB-YZ-01': ['R1'] })).toEqual([
      'AMB-YZ-01',
      'AMB-YZ-09',
    ]);
    expect(unconfirmedReadings(state, {})).toEqual([]);
  });
});

describe('names of streams', () => {
  it('say who may write there, also where an id has dashes', () => {
    const stream = streamOf.entitlement('yuanzhou-science', 'party-1');
    expect([categoryOf(stream), idOf(stream)]).toEqual(['entitlement', 'yuanzhou-science-party-1']);
    expect(categoryOf(streamOf.installation())).toBe('installation');
    expect(categoryOf('_leases')).toBe('_leases');
  });
});
