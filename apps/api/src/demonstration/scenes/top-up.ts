import { made } from '../play.js';
import { Case } from './case.js';
import { newLine } from './lines.js';
import type { Scene } from './scene.js';

/** 补差: the first round paid the patent as unconverted; it was converted since. Only a claim that cites the first is taken. */
export const topUp: Scene = {
  id: 'top-up',
  title: { zh: '已兑现后转化，补差', en: 'converted after its payment, a supplement' },
  claims: ['topUpUncited', 'topUp'],
  async play(play) {
    const twin = await Case.stamped(play, 'parkClerk', ['topUpUncited']);
    await play.refused('scienceReviewer', 'CERTIFICATE_DUPLICATE', {
      ...twin.acceptance('topUpUncited'),
      what: { zh: '未注明补差的同一证书', en: 'The same certificate, citing nothing' },
    });
    await play.done(
      twin.party,
      twin.withdrawal('topUpUncited', '撤回未注明补差的申报', 'Withdrawn, to cite the first'),
    );
    await play.settled();
    const first = made(play.story.claims['cnUnconverted']);
    const one = await Case.stamped(play, 'parkClerk', ['topUp'], first);
    await one.acceptAndVerify('topUp');
    // 区2万－已付1万, 市1万.
    await newLine(play, 'topUp', '20000.00');
    play.shows('supplementAfterPayment', 'topUp');
  },
};
