import { streamOf, unconfirmedReadings } from '#domain';
import type { Readings, Text } from '#policies';
import type { House } from '#runtime';
import { findVersion } from '../../../../assessment/src/policy-book.js';

/** A reading (口径) that an amount was computed with and that nobody has confirmed so: it cannot be paid before. */
export interface OpenReading {
  readonly id: string;
  readonly title: Text | null;
  readonly used: readonly string[];
  readonly text: Text;
}

interface Computed {
  readonly policy: string;
  readonly policyVersion: number;
  readonly readings: Readings;
}

/** Of an amount as it was computed; as the policy office has confirmed until now. */
export async function openReadings(
  house: House,
  { policy, policyVersion, readings }: Computed,
): Promise<readonly OpenReading[]> {
  if (Object.keys(readings).length === 0) return [];
  const state = await house.runner.fold('policy', streamOf.policy(policy));
  const declared = (await findVersion(house.runner, policy, policyVersion))?.readings ?? [];
  return unconfirmedReadings(state, readings).map((id) => {
    const title = declared.find((one) => one.id === id)?.title ?? null;
    const used = readings[id] ?? [];
    const text = {
      zh: `金额取决于尚未确认的口径${id}（${title?.zh ?? ''}），按${used.join('+')}计算；确认之前不能拨付。`,
      en: `The amount depends on reading ${id} (${title?.en ?? ''}), taken as ${used.join('+')}, which nobody has confirmed: it cannot be paid before.`,
    };
    return { id, title, used, text };
  });
}
