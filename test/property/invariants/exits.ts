import { expect } from '@jest/globals';
import type { EntitlementEvent, LineEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import { bodyOf, idIn, replacedBy, type Body, type Opened, type Settled } from './body.js';

const FALLS = ['LineWithdrawn', 'LineObjectionUpheld'];
const CLOSES = [...FALLS, 'LineReplaced'];

/**
 * What fell stands no longer, and nothing else: when all is quiet, the awards that were annulled are those of the lines that
 * were rejected, withdrawn, or closed by an objection, and of lines that had just been put in the place of one.
 */
export function onlyWhatFellIsAnnulled(events: readonly RecordedEvent[]): void {
  const fallen: string[] = [];
  const annulled: string[] = [];
  for (const record of events) {
    const { type, stream } = record;
    if (FALLS.includes(type)) fallen.push(idIn(stream));
    if (type === 'LineStruck' && bodyOf<Body<'LineStruck', LineEvent>>(record).kind === 'rejected')
      fallen.push(idIn(stream));
    if (type === 'AwardAnnulled') {
      const { line, inPlaceOf } = bodyOf<Body<'AwardAnnulled', EntitlementEvent>>(record);
      if (inPlaceOf === undefined) annulled.push(line);
    }
  }
  expect(annulled.toSorted()).toEqual(fallen.toSorted());
}

/** What stands has its line on its way to the money, and no line is on its way whose award stands no longer. */
export function linesAreWhatStands(events: readonly RecordedEvent[]): void {
  const standing = new Set<string>();
  const lines = new Set<string>();
  for (const record of events) {
    const { type, stream } = record;
    if (type === 'LineOpened') lines.add(idIn(stream));
    if (CLOSES.includes(type)) lines.delete(idIn(stream));
    if (type === 'LineStruck' && bodyOf<Body<'LineStruck', LineEvent>>(record).kind === 'rejected')
      lines.delete(idIn(stream));
    if (type === 'AwardAnnulled') standing.delete(bodyOf<Body<'AwardAnnulled', EntitlementEvent>>(record).line);
    if (type !== 'AmountSettled') continue;
    for (const claim of bodyOf<Settled>(record).claims) {
      for (const line of replacedBy(claim)) standing.delete(line);
      for (const { awardYear, amount } of claim.components)
        if (amount !== '0') standing.add(`${claim.claim}.${awardYear}.${claim.settlement}`);
    }
  }
  expect([...lines].toSorted()).toEqual([...standing].toSorted());
}

/** A notice is over when its time is, for everybody, and of a line when nobody's objection to it is open. */
export function noticesRunTheirTime(events: readonly RecordedEvent[]): void {
  const until = new Map<string, string>();
  const closes = new Map<string, string>();
  const open = new Map<string, Set<string>>();
  for (const record of events) {
    const line = idIn(record.stream);
    const questions = open.get(line) ?? new Set<string>();
    open.set(line, questions);
    if (record.type === 'NoticeOpened') closes.set(line, bodyOf<{ objectionsUntil: string }>(record).objectionsUntil);
    else if (record.type === 'NoticeClosed')
      expect([line, record.at >= (closes.get(line) ?? '~')]).toEqual([line, true]);
    else if (record.type === 'LinePublished')
      until.set(line, bodyOf<{ objectionsUntil: string }>(record).objectionsUntil);
    else if (record.type === 'LineQuestioned') questions.add(bodyOf<{ objection: string }>(record).objection);
    else if (record.type === 'LineObjectionDismissed')
      questions.delete(bodyOf<{ objection: string }>(record).objection);
    else if (record.type === 'LineCleared') {
      expect([line, record.at >= (until.get(line) ?? '~'), [...questions]]).toEqual([line, true, []]);
    }
  }
}

/** 证书: no claim is accepted before its certificate is its own, and one certificate of one applicant is paid once. */
export function certificatesPayOnce(events: readonly RecordedEvent[]): void {
  const reserved = new Map<string, string>();
  const standing = new Map<string, string>();
  const supplements = new Set<string>();
  for (const record of events) {
    if (record.type === 'ClaimReservationRecorded') {
      const { claim, outcome } = bodyOf<{ claim: string; outcome: string }>(record);
      reserved.set(claim, outcome);
    } else if (record.type === 'ClaimDeclared') {
      const { claim, topUpOf } = bodyOf<{ claim: string; topUpOf?: string }>(record);
      if (topUpOf !== undefined) supplements.add(claim);
    } else if (record.type === 'ClaimAccepted') {
      const { claim } = bodyOf<{ claim: string }>(record);
      expect([claim, reserved.get(claim)]).toEqual([claim, 'reserved']);
    } else if (record.type === 'LineOpened') {
      const { applicant, item, certificate, claim } = bodyOf<Opened>(record);
      if (supplements.has(claim)) continue;
      const key = [applicant, item, certificate.kind, certificate.key].join();
      expect([key, standing.get(key) ?? claim]).toEqual([key, claim]);
      standing.set(key, claim);
    }
  }
}
