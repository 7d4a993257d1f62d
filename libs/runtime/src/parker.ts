import { casesOfStream } from '#domain';
import type { RecordedEvent } from '#event-store';
import type { Parking } from './parking.js';
import type { ProcessManagerOptions } from './process-manager-options.js';
import type { DueTimer, ParkedEvent } from './process-store.js';
import type { Undigested } from './timers-of.js';

/** What is parked for the clock's sake, in the place of a saga's name. */
export const CLOCK = 'clock';
/** Why what only waits is parked. */
export const BEHIND = 'an earlier event of its case is parked';

type Source = Pick<RecordedEvent, 'eventId' | 'type' | 'stream' | 'version' | 'recordedAt'>;

/** Parks what cannot be digested, and says so once. */
export class Parker {
  constructor(
    private readonly parking: Parking,
    private readonly options: Pick<ProcessManagerOptions, 'log' | 'moved'>,
  ) {}

  park(event: Source, why: Undigested): void {
    const { eventId, type, stream, version, recordedAt } = event;
    this.enter({ id: eventId, eventId, type, stream, version, since: recordedAt, ...why });
  }

  /** One alert for each event that fails, none for those that only wait. */
  enter(entry: ParkedEvent): void {
    const known = this.parking.get(entry.id);
    this.parking.park(entry);
    this.options.moved?.(entry.behind ? 'position' : 'parking');
    if (entry.behind || known?.reason === entry.reason) return;
    const { saga, type, stream, version, reason } = entry;
    this.options.log('error', 'an event cannot be digested: its case is parked', {
      saga,
      type,
      stream,
      version,
      reason,
    });
  }

  parkTimer(timer: DueTimer, reason: string, behind: boolean): void {
    const { key, cause, rule, due, proposal } = timer;
    const { stream, command } = proposal;
    const about = {
      id: `timer:${key}`,
      saga: `timer:${rule}`,
      eventId: cause,
      type: command.type,
      stream,
      version: -1,
    };
    this.enter({ ...about, reason, since: due, behind, cases: casesOfTimer(stream), timer });
  }
}

/** A timer waits with its stream, be it one case or many. */
export const casesOfTimer = (stream: string): readonly string[] => {
  const own = casesOfStream(stream);
  return own.length > 0 ? own : [stream];
};
