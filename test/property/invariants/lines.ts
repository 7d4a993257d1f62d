import { expect } from '@jest/globals';
import type { EnteredClaim, EntitlementEvent, LineEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import { PARTIES } from '../world.js';
import { bodyOf, replacedBy, type Body, type Settled } from './body.js';

/** 1. Each line is one claim's amount of one award year, as settled: none missing, none twice. */
export function linesAreTheAmounts(events: readonly RecordedEvent[]): void {
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
export function capsHold(events: readonly RecordedEvent[]): void {
  const standing = new Map<string, number>();
  const kinds = new Map(PARTIES.map(({ id, kind }) => [id, kind]));
  const entered = new Map<string, string>();
  const awards: { key: string; line: string; amount: number }[] = [];
  for (const record of events) {
    if (record.type === 'ClaimEntered') {
      const { claim, applicant } = bodyOf<EnteredClaim>(record);
      entered.set(claim, applicant);
    } else if (record.type === 'AwardAnnulled') {
      const { line } = bodyOf<Body<'AwardAnnulled', EntitlementEvent>>(record);
      for (const each of awards.filter((award) => award.line === line)) {
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
          awards.push({ key, line: `${claim}.${year}.${settlement}`, amount });
          standing.set(key, (standing.get(key) ?? 0) + amount);
          expect([key, standing.get(key)! <= cap.limit]).toEqual([key, true]);
        }
      }
    }
  }
}
