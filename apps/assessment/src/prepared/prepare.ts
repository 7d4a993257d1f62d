import { pastClaims, type EntitlementEvent } from '#domain';
import type { LeanEvent, LogSnapshot, SnapshotStream } from '#event-store';
import { upcasters } from '#runtime';
import { pastCase, type PastCase } from '../past-case.js';
import type { Mark, PreparedFile } from './prepared-file.js';

/** Of a stream's settlements the trace is most; only those of the largest differences are read. */
export const WITHOUT = 'trace';
/** Entitlements of every policy. */
const ALL = 'entitlement-';
/** Cases a transaction. */
const AT_ONCE = 500;

export const pastOf = (events: readonly LeanEvent[]): PastCase => pastCase(pastClaims(events.map(inNewestShape)));

const inNewestShape = (event: LeanEvent): EntitlementEvent => upcasters.upcast(event) as LeanEvent as EntitlementEvent;

/** Of how many streams so many are packed. */
export type Report = (done: number, total: number) => void;

/**
 * Brings a prepared file up to a snapshot of the log: everything the first time, going on where a first time was cut off, and
 * afterwards only streams with an event since. The file must have been opened before the snapshot, so that it is never ahead of
 * it. Throws PreparedFileError, StoreError (of the log).
 */
export function prepare(snapshot: LogSnapshot, file: PreparedFile, report: Report = () => undefined): void {
  const { logId, lastPosition: reach } = snapshot;
  if (reach === null) return;
  const here = { logId, reach, reachHash: snapshot.hashAt(reach)! };
  let mark = usableMark(snapshot, file);
  if (mark === undefined) {
    file.clear();
    mark = { ...here, floor: reach, until: '' };
  }
  const { floor } = mark;
  if (mark.until !== null) {
    const rest = snapshot.streams(ALL, { without: WITHOUT, after: mark.until || ALL });
    const [had, total] = [file.count(), snapshot.countStreams(ALL)];
    const until = (name: string): Mark => ({ ...here, floor, until: name });
    packAll(rest, file, until, (done) => report(had + done, total));
    file.write([], { ...here, floor, until: null });
  }
  if (floor === reach) return;
  const moved = snapshot.streamsSince(ALL, floor, { without: WITHOUT });
  packAll(
    moved,
    file,
    () => ({ ...here, floor, until: null }),
    (done) => report(done, done),
  );
  file.write([], { ...here, floor: reach, until: null });
}

/** Where the file has got with this very log; `undefined`: it has nothing of it. */
function usableMark(snapshot: LogSnapshot, file: PreparedFile): Mark | undefined {
  const mark = file.mark();
  if (mark === undefined || mark.logId !== snapshot.logId) return undefined;
  return snapshot.hashAt(mark.reach) === mark.reachHash ? mark : undefined;
}

function packAll(
  streams: Iterable<SnapshotStream>,
  file: PreparedFile,
  markAt: (name: string) => Mark,
  report: (done: number) => void,
): void {
  let page: (readonly [string, PastCase])[] = [];
  let done = 0;
  const write = (): void => {
    if (page.length > 0) file.write(page, markAt(page.at(-1)![0]));
    done += page.length;
    report(done);
    page = [];
  };
  for (const { name, events } of streams) {
    page.push([name, pastOf(events)]);
    if (page.length >= AT_ONCE) write();
  }
  write();
}
