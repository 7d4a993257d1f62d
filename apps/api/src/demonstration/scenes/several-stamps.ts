import { confirmReading } from '../acts/payout.js';
import { Case } from './case.js';
import type { Scene } from './scene.js';

/** 园区与乡镇街道均须盖章 (AMB-YZ-20 read as R2): one stamp is not enough, and a return keeps the stamp that is there. */
export const severalStamps: Scene = {
  id: 'several-stamps',
  title: { zh: '两处盖章，其一退回补正', en: 'two stamps, one of which returns the case' },
  claims: ['twoStamps'],
  async play(play) {
    await confirmReading(play, 'AMB-YZ-20', 'R2', '2025-03-03');
    const one = await Case.submitted(play, ['twoStamps']);
    await play.done('parkClerk', one.stamp());
    await one.expectsAt('twoStamps', 'endorsement');
    await play.refused('scienceReviewer', 'OUT_OF_ORDER', {
      ...one.acceptance('twoStamps'),
      what: { zh: '只盖一处即审核', en: 'Reviews on one stamp of two' },
    });
    const missing = { missing: [{ what: '请说明在本镇的生产地址' }] };
    const what = { zh: '乡镇一次性告知补正', en: 'Returned for supplement by the township' };
    const giveBack = { path: `${one.path}/return`, seen: one.path, body: missing, what };
    await play.done('townClerk', giveBack);
    await one.expectsAt('twoStamps', 'returned');
    await play.done('dualFirm', one.supplement('材料未变，原处继续', 'nothing changed: it resumes there'));
    await one.expectsAt('twoStamps', 'endorsement');
    await play.refused('townClerk', 'RETURNED_ALREADY', {
      ...giveBack,
      what: { zh: '再次退回补正', en: 'Returns it once more' },
    });
    await play.refused('parkClerk', 'ALREADY_STAMPED', {
      ...one.stamp(),
      what: { zh: '园区重复盖章', en: 'The park stamps a second time' },
    });
    play.shows('returnedAtEndorsement', 'twoStamps');
    await play.done('townClerk', one.stamp());
    await one.expectsAt('twoStamps', 'department');
    play.shows('severalStamps', 'twoStamps');
    await one.acceptAndVerify('twoStamps');
  },
};
