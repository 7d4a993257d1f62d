import { fen, formatYuan, type Fen } from '#kernel';
import { isAllowedChoice, lprRates, type AssessResult, type Readings } from '#policies';
import { CaseError } from './fields.js';
import type { MappedCase, PolicyMapper } from './mapper.js';
import { MAPPERS } from './mappers.js';
import { parseCase, type Expectation, type GoldenCase } from './parse.js';

/** What one case, or one entry of its alternatives, came to. */
export interface Outcome {
  readonly name: string;
  readonly mismatches: readonly string[];
}

/**
 * Computes a case and each entry of its alternatives; each counts one. A case outside the format, or of an
 * unknown policy, fails with all its alternatives.
 */
export function checkCase(value: unknown): Outcome[] {
  const name = nameOf(value);
  try {
    const golden = parseCase(value);
    const mapper = MAPPERS[golden.policy];
    if (mapper === undefined) throw new CaseError(`no document is called ${golden.policy}`);
    checkAlternatives(golden, mapper);
    const mapped = mapper.map(golden);
    return [
      compute(name, mapper, mapped, {}, golden.expected),
      ...golden.alternatives.map(({ readings, expected }) =>
        compute(`${name} [${shown(readings)}]`, mapper, mapped, readings, expected),
      ),
    ];
  } catch (error) {
    const message = `error: ${error instanceof Error ? error.message : String(error)}`;
    const others = Array.from({ length: alternativesOf(value) }, (_, index) => `${name} [alternative ${index + 1}]`);
    return [name, ...others].map((one) => ({ name: one, mismatches: [message] }));
  }
}

/** The case's id as far as it has one, for messages about malformed cases. */
export function nameOf(value: unknown): string {
  const id = (value as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : 'case without id';
}

function alternativesOf(value: unknown): number {
  const alternatives = (value as { readonly alternatives?: unknown } | null | undefined)?.alternatives;
  return Array.isArray(alternatives) ? alternatives.length : 0;
}

function checkAlternatives(golden: GoldenCase, mapper: PolicyMapper): void {
  golden.alternatives.forEach(({ readings }, index) => {
    for (const [id, chosen] of Object.entries(readings)) {
      const reading = mapper.version.readings.find((declared) => declared.id === id);
      if (reading === undefined || !mapper.readingIds.includes(id) || !isAllowedChoice(reading, chosen)) {
        throw new CaseError(`case.alternatives[${index}].readings: unknown reading ${id} ${chosen.join('+')}`);
      }
    }
  });
}

const shown = (readings: Readings): string =>
  Object.entries(readings)
    .map(([id, chosen]) => `${id}=${chosen.join('+')}`)
    .join(', ');

function compute(
  name: string,
  mapper: PolicyMapper,
  mapped: MappedCase,
  readings: Readings,
  expected: Expectation,
): Outcome {
  const result = mapper.version.assess(mapped.input, readings, lprRates);
  return { name, mismatches: mismatches(result, mapped, expected) };
}

function mismatches(result: AssessResult, mapped: MappedCase, expected: Expectation): string[] {
  const found: string[] = [];
  const compare = (what: string, wanted: Fen, got: Fen): void => {
    if (wanted !== got) found.push(`${what}: expected ${formatYuan(wanted)}, got ${formatYuan(got)}`);
  };
  compare('total_yuan', expected.total, result.total);
  compare('省', expected.levels.省, result.byTreasury.province);
  compare('地级市', expected.levels.地级市, result.byTreasury.prefecture);
  compare('区县', expected.levels.区县, result.byTreasury.district);
  const capped = result.claims.some((claim) => claim.capped);
  if (expected.capped !== undefined && expected.capped !== capped) {
    found.push(`capped: expected ${expected.capped}, got ${capped}`);
  }
  if (expected.byClaim !== undefined) {
    const sums = expected.byClaim.map(() => 0);
    result.claims.forEach((claim, index) => (sums[mapped.entryOf[index]!]! += claim.total));
    expected.byClaim.forEach((wanted, index) => compare(`by_claim[${index}]`, wanted, fen(sums[index]!)));
  }
  return found;
}
