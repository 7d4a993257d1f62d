import type { Text } from '#policies';

/**
 * A way off the straight road: its name, and what the record of the claim that took it must hold. `record` names event types
 * in their order, each with a detail where that is what counts ("LineStruck kind=rejected"); "!Type" must be absent.
 */
export interface Exit {
  readonly title: Text;
  readonly record: readonly string[];
}

export const exit = (zh: string, en: string, ...record: string[]): Exit => ({ title: { zh, en }, record });
