import { include, openBatch, present } from '../acts/approval.js';
import { openNotice, tellCleared } from '../acts/notice.js';
import { made } from '../play.js';
import { decisions } from './batch.js';
import { lineNow } from './lines.js';
import type { Scene } from './scene.js';

const COMPILED = ['standsBesideRefused', 'feeRejected.2', 'feeLifted.2', 'feeQuestioned.2', 'readGuarantee.3'];

/** 补充批次: what was deferred, presented again, came as a difference or changed its amount passes approval and notice once more. */
export const supplementaryBatch: Scene = {
  id: 'supplementary-batch',
  title: { zh: '补充批次：重新通过并公示', en: 'supplementary batch: approved and published again' },
  claims: ['standsBesideRefused', 'feeRejected', 'feeLifted', 'feeQuestioned', 'readGuarantee'],
  async play(play) {
    await play.moveClock('2025-09-08T01:00:00.000Z', { zh: '9月8日', en: '8 September' });
    const batch = await openBatch(play);
    await include(play, batch, [...COMPILED, 'feeQuestioned', 'feeRejected'], {
      [made(play.story.lines['feeQuestioned'])]: 'LINE_CLOSED',
      [made(play.story.lines['feeRejected'])]: 'LINE_CLOSED',
    });
    await present(play, batch);
    await decisions(play, batch, ['19', '2025-09-05'], ['57', '2025-09-08']);
    play.shows('supplementaryBatch', 'standsBesideRefused');
    const notice = await openNotice(play, batch);
    await play.moveClock('2025-09-16T01:00:00.000Z', {
      zh: '公示期满：9月16日',
      en: 'The notice is over: 16 September',
    });
    await tellCleared(play, notice);
    for (const name of COMPILED) {
      const { passed } = await lineNow(play, made(play.story.lines[name]));
      play.expects(`what ${name} has passed`, passed, ['approval', 'notice']);
    }
    play.shows('noticeAgain', 'feeQuestioned');
  },
};
