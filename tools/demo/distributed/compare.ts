import type { RecordedEvent } from '#event-store';
import { shanghaiDate, type Instant } from '#kernel';

export interface Compared {
  readonly streams: number;
  readonly events: number;
  readonly mismatches: readonly string[];
}

/** So many are told; they tend to have one cause. */
const TOLD = 20;

/**
 * Where two records of the same story differ: per stream the same events with the same bodies, and the same amounts. Ids of
 * streams follow from what was asked for, and are the same. Not compared is what is another one each time: ids of events
 * (named by their stream and type), the time of day (business time runs on while it is played), salted commitments, and how
 * many claims were settled together, which depends on who comes first; what each claim was settled at is compared.
 */
export function compareRecords(here: readonly RecordedEvent[], there: readonly RecordedEvent[]): Compared {
  const [wanted, given] = [tellingsOf(here), tellingsOf(there)];
  const mismatches: string[] = [];
  for (const stream of new Set([...wanted.keys(), ...given.keys()])) {
    const [ours, theirs] = [wanted.get(stream) ?? [], given.get(stream) ?? []];
    for (const each of without(ours, theirs)) mismatches.push(`${stream}: missing, or otherwise: ${each}`);
    for (const each of without(theirs, ours)) mismatches.push(`${stream}: not in the embedded record: ${each}`);
  }
  const more = mismatches.length - TOLD;
  const told = more > 0 ? [...mismatches.slice(0, TOLD), `and ${more} more`] : mismatches;
  return { streams: wanted.size, events: there.length, mismatches: told };
}

/** Each stream's events as texts that can be compared. */
function tellingsOf(records: readonly RecordedEvent[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map(records.map(({ eventId, stream, type }) => [eventId, `${type} of ${stream}`]));
  const tellings = new Map<string, string[]>();
  for (const record of records) {
    const told = tellings.get(record.stream) ?? [];
    if (told.length === 0) tellings.set(record.stream, told);
    const tell = (type: string, body: unknown): void => void told.push(`${type} ${JSON.stringify(plain(body, names))}`);
    if (record.type === 'AmountSettled') for (const claim of claimsOf(record)) tell('AmountSettled, claim', claim);
    else tell(record.type, record.body);
  }
  return tellings;
}

/** What each claim was settled at; the trace speaks of those settled with it, and of where they stood. */
const claimsOf = ({ body }: RecordedEvent): readonly object[] =>
  (body as { claims: readonly object[] }).claims.map((claim) => ({ ...claim, trace: undefined }));

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Members in alphabetical order; lists of texts are sets. */
function plain(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return INSTANT.test(value) ? shanghaiDate(value as Instant) : (names.get(value) ?? value);
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, names));
    return items.every((item) => typeof item === 'string') ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'commitment');
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, plain(each, names)]),
  );
}

/** What is in one list more often than in the other. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
