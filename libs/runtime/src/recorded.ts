import type { DuixianEvent, Recorded } from '#domain';
import type { EventEnvelope } from '#event-store';
import type { Place, Projected } from '#read-models';
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

/** As `toRecorded`, with its place in the log. In one literal: a build makes one an event. */
export function toProjected(record: EventEnvelope, { position, ordinal, moment }: Place): Projected {
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
    position,
    ordinal,
    moment,
  };
}
