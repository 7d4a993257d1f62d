import { include, openBatch, present } from '../acts/approval.js';
import { openNotice, tellCleared } from '../acts/notice.js';
import { confirmReading } from '../acts/payout.js';
import { made, type Play } from '../play.js';
import { decisions } from './batch.js';
import { Case } from './case.js';
import { lineNow, newLine } from './lines.js';
import type { Scene } from './scene.js';

const CLAIMS = ['readAppraisal', 'readGuarantee', 'readElsewhere'] as const;

/**
 * 口径另行确认: AMB-YZ-11 as R1 caps each kind of fee at 50,000, as R2 all of them together; AMB-YZ-03 as R2 changes no amount
 * here. A line that comes to the same stays where it is; another amount is another line, from the approval on.
 */
export const readings: Scene = {
  id: 'readings',
  title: { zh: '口径另行确认：未拨付的退回核定', en: 'read otherwise: what is not paid goes back to settlement' },
  claims: CLAIMS,
  async play(play) {
    const one = await Case.stamped(play, 'townClerk', CLAIMS);
    await one.acceptAndVerify(...CLAIMS);
    await newLine(play, 'readAppraisal', '40000.00');
    await newLine(play, 'readGuarantee', '30000.00');
    await newLine(play, 'readElsewhere', '10000.00');
    await play.moveClock('2025-05-12T01:00:00.000Z', { zh: '5月12日', en: '12 May' });
    const batch = await openBatch(play);
    await include(play, batch, CLAIMS);
    await inTheBatch(play, batch);
    await include(play, batch, ['readGuarantee.2']);
    await present(play, batch);
    await decisions(play, batch, ['8', '2025-05-09'], ['39', '2025-05-12']);
    await underNotice(play, batch);
  },
};

async function inTheBatch(play: Play, batch: string): Promise<void> {
  await confirmReading(play, 'AMB-YZ-03', 'R2', '2025-05-12');
  await stands(play, 'readElsewhere', ['open', '10000.00', batch]);
  play.told({ zh: '金额不变，留在批次', en: 'The same amount: it stays in the batch' }, ['LineKept'], '10000.00');
  play.shows('readingKept', 'readElsewhere');
  const before = made(play.story.lines['guaranteeFee']);
  await confirmReading(play, 'AMB-YZ-11', 'R2', '2025-05-12');
  await stands(play, 'readGuarantee', ['replaced', '30000.00', null]);
  await stands(play, 'readAppraisal', ['open', '40000.00', batch]);
  await newLine(play, 'readGuarantee', '10000.00', 'readGuarantee.2');
  const what = { zh: '3万→1万，原行作废，新行待审', en: '30,000 becomes 10,000: the line is replaced' };
  play.told(what, ['LineReplaced', 'LineOpened'], '10000.00');
  const { status, total } = await lineNow(play, before);
  play.expects('what the first round paid', [status, total], ['resultPublished', '50000.00']);
  play.shows('readingLeavesPaid', 'guaranteeFee');
}

/** Approved and shown already: the same amount keeps both, another passes both again. */
async function underNotice(play: Play, batch: string): Promise<void> {
  const notice = await openNotice(play, batch);
  await confirmReading(play, 'AMB-YZ-11', 'R1', '2025-05-12');
  await stands(play, 'readGuarantee.2', ['replaced', '10000.00', null]);
  await newLine(play, 'readGuarantee', '30000.00', 'readGuarantee.3');
  const what = { zh: '1万→3万，已通过的行作废，重新提请', en: '10,000 becomes 30,000: to be approved again' };
  play.told(what, ['LineReplaced', 'LineOpened'], '30000.00');
  play.shows('readingReplaced', 'readGuarantee');
  await play.moveClock('2025-05-20T01:00:00.000Z', { zh: '公示期满：5月20日', en: 'The notice is over: 20 May' });
  await tellCleared(play, notice);
  for (const name of ['readAppraisal', 'readElsewhere']) {
    const { passed } = await lineNow(play, made(play.story.lines[name]));
    play.expects(`what ${name} has passed`, passed, ['approval', 'notice']);
  }
}

/** Status, yuan, and the batch that a line is in. */
async function stands(
  play: Play,
  name: string,
  should: readonly [status: string, total: string, batch: string | null],
): Promise<void> {
  await play.settled();
  const { status, total, batch } = await lineNow(play, made(play.story.lines[name]));
  play.expects(`${name} read otherwise`, [status, total, batch], should);
}
