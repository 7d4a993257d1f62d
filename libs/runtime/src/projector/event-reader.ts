import type { EventStore, RecordedEvent } from '#event-store';
import { assert } from '#kernel';

/** Where an event lies in its stream. */
export interface EventAddress {
  readonly stream: string;
  readonly version: number;
}

/** Reading a few events too many is cheaper than another read. */
const SMALL_GAP = 8;

/** The events at these addresses, in the given order. Reads no more of a stream than it must. */
export async function readEvents<Address extends EventAddress>(
  store: EventStore,
  addresses: readonly Address[],
): Promise<readonly { readonly address: Address; readonly record: RecordedEvent }[]> {
  const found = new Map<string, RecordedEvent>();
  const streams = Map.groupBy(addresses, (address) => address.stream);
  for (const [stream, wanted] of streams) {
    for (const { from, until } of runsOf(wanted.map((address) => address.version))) {
      const records = await store.readStream(stream, { from, maxCount: until - from + 1 });
      for (const record of records) found.set(`${stream}@${record.version}`, record);
    }
  }
  return addresses.map((address) => {
    const record = found.get(`${address.stream}@${address.version}`);
    assert(
      record !== undefined,
      `an event that the read models know is not in the log: ${address.stream}@${address.version}`,
    );
    return { address, record };
  });
}

function runsOf(versions: readonly number[]): readonly { readonly from: number; readonly until: number }[] {
  const runs: { from: number; until: number }[] = [];
  for (const version of versions.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && version - last.until <= SMALL_GAP) last.until = version;
    else runs.push({ from: version, until: version });
  }
  return runs;
}
