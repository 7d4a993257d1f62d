import { expect } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  type EnteredClaim,
  type EntitlementEvent,
  type LineEvent,
  type PaymentEvent,
  type SettledClaim,
} from '#domain';
import { verifyRecords, type RecordedEvent } from '#event-store';
import { toFenText, type Instant } from '#kernel';
import { lprRates, type AssessClaim, type StandingAward } from '#policies';
import { projections } from '#read-models';
import { openProjector, READ_MODELS_FILE } from '#runtime';
import { everything, PARTIES, POLICY, type World } from './world.js';

/** What must hold of every log, computed from its events alone and never through a decider. */

type Body<Type extends string, Event extends { type: string; body: object }> = Extract<Event, { type: Type }>['body'];
const bodyOf = <T>(record: RecordedEvent): T => record.body as unknown as T;

export async function assertInvariants(world: World): Promise<void> {
  const events = await everything(world.house.log);
  await verifyRecords(world.house.log.logId, world.house.log.readAll(null, { housekeeping: true }));
  amountsAreTheLaws(events);
  linesAreTheAmounts(events);
  capsHold(events);
  moneyIsInOrder(events);
  moneyMovesOnce(events);
  dutiesAreApart(events);
  commandsTookEffectOnce(world, events);
  expect(world.wrong).toEqual([]);
  expect(world.house.parked().map((each) => each.reason)).toEqual([]);
  expect(world.house.deadJobs()).toEqual([]);
  expect(world.house.troubles).toEqual([]);
}

type Standing = StandingAward & { readonly line: string };
type Settled = Body<'AmountSettled', EntitlementEvent>;

/** 1. Every settled amount is what the law gives for what was entered and stood, under the readings recorded. */
function amountsAreTheLaws(events: readonly RecordedEvent[]): void {
  const entered = new Map<string, EnteredClaim>();
  const standing = new Map<string, Standing[]>();
  for (const record of events) {
    const here = standing.get(record.stream) ?? [];
    if (record.type === 'ClaimEntered') {
      const claim = bodyOf<EnteredClaim>(record);
      entered.set(claim.claim, claim);
    } else if (record.type === 'AwardAnnulled') {
      const { claim, awardYear } = bodyOf<Body<'AwardAnnulled', EntitlementEvent>>(record);
      const left = here.filter((each) => each.claim !== claim || each.awardYear !== awardYear);
      standing.set(record.stream, left);
    } else if (record.type === 'AmountSettled') {
      const settled = bodyOf<Settled>(record);
      const claims = settled.claims.map((each) => entered.get(each.claim)!);
      expect(record.version).toBe(settled.basis + 1);
      if (settled.claims.some((each) => each.difference)) differencesAreTheLaws(settled, claims, here);
      else if (settled.claims.some((each) => each.reread)) rereadIsTheLaw(settled, claims, here);
      else {
        expect(told(settled.standing.filter((each) => each.source === 'here'))).toEqual(told(here));
        expect(amounts(settled.claims)).toEqual(lawOf(settled, claims, here));
      }
      const replaced = new Set(settled.claims.flatMap(replacedBy));
      const stays = here.filter((each) => !replaced.has(each.line));
      standing.set(record.stream, [...stays, ...settled.claims.flatMap((each) => awardsOf(each, entered))]);
    }
  }
}

/**
 * Claims of which something stands already are measured against part of what stands, and never against what is their own
 * (docs/adr: differences are computed in the order of the claims). What they get is what the law gives less what stood.
 */
function differencesAreTheLaws(
  settled: Settled,
  claims: readonly EnteredClaim[],
  here: readonly StandingAward[],
): void {
  const recorded = settled.standing.filter((each) => each.source === 'here').map(exactly);
  expect(recorded.filter((each) => !here.map(exactly).includes(each))).toEqual([]);
  const basis = here.filter((each) => recorded.includes(exactly(each)));
  expect(basis.filter((each) => claims.some(({ claim }) => claim === each.claim))).toEqual([]);
  const sum = (parts: readonly { amount: string | number }[]) =>
    parts.reduce((total, { amount }) => total + Number(amount), 0);
  for (const [index, { total }] of lawOf(settled, claims, basis).entries()) {
    const { claim, difference, total: due } = settled.claims[index]!;
    const stood = sum(here.filter((each) => each.claim === claim));
    expect([claim, difference?.assessed ?? due]).toEqual([claim, total]);
    expect([claim, Number(due)]).toEqual([claim, Number(total) - stood + sum(difference?.recoverable ?? [])]);
  }
}

const replacedBy = ({ reread }: SettledClaim): readonly string[] =>
  (reread?.lines ?? []).filter(({ outcome }) => outcome === 'replaced').map(({ line }) => line);

/** A claim that was sent back has what is assessed now, and more only where more was allotted or paid before. */
function rereadIsTheLaw(settled: Settled, claims: readonly EnteredClaim[], here: readonly Standing[]): void {
  const recorded = settled.standing.filter((each) => each.source === 'here').map(exactly);
  const basis = here.filter((each) => recorded.includes(exactly(each)) && each.claim !== claims[0]?.claim);
  const [due] = lawOf(settled, claims, basis);
  const { claim, total, reread } = settled.claims[0]!;
  expect([claim, reread?.assessed]).toEqual([claim, due?.total]);
  const replaced = new Set(replacedBy(settled.claims[0]!));
  const stays = here.filter((each) => each.claim === claim && !replaced.has(each.line));
  const sum = stays.reduce((before, { amount }) => before + Number(amount), 0);
  if (total === '0') return;
  expect([claim, sum + Number(total) <= Number(reread?.assessed)]).toEqual([claim, true]);
}

const exactly = (award: {
  claim?: string;
  component?: string;
  awardYear: number;
  treasury: string;
  amount: string | number;
}) => [award.claim, award.component, award.awardYear, award.treasury, award.amount].join();

const told = (awards: readonly { claim?: string; component?: string; awardYear: number; treasury: string }[]) =>
  awards.map(({ claim, component, awardYear, treasury }) => [claim, component, awardYear, treasury].join()).toSorted();

const amounts = (claims: readonly SettledClaim[]) =>
  claims.map(({ claim, status, total, components, readings }) => ({
    claim,
    status,
    total,
    readings,
    components: components.map(({ component, treasury, amount }) => ({ component, treasury, amount })),
  }));

function lawOf(settled: Settled, claims: readonly EnteredClaim[], here: readonly StandingAward[]) {
  const others = claims.flatMap((each) =>
    each.otherAwards.map(({ source, treasury, amount }) => {
      return { source, claim: each.claim, awardYear: 0, treasury, amount: Number(amount) as StandingAward['amount'] };
    }),
  );
  const { applicantKind: kind, local } = claims[0]!;
  const result = POLICY.assess(
    {
      applicant: { kind, local },
      claims: claims.map(toClaim),
      standing: [...here, ...others],
      similar: settled.similar,
    },
    settled.readings,
    lprRates,
  );
  return result.claims.map(({ claim, status, total, readings, components }) => ({
    claim,
    status,
    total: toFenText(total),
    readings,
    components: components.map(({ component, treasury, amount }) => ({
      component,
      treasury,
      amount: toFenText(amount),
    })),
  }));
}

const toClaim = (entry: EnteredClaim): AssessClaim => ({
  id: entry.claim,
  item: entry.item,
  certificate: `${entry.certificate.kind}:${entry.certificate.key}`,
  facts: entry.facts,
  local: entry.local,
  ...(entry.object === undefined ? {} : { object: entry.object }),
  ...(entry.decision === undefined ? {} : { decision: entry.decision }),
  ...(entry.topUpOf === undefined ? {} : { topUpOf: entry.topUpOf }),
});

function awardsOf(settled: SettledClaim, entered: ReadonlyMap<string, EnteredClaim>): readonly Standing[] {
  const { claim, item, settlement } = settled;
  const { certificate, object } = entered.get(claim)!;
  return settled.components
    .filter(({ amount }) => amount !== '0')
    .map(({ component, awardYear, treasury, amount }) => ({
      source: 'here',
      claim,
      line: `${claim}.${awardYear}.${settlement}`,
      item,
      component,
      certificate: `${certificate.kind}:${certificate.key}`,
      ...(object === undefined ? {} : { object }),
      awardYear,
      treasury,
      amount: Number(amount) as StandingAward['amount'],
    }));
}

/** 1. Each line is one claim's amount of one award year, as settled: none missing, none twice. */
function linesAreTheAmounts(events: readonly RecordedEvent[]): void {
  const due: string[] = [];
  const opened: string[] = [];
  for (const record of events) {
    if (record.type === 'LineOpened') {
      const { claim, awardYear, components, settlement, total } = bodyOf<Body<'LineOpened', LineEvent>>(record);
      for (const { component, treasury, amount } of components) {
        opened.push([settlement, claim, awardYear, component, treasury, amount].join());
      }
      expect(String(components.reduce((sum, each) => sum + Number(each.amount), 0))).toBe(total);
    } else if (record.type === 'AmountSettled') {
      for (const { claim, components } of bodyOf<Settled>(record).claims) {
        for (const { awardYear, component, treasury, amount } of components) {
          if (amount !== '0') due.push([record.eventId, claim, awardYear, component, treasury, amount].join());
        }
      }
    }
  }
  expect(opened.toSorted()).toEqual(due.toSorted());
}

const WAN = 1_000_000;
const CAPS: readonly { readonly of: RegExp; readonly limit: number; readonly only?: string }[] = [
  { of: /^yuanzhou-4\.3\.1-intl-invention$/, limit: 45 * WAN, only: 'enterprise' },
  { of: /interest/, limit: 10 * WAN },
  { of: /pledge-(appraisal|guarantee|insurance|fee)|-fee/, limit: 5 * WAN },
];

/** 5. Never, at no event, do the awards that stand exceed a cap of an applicant and award year. */
function capsHold(events: readonly RecordedEvent[]): void {
  const standing = new Map<string, number>();
  const kinds = new Map(PARTIES.map(({ id, kind }) => [id, kind]));
  const entered = new Map<string, string>();
  const awards: { key: string; claim: string; line: string; year: number; amount: number }[] = [];
  for (const record of events) {
    if (record.type === 'ClaimEntered') {
      const { claim, applicant } = bodyOf<EnteredClaim>(record);
      entered.set(claim, applicant);
    } else if (record.type === 'AwardAnnulled') {
      const { claim, awardYear } = bodyOf<Body<'AwardAnnulled', EntitlementEvent>>(record);
      for (const each of awards.filter((award) => award.claim === claim && award.year === awardYear)) {
        standing.set(each.key, standing.get(each.key)! - each.amount);
        awards.splice(awards.indexOf(each), 1);
      }
    } else if (record.type === 'AmountSettled') {
      const replaced = new Set(bodyOf<Settled>(record).claims.flatMap(replacedBy));
      for (const each of awards.filter(({ line }) => replaced.has(line))) {
        standing.set(each.key, standing.get(each.key)! - each.amount);
        awards.splice(awards.indexOf(each), 1);
      }
      for (const { claim, components, settlement } of bodyOf<Settled>(record).claims) {
        const applicant = entered.get(claim)!;
        for (const { component, awardYear: year, amount: text } of components) {
          const cap = CAPS.find(
            ({ of, only }) => of.test(component) && (only ?? kinds.get(applicant)) === kinds.get(applicant),
          );
          if (!cap) continue;
          const key = `${applicant} ${year} ${component}`;
          const amount = Number(text);
          awards.push({ key, claim, line: `${claim}.${year}.${settlement}`, year, amount });
          standing.set(key, (standing.get(key) ?? 0) + amount);
          expect([key, standing.get(key)! <= cap.limit]).toEqual([key, true]);
        }
      }
    }
  }
}

interface Road {
  readonly opened: Body<'LineOpened', LineEvent>;
  readings: Body<'LineOpened', LineEvent>['readings'];
  payableFrom?: Instant;
  cleared: boolean;
  /** Objections that nobody has answered yet. */
  readonly open: Set<string>;
  fallen: boolean;
  allotted: number;
  readonly paid: Map<string, number>;
  readonly shares: Map<string, number>;
}

/** 3. Approval and notice before the money, never before its year, never on a reading that nobody confirmed. */
function moneyIsInOrder(events: readonly RecordedEvent[]): void {
  const roads = new Map<string, Road>();
  const confirmed = new Map<string, string>();
  for (const record of events) {
    const line = record.stream.slice('line-'.length);
    const road = roads.get(line);
    if (record.type === 'ReadingConfirmed') {
      const { reading, options } = bodyOf<{ reading: string; options: readonly string[] }>(record);
      confirmed.set(reading, options.toSorted().join());
    } else if (record.type === 'LineOpened') {
      const opened = bodyOf<Road['opened']>(record);
      const shares = new Map(Object.entries(opened.amounts).map(([treasury, amount]) => [treasury, Number(amount)]));
      const { readings } = opened;
      roads.set(line, {
        opened,
        readings,
        cleared: false,
        allotted: 0,
        paid: new Map(),
        shares,
        open: new Set(),
        fallen: false,
      });
    } else if (record.type === 'LineKept' && road) {
      road.readings = bodyOf<Body<'LineKept', LineEvent>>(record).readings;
    } else if (record.type === 'LineApproved' && road) {
      const { payableFrom, approvalDay } = bodyOf<Body<'LineApproved', LineEvent>>(record);
      // 次年 of the approval, in Shanghai: the last 8 hours of the year before, in UTC.
      expect(payableFrom).toBe(`${approvalDay.slice(0, 4)}-12-31T16:00:00.000Z`);
      road.payableFrom = payableFrom;
      inRoute(line, road, 'approval');
    } else if (record.type === 'LineCleared' && road) {
      inRoute(line, road, 'notice');
      expect([line, [...road.open], road.fallen]).toEqual([line, [], false]);
      road.cleared = true;
    } else if (record.type === 'LineQuestioned' && road) {
      road.open.add(bodyOf<{ objection: string }>(record).objection);
    } else if (record.type === 'LineObjectionDismissed' && road) {
      road.open.delete(bodyOf<{ objection: string }>(record).objection);
    } else if (record.type === 'LineObjectionUpheld' && road) {
      road.fallen = true;
    } else if (record.type === 'PayoutAllotted' && road) {
      road.allotted += 1;
      mayBePaid(line, road, record.at, confirmed);
    } else if (record.type === 'PayoutInstructed') {
      // Its readings were looked at when it was allotted: from then on it is fixed.
      for (const each of bodyOf<Body<'PayoutInstructed', PaymentEvent>>(record).lines) {
        const paying = roads.get(each)!;
        expect([each, [...paying.open], paying.fallen]).toEqual([each, [], false]);
        mayBePaid(each, paying, record.at, null);
      }
    }
  }
}

/** What its route puts before a stage is behind the line. */
function inRoute(line: string, { opened, payableFrom, cleared }: Road, stage: 'approval' | 'notice' | 'payout'): void {
  const { route } = opened;
  const before = route.slice(0, route.indexOf(stage));
  const behind = [...(payableFrom === undefined ? [] : ['approval']), ...(cleared ? ['notice'] : [])];
  // A notice that comes after the payout in its route runs beside it.
  expect([line, stage, before.filter((each) => each !== 'payout' && !behind.includes(each))]).toEqual([
    line,
    stage,
    [],
  ]);
}

function mayBePaid(line: string, road: Road, at: string, confirmed: ReadonlyMap<string, string> | null): void {
  const { payableFrom, allotted, readings } = road;
  inRoute(line, road, 'payout');
  expect({ line, allotted, approved: payableFrom !== undefined }).toEqual({ line, allotted: 1, approved: true });
  expect([line, at >= payableFrom!]).toEqual([line, true]);
  for (const [reading, used] of confirmed ? Object.entries(readings) : []) {
    expect([line, reading, confirmed?.get(reading)]).toEqual([line, reading, used.toSorted().join()]);
  }
}

/** 2. A line's share is in one payment, of its own payee and treasury, and is paid once, in its own amount. */
function moneyMovesOnce(events: readonly RecordedEvent[]): void {
  const shares = new Map<string, string>();
  const members = new Map<string, Map<string, string>>();
  const heads = new Map<string, { payee: string; treasury: string }>();
  const inPayment = new Set<string>();
  const made = new Map<string, number>();
  const linesPaid = new Map<string, number>();
  const paidOnce = new Set<string>();
  const payees = new Map<string, string>();
  for (const record of events) {
    const id = record.stream.slice(record.stream.indexOf('-') + 1);
    if (record.type === 'LineOpened') {
      const { amounts: all, applicant } = bodyOf<Road['opened']>(record);
      payees.set(id, applicant);
      for (const [treasury, amount] of Object.entries(all)) shares.set(`${id} ${treasury}`, amount);
    } else if (record.type === 'PaymentOpened') heads.set(id, bodyOf(record));
    else if (record.type === 'PaymentLineAdded') {
      const { line, amount } = bodyOf<Body<'PaymentLineAdded', PaymentEvent>>(record);
      const { treasury, payee } = heads.get(id)!;
      const key = `${line} ${treasury}`;
      expect([key, amount, payee, inPayment.has(key)]).toEqual([key, shares.get(key), payees.get(line), false]);
      inPayment.add(key);
      members.set(id, new Map([...(members.get(id) ?? []), [line, amount]]));
    } else if (record.type === 'PaymentLineRemoved') {
      members.get(id)!.delete(bodyOf<{ line: string }>(record).line);
    } else if (record.type === 'PaymentMade') {
      expect([id, made.has(id)]).toEqual([id, false]);
      const { amount } = bodyOf<Body<'PaymentMade', PaymentEvent>>(record);
      expect(Number(amount)).toBe([...members.get(id)!.values()].reduce((sum, each) => sum + Number(each), 0));
      made.set(id, Number(amount));
    } else if (record.type === 'LinePaid') {
      const { payment, treasury, amount } = bodyOf<Body<'LinePaid', LineEvent>>(record);
      const key = `${id} ${treasury}`;
      expect([key, amount, paidOnce.has(key)]).toEqual([key, shares.get(key), false]);
      paidOnce.add(key);
      linesPaid.set(payment, (linesPaid.get(payment) ?? 0) + Number(amount));
    }
  }
  expect([...linesPaid].toSorted()).toEqual([...made].toSorted());
}

const DUTY_OF: Readonly<Record<string, string>> = {
  ApplicationCreated: 'applied',
  ClaimDeclared: 'applied',
  ClaimAmended: 'applied',
  ApplicationSubmitted: 'applied',
  SupplementSubmitted: 'applied',
  EndorsementGranted: 'endorsed',
  EndorsementRefused: 'endorsed',
  ClaimAccepted: 'reviewed',
  OnSiteCheckRequired: 'verified',
  OnSiteCheckDone: 'verified',
  OnSiteCheckWaived: 'verified',
  FactsVerified: 'verified',
};
const DUTY_AT: Readonly<Record<string, string>> = {
  endorsement: 'endorsed',
  department: 'reviewed',
  panel: 'verified',
};

/**
 * 4. One person, one duty: among all who acted on an application, and on each line together with those who had acted on its
 * application when its claim was verified.
 */
function dutiesAreApart(events: readonly RecordedEvent[]): void {
  const held = new Map<string, ReadonlyMap<string, string>>();
  const atVerification = new Map<string, ReadonlyMap<string, string>>();
  const members = new Map<string, string[]>();
  const approvers = new Map<string, string[]>();
  const take = (where: string, actor: string, duty: string): void => {
    const before = held.get(where) ?? new Map<string, string>();
    expect([where, actor, before.get(actor) ?? duty]).toEqual([where, actor, duty]);
    held.set(where, new Map([...before, [actor, duty]]));
  };
  for (const record of events) {
    const { type, stream, actor } = record;
    const id = stream.slice(stream.indexOf('-') + 1);
    const duty = dutyOf(record);
    if (duty !== undefined) take(stream, actor, duty);
    if (type === 'FactsVerified') atVerification.set(bodyOf<{ claim: string }>(record).claim, held.get(stream)!);
    if (type === 'LineOpened') held.set(id, atVerification.get(bodyOf<Road['opened']>(record).claim)!);
    if (type === 'DecisionRecorded') approvers.set(id, [...(approvers.get(id) ?? []), actor]);
    if (type === 'LineApproved') {
      const { batch } = bodyOf<Body<'LineApproved', LineEvent>>(record);
      for (const each of approvers.get(batch) ?? []) take(id, each, 'approved');
    }
    if (type === 'PayoutAllotted') take(id, actor, 'paid');
    if (type === 'PaymentLineAdded') {
      members.set(id, [...(members.get(id) ?? []), bodyOf<{ line: string }>(record).line]);
    }
    if (type === 'PayoutInstructed') for (const line of members.get(id)!) take(line, actor, 'paid');
  }
}

function dutyOf({ type, stream, body }: RecordedEvent): string | undefined {
  if (!stream.startsWith('application-')) return undefined;
  const returning = type === 'ReturnedForSupplement' || type === 'ClaimRefused';
  return returning ? DUTY_AT[(body as { stage?: string }).stage ?? ''] : DUTY_OF[type];
}

/** 6. A refused command left nothing; an accepted one left its events once, together, in one stream. */
function commandsTookEffectOnce(world: World, events: readonly RecordedEvent[]): void {
  const places = new Map<string, string[]>();
  for (const { commandId, stream, version } of events) {
    places.set(commandId, [...(places.get(commandId) ?? []), `${stream}@${version}`]);
  }
  const accepted = new Set(world.sent.filter((each) => each.accepted).map((each) => each.id));
  for (const { id } of world.sent) {
    expect([id, places.has(id)]).toEqual([id, accepted.has(id)]);
  }
  for (const [id, where] of places) {
    const [stream, first] = where[0]!.split('@') as [string, string];
    expect([id, where]).toEqual([id, where.map((_, index) => `${stream}@${Number(first) + index}`)]);
  }
}

/** 7. Rows that followed the log are those of a rebuild, table by table. */
export async function assertReadModels(world: World): Promise<void> {
  const wait = (_: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  const folders = ['live', 'built'].map((name) => mkdtempSync(join(tmpdir(), `duixian-${name}-`)));
  const { log } = world.house;
  try {
    const dumps: unknown[] = [];
    for (const [index, folder] of folders.entries()) {
      const projector = openProjector({
        store: log,
        folder,
        wait,
        ...(index === 0 ? { liveBatch: 3, cachedRows: 20 } : {}),
      });
      await projector.start();
      expect(projector.health()).toMatchObject({ status: 'live', parkedCount: 0 });
      await projector.close();
      dumps.push(dump(folder));
    }
    expect(dumps[0]).toEqual(dumps[1]);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

function dump(folder: string): object {
  const db = new DatabaseSync(join(folder, READ_MODELS_FILE), { readOnly: true });
  const tables = projections.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY key`).all()]);
  db.close();
  return Object.fromEntries(tables) as object;
}
