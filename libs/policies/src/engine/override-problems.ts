import { parsePercent, parseYuan } from '#kernel';
import type { DraftProblem, ItemDeclaration, OverrideDeclaration } from './types.js';

/** What a draft's superior rules (上位规定) must be before the engine runs them; `undefined`: nothing is wrong. */
export function overrideProblem(
  items: readonly ItemDeclaration[],
  before: readonly OverrideDeclaration[],
  added: readonly OverrideDeclaration[],
): DraftProblem | undefined {
  const ids = new Set(before.map(({ id }) => id));
  const known = new Set(items.map(({ id }) => id));
  for (const one of added) {
    const { id: override } = one;
    if (ids.has(override)) return { code: 'OVERRIDE_EXISTS', override };
    ids.add(override);
    if (one.items !== 'all' && (one.items.length === 0 || one.items.some((item) => !known.has(item)))) {
      return { code: 'OVERRIDE_ITEM_UNKNOWN', override };
    }
    if (!isSound(one)) return { code: 'OVERRIDE_INVALID', override };
  }
  return undefined;
}

function isSound({ from, until, effect, legalBasis }: OverrideDeclaration): boolean {
  const { document, quote, title } = legalBasis;
  if (until !== undefined && until < from) return false;
  if ([document, quote, title.zh, title.en].some((words) => words.trim() === '')) return false;
  switch (effect.kind) {
    case 'stop':
      return true;
    case 'exclude':
      return effect.applicantKinds.length > 0;
    case 'cap':
      return parseYuan(effect.amount) !== undefined;
    case 'reduce': {
      const rate = parsePercent(effect.to);
      return rate !== undefined && rate.n >= 0n && rate.n <= rate.d;
    }
  }
}
