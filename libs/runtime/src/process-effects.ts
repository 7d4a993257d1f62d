import type { Recorded, World } from '#domain';
import { isTransient } from './parking.js';
import type { ProcessEffects } from './process-store.js';

export const noEffects = (): ProcessEffects => ({ set: [], cancel: [], asked: [], answered: [], rests: [] });

/** The effects of several events, one after the other. */
export function joined(effects: ProcessEffects, ...more: readonly Partial<ProcessEffects>[]): ProcessEffects {
  let { set, cancel, asked, answered, rests } = effects;
  for (const each of more) {
    set = [...set, ...(each.set ?? [])];
    cancel = [...cancel, ...(each.cancel ?? [])];
    rests = [...rests, ...(each.rests ?? [])];
    // The later of asking and answering holds.
    const [newlyAsked, newlyAnswered] = [each.asked ?? [], each.answered ?? []];
    asked = [...asked.filter((stream) => ![...newlyAsked, ...newlyAnswered].includes(stream)), ...newlyAsked];
    answered = [...answered.filter((stream) => ![...newlyAsked, ...newlyAnswered].includes(stream)), ...newlyAnswered];
  }
  return { set, cancel, asked, answered, rests };
}

/**
 * Which entitlements wait for an amount: a claim that entered asks, an amount that was settled answers when it leaves no
 * claim behind. One settlement does not hold all claims, and a crash may come between two.
 */
export async function settlementsAfter({ event, stream }: Recorded, world: World): Promise<Partial<ProcessEffects>> {
  const { type } = event;
  const asks = type === 'ClaimEntered' || type === 'ClaimsQueuedAgain' || type === 'ClaimSentBack';
  if (!asks && type !== 'AmountSettled' && type !== 'ClaimLeft') return {};
  const rests = restsOf(event, stream);
  return asks || (await isPending(stream, world)) ? { asked: [stream], rests } : { answered: [stream], rests };
}

/** Of an event that is read late: what it asked for may have been answered since. */
export async function settlementsSince(recorded: Recorded, world: World): Promise<Partial<ProcessEffects>> {
  const { asked = [], answered = [], rests = [] } = await settlementsAfter(recorded, world);
  const [stream] = asked;
  if (stream === undefined || (await isPending(stream, world))) return { asked, answered, rests };
  return { answered: asked, rests };
}

/** Where nobody can tell, the job finds out, and is seen when it cannot either. */
async function isPending(stream: string, world: World): Promise<boolean> {
  try {
    const { pending, again } = await world.fold('entitlement', stream);
    return pending.length + again.length > 0;
  } catch (error) {
    if (isTransient(error)) throw error;
    return true;
  }
}

/** What a settlement's amounts depend on. One that cannot be read rests on nothing: what reads it is parked with its case. */
function restsOf(event: Recorded['event'], stream: string): ProcessEffects['rests'] {
  if (event.type !== 'AmountSettled') return [];
  const { policy, claims } = (event.body ?? {}) as Partial<typeof event.body>;
  if (typeof policy !== 'string' || !Array.isArray(claims)) return [];
  const readings = new Set(claims.flatMap((claim) => Object.keys(claim?.readings ?? {})));
  return [...readings].map((reading) => ({ policy, reading, stream }));
}
