import { made } from '../play.js';
import { Case } from './case.js';
import { newLine } from './lines.js';
import type { Scene } from './scene.js';

/** 相近或相似: two prizes for one technique. The finding is the panel's; what it costs the law computes, per treasury. */
export const similar: Scene = {
  id: 'similar',
  title: { zh: '认定相近相似，同级财政就高不就低', en: 'found similar, the higher amount per treasury' },
  claims: ['nationalPrize', 'similarPrize'],
  async play(play) {
    const one = await Case.stamped(play, 'parkClerk', ['nationalPrize', 'similarPrize']);
    await one.acceptAndVerify('nationalPrize');
    await newLine(play, 'nationalPrize', '300000.00');
    await one.accept('similarPrize');
    await one.waive('similarPrize');
    await play.refused('expertA', 'SIMILAR_TO_ITSELF', {
      ...one.verification('similarPrize', { similarTo: [made(play.story.claims['similarPrize'])] }),
      what: { zh: '认定与自身相似', en: 'Found similar to itself' },
    });
    const similarTo = [made(play.story.claims['nationalPrize'])];
    await play.done('expertA', {
      ...one.verification('similarPrize', { similarTo }),
      what: { zh: '核定，认定与国家专利优秀奖相近相似', en: 'Verified, found similar to the national award' },
    });
    await play.settled();
    // 区20万 of 30万 that the district gives already: nothing more; 市5万 stays.
    await newLine(play, 'similarPrize', '50000.00');
    play.shows('similarityFound', 'similarPrize');
  },
};
