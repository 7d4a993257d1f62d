import { streamOf, type LineState, type World } from '#domain';
import { refuse, type Refusal } from '#kernel';

/** A claim that was withdrawn or refused meanwhile stays so; one that an objection sent back to the panel enters from there. */
export async function notVerified({ content }: LineState, world: World): Promise<Refusal | undefined> {
  if (!content) return undefined;
  const { claim, application } = content;
  const status = (await world.fold('application', streamOf.application(application))).claims[claim]?.status;
  if (status === 'withdrawn' || status === 'refused') return refuse('CLAIM_CLOSED', { claim, status });
  return status === 'open' || status === 'returned' ? refuse('CLAIM_NOT_VERIFIED', { claim, status }) : undefined;
}
