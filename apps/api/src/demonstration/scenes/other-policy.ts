import { Case } from './case.js';
import { newLine } from './lines.js';
import type { Scene } from './scene.js';

/** 已享受区财政其它奖励补助政策: entered by the department with its basis; the district pays the difference only. */
export const otherPolicy: Scene = {
  id: 'other-policy',
  title: { zh: '同一项目已享受区内其他政策', en: 'paid under another policy of the district' },
  claims: ['paidElsewhere'],
  async play(play) {
    const one = await Case.stamped(play, 'streetClerk', ['paidElsewhere']);
    const basis = '区科技创新券（演示），演示科发〔2024〕6号';
    const otherAwards = [{ source: 'otherDistrictPolicy', treasury: 'district', amount: '15000.00', basis }];
    await play.done('scienceReviewer', {
      ...one.acceptance('paidElsewhere', { otherAwards }),
      what: { zh: '审核通过，录入已享受其他政策15,000元', en: 'Accepted, with 15,000 paid under another policy' },
    });
    await one.verify('paidElsewhere');
    // 区2万－1.5万, 市1万.
    await newLine(play, 'paidElsewhere', '15000.00');
    play.shows('otherPolicyPaid', 'paidElsewhere');
  },
};
