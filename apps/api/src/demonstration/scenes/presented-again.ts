import { made } from '../play.js';
import { expectsLine, newLine } from './lines.js';
import type { Scene } from './scene.js';

/** 不予 is not the end: presented again, the claim is settled anew, behind what stands by then. */
export const presentedAgain: Scene = {
  id: 'presented-again',
  title: { zh: '不予后重新提请，排在其后', en: 'rejected, presented again, and ranked behind' },
  claims: ['feeRejected', 'feeLifted'],
  async play(play) {
    const rejected = made(play.story.lines['feeRejected']);
    const order = {
      path: `/api/lines/${rejected}/presentation`,
      seen: `/api/lines/${rejected}`,
      body: { reason: '开票单位已核实' },
      what: { zh: '重新提请：评估费8万元', en: 'Presented again: the fee of 80,000' },
    };
    const wrong = { zh: '非汇总部门重新提请', en: 'Presented by a department that does not collect it' };
    // It may not see the line, and is told that there is none.
    const { path, body } = order;
    await play.refused('scienceReviewer', 'LINE_UNKNOWN', { path, body, what: wrong });
    await play.done('marketReviewer', order);
    await play.settled();
    // 4万, of which the other's 3万 leave 2万.
    await newLine(play, 'feeRejected', '20000.00', 'feeRejected.2');
    await expectsLine(play, rejected, 'rejected');
    const twice = { ...order, what: { zh: '再次提请', en: 'Presented once more' } };
    await play.refused('marketReviewer', 'PRESENTED_ALREADY', twice);
    play.shows('presentedAgain', 'feeRejected');
  },
};
