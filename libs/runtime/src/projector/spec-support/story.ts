import { streamOf, unconfirmedReadings, type LineContent, type LineState } from '#domain';
import type { EventStore } from '#event-store';
import { businessDate, instant, type Instant } from '#kernel';
import { applicationLife, carryOn, MEMBERS, POLICY, ROUND } from './application-life.js';
import { changeMinds } from './changes-of-mind.js';
import { otherOrders } from './other-orders.js';
import { Random } from './random.js';
import { settleAtRandom } from './settle.js';
import { SmallHouse } from './small-house.js';

const ROUTE = ['settlement', 'approval', 'notice', 'payout'] as const;

const SECOND_VERSION = {
  version: 2,
  baseFrom: businessDate('2023-01-01'),
  amendment: {
    base: 1,
    from: businessDate('2024-01-01'),
    legalBasis: { number: 'n', title: 't', date: businessDate('2023-12-01') },
    parameters: [{ parameter: 'p', value: '1' }],
    overrides: [],
    readings: {},
    frozen: { law: 'law', results: 'results' },
  },
};

/** A whole round with many applications, interleaved: everything that the deciders know, and their refusals. */
export async function tellStory(store: EventStore, seed: number, applications: number): Promise<SmallHouse> {
  const random = new Random(seed);
  const house = new SmallHouse(store, settleAtRandom(random));
  await setUp(house);
  const parties = await register(house, Math.max(2, Math.ceil(applications / 2)));
  const lives = Array.from({ length: applications }, () => applicationLife(house, random, random.pick(parties)));
  const ids = await interleave(random, lives);
  for (const year of ['2025', '2026']) {
    await changeMinds(house, random);
    await approve(house, random);
    await show(house, random);
    await changeMinds(house, random);
    // Claims that an upheld objection sent back to the panel.
    await interleave(
      random,
      ids.map((id) => carryOn(house, random, id)),
    );
    await pay(house, random, year);
  }
  await otherOrders(house, await finished(house));
  await afterwards(house, ids[0]!);
  return house;
}

/** What changes nothing of the above: a stamp more for what comes, and a form scanned late. */
async function afterwards(house: SmallHouse, application: string): Promise<void> {
  const stamps = [{ organisation: 'org-market', items: ['another-item'] }];
  const admin = { actor: 'admin', role: 'administrator' };
  await house.send('round', streamOf.round(ROUND), { type: 'RequireStamps', stamps }, admin);
  const stream = streamOf.application(application);
  const { applicant: organisation } = await house.fold('application', stream);
  const scan = { id: 'form', ref: 'form', hash: 'form', size: 10, mediaType: 'application/pdf' };
  await house.send('application', stream, { type: 'AttachSignedForm', organisation, scan }, { actor: organisation });
}

async function setUp(house: SmallHouse): Promise<void> {
  const admin = { actor: 'admin', role: 'administrator' };
  for (const [id, kind, key] of [
    ['park-1', 'park', null],
    ['town-1', 'township', null],
    ['org-market', 'department', 'market'],
  ] as const) {
    const content = { kind, key, name: { zh: id, en: id } };
    await house.send('organisation', streamOf.organisation(id), { type: 'RegisterOrganisation', ...content }, admin);
  }
  for (const account of ['admin', ...MEMBERS]) {
    await house.send(
      'account',
      streamOf.account(account),
      { type: 'RegisterAccount', ref: account, commitment: 'c' },
      admin,
    );
    const grant = {
      grant: `${account}-g`,
      role: 'panel',
      organisation: 'panel',
      from: '2024-01-01',
      until: null,
    } as const;
    await house.send('roleGrant', streamOf.roleGrant(account), { type: 'GrantRole', ...grant }, admin);
  }
  const panelist = streamOf.account(MEMBERS[2]);
  await house.send('account', panelist, { type: 'ChangePassword', ref: 'new', commitment: 'c' }, admin);
  await house.send('account', panelist, { type: 'CloseAccount', reason: 'left' }, admin);
  const revoke = { type: 'RevokeRole', grant: 'admin-g', until: '2024-06-01', reason: 'left' } as const;
  await house.send('roleGrant', streamOf.roleGrant('admin'), revoke, admin);
  const law = { version: 1, lawDigest: 'law', route: ROUTE, kind: 'measure' } as const;
  await house.send('policy', streamOf.policy(POLICY), { type: 'PublishPolicy', ...law }, admin);
  const window = { from: instant('2024-01-01T00:00:00.000Z'), until: instant('2024-12-31T00:00:00.000Z') };
  const round = { policy: POLICY, policyVersion: 1, awardYears: [2023], window, leadDepartment: 'market' };
  await house.send(
    'round',
    streamOf.round(ROUND),
    { type: 'OpenRound', ...round, title: { zh: '轮', en: 'r' } },
    admin,
  );
  await house.send('policy', streamOf.policy(POLICY), { type: 'PublishDraft', ...law, ...SECOND_VERSION }, admin);
  const panel = { type: 'AppointPanel', round: ROUND, members: MEMBERS, document: 'doc' } as const;
  await house.send('panel', streamOf.panel('panel-1'), panel, admin);
  const recusal = { type: 'RecusePanelMember', member: MEMBERS[0], application: 'app-x', reason: 'relative' } as const;
  await house.send('panel', streamOf.panel('panel-1'), recusal, admin);
  const minutes = { type: 'SignMinutes', minutes: { ref: 'minutes', hash: 'a1' } } as const;
  await house.send('panel', streamOf.panel('panel-1'), minutes, { actor: MEMBERS[1] });
}

async function register(house: SmallHouse, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = house.id('party');
    const name = { kind: 'vault', ref: `name-${id}`, commitment: 'c' } as const;
    const party = { type: 'RegisterParty', kind: 'individual', name, uscc: null } as const;
    await house.send('party', streamOf.party(id), party, { actor: id });
    const account = { type: 'ConfirmBankAccount', ref: `bank-${id}`, commitment: 'c', fingerprint: `f-${id}` } as const;
    await house.send('party', streamOf.party(id), account, { actor: id });
    const check = { type: 'CheckBankAccount', fingerprint: `f-${id}`, outcome: 'matches' } as const;
    await house.send('party', streamOf.party(id), check, { actor: 'finance' });
    const seat = { relation: 'township', organisation: 'town-1', from: '2023-01-01', until: null } as const;
    await house.send('party', streamOf.party(id), { type: 'RelateParty', ...seat }, { actor: id });
    ids.push(id);
  }
  return ids;
}

async function interleave(random: Random, lives: AsyncGenerator<string>[]): Promise<readonly string[]> {
  const ids = new Set<string>();
  const going = [...lives];
  while (going.length > 0) {
    const life = random.pick(going);
    const step = await life.next();
    if (step.done) going.splice(going.indexOf(life), 1);
    else ids.add(step.value as string);
  }
  return [...ids];
}

/** One finished line of each of several claims. */
async function finished(house: SmallHouse): Promise<readonly LineContent[]> {
  const contents = new Map<string, LineContent>();
  for (const { state } of await allLines(house)) {
    if (state.content && state.status === 'resultPublished') contents.set(state.content.claim, state.content);
  }
  return [...contents.values()];
}

const linesNow = async (house: SmallHouse) => (await allLines(house)).filter(({ state }) => state.status === 'open');

async function allLines(house: SmallHouse): Promise<readonly { id: string; state: LineState }[]> {
  const ids = new Set<string>();
  for await (const batch of house.store.readAll(null)) {
    for (const record of batch) if (record.type === 'LineOpened') ids.add(record.stream.slice('line-'.length));
  }
  const lines: { id: string; state: LineState }[] = [];
  for (const id of ids) lines.push({ id, state: await house.fold('line', streamOf.line(id)) });
  return lines;
}

async function approve(house: SmallHouse, random: Random): Promise<void> {
  house.now = laterOf(house.now, instant('2024-10-08T01:00:00.000Z'));
  const id = house.id('batch');
  const batch = streamOf.batch(id);
  const clerk = { actor: 'clerk', role: 'governmentOffice', jurisdiction: 'gov' };
  const bodies = ['committee', 'government'];
  await house.send('batch', batch, { type: 'OpenBatch', round: ROUND, policy: POLICY, requiredBodies: bodies }, clerk);
  for (const { id: line, state } of await linesNow(house)) {
    if (state.batch !== null || random.chance(0.1)) continue;
    await house.send('line', streamOf.line(line), { type: 'IncludeInBatch', batch: id, round: ROUND }, clerk);
    if (random.chance(0.05)) {
      const withdraw = { type: 'WithdrawLine', reason: 'no longer wanted' } as const;
      await house.send('line', streamOf.line(line), withdraw, { actor: 'applicant' });
    }
    if (!random.chance(0.15)) continue;
    const kind = random.pick(['deferred', 'rejected'] as const);
    await house.send('batch', batch, { type: 'StrikeBatchLine', line, kind, reason: 'to be clarified' }, clerk);
  }
  await house.send('batch', batch, { type: 'PresentBatch' }, clerk);
  // Too late: the saga takes it out again.
  const late = (await linesNow(house)).find(({ state }) => state.batch === null);
  const include = { type: 'IncludeInBatch', batch: id, round: ROUND } as const;
  if (late) await house.send('line', streamOf.line(late.id), include, clerk);
  for (const body of bodies) {
    const decision = { body, meeting: '12', date: house.now.slice(0, 10), document: 'minutes 12' };
    const command = { type: 'RecordDecision', decision, payoutRule: 'yearAfterApproval' } as const;
    await house.send('batch', batch, command, clerk);
    house.pass(60);
  }
  const notice = house.id('notice');
  const objectionsUntil = `${house.now.slice(0, 8)}28T16:00:00.000Z` as Instant;
  const opened = { batch: id, round: ROUND, policy: POLICY, openedOn: house.now.slice(0, 10), objectionsUntil };
  await house.send('notice', streamOf.notice(notice), { type: 'OpenNotice', ...opened }, clerk);
}

async function show(house: SmallHouse, random: Random): Promise<void> {
  const notices = new Set<string>();
  for (const { id: line, state } of await linesNow(house)) {
    const notice = state.notice?.notice;
    if (notice === undefined || state.passed.includes('notice')) continue;
    notices.add(notice);
    if (!random.chance(0.35)) continue;
    const stream = streamOf.notice(notice);
    const objection = house.id('objection');
    await house.send('notice', stream, {
      type: 'RaiseObjection',
      objection,
      line,
      statement: 'vault:1',
      commitment: 'c',
    });
    if (random.chance(0.2)) continue;
    const outcome = random.pick(['dismissed', 'upheld'] as const);
    await house.send(
      'notice',
      stream,
      { type: 'DecideObjection', objection, outcome, reason: 'checked' },
      { actor: 'clerk' },
    );
  }
  for (const notice of notices) {
    house.now = laterOf(house.now, (await house.fold('notice', streamOf.notice(notice))).objectionsUntil);
    await house.send('notice', streamOf.notice(notice), { type: 'CloseNotice' });
  }
}

async function pay(house: SmallHouse, random: Random, year: string): Promise<void> {
  house.now = laterOf(house.now, `${year}-02-01T01:00:00.000Z` as Instant);
  const finance = { actor: 'finance', role: 'finance', jurisdiction: 'finance' };
  const reading = {
    reading: 'AMB-YZ-17',
    options: ['R1'],
    authority: 'bureau',
    document: 'd',
    decidedOn: '2025-01-02',
  };
  const confirm = { type: 'ConfirmReading', ...reading, known: true, compatible: true } as const;
  await house.send('policy', streamOf.policy(POLICY), confirm, { actor: 'policy' });
  const value = { indicator: 'patent-licences', year: 2023, source: 'bulletin', known: true };
  for (const record of [
    { ...value, value: '9', correction: null },
    { ...value, value: '10', correction: 'mended' },
  ]) {
    await house.send('indicator', streamOf.indicator(POLICY), { type: 'RecordIndicatorValue', ...record });
  }
  const run = `run-${year}`;
  const opened = { type: 'OpenPaymentRun', policy: POLICY, year: Number(year), document: 'budget' } as const;
  await house.send('paymentRun', streamOf.paymentRun(run), opened, finance);
  const payments = new Set<string>();
  for (const { id: line, state } of await linesNow(house)) {
    const policy = await house.fold('policy', streamOf.policy(POLICY));
    const unconfirmed = unconfirmedReadings(policy, state.content?.readings ?? {});
    await house.send(
      'line',
      streamOf.line(line),
      { type: 'AllotPayout', run, year: Number(year), unconfirmed },
      finance,
    );
    for (const treasury of ['district', 'prefecture']) payments.add(`${run}.${state.content?.applicant}.${treasury}`);
  }
  for (const payment of payments) await settleAtBank(house, random, payment, finance);
}

async function settleAtBank(
  house: SmallHouse,
  random: Random,
  payment: string,
  finance: { actor: string },
): Promise<void> {
  const stream = streamOf.payment(payment);
  const { head } = await house.fold('payment', stream);
  if (!head || random.chance(0.1)) return;
  if (head.kind === 'dueFrom') {
    await house.send('payment', stream, { type: 'ReportShareDue', document: 'letter 3' }, finance);
    return;
  }
  const account = (attempt: number) => ({ ref: `bank-${head.payee}`, fingerprint: `f-${head.payee}-${attempt}` });
  const paidOn = house.now.slice(0, 10);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await house.send('payment', stream, { type: 'InstructPayout', account: account(attempt) }, finance);
    if (random.chance(0.1)) return;
    if (random.chance(0.5)) {
      const unknown = { type: 'RecordBankAnswer', attempt, outcome: 'unknown', reason: 'no receipt' } as const;
      await house.send('payment', stream, unknown, finance);
    }
    const answer = random.chance(0.4)
      ? ({ outcome: 'rejected', reason: 'account closed' } as const)
      : ({ outcome: 'paid', bankReference: `b-${payment}`, paidOn } as const);
    await house.send('payment', stream, { type: 'RecordBankAnswer', attempt, ...answer }, finance);
    if (answer.outcome !== 'paid') continue;
    if (!random.chance(0.3)) return;
    const back = { type: 'RecordPaymentReturn', attempt, returnedOn: paidOn, reason: 'account closed' } as const;
    await house.send('payment', stream, back, finance);
  }
}

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);
