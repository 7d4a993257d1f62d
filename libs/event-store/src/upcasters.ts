import { assert } from '#kernel';
import { StoreError } from './errors.js';

/** One step: the body of `type` from schema version `from` to `from + 1`. Pure; must not change the body it is given. */
export interface Upcaster {
  readonly type: string;
  readonly from: number;
  up(body: Readonly<Record<string, unknown>>): object;
}

/** The table that readers apply. Bytes never change; only what a reader sees does. */
export interface Upcasters {
  /** The schema version in which new events of this type are written: 1 when it has never changed. */
  currentVersion(type: string): number;
  /** The event in its current shape; the same object when it is that already. Throws SCHEMA_UNKNOWN for a newer one. */
  upcast<E extends { readonly type: string; readonly schemaVersion: number; readonly body: object }>(event: E): E;
}

/** Steps of a type must be 1, 2, 3… without gap; in any order in the table. */
export function createUpcasters(table: readonly Upcaster[]): Upcasters {
  const byType = new Map<string, Upcaster[]>();
  for (const step of table.toSorted((a, b) => a.from - b.from)) {
    const steps = byType.get(step.type) ?? [];
    assert(
      step.from === steps.length + 1,
      `upcasters of ${step.type}: step ${steps.length + 1} expected, ${step.from} found`,
    );
    byType.set(step.type, [...steps, step]);
  }
  const currentVersion = (type: string): number => (byType.get(type)?.length ?? 0) + 1;

  return {
    currentVersion,
    upcast(event) {
      const current = currentVersion(event.type);
      if (event.schemaVersion === current) return event;
      if (event.schemaVersion > current) {
        throw new StoreError(
          'SCHEMA_UNKNOWN',
          `${event.type} has schema version ${event.schemaVersion}; this software knows ${current}`,
        );
      }
      const steps = byType.get(event.type)!.slice(event.schemaVersion - 1);
      const body = steps.reduce<object>((older, step) => step.up(older as Record<string, unknown>), event.body);
      return { ...event, schemaVersion: current, body };
    },
  };
}
