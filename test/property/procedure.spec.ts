import { describe, expect, it } from '@jest/globals';
import { ORDER_IDS, type OrderId } from '#domain';
import { assertInvariants } from './invariants.js';
import { assertReadModels } from './invariants/read-models.js';
import { CASES, finish, play, shortest } from './play.js';
import { everything } from './world.js';

/**
 * Stories in `npm test`, in each of the three orders of approval, notice and payout. DUIXIAN_TEST_PROPERTY_RUNS asks for so many
 * seeds, each in every order, from DUIXIAN_TEST_PROPERTY_SEED (1) on.
 */
const { DUIXIAN_TEST_PROPERTY_RUNS: runs, DUIXIAN_TEST_PROPERTY_SEED: first = '1' } = process.env;
const STORIES: readonly (readonly [number, OrderId])[] =
  runs === undefined
    ? [
        [1, 'approvalFirst'],
        [3, 'approvalFirst'],
        [2, 'noticeFirst'],
        [2, 'noticeWithPayout'],
      ]
    : Array.from({ length: Number(runs) }, (_, run) => Number(first) + run).flatMap((seed) =>
        ORDER_IDS.map((order) => [seed, order] as const),
      );
const STEPS = 1000;
const LONGEST = 300_000;

/** What every run must come to, or the invariants hold of nothing. */
const REACHED = ['AmountSettled', 'LineApproved', 'LineCleared', 'PayoutAllotted', 'PaymentMade', 'LinePaid'];

/** What the stories of `npm test` must come to between them. */
const REACHED_BY_SOME = [
  'AwardAnnulled',
  'BankAnswerUnknown',
  'CertificateContested',
  'ClaimRemoved',
  'ClaimsQueuedAgain',
  'EndorsementVoided',
  'EvidenceAttached',
  'LineObjectionDismissed',
  'LineObjectionUpheld',
  'LinePaymentReturned',
  'LinePresentedAgain',
  'LineWithdrawn',
  'MinutesSigned',
  'PaymentRejected',
  'ShareReportedDue',
];

describe('the whole procedure, at random', () => {
  const reached = new Set<string>();

  it.each(STORIES)(
    'seed %i, %s',
    async (seed, order) => {
      const types = await story(seed, order).catch(async (error: unknown) => {
        const steps = await shortest(seed, STEPS, assertInvariants, order);
        throw new Error(`seed ${seed}, ${order}, broken after step ${steps} of ${STEPS}: ${String(error)}`, {
          cause: error,
        });
      });
      const wanted = order === 'noticeFirst' ? [...REACHED, 'BatchLineCleared'] : REACHED;
      expect(wanted.filter((type) => !types.has(type))).toEqual([]);
      for (const type of types) reached.add(type);
    },
    LONGEST,
  );

  it('every turn was taken by some story', () => {
    const missing = REACHED_BY_SOME.filter((type) => !reached.has(type));
    // Whoever asks for other stories gets what they come to.
    expect(runs === undefined ? missing : []).toEqual([]);
  });
});

async function story(seed: number, order: OrderId): Promise<ReadonlySet<string>> {
  const world = await play(seed, STEPS, { between: assertInvariants, order });
  await finish(world);
  await assertInvariants(world);
  await assertReadModels(world);
  expect(world.applications.length).toBe(CASES);
  expect(world.house.deaths).toBeGreaterThan(0);
  const types = new Set((await everything(world.house.log)).map((event) => event.type));
  await world.house.close();
  return types;
}
