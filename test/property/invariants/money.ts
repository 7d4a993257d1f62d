import { expect } from '@jest/globals';
import type { LineEvent, PaymentEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import type { Instant } from '#kernel';
import { bodyOf, type Body } from './body.js';

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
export function moneyIsInOrder(events: readonly RecordedEvent[]): void {
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

/** 2. A line's share is in one payment, of its own payee and treasury, and is paid once, in its own amount, never more than approved. */
export function moneyMovesOnce(events: readonly RecordedEvent[]): void {
  const shares = new Map<string, string>();
  const members = new Map<string, Map<string, string>>();
  const heads = new Map<string, { payee: string; treasury: string }>();
  const inPayment = new Set<string>();
  const made = new Map<string, number>();
  const linesPaid = new Map<string, number>();
  const paidOnce = new Set<string>();
  const payees = new Map<string, string>();
  const totals = new Map<string, string>();
  const approved = new Map<string, number>();
  const paidOf = new Map<string, number>();
  for (const record of events) {
    const id = record.stream.slice(record.stream.indexOf('-') + 1);
    if (record.type === 'LineOpened') {
      const { amounts: all, applicant, total } = bodyOf<Road['opened']>(record);
      totals.set(id, total);
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
      paidOf.set(id, (paidOf.get(id) ?? 0) + Number(amount));
      expect([id, paidOf.get(id)! <= (approved.get(id) ?? 0)]).toEqual([id, true]);
    } else if (record.type === 'LineApproved') {
      approved.set(id, Number(totals.get(id)));
    } else if (record.type === 'PaymentReturned') {
      expect([id, made.delete(id)]).toEqual([id, true]);
    } else if (record.type === 'LinePaymentReturned') {
      const { payment, treasury } = bodyOf<Body<'LinePaymentReturned', LineEvent>>(record);
      const key = `${id} ${treasury}`;
      expect([key, paidOnce.delete(key)]).toEqual([key, true]);
      const amount = Number(shares.get(key));
      paidOf.set(id, paidOf.get(id)! - amount);
      const left = linesPaid.get(payment)! - amount;
      if (left === 0) linesPaid.delete(payment);
      else linesPaid.set(payment, left);
    }
  }
  expect([...linesPaid].toSorted()).toEqual([...made].toSorted());
}
