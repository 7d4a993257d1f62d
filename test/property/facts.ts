import { addDays, businessDate, formatYuan, fen, type ApplicantKind, type BusinessDate } from '#kernel';
import {
  isAsked,
  lprRates,
  validateFacts,
  type FactDeclaration,
  type Facts,
  type ItemDeclaration,
  type PolicyVersion,
} from '#policies';
import type { Random } from './random.js';

/** Days around which windows, years, anniversaries and rates turn. */
const DAYS = ['2023-01-01', '2023-03-01', '2023-06-20', '2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01'];
/** Amounts around caps, roundings and single fen: yuan. */
const AMOUNTS = [
  '0.01',
  '0.03',
  '33333.33',
  '49999.99',
  '50000.00',
  '50000.01',
  '100000.01',
  '1234567.89',
  '9999999.99',
];

/** Raw answers that `validateFacts` lets through, as its canonical facts; `undefined` when this draw was not valid. */
export function validFacts(
  random: Random,
  version: PolicyVersion,
  item: ItemDeclaration,
  applicantKind: ApplicantKind,
  today: BusinessDate,
): Facts | undefined {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const raw: Record<string, unknown> = {};
    for (const declared of item.facts) if (isAsked(declared, raw)) raw[declared.name] = answer(random, declared);
    const outcome = validateFacts(version, item.id, raw, { today, applicantKind, rates: lprRates });
    if ('facts' in outcome) return outcome.facts;
  }
  return undefined;
}

function answer(random: Random, declared: FactDeclaration): unknown {
  switch (declared.type) {
    case 'money':
      return random.chance(0.7) ? random.pick(AMOUNTS) : formatYuan(fen(1 + random.below(900_000_000)));
    case 'date':
      return random.chance(0.6) ? random.pick(DAYS) : addDays(businessDate('2023-01-01'), random.below(450));
    case 'count': {
      const [least, most] = [declared.min ?? 0, Math.min(declared.max ?? 400, 400)];
      return random.chance(0.6)
        ? Math.min(most, random.pick([1, 11, 12, 13, 60, 61, 365]))
        : least + random.below(most - least + 1);
    }
    case 'boolean':
      return random.chance(0.8);
    case 'choice':
      return random.pick(declared.choices ?? []).value;
    case 'text':
      return 'text';
    default:
      return undefined;
  }
}

/** Is it a fact that a panel may lower, and to what? A whole number of fen or a count. */
export function lowered(random: Random, declared: FactDeclaration, value: unknown): string | number | undefined {
  if (declared.canBeCut !== true) return undefined;
  if (typeof value === 'number' && value > 1) return 1 + random.below(value - 1);
  if (typeof value === 'string' && /^\d+$/.test(value) && Number(value) > 1)
    return String(1 + random.below(Number(value) - 1));
  return undefined;
}
