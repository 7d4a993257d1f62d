import type { DuixianEvent, DuixianEventType, Recorded } from '#domain';
import type { Instant } from '#kernel';
import type { ProjectionName, Rows } from './rows/index.js';

/** Where an event lies in the log. */
export interface Place {
  /** Opaque position of the store. */
  readonly position: string;
  /** How many-eth event of the log, housekeeping not counted, from 1. */
  readonly ordinal: number;
  /** The latest business time of the log up to and including this event. */
  readonly moment: Instant;
}

/** An event as projections take it: with its place in the log. */
export type Projected<Type extends DuixianEventType = DuixianEventType> = Place &
  Recorded<Extract<DuixianEvent, { type: Type }>>;

/**
 * Reads a row of any projection: of those before it in the list as this event left them, of itself and those after it
 * as the event before left them. So what is seen does not depend on how events are batched.
 */
export type Look = <Name extends ProjectionName>(projection: Name, key: string) => Rows[Name] | undefined;

export type ColumnType = 'text' | 'integer';
export type IndexValues = Readonly<Record<string, string | number | null>>;

interface Table {
  /** Raised when rows come out differently: the file is rebuilt. */
  readonly schemaVersion: number;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Indexes over the columns, each for a query that shows them. */
  readonly indexes: readonly (readonly string[])[];
  /**
   * Every row is left by one event, under a key that no other event can have (it holds the ordinal), and is never looked
   * up by it: nobody keeps it, nothing searches for what was there before.
   */
  readonly appendOnly?: true;
}

/** A table as a pure function of the log. Rows are plain JSON and never changed in place. */
export interface ProjectionOf<Name extends ProjectionName, Type extends DuixianEventType> extends Table {
  readonly name: Name;
  readonly handles: readonly Type[];
  /** The rows that an event touches. */
  keys(event: Projected<Type>, look: Look): readonly string[];
  /** The row after the event; the same object when nothing changed, `undefined` when there is no row (any more). */
  apply(row: Rows[Name] | undefined, event: Projected<Type>, key: string, look: Look): Rows[Name] | undefined;
  /** Values of the columns. */
  index(row: Rows[Name]): IndexValues;
  /** Rows that always have the same fields are stored as their values alone, without the names: less to write and parse. */
  readonly packing?: PackingOf<Rows[Name]>;
}

/** A row as the array of its fields' values, which JSON can hold, and back. */
export interface PackingOf<Row> {
  pack(row: Row): readonly unknown[];
  /** `values`: as `pack` made them. */
  unpack(values: readonly unknown[]): Row;
}

/** Any projection, as the host runs it: given only events that it handles and rows that it made. */
export interface Projection extends Table {
  readonly name: ProjectionName;
  readonly handles: readonly DuixianEventType[];
  keys(event: Projected, look: Look): readonly string[];
  apply(
    row: Rows[ProjectionName] | undefined,
    event: Projected,
    key: string,
    look: Look,
  ): Rows[ProjectionName] | undefined;
  index(row: Rows[ProjectionName]): IndexValues;
  readonly packing?: Packing;
}

/** Of rows that the projection itself made. */
export interface Packing {
  pack(row: Rows[ProjectionName]): readonly unknown[];
  unpack(values: readonly unknown[]): Rows[ProjectionName];
}

/** Lets the compiler see the event types behind `handles`. */
export const projection = <Name extends ProjectionName, Type extends DuixianEventType>(
  definition: ProjectionOf<Name, Type>,
): ProjectionOf<Name, Type> => definition;
