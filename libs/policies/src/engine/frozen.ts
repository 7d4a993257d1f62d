import { canonicalJson } from '#kernel';
import { corpus } from './corpus.js';
import type { PolicyVersion, RateBook } from './types.js';

/**
 * What a published version may never change. Hashing (SHA-256 of these texts) is the caller's: this library knows no Node. The
 * words of the trace, labels and translations are left out, so that they can be mended; amounts, causes and readings are not.
 */
export interface Frozen {
  readonly law: string;
  readonly results: string;
}

const SEED = 20_230_025;
const CASES = 2_000;

/** Parameters, quotes, readings, procedure and source as one canonical text. */
export const frozenLaw = (version: PolicyVersion): string =>
  canonicalJson({
    id: version.id,
    version: version.version,
    number: version.number,
    kind: version.kind,
    ownTreasury: version.ownTreasury,
    route: version.route,
    approvalBodies: version.approvalBodies.map((body) => body.id),
    awardYears: version.awardYears,
    items: version.items.map(({ id, department, qualifyingDate, applicantKinds, components, facts, discretion }) => ({
      id,
      department,
      qualifyingDate,
      applicantKinds,
      components,
      facts: facts.map(({ label: _label, help: _help, ...fact }) => ({
        ...fact,
        choices: fact.choices?.map((one) => one.value),
      })),
      ceiling: discretion?.ceiling,
    })),
    readings: version.readings.map(({ id, article, quote, options, compatible, procedural }) => ({
      id,
      article,
      quote,
      options: options.map((option) => ({ id: option.id, text: option.text.zh })),
      compatible,
      procedural,
    })),
    parameters: version.parameters.map(({ id, article, value, unit, from }) => ({ id, article, value, unit, from })),
    commonRules: version.commonRules,
    // Left out where there are none, as in versions frozen before there were any.
    ...(version.overrides?.length ? { overrides: version.overrides } : {}),
    // The same of what only a published draft has.
    ...(version.defaultReadings === undefined ? {} : { defaultReadings: version.defaultReadings }),
    ...(version.amendment === undefined ? {} : { amendment: version.amendment }),
    source: version.source,
  });

/** Results over the generated corpus as one canonical text. */
export const frozenResults = (version: PolicyVersion, rates: RateBook, cases = CASES): string =>
  canonicalJson(
    corpus(version, SEED, cases).map(({ input, readings }) => {
      const { claims, total, byTreasury } = version.assess(input, readings, rates);
      return { total, byTreasury, claims: claims.map(({ trace: _trace, ...rest }) => rest) };
    }),
  );
