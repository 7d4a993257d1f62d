import { Case } from './case.js';
import { newLine } from './lines.js';
import type { Scene } from './scene.js';

/** 上限均为5万元: two fees of one kind share it, in their order. What follows when the first falls, the next scenes show. */
export const fees: Scene = {
  id: 'fees',
  title: { zh: '两笔评估费共用上限', en: 'two fees under one cap' },
  claims: ['feeRejected', 'feeLifted', 'feeQuestioned'],
  async play(play) {
    const one = await Case.stamped(play, 'parkClerk', ['feeRejected', 'feeLifted']);
    await one.acceptAndVerify('feeRejected', 'feeLifted');
    await newLine(play, 'feeRejected', '40000.00');
    await newLine(play, 'feeLifted', '10000.00');
    const other = await Case.stamped(play, 'streetClerk', ['feeQuestioned']);
    await other.acceptAndVerify('feeQuestioned');
    await newLine(play, 'feeQuestioned', '10000.00');
  },
};
