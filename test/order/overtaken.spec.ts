import { describe, expect, it } from '@jest/globals';
import { streamOf, type EntitlementCommand, type SettledClaim } from '#domain';
import { createMemoryEventStore } from '#event-store';
import type { Instant } from '#kernel';
import { SmallHouse } from '../../libs/runtime/src/projector/spec-support/small-house.js';
import * as app from './application-case.js';
import { settle } from './entitlement-case.js';
import * as who from './people.js';

/**
 * A line was sent back to settlement, and before the answer reaches it an objection to it is upheld, or its meeting strikes
 * it: the entitlement has put another line in its place already.
 */

const LINE = 'c1.2023.1';
const OTHER_YEAR = 'c1.2024.1';
const ENTITLEMENT = streamOf.entitlement('yuanzhou-science', 'party-1');
const part = (awardYear: number, amount: string) =>
  ({ component: 'award', treasury: 'district', awardYear, amount }) as const;
const FIRST = [part(2023, '800000'), part(2024, '300000')];

const upholds = async (house: SmallHouse): Promise<void> => {
  const raise = { type: 'RaiseObjection', objection: 'o1', line: LINE, statement: 'vault:1', commitment: 'c' } as const;
  await house.send('notice', 'notice-n1', raise, { actor: who.PUBLIC });
  const decide = { type: 'DecideObjection', objection: 'o1', outcome: 'upheld', reason: '发票不符' } as const;
  await house.send('notice', 'notice-n1', decide, { actor: who.CLERK });
};

const strikes = async (house: SmallHouse): Promise<void> => {
  const strike = { type: 'StrikeBatchLine', line: LINE, kind: 'rejected', reason: '不予' } as const;
  await house.send('batch', 'batch-b1', strike, { actor: who.CLERK });
};

/** A round up to a line of each of two award years, in a batch; its worker settles `again` when the claim is sent back. */
class Told {
  readonly house: SmallHouse;
  /** What happens after the claim was sent back, before its new amount is settled. */
  meanwhile: (house: SmallHouse) => Promise<void> = () => Promise.resolve();

  constructor(private readonly again: Partial<SettledClaim> & { readonly total: string }) {
    this.house = new SmallHouse(createMemoryEventStore({ logId: 'log-1' }), (_, stream) => this.#settle(stream));
  }

  async verified(): Promise<void> {
    const { house } = this;
    const { visited } = app.way;
    const verify = app.panellist(app.verify('c1', { local: true }));
    for (const { by, at, command } of [...visited, verify]) {
      // The reservation is the saga's own here.
      if (command.type === 'RecordReservation') continue;
      house.now = at;
      await house.send('application', streamOf.application('a1'), command, { actor: by });
    }
  }

  async inBatch(lines: readonly string[] = [LINE, OTHER_YEAR]): Promise<void> {
    const { house } = this;
    await this.verified();
    house.now = who.DECIDED as Instant;
    const open = { type: 'OpenBatch', round: 'round-1', policy: 'p', requiredBodies: ['g'] } as const;
    await house.send('batch', 'batch-b1', open, { actor: who.CLERK });
    for (const line of lines) {
      const include = { type: 'IncludeInBatch', batch: 'b1', round: 'round-1' } as const;
      await house.send('line', streamOf.line(line), include, { actor: who.CLERK });
    }
  }

  async shown(lines?: readonly string[]): Promise<void> {
    const { house } = this;
    await this.inBatch(lines);
    await house.send('batch', 'batch-b1', { type: 'PresentBatch' }, { actor: who.CLERK });
    const decision = { body: 'g', meeting: '7', date: '2024-09-10', document: 'm' };
    const decide = { type: 'RecordDecision', decision, payoutRule: 'yearAfterApproval' } as const;
    await house.send('batch', 'batch-b1', decide, { actor: who.CLERK });
    const about = { batch: 'b1', round: 'round-1', policy: 'p', openedOn: '2024-09-10' };
    const objectionsUntil = who.NOTICE_ENDS as Instant;
    await house.send('notice', 'notice-n1', { type: 'OpenNotice', ...about, objectionsUntil }, { actor: who.CLERK });
  }

  sendBack(): Promise<unknown> {
    const command = { type: 'SendLineBack', reason: 'reading', readings: {} } as const;
    return this.house.send('line', streamOf.line(LINE), command, { actor: who.SAGA });
  }

  async line(id: string): Promise<string> {
    return (await this.house.fold('line', streamOf.line(id))).status;
  }

  async #settle(stream: string): Promise<void> {
    const { house } = this;
    const state = await house.fold('entitlement', stream);
    const settlement = (state.settlements['c1'] ?? 0) + 1;
    if (settlement === 2) await this.meanwhile(house);
    const claim = settlement === 2 ? this.again : { components: FIRST, total: '1100000' };
    const [basis] = settle(state.revision, [{ claim: 'c1', amount: '1', settlement }]).claims;
    const computed = settle(state.revision, []);
    const command: EntitlementCommand = { ...computed, claims: [{ ...basis!, ...claim }] };
    const refusal = await house.send('entitlement', stream, command, { actor: who.WORKER });
    if (refusal) throw new Error(refusal.code);
  }
}

const anew = (components: SettledClaim['components'], total: string) => ({
  components,
  total,
  reread: {
    assessed: String(Number(total) + 300000),
    fixed: '300000',
    stays: [part(2024, '300000')],
    // Sent back after it was opened, included, approved and published.
    lines: [{ line: LINE, since: 4, outcome: 'replaced' as const }],
  },
});

describe('an objection is upheld to a line that its settlement has just replaced', () => {
  it('closes the line and what was put in its place, and the claim goes back to the panel', async () => {
    const told = new Told(anew([part(2023, '700000')], '700000'));
    await told.shown();
    told.meanwhile = upholds;
    await told.sendBack();
    expect(await told.line(LINE)).toBe('upheld');
    expect(await told.line('c1.2023.2')).toBe('replaced');
    expect(await told.line(OTHER_YEAR)).toBe('open');
    const { standing, reopened } = await told.house.fold('entitlement', ENTITLEMENT);
    expect(standing.map((each) => each.line)).toEqual([OTHER_YEAR]);
    expect(reopened).toEqual(['c1']);
    const { claims } = await told.house.fold('application', streamOf.application('a1'));
    expect(claims['c1']).toMatchObject({ status: 'open', stage: 'panel' });
  });

  it('verified again, the claim enters while its other award year stands', async () => {
    const told = new Told(anew([], '0'));
    await told.shown();
    told.meanwhile = upholds;
    await told.sendBack();
    expect((await told.house.fold('entitlement', ENTITLEMENT)).reopened).toEqual(['c1']);
    const { visited } = app.way;
    for (const { by, command } of [...visited.slice(-2), app.panellist(app.verify('c1'))]) {
      expect(await told.house.send('application', streamOf.application('a1'), command, { actor: by })).toBeUndefined();
    }
    expect((await told.house.fold('entitlement', ENTITLEMENT)).settlements).toEqual({ c1: 3 });
  });
});

describe('a line is struck rejected that its settlement has just replaced', () => {
  it('what was put in its place is rejected with it, and may be presented again', async () => {
    const again = anew([part(2023, '700000')], '700000');
    const told = new Told({ ...again, reread: { ...again.reread, lines: [{ ...again.reread.lines[0]!, since: 2 }] } });
    await told.inBatch();
    told.meanwhile = strikes;
    await told.sendBack();
    expect(await told.line(LINE)).toBe('rejected');
    expect(await told.line('c1.2023.2')).toBe('replaced');
    const present = { type: 'PresentAgain', reason: '补充证明已到' } as const;
    expect(await told.house.send('line', streamOf.line(LINE), present, { actor: who.CLERK })).toBeUndefined();
    expect((await told.house.fold('entitlement', ENTITLEMENT)).settlements).toEqual({ c1: 3 });
  });
});

describe('two awards of one claim', () => {
  it('the other one is withdrawn while the claim is back at the panel: the claim goes on there', async () => {
    const told = new Told({ total: '0' });
    await told.shown([LINE]);
    const { house } = told;
    await upholds(house);
    const withdraw = { type: 'WithdrawLine', reason: '不再申报' } as const;
    await house.send('line', streamOf.line(OTHER_YEAR), withdraw, { actor: who.APPLICANT });
    expect(await told.line(OTHER_YEAR)).toBe('withdrawn');
    const { claims } = await house.fold('application', streamOf.application('a1'));
    expect(claims['c1']).toMatchObject({ status: 'open', stage: 'panel' });
  });
});
