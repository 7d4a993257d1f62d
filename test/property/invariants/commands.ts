import { expect } from '@jest/globals';
import type { RecordedEvent } from '#event-store';
import type { World } from '../world.js';

/** 6. A refused command left nothing; an accepted one left its events once, together, in one stream. */
export function commandsTookEffectOnce(world: World, events: readonly RecordedEvent[]): void {
  const places = new Map<string, string[]>();
  for (const { commandId, stream, version } of events) {
    places.set(commandId, [...(places.get(commandId) ?? []), `${stream}@${version}`]);
  }
  const accepted = new Set(world.sent.filter((each) => each.accepted).map((each) => each.id));
  for (const { id } of world.sent) {
    expect([id, places.has(id)]).toEqual([id, accepted.has(id)]);
  }
  for (const [id, where] of places) {
    const [stream, first] = where[0]!.split('@') as [string, string];
    expect([id, where]).toEqual([id, where.map((_, index) => `${stream}@${Number(first) + index}`)]);
  }
}
