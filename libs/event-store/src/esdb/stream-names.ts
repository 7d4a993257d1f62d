import { isHousekeeping } from '../port.js';

/** Holds the log's id, written once. Its event is no record: it is never read as one, also not as housekeeping. */
export const LOG_STREAM = '_log';

/**
 * How streams are called at the server: `prefix` and the port's name. What begins otherwise, and every system stream, is
 * somebody else's and is passed over.
 */
export class StreamNames {
  constructor(readonly prefix: string) {}

  toServer(stream: string): string {
    return this.prefix + stream;
  }

  /** `undefined`: not ours, or not to be read. */
  fromServer(name: string, housekeeping: boolean): string | undefined {
    if (name.startsWith('$') || !name.startsWith(this.prefix)) return undefined;
    const stream = name.slice(this.prefix.length);
    if (stream === LOG_STREAM) return undefined;
    return housekeeping || !isHousekeeping(stream) ? stream : undefined;
  }
}
