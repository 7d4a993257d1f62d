import { ordinalKey } from '../event-types.js';
import { projection } from '../projection.js';
import { detailsOf, stageOf, timelineTypes } from './timeline-details.js';
import { timelinePacking } from './timeline-packing.js';
import { concernsOf, type Concern } from './timeline-places.js';

/** One row per event and application that it concerns: the status timeline, and the index of its full history. */
export const timeline = projection({
  name: 'timeline',
  schemaVersion: 3,
  columns: { application: 'text', ordinal: 'integer' },
  indexes: [['application', 'ordinal']],
  appendOnly: true,
  handles: timelineTypes,
  keys: (event, look) => concernsOf(event, look).map(({ application }) => timelineKey(application, event.ordinal)),
  apply: (row, recorded, key, look) => {
    const { event, ordinal, position, moment, stream, version, eventId, at, actor, role, jurisdiction } = recorded;
    const concern = concernIn(concernsOf(recorded, look), key);
    if (!concern) return row;
    return {
      ...concern,
      ordinal,
      position,
      stream,
      version,
      eventId,
      type: event.type,
      stage: stageOf(event),
      at,
      moment,
      actor,
      role,
      jurisdiction,
      details: detailsOf(event, concern.claims),
    };
  },
  index: ({ application, ordinal }) => ({ application, ordinal }),
  packing: timelinePacking,
});

/** The one that a key was made of: nearly always there is only one. */
const concernIn = (concerns: readonly Concern[], key: string): Concern | undefined =>
  concerns.length === 1
    ? concerns[0]
    : concerns.find(({ application }) => key.length === application.length + KEY_END && key.startsWith(application));

/** A colon and the ordinal. */
const KEY_END = 13;
const timelineKey = (application: string, ordinal: number): string => `${application}:${ordinalKey(ordinal)}`;
