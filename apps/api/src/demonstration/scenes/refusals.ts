import { Case } from './case.js';
import type { Scene } from './scene.js';

/** 部分不予通过: what is refused is closed, the rest of the application goes on; a refused stamp closes all of it. */
export const refusals: Scene = {
  id: 'refusals',
  title: { zh: '一份申报部分不予通过；不予盖章', en: 'some claims refused; a stamp refused' },
  claims: ['standsBesideRefused', 'refusedByDepartment', 'refusedByPanel', 'refusedByStamp'],
  async play(play) {
    const keys = ['standsBesideRefused', 'refusedByDepartment', 'refusedByPanel'] as const;
    const one = await Case.stamped(play, 'townClerk', keys);
    const utility = { reason: '实用新型专利不在奖励范围' };
    const [zh, en] = ['部门不予通过', 'Refused by the department'];
    await play.done('scienceReviewer', one.on('refusedByDepartment', 'refusal', utility, zh, en));
    await one.accept('standsBesideRefused', 'refusedByPanel');
    const owner = { reason: '专利权人登记簿与申报单位不符' };
    await play.done(
      'expertA',
      one.onPanel('refusedByPanel', 'panel-refusal', owner, '评审不予通过', 'Refused by the panel'),
    );
    await one.expectsAt('refusedByDepartment', 'refused');
    await one.expectsAt('refusedByPanel', 'refused');
    await play.refused('expertA', 'CLAIM_CLOSED', {
      ...one.verification('refusedByPanel'),
      what: { zh: '不予通过后再核定', en: 'Verifies what was refused' },
    });
    await one.verify('standsBesideRefused');
    play.shows('refusedAtDepartment', 'refusedByDepartment');
    play.shows('refusedAtPanel', 'refusedByPanel');
    play.shows('someClaimsRefused', 'standsBesideRefused');
    await refusedStamp(await Case.submitted(play, ['refusedByStamp']));
  },
};

async function refusedStamp(one: Case): Promise<void> {
  await one.play.done('townClerk', {
    path: `${one.path}/endorsement-refusal`,
    seen: one.path,
    body: { reason: '申报单位已迁出本镇' },
    what: { zh: '不予盖章', en: 'Stamp refused' },
  });
  await one.expectsAt('refusedByStamp', 'refused');
  await one.play.refused('scienceReviewer', 'CLAIM_CLOSED', {
    ...one.acceptance('refusedByStamp'),
    what: { zh: '不予盖章后审核', en: 'Reviews what was not stamped' },
  });
  one.play.shows('refusedAtEndorsement', 'refusedByStamp');
}
