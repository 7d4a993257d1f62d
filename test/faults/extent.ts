/** How much of the faults a run tries, and from which seed: a failure prints the seed, and the same seed tries the same. */

/** `npm run test:faults` tries everything; `npm test` a selection. */
export const FULL = process.env['DUIXIAN_TEST_FAULTS'] === 'full';

/** A real event store server to test against (`esdb://host:port?tls=false`), which may hold other logs too; otherwise the double. */
export const GIVEN_ESDB = process.env['DUIXIAN_TEST_ESDB'];

const DEFAULT_SEED = 20230025;

/** `DUIXIAN_TEST_SEED`, to replay a failure or to try others. */
export const SEED = seedFrom(process.env['DUIXIAN_TEST_SEED']);

function seedFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_SEED;
  if (!/^[0-9]{1,10}$/.test(text)) throw new Error(`DUIXIAN_TEST_SEED must be a whole number, not "${text}"`);
  return Number(text);
}

/** Milliseconds: only what hangs for good is ended by it. A loaded machine decides nothing. */
export const PATIENCE = 1_200_000;

/** Whole numbers, both ends included. */
export const betweenBy =
  (random: () => number) =>
  (least: number, most: number): number =>
    least + Math.floor(random() * (most - least + 1));

/** The same things in another order. */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

export function addressOf(connectionString: string): { readonly host: string; readonly port: number } {
  const { hostname, port } = new URL(connectionString.replace('esdb:', 'http:'));
  return { host: hostname, port: Number(port) };
}
