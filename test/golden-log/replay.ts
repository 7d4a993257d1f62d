import { categoryOf, deciders, type DeciderName } from '#domain';
import { isHousekeeping, type RecordedEvent } from '#event-store';
import { laterOf, type Decider, type DomainEvent, type Instant } from '#kernel';
import { createEngine, projections, type ProjectionName, type RowSpace, type Rows } from '#read-models';
import { toRecorded } from '#runtime';

/** What a log means to this version: every stream folded, every row of every read model. */
export interface Replayed {
  /** Stream → its decider's state after the last event. */
  readonly streams: ReadonlyMap<string, unknown>;
  readonly rows: KeyedRows;
}

const NEVER = '0000-01-01T00:00:00.000Z' as Instant;

/** Through the present upcasters, `evolve`s and projections. Throws what they throw. */
export function replay(log: readonly RecordedEvent[]): Replayed {
  const streams = new Map<string, unknown>();
  const rows = new KeyedRows();
  const engine = createEngine(projections, rows);
  let moment = NEVER;
  let ordinal = 0;
  for (const record of log) {
    if (isHousekeeping(record.stream)) continue;
    const recorded = toRecorded(record);
    const { event, stream } = recorded;
    const decider = deciderOf(stream);
    const before = streams.has(stream) ? streams.get(stream) : decider.initial;
    streams.set(stream, decider.evolve(before, event, recorded));
    moment = laterOf(moment, recorded.at);
    ordinal += 1;
    const [failure] = engine.apply({ ...recorded, position: record.position, ordinal, moment });
    if (failure === undefined) continue;
    throw new Error(`${failure.projection} cannot take position ${record.position}`, { cause: failure.error });
  }
  return { streams, rows };
}

function deciderOf(stream: string): Decider<unknown, { type: string }, DomainEvent> {
  const name = categoryOf(stream);
  if (!Object.hasOwn(deciders, name)) throw new Error(`nobody decides for ${stream}`);
  return deciders[name as DeciderName] as never;
}

/** Rows of every projection with their keys. */
export class KeyedRows implements RowSpace {
  readonly #tables = new Map<ProjectionName, Map<string, Rows[ProjectionName]>>();

  get(projection: ProjectionName, key: string): Rows[ProjectionName] | undefined {
    return this.#tables.get(projection)?.get(key);
  }

  set(projection: ProjectionName, key: string, row: Rows[ProjectionName] | undefined): void {
    const table = this.#tables.get(projection) ?? new Map<string, Rows[ProjectionName]>();
    this.#tables.set(projection, table);
    if (row === undefined) table.delete(key);
    else table.set(key, row);
  }

  all<Name extends ProjectionName>(projection: Name): readonly (readonly [key: string, row: Rows[Name]])[] {
    return [...(this.#tables.get(projection) ?? [])] as [string, Rows[Name]][];
  }

  get names(): readonly ProjectionName[] {
    return [...this.#tables.keys()];
  }
}
