import type { DuixianEvent, Recorded } from '#domain';
import type { EventEnvelope } from '#event-store';
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
