import type { DuixianEventType } from '#domain';
import type { Look, Projected, Projection } from './projection.js';
import type { ProjectionName, Rows } from './rows/index.js';

/** Where rows are kept while events are applied: a map, or a cache before a table. */
export interface RowSpace {
  get(projection: ProjectionName, key: string): Rows[ProjectionName] | undefined;
  /** `undefined`: the row is gone. */
  set(projection: ProjectionName, key: string, row: Rows[ProjectionName] | undefined, event: Projected): void;
}

export interface ProjectionFailure {
  readonly projection: ProjectionName;
  readonly error: unknown;
}

/** Applies events one by one. What a projection throws leaves its rows as they were and stops no other projection. */
export interface Engine {
  apply(event: Projected): readonly ProjectionFailure[];
}

const NONE: readonly ProjectionFailure[] = [];
const NOBODY: readonly Projection[] = [];

export function createEngine(projections: readonly Projection[], rows: RowSpace): Engine {
  const byType = new Map<DuixianEventType, Projection[]>();
  for (const projection of projections) {
    for (const type of projection.handles) byType.set(type, [...(byType.get(type) ?? []), projection]);
  }
  const look: Look = <Name extends ProjectionName>(projection: Name, key: string) =>
    rows.get(projection, key) as Rows[Name] | undefined;

  return {
    apply: (event) => {
      let failures = NONE;
      for (const projection of byType.get(event.event.type) ?? NOBODY) {
        try {
          take(projection, event, rows, look);
        } catch (error) {
          failures = [...failures, { projection: projection.name, error }];
        }
      }
      return failures;
    },
  };
}

/** All rows of a projection or none: nothing is set before everything is computed. */
function take(projection: Projection, event: Projected, rows: RowSpace, look: Look): void {
  const keys = projection.keys(event, look);
  // Nearly always: what follows is for the few events that touch several rows.
  if (keys.length === 1) {
    const key = keys[0]!;
    const before = rowBefore(projection, rows, key);
    const row = projection.apply(before, event, key, look);
    if (row !== before) rows.set(projection.name, key, row, event);
    return;
  }
  if (keys.length > 1) takeSeveral(projection, new Set(keys), event, rows, look);
}

function takeSeveral(
  projection: Projection,
  keys: ReadonlySet<string>,
  event: Projected,
  rows: RowSpace,
  look: Look,
): void {
  const changes: { key: string; row: Rows[ProjectionName] | undefined }[] = [];
  for (const key of keys) {
    const before = rowBefore(projection, rows, key);
    const row = projection.apply(before, event, key, look);
    if (row !== before) changes.push({ key, row });
  }
  for (const { key, row } of changes) rows.set(projection.name, key, row, event);
}

const rowBefore = ({ appendOnly, name }: Projection, rows: RowSpace, key: string): Rows[ProjectionName] | undefined =>
  appendOnly ? undefined : rows.get(name, key);

/** Rows in memory: for the case as it stood, and for tests. */
export class MapRows implements RowSpace {
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

  all<Name extends ProjectionName>(projection: Name): readonly Rows[Name][] {
    const table = this.#tables.get(projection) as ReadonlyMap<string, Rows[Name]> | undefined;
    return [...(table?.values() ?? [])];
  }
}
