import { addDays, businessDate, fen, TREASURIES, type ApplicantKind, type BusinessDate } from '#kernel';
import { isAsked } from './validate-facts.js';
import type {
  AssessClaim,
  AssessInput,
  Decision,
  FactDeclaration,
  FactValue,
  Facts,
  ItemDeclaration,
  PolicyVersion,
  Readings,
  StandingAward,
} from './types.js';

/**
 * A fixed generated corpus: inputs that a version's declarations allow, made from a seed. A published version is frozen by its
 * results over it, and the tests draw from it. Changing this file changes every frozen hash.
 */

/** Whole numbers from a seed (mulberry32): the same on every machine. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Draw = (below: number) => number;
const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)]!;

export interface CorpusCase {
  readonly input: AssessInput;
  readonly readings: Readings;
}

/** `count` entitlements of up to eight claims, with standing awards, findings and readings. */
export function corpus(version: PolicyVersion, seed: number, count: number): CorpusCase[] {
  const draw = seeded(seed);
  const days = version.turningDays ?? DAYS;
  return Array.from({ length: count }, () => {
    const claims =
      version.crowds !== undefined && draw(8) === 0
        ? crowd(draw, version, version.crowds, days)
        : Array.from({ length: 1 + draw(8) }, (_, index) => claim(draw, pick(draw, version.items), index, days));
    const kind: ApplicantKind = pick(draw, ['enterprise', 'enterprise', 'enterprise', 'individual', 'university']);
    const input: AssessInput = {
      applicant: { kind, local: draw(8) > 0 },
      claims,
      standing: draw(3) === 0 ? standing(draw, version, claims) : [],
      similar: claims.length > 2 && draw(2) === 0 ? [[claims[0]!.id, claims[1]!.id, claims[2]!.id]] : [],
    };
    return { input, readings: chosenReadings(draw, version) };
  });
}

/** Many claims of few items, mostly alike in every fact of the same name: what a rule that counts a year must meet. */
function crowd(
  draw: Draw,
  version: PolicyVersion,
  { items, most }: NonNullable<PolicyVersion['crowds']>,
  days: readonly string[],
): AssessClaim[] {
  const declared = version.items.filter((item) => items.includes(item.id));
  const alike: Record<string, FactValue> = {};
  return Array.from({ length: 1 + draw(most) }, (_, index) => {
    const made = claim(draw, draw(6) > 0 ? declared[0]! : pick(draw, declared), index, days);
    const shared = Object.entries(made.facts).map(([name, value]) => [name, (alike[name] ??= value)] as const);
    const facts = draw(12) === 0 ? made.facts : Object.fromEntries(shared);
    return { ...made, certificate: `${made.certificate}.${index}`, facts };
  });
}

function claim(draw: Draw, item: ItemDeclaration, index: number, days: readonly string[]): AssessClaim {
  const object = item.object === undefined || draw(2) === 0 ? undefined : `${item.object.kind}:${draw(3)}`;
  const decision = item.discretion === undefined ? undefined : decisionOf(draw, item.discretion);
  return {
    id: `claim-${index}`,
    item: item.id,
    certificate: `${item.certificate.kind}:${draw(4) === 0 ? draw(3) : index + 10}`,
    facts: factsOf(draw, item, days),
    ...(object === undefined ? {} : { object }),
    ...(decision === undefined ? {} : { decision }),
  };
}

/** A rate is seldom lowered; a figure is mostly there, sometimes above its ceiling. */
function decisionOf(draw: Draw, discretion: NonNullable<ItemDeclaration['discretion']>): Decision | undefined {
  const rarely = draw(4) === 0;
  if (discretion.kind === 'rate') {
    return rarely ? { rate: pick(draw, ['40%', '60%']), reason: 'corpus' } : undefined;
  }
  const ceiling = Number(discretion.ceiling);
  const figure = pick(draw, [Math.floor(ceiling / 2), ceiling - 1, ceiling, ceiling + 1]);
  return rarely ? undefined : { figure: String(figure), reason: 'corpus' };
}

/** Facts as `validateFacts` would let them through. */
export function factsOf(draw: Draw, item: ItemDeclaration, days: readonly string[] = DAYS): Facts {
  const facts: Record<string, FactValue> = {};
  for (const declared of item.facts) {
    if (!isAsked(declared, facts) || (declared.optional === true && draw(2) === 0)) continue;
    facts[declared.name] = factValue(draw, declared, days);
  }
  return facts;
}

/** Days around which windows, years and rates turn. */
export const DAYS = ['2022-12-31', '2023-01-01', '2023-03-01', '2023-06-01', '2023-12-31', '2024-02-29', '2024-07-01'];

function factValue(draw: Draw, declared: FactDeclaration, days: readonly string[]): FactValue {
  switch (declared.type) {
    case 'money':
      return String(
        Math.max(
          declared.min ?? 0,
          pick(draw, [1, 100, 3_333_333, 10_000_002, 500_000_000, 3_000_000_000]) * (1 + draw(9)),
        ),
      );
    case 'date':
      return draw(3) === 0 ? anyDay(draw) : businessDate(pick(draw, days));
    case 'count': {
      const [least, most] = [declared.min ?? 0, Math.min(declared.max ?? 1000, 1000)];
      return draw(2) === 0
        ? Math.min(most, Math.max(least, pick(draw, [6, 12, 13, 61, 90, 360, 365])))
        : least + draw(most - least + 1);
    }
    case 'boolean':
      return draw(4) > 0;
    case 'choice':
      return pick(draw, declared.choices!).value;
    case 'text':
      return `text ${draw(3)}`;
  }
}

const anyDay = (draw: Draw): BusinessDate => addDays(businessDate('2023-01-01'), draw(720));

function standing(draw: Draw, version: PolicyVersion, claims: readonly AssessClaim[]): StandingAward[] {
  return Array.from({ length: 1 + draw(3) }, (): StandingAward => {
    const about = pick(draw, claims);
    const item = version.items.find((declared) => declared.id === about.item)!;
    const amount = fen(1_000_000 * (1 + draw(20)));
    const awardYear = 2023 + draw(2);
    if (draw(2) === 0) {
      return { source: 'otherDistrictPolicy', claim: about.id, awardYear, treasury: pick(draw, TREASURIES), amount };
    }
    const component = pick(draw, item.components);
    const certificate = draw(2) === 0 ? about.certificate : `${item.certificate.kind}:earlier`;
    const treasury = pick(draw, component.treasuries);
    return {
      source: 'here',
      claim: 'earlier',
      item: item.id,
      component: component.id,
      certificate,
      awardYear,
      treasury,
      amount,
    };
  });
}

function chosenReadings(draw: Draw, version: PolicyVersion): Readings {
  const chosen: Record<string, readonly string[]> = {};
  for (const reading of version.readings) {
    if (draw(3) > 0) continue;
    const sets = [...reading.options.map((option) => [option.id]), ...(reading.compatible ?? [])];
    chosen[reading.id] = pick(draw, sets);
  }
  return chosen;
}
