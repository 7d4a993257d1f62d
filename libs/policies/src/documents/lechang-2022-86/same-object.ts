import { objectOf, type ClaimContext } from '../../engine/claim-context.js';
import type { Group } from '../../engine/group.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';

/**
 * AMB-LC-05: several awards for one object (a patent, a geographical indication, the park) are all paid (R1), or only the higher,
 * over all years (R2). `ofObject`: what stands for the claim's object; else whatever the applicant was awarded by the components.
 */
export function onlyTheHigher(
  { claim, ledger, readings }: ClaimContext,
  article: string,
  key: string,
  components: readonly ComponentDeclaration[],
  ofObject: boolean,
): readonly Group[] {
  const { standing } = ledger;
  const ids = components.map((component) => component.id);
  return [
    {
      key,
      perYear: false,
      article,
      words: text('同一对象只按较高一项奖励', 'one object is awarded at the higher amount only'),
      applies: () => readings.has('AMB-LC-05', 'R2'),
      standing: () =>
        ofObject
          ? standing.ofObject(objectOf(claim)).filter((award) => ids.includes(award.component ?? ''))
          : ids.flatMap((id) => standing.componentAwards(id)),
    },
  ];
}
