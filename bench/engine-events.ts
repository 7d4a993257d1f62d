import { randomBytes } from 'node:crypto';
import { binaryEvent, EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import { openEsdbEventStore, type EventStore, type SealedEvent } from '#event-store';
import { EsdbDouble } from '../test/doubles/esdb/server.js';
import { makeEvents } from './support/bare-append.js';
import { median, percent, quarters, show } from './support/figures.js';

/** Share of the bare client's speed that the adapter must keep. */
const APPEND_TARGET = 0.8;
const READ_TARGET = 0.5;
/** Adapter and bare client take turns, so that whatever else the machine does meets both. */
const ROUNDS = 5;
/** Events a turn, by concurrent writers. */
const LOADS: readonly (readonly [writers: number, events: number])[] = [
  [1, 200],
  [32, 1_500],
  [128, 3_000],
];
const READ_EVENTS = 8_000;

type Append = (event: SealedEvent) => Promise<unknown>;

/** Appends and `$all` through the adapter, against the bare client: a given server, or the double, which it says. */
export async function run(): Promise<void> {
  const given = process.env['DUIXIAN_TEST_ESDB'];
  const double = given === undefined ? await new EsdbDouble().start() : undefined;
  const connectionString = given ?? double!.connectionString;
  const client = EventStoreDBClient.connectionString(connectionString);
  try {
    const where = double === undefined ? 'the server given' : 'our double, in this process: not a figure of a server';
    const [events] = makeEvents(Math.max(READ_EVENTS, ...LOADS.map(([, count]) => count)));
    const size = Math.round(events.reduce((sum, { bytes }) => sum + bytes.length, 0) / events.length);
    console.log(`EventStoreDB (engine-events.ts): ${size} bytes an event; ${where}`);
    for (const [writers, count] of LOADS) await appends(connectionString, client, events.slice(0, count), writers);
    await reading(connectionString, client, events.slice(0, READ_EVENTS));
  } finally {
    await client.dispose();
    double?.stop();
  }
}

async function appends(
  connectionString: string,
  client: EventStoreDBClient,
  events: readonly SealedEvent[],
  writers: number,
): Promise<void> {
  const ratios: number[] = [];
  const speeds: number[] = [];
  const bares: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const store = await openStore(connectionString, events[0]!.logId);
    const through = (): Promise<number> => timed(events, writers, appendingTo(store));
    const bare = (): Promise<number> => timed(events, writers, appendingBare(client, newPrefix()));
    // Whoever goes second finds everything warm: they change places.
    const [first, second] = round % 2 === 0 ? [await through(), await bare()] : [await bare(), await through()];
    const [speed, bareSpeed] = round % 2 === 0 ? [first, second] : [second, first];
    await store.close();
    speeds.push(speed);
    bares.push(bareSpeed);
    ratios.push(speed / bareSpeed);
  }
  report(
    `${String(writers).padStart(3)} writers: adapter ${show(median(speeds))}/s, bare client ${show(median(bares))}/s`,
    ratios,
    APPEND_TARGET,
  );
}

async function reading(
  connectionString: string,
  client: EventStoreDBClient,
  events: readonly SealedEvent[],
): Promise<void> {
  const store = await openStore(connectionString, events[0]!.logId);
  const begun = await store.append(events[0]!.stream, -1, [events[0]!]);
  if (begun.kind !== 'appended') throw new Error(begun.kind);
  await timed(events.slice(1), 128, appendingTo(store));
  const place = { commit: BigInt(begun.position), prepare: BigInt(begun.position) };
  const ratios: number[] = [];
  const speeds: number[] = [];
  const bares: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bareSpeed = await counted(async () => {
      let count = 0;
      for await (const { event } of client.readAll({ fromPosition: place })) if (event !== undefined) count += 1;
      return count;
    });
    const speed = await counted(async () => {
      let count = 0;
      for await (const batch of store.readAll(begun.position, { batchSize: 2_000 })) count += batch.length;
      if (count !== events.length - 1) throw new Error(`${count} events were read of ${events.length - 1}`);
      return count;
    });
    speeds.push(speed);
    bares.push(bareSpeed);
    ratios.push(speed / bareSpeed);
  }
  await store.close();
  report(
    `reading all, parsed and hashed: adapter ${show(median(speeds))}/s, bare readAll ${show(median(bares))}/s`,
    ratios,
    READ_TARGET,
  );
}

function report(what: string, ratios: readonly number[], target: number): void {
  const [lower, upper] = quarters(ratios);
  const ratio = median(ratios);
  console.log(
    `  ${what}: ${percent(ratio)} of it [half of ${ratios.length} turns: ${percent(lower)} to ${percent(upper)}] ` +
      `(target ${percent(target)}: ${ratio >= target ? 'met' : 'MISSED'})`,
  );
}

const newPrefix = (): string => `bench${randomBytes(8).toString('hex')}-`;

const openStore = (connectionString: string, logId: string): Promise<EventStore> =>
  openEsdbEventStore({ connectionString, prefix: newPrefix(), random: randomBytes, logId });

const appendingTo =
  (store: EventStore): Append =>
  async (event) => {
    const { kind } = await store.append(event.stream, event.version - 1, [event]);
    if (kind !== 'appended') throw new Error(kind);
  };

const appendingBare =
  (client: EventStoreDBClient, prefix: string): Append =>
  ({ stream, version, type, bytes }) =>
    client.appendToStream(`${prefix}${stream}`, binaryEvent({ type, data: bytes }), {
      expectedRevision: version === 0 ? NO_STREAM : BigInt(version - 1),
    });

/** Writers each wait for their answer; a stream has one writer. Events a second. */
async function timed(events: readonly SealedEvent[], writers: number, append: Append): Promise<number> {
  const shares = Array.from({ length: writers }, (): SealedEvent[] => []);
  for (const event of events) shares[Number(event.stream.slice(-6)) % writers]!.push(event);
  return counted(async () => {
    await Promise.all(
      shares.map(async (share) => {
        for (const event of share) await append(event);
      }),
    );
    return events.length;
  });
}

async function counted(action: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const count = await action();
  return (count * 1000) / (performance.now() - started);
}
