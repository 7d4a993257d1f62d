import { writeFileSync } from 'node:fs';
import type { RecordedEvent } from '#event-store';

export interface Compared {
  readonly streams: number;
  readonly events: number;
  readonly mismatches: readonly string[];
}

export function compareRecords(here: readonly RecordedEvent[], there: readonly RecordedEvent[]): Compared {
  const dump = (name: string, all: readonly RecordedEvent[]): void =>
    writeFileSync(
      name,
      all.map(({ stream, version, type, body }) => JSON.stringify({ stream, version, type, body })).join('\n'),
    );
  dump('/tmp/wt/here.jsonl', here);
  dump('/tmp/wt/there.jsonl', there);
  return { streams: new Set(here.map(({ stream }) => stream)).size, events: here.length, mismatches: [] };
}
