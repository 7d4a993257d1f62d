import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entitlement, streamOf, type EntitlementEvent, type PastClaims } from '#domain';
import { openLogSnapshot, type LogSnapshot } from '#event-store';
import { canonicalJson } from '#kernel';
import { lprRates, type PolicyVersion } from '#policies';
import { toRecorded } from '#runtime';
import { fillPastCases, LAW } from '../../../bench/what-if/past-cases.js';
import { pastCase } from './past-case.js';
import { tryOn, type Draft } from './what-if.js';
import { Summing, type Summary } from './what-if-summary.js';
import { trialOn, type Trial } from './what-if-trial.js';

/** More than a page of streams, and more losers than are named. */
const COUNT = 1_050;

function trial(draft: Partial<Draft>): Trial {
  const whole: Draft = {
    policy: LAW.id,
    policyVersion: LAW.version,
    parameters: [],
    overrides: [],
    readings: {},
    ...draft,
  };
  const version = LAW.redrafted(whole.parameters, whole.overrides);
  expect(version).not.toHaveProperty('code');
  return { draft: whole, version: version as PolicyVersion, series: lprRates };
}

/** What is expected, by the long way: each stream asked for by itself, parsed whole, and folded as a decider folds it. */
function theLongWay(snapshot: LogSnapshot, { draft, version, series }: Trial): Summary {
  const summing = new Summing();
  for (const name of snapshot.streamsOf(streamOf.entitlement(version.family, ''))) {
    const outcome = tryOn(pastCase(folded(snapshot, name)), draft, version, series);
    if (outcome !== undefined) summing.add(outcome);
  }
  return summing.summary();
}

function folded(snapshot: LogSnapshot, name: string): PastClaims {
  const state = snapshot
    .stream(name)
    .map(toRecorded)
    .reduce(
      (before, recorded) => entitlement.evolve(before, recorded.event as EntitlementEvent, recorded),
      entitlement.initial,
    );
  return {
    entered: new Map(Object.entries(state.entered)),
    settled: new Map(Object.entries(state.settled)),
    under: new Map(Object.entries(state.under)),
    standing: state.standing,
    ranks: state.ranks,
  };
}

describe('a draft tried on past entitlements', () => {
  let folder: string;
  let snapshot: LogSnapshot;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duixian-what-if-'));
    await fillPastCases(folder, COUNT);
    snapshot = openLogSnapshot(folder);
  });
  afterAll(() => {
    snapshot.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each<[string, Partial<Draft>]>([
    ['other numbers', { parameters: [{ parameter: 'intl-invention', value: '120000' }] }],
    ['nothing but what holds', {}],
    ['a round that nobody was in', { round: 'another' }],
  ])('gives the bytes that the long way gives: %s', (_, draft) => {
    const given = trial(draft);
    const reports: number[] = [];
    const summary = trialOn(snapshot, given, (done) => reports.push(done));
    expect(canonicalJson(summary)).toBe(canonicalJson(theLongWay(snapshot, given)));
    expect(reports).toEqual([0, 500, 1000]);
  });

  it('says who loses, with both traces of the largest differences', () => {
    const summary = trialOn(
      snapshot,
      trial({ parameters: [{ parameter: 'intl-invention', value: '120000' }] }),
      () => undefined,
    );
    expect(summary.entitlements).toBe(COUNT);
    expect(summary.claims).toBe(2 * COUNT);
    expect(summary.lose.applicants).toBeGreaterThan(summary.losers.length);
    expect(summary.largest).toHaveLength(20);
    const { histogram } = summary;
    expect(histogram).toHaveLength(14);
    const counted = (bars: readonly number[]) => bars.reduce((sum, each) => sum + each, 0);
    expect(counted(histogram.slice(0, 7))).toBe(summary.lose.applicants);
    expect(counted(histogram.slice(7))).toBe(summary.gain.applicants);
    for (const { beforeTrace, afterTrace } of summary.largest) {
      expect([beforeTrace.length, afterTrace.length]).not.toContain(0);
    }
  });
});
