import { ok } from '../../support/client.js';
import { taken } from '../../support/road.js';
import { answers, EVERYBODY } from '../actors.js';
import type { Attempt, Entry } from '../entry.js';
import type { Stage } from '../stage.js';
import { page } from './readers.js';

/** Stages 5 to 7: lines taken back, the batch, its meetings, the notice and what is said against it. */

const office = answers(['office']);
const reason = '材料待核';

/** The university's, so that no cap of the enterprise is in the way. */
const OTHER_LINES = ['rejected', 'rejected too', 'questioned'] as const;

const batch = ({ main }: Stage, more: Partial<Attempt> = {}): Attempt => ({ params: { id: main.batch }, ...more });

export const batches: readonly Entry[] = [
  {
    route: 'POST /api/lines/{id}/withdrawal',
    given: (stage) => stage.side('taken back', 'verify'),
    answers: answers(['owner'], 'ROLE_NOT_HELD', { otherApplicant: 'LINE_UNKNOWN' }),
    attempt: (stage) => {
      const { line } = stage.of('taken back');
      return { params: { id: line }, body: { reason: '不再申报' }, seen: ['line', line] };
    },
  },
  { route: 'POST /api/batches', answers: office, attempt: ({ story }) => ({ body: { round: story.round } }) },
  {
    route: 'POST /api/batches/{id}/lines',
    given: async (stage) => {
      for (const name of OTHER_LINES) await stage.side(name, 'verify', 'university');
      await stage.main.openBatch();
      await stage.idle();
    },
    answers: office,
    attempt: (stage) =>
      batch(stage, { body: { lines: [stage.main.line, ...OTHER_LINES.map((name) => stage.of(name).line)] } }),
  },
  {
    route: 'POST /api/batches/{id}/minutes-files',
    answers: office,
    attempt: (stage) => batch(stage, { file: page('会议纪要') }),
  },
  { route: 'POST /api/batches/{id}/presentation', answers: office, attempt: (stage) => batch(stage) },
  {
    route: 'POST /api/batches/{id}/strikes',
    given: async (stage) => {
      const { main } = stage;
      await stage.idle();
      await taken(main.strike(stage.of('rejected too').line, 'rejected', stage.by('office')));
      await stage.idle();
    },
    answers: office,
    attempt: (stage) =>
      batch(stage, {
        body: { line: stage.of('rejected').line, kind: 'rejected', reason },
        seen: ['batch', stage.main.batch],
      }),
  },
  {
    route: 'POST /api/batches/{id}/decisions',
    given: (stage) => stage.idle(),
    answers: office,
    attempt: (stage) =>
      batch(stage, {
        body: { body: 'committee', meeting: '第12次会议', date: stage.main.today, document: '袁府纪要〔2024〕12号' },
        seen: ['batch', stage.main.batch],
      }),
  },
  {
    route: 'POST /api/lines/{id}/presentation',
    about: { zh: '已剔除（不予）', en: 'struck, rejected' },
    given: async (stage) => {
      await taken(stage.main.decideGovernment());
      await stage.idle();
    },
    answers: answers(['office', 'collecting'], 'ROLE_NOT_HELD', { otherDepartment: 'LINE_UNKNOWN' }),
    attempt: (stage, _, actor) => {
      const { line } = stage.of(actor === 'office' ? 'rejected' : 'rejected too');
      return { params: { id: line }, body: { reason: '补充了证明' }, seen: ['line', line] };
    },
  },
];

export const notices: readonly Entry[] = [
  {
    route: 'POST /api/notices',
    answers: office,
    attempt: ({ main }) => ({ body: { batch: main.batch } }),
  },
  { route: 'GET /api/public/notices', answers: answers(EVERYBODY), given: (stage) => stage.idle() },
  {
    route: 'GET /api/public/notices/{id}',
    answers: answers(EVERYBODY),
    attempt: ({ main }) => ({ params: { id: main.notice } }),
  },
  {
    route: 'POST /api/public/notices/{id}/objections',
    answers: answers(EVERYBODY),
    attempt: (stage, nth) => {
      // From one address five an hour.
      if (nth % 5 === 0) stage.pass(3_600_001);
      const body = {
        line: stage.of('questioned').line,
        contact: 'objector@example.org',
        grounds: '该专利并非申报单位所有',
      };
      return { params: { id: stage.main.notice }, body };
    },
  },
  {
    route: 'GET /api/public/objections/{receipt}',
    about: { zh: '凭回执', en: 'by its receipt' },
    given: async (stage) => {
      stage.pass(3_600_001);
      for (const name of ['objection', 'second objection']) {
        const { body } = await ok(stage.main.object(stage.of('questioned').line));
        stage.known[name] = String(body['receipt']);
      }
      await stage.idle();
    },
    answers: answers(EVERYBODY),
    attempt: ({ known }) => ({ params: { receipt: known['objection']! } }),
  },
  {
    route: 'POST /api/notices/{id}/objections/{objection}/decision',
    answers: answers(['office', 'collecting'], 'ROLE_NOT_HELD', { otherDepartment: 'NOT_IN_YOUR_JURISDICTION' }),
    attempt: ({ main, known }, _, actor) => ({
      params: { id: main.notice, objection: known[actor === 'office' ? 'objection' : 'second objection']! },
      body: { outcome: 'dismissed', reason: '经核查' },
      seen: ['notice', main.notice],
    }),
  },
  {
    route: 'POST /api/clock',
    about: { zh: '演示环境', en: 'of a demonstration' },
    given: (stage) => stage.idle(),
    answers: answers(['administrator']),
    attempt: () => ({ body: { to: '2024-07-01T01:00:00.000Z' } }),
  },
];
