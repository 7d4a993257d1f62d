import type { DuixianEvent, Recorded } from '#domain';
import type { EventEnvelope } from '#event-store';
import { projections, type Place, type Projected } from '#read-models';
import { upcasters } from './upcasters.js';

/** An event of the store as deciders, sagas and read models take it: its body in the newest shape. */
export function toRecorded(record: EventEnvelope): Recorded {
  const { type, body, stream, version, eventId, at, recordedAt, actor, role, jurisdiction, commandId } =
    upcasters.upcast(record);
  return {
    event: { type, body } as DuixianEvent,
    stream,
    version,
    eventId,
    at,
    recordedAt,
    actor,
    role,
    jurisdiction,
    commandId,
  };
}

/** Parsed text is compared letter by letter with the types that projections ask for; these are the same strings as theirs. */
const TYPES: ReadonlyMap<string, string> = new Map(
  projections.flatMap(({ handles }) => handles.map((type) => [type, type])),
);

/** As `toRecorded`, with its place in the log. In one literal: a build makes one an event. */
export function toProjected(record: EventEnvelope, { position, ordinal, moment }: Place): Projected {
  const { type, body, stream, version, eventId, at, recordedAt, actor, role, jurisdiction, commandId } =
    upcasters.upcast(record);
  return {
    event: { type: TYPES.get(type) ?? type, body } as DuixianEvent,
    stream,
    version,
    eventId,
    at,
    recordedAt,
    actor,
    role,
    jurisdiction,
    commandId,
    position,
    ordinal,
    moment,
  };
}
