import { toFenText, type Fen } from '#kernel';
import { fixedSum, statedSum } from '../../engine/amounts.js';
import { capPerClaim } from '../../engine/caps.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { decidedFigure } from '../../engine/decisions.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Parameter } from '../../engine/parameters.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, Text } from '../../engine/types.js';
import { item } from './common-facts.js';

interface Support {
  readonly id: string;
  readonly title: Text;
  readonly certificate: Text;
  readonly component: ComponentDeclaration;
  readonly ceiling: Parameter<Fen>;
}

/**
 * 择优……最高: a person selects and fixes the figure; the ceiling cuts what lies above it (AMB-LC-10 R1). R2 pays the ceiling to
 * whoever is eligible, whatever was decided; asked for only where that is another amount.
 */
export const decidedSupport = ({ id, title, certificate, component, ceiling }: Support): ItemRule => ({
  item: item({
    id,
    title,
    components: [component],
    certificate,
    facts: [],
    discretion: {
      kind: 'figure',
      ceiling: toFenText(ceiling.values[0]!.value),
      parameter: ceiling.id,
      label: text('评审确定的扶持金额', 'Figure fixed by the panel'),
      required: true,
    },
  }),
  entitlement: (context) => entitlement(context, component, ceiling),
  ...capPerClaim(ceiling),
});

function entitlement(
  context: ClaimContext,
  component: ComponentDeclaration,
  ceiling: Parameter<Fen>,
): Part[] | TurnedAway {
  const decided = context.claim.decision?.figure;
  const atCeiling = decided !== undefined && Number(decided) >= context.value(ceiling);
  if (!atCeiling && context.readings.has('AMB-LC-10', 'R2')) return [fixedSum(context, component, ceiling)];
  const figure = decidedFigure(context, component);
  if (typeof figure !== 'number') return figure;
  return [statedSum(context, component, figure, text('评审确定的扶持金额', 'Figure fixed by the panel'))];
}
