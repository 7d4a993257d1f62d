import { objectOf, type ClaimContext } from '../../engine/claim-context.js';
import type { Group } from '../../engine/group.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';

/** AMB-ZZ-05: no sentence excludes, so each pays (R1); or a later one only tops up to the higher (R2). */
const groupOf = (
  context: ClaimContext,
  key: string,
  perYear: boolean,
  components: readonly ComponentDeclaration[],
  standing: Group['standing'],
): Group => ({
  key,
  perYear,
  article: components[0]!.article,
  words: text('后获的只补足差额', 'a later one only tops up to the higher'),
  applies: () => context.readings.has('AMB-ZZ-05', 'R2'),
  standing,
});

/** Claims about one object, of all years: prizes for a patent, forms of a geographical indication. */
export function sameObject(context: ClaimContext, components: readonly ComponentDeclaration[]): readonly Group[] {
  const object = objectOf(context.claim);
  const { standing } = context.ledger;
  const ids = new Set(components.map((component) => component.id));
  return [
    groupOf(context, `object|${object}`, false, components, () =>
      standing.ofObject(object).filter((award) => award.component !== undefined && ids.has(award.component)),
    ),
  ];
}

/** Titles of one award year. */
export function titlesOfYear(context: ClaimContext, components: readonly ComponentDeclaration[]): readonly Group[] {
  const { standing } = context.ledger;
  return [
    groupOf(context, 'titles', true, components, () => components.flatMap(({ id }) => standing.componentAwards(id))),
  ];
}
