import { ok } from '../../support/client.js';
import { intlInvention } from '../../support/road.js';
import { answers, type Answers } from '../actors.js';
import type { Attempt, Entry } from '../entry.js';
import type { Stage } from '../stage.js';
import { page } from './readers.js';

/** Stages 2 to 4: the stamp, the collecting department, the panel. */

const stamp = answers(['ownEndorser'], 'ROLE_NOT_HELD', { otherEndorser: 'APPLICATION_UNKNOWN' });
const department = answers(['collecting'], 'ROLE_NOT_HELD', { otherDepartment: 'APPLICATION_UNKNOWN' });
const panel: Answers = answers(['panelMember'], 'ROLE_NOT_HELD', {
  recusedMember: 'PANEL_MEMBER_RECUSED',
  otherExpert: 'APPLICATION_UNKNOWN',
});
const reason = '不符合申报条件';
const missing = [{ what: '请补充优先权证明' }];

const whole =
  (name: string, body: unknown) =>
  (stage: Stage): Attempt => {
    const { application: id } = stage.of(name);
    return { params: { id }, body, seen: ['application', id] };
  };
const one =
  (name: string, body: object) =>
  (stage: Stage): Attempt => {
    const { application: id, claim } = name === 'main' ? stage.main : stage.of(name);
    return { params: { id, claim }, body, seen: ['claim', claim] };
  };
const byPanel =
  (name: string, body: object = {}) =>
  (stage: Stage): Attempt =>
    one(name, { panel: stage.story.panel, ...body })(stage);

export const endorsement: readonly Entry[] = [
  {
    route: 'POST /api/applications/{id}/return',
    given: async (stage) => {
      await stage.side('waits for the stamp', 'submit');
      await stage.side('given back', 'submit');
    },
    answers: stamp,
    attempt: whole('given back', { missing }),
  },
  {
    route: 'POST /api/applications/{id}/endorsement-refusal',
    given: (stage) => stage.side('not stamped', 'submit'),
    answers: stamp,
    attempt: whole('not stamped', { reason }),
  },
  {
    route: 'POST /api/applications/{id}/endorsement',
    about: { zh: '已申报', en: 'submitted' },
    answers: stamp,
    attempt: ({ main }) => ({ params: { id: main.application }, body: {}, seen: ['application', main.application] }),
  },
];

export const departments: readonly Entry[] = [
  {
    route: 'POST /api/applications/{id}/claims/{claim}/return',
    given: async (stage) => {
      await stage.side('waits for the department', 'endorse');
      await stage.side('given back by the department', 'endorse');
    },
    answers: department,
    attempt: one('given back by the department', { missing }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/refusal',
    given: (stage) => stage.side('refused by the department', 'endorse'),
    answers: department,
    attempt: one('refused by the department', { reason }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/contest-decision',
    given: async (stage) => {
      const declaration = intlInvention('US6600777B1');
      await stage.side('first', 'endorse', 'otherFirm', declaration);
      await stage.side('contested', 'endorse', 'parkFirm', declaration);
    },
    answers: answers(['collecting'], 'ROLE_NOT_HELD', { otherDepartment: 'CLAIM_UNKNOWN' }),
    attempt: one('contested', { allowed: false, reason: '专利权人仅为一方' }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/acceptance',
    given: (stage) => stage.idle(),
    answers: department,
    attempt: one('main', {}),
  },
];

export const panels: readonly Entry[] = [
  {
    route: 'POST /api/panels/{id}/recusals',
    about: { zh: '本人回避', en: 'of oneself' },
    answers: answers(['recusedMember', 'office'], 'ROLE_NOT_HELD', {
      panelMember: 'NOT_IN_YOUR_JURISDICTION',
      otherExpert: 'NOT_IN_YOUR_JURISDICTION',
    }),
    attempt: (stage, _, actor) => ({
      params: { id: stage.story.panel! },
      body: {
        member: stage.story.accounts.expertC,
        application: (actor === 'office' ? stage.of('first') : stage.main).application,
        reason: '与申报单位有合作',
      },
    }),
  },
  {
    route: 'POST /api/panels/{id}/minutes-files',
    answers: panelFile(),
    attempt: ({ story }) => ({ params: { id: story.panel! }, file: page('纪要') }),
  },
  {
    route: 'POST /api/panels/{id}/minutes',
    given: async (stage) => {
      const attempt = { params: { id: stage.story.panel! }, file: page('纪要') };
      const { body } = await stage.send(stage.by('panelMember'), 'POST /api/panels/{id}/minutes-files', attempt);
      stage.known['minutes'] = String(body['hash']);
    },
    answers: panelFile(),
    attempt: ({ story, known }) => ({ params: { id: story.panel! }, body: { hash: known['minutes'] } }),
  },
  {
    route: 'GET /api/panels/{id}/minutes-files/{hash}',
    answers: answers([
      'panelMember',
      'recusedMember',
      'otherExpert',
      'office',
      'collecting',
      'otherDepartment',
      'auditor',
    ]),
    attempt: ({ story, known }) => ({ params: { id: story.panel!, hash: known['minutes']! } }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/panel-return',
    given: async (stage) => {
      const road = await stage.side('given back by the panel', 'accept');
      await recuse(stage, road.application);
    },
    answers: panel,
    attempt: byPanel('given back by the panel', { missing }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/panel-refusal',
    given: async (stage) => {
      const road = await stage.side('refused by the panel', 'accept');
      await recuse(stage, road.application);
    },
    answers: panel,
    attempt: byPanel('refused by the panel', { reason }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/on-site-check-requirement',
    given: async (stage) => {
      const road = await stage.side('visited', 'accept');
      await recuse(stage, road.application);
    },
    answers: panel,
    attempt: byPanel('visited', { reason: '需现场核实' }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/on-site-check',
    answers: panel,
    attempt: byPanel('visited', { visitedOn: '2024-03-04', findings: '与申报一致' }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/on-site-check-waiver',
    answers: panel,
    attempt: byPanel('main', { reason: '证书原件已核对' }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/verification',
    answers: panel,
    attempt: byPanel('main'),
  },
];

function panelFile(): Answers {
  return answers(['panelMember', 'recusedMember'], 'ROLE_NOT_HELD', { otherExpert: 'NOT_A_PANEL_MEMBER' });
}

/** One member steps aside, so that everybody sees what it may still do. */
async function recuse(stage: Stage, application: string): Promise<void> {
  const { accounts, panel } = stage.story;
  const body = { member: accounts.expertC, application, reason: '与申报单位有合作' };
  await ok(stage.by('office').post(`/api/panels/${panel}/recusals`, body));
}
