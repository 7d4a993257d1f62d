import { POLICY } from '../../support/cast.js';
import { ok } from '../../support/client.js';
import { NEXT_YEAR, taken } from '../../support/road.js';
import { answers } from '../actors.js';
import type { Attempt, Entry } from '../entry.js';
import type { Stage } from '../stage.js';

/** Stage 8: the treasury that pays, and nobody else; another treasury's finance looks on. */

const finance = answers(['finance'], 'ROLE_NOT_HELD', { otherFinance: 'NOT_IN_YOUR_JURISDICTION' });

const payment = ({ main }: Stage, body?: unknown): Attempt => ({
  params: { id: main.payment },
  body,
  seen: ['payment', main.payment],
});

export const payout: readonly Entry[] = [
  {
    route: 'POST /api/payment-runs',
    given: async ({ main }) => {
      await taken(main.confirmReadings());
      await taken(main.moveClock(NEXT_YEAR));
    },
    answers: finance,
    attempt: () => ({ body: { policy: POLICY, year: 2025, document: '袁财预〔2025〕8号' } }),
  },
  {
    route: 'POST /api/payment-runs/{id}/lines',
    given: ({ main }) => taken(main.openRunOf(2025)),
    answers: finance,
    attempt: ({ main }) => ({ params: { id: main.run }, body: { lines: [main.line] } }),
  },
  {
    route: 'PUT /api/parties/{id}/bank-account',
    answers: answers(['owner'], 'ROLE_NOT_HELD', { otherApplicant: 'NOT_IN_YOUR_JURISDICTION' }),
    attempt: ({ main, house }) => ({ params: { id: main.party }, body: house.cast.parties.parkFirm.account }),
  },
  {
    route: 'GET /api/parties/{id}/bank-account',
    answers: answers(['owner', 'finance'], 'ROLE_NOT_HELD', {
      otherApplicant: 'NOT_FOUND',
      otherFinance: 'NOT_FOUND',
    }),
    attempt: ({ main }) => ({ params: { id: main.party } }),
  },
  {
    route: 'POST /api/parties/{id}/bank-account/check',
    given: async (stage) => {
      const { body } = await ok(stage.by('finance').get(`/api/parties/${stage.main.party}/bank-account`));
      stage.known['fingerprint'] = String(body['fingerprint']);
    },
    answers: finance,
    attempt: ({ main, known }) => ({
      params: { id: main.party },
      body: { fingerprint: known['fingerprint'], outcome: 'matches' },
    }),
  },
  { route: 'POST /api/payments/{id}/instruction', answers: finance, attempt: (stage) => payment(stage) },
  {
    route: 'POST /api/payments/{id}/bank-answers',
    given: (stage) => stage.idle(),
    answers: finance,
    attempt: (stage) =>
      payment(stage, { attempt: 1, outcome: 'paid', bankReference: 'ZF2025-0001', paidOn: stage.main.today }),
  },
  {
    route: 'POST /api/payments/{id}/due-report',
    about: { zh: '本级应付', en: 'of one’s own share' },
    given: (stage) => stage.idle(),
    answers: finance,
    then: 'PAYS_ITSELF',
    attempt: (stage) => payment(stage, { document: '袁财函〔2025〕2号' }),
  },
];

/** After the result was published. */
export const returned: readonly Entry[] = [
  {
    route: 'POST /api/lines/{id}/recovery',
    about: { zh: '公示异议成立后追回', en: 'of what an objection closed' },
    answers: finance,
    then: 'NOTHING_TO_RECOVER',
    attempt: ({ main }) => ({
      params: { id: main.line },
      body: { treasury: 'district', recoveredOn: main.today, document: '袁财函〔2025〕3号' },
      seen: ['line', main.line],
    }),
  },
  {
    route: 'POST /api/payments/{id}/return',
    answers: finance,
    attempt: (stage) => payment(stage, { attempt: 1, returnedOn: stage.main.today, reason: '收款账户已销户' }),
  },
];
