import { refuse, type Refusal } from '#kernel';

/**
 * Duties on one case that one person may not combine: who applied, endorsed, reviewed, verified, approved and paid
 * are different persons.
 */
export type Duty = 'applied' | 'endorsed' | 'reviewed' | 'verified' | 'approved' | 'paid';

export type Duties = Readonly<Partial<Record<Duty, readonly string[]>>>;

/** `undefined` when the actor may take the duty; otherwise CONFLICT_OF_DUTY with the duty that stands in the way. */
export function dutyConflict(duties: Duties, duty: Duty, actor: string): Refusal | undefined {
  for (const [held, actors] of Object.entries(duties)) {
    if (held !== duty && actors?.includes(actor)) return refuse('CONFLICT_OF_DUTY', { duty, held });
  }
  return undefined;
}

export function withDuty(duties: Duties, duty: Duty, actor: string): Duties {
  const held = duties[duty] ?? [];
  return held.includes(actor) ? duties : { ...duties, [duty]: [...held, actor] };
}

export function mergeDuties(a: Duties, b: Duties): Duties {
  let merged = a;
  for (const [duty, actors] of Object.entries(b)) {
    for (const actor of actors ?? []) merged = withDuty(merged, duty as Duty, actor);
  }
  return merged;
}
