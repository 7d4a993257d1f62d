import { decision, include, openBatch, present, strike, tellApproved } from '../acts/approval.js';
import { made, type Play } from '../play.js';
import { sceneClaim, type SceneClaimKey } from './claims.js';
import { expectsLine, lineNow, newLine } from './lines.js';
import type { Scene } from './scene.js';
import { withdrawalOf } from './withdrawals.js';

/** Lines of the scenes before, in the order of their compilation. */
const COMPILED: readonly SceneClaimKey[] = [
  'twoStamps',
  'returnedTwice',
  'factsChanged',
  'standsBesideRefused',
  'leftInBatch',
  'staysApproved',
  'holderAllowed',
  'holderDenied',
  'rivalAllowed',
  'nationalPrize',
  'similarPrize',
  'paidElsewhere',
  'topUp',
  'feeRejected',
  'feeLifted',
  'feeQuestioned',
];

/** 提请审议: one line is withdrawn out of the batch, one deferred, one rejected; what it had cut comes as a difference. */
export const batch: Scene = {
  id: 'batch',
  title: { zh: '批次中撤回、暂缓、不予', en: 'withdrawn, deferred and rejected in the batch' },
  claims: ['leftInBatch', 'staysApproved', 'feeRejected', 'feeLifted'],
  async play(play) {
    await play.moveClock('2025-07-07T01:00:00.000Z', { zh: '7月7日', en: '7 July' });
    await newLine(play, 'twoStamps', '150000.00');
    await newLine(play, 'returnedTwice', '150000.00');
    await newLine(play, 'factsChanged', '10000.00');
    await newLine(play, 'standsBesideRefused', '150000.00');
    const id = await openBatch(play);
    await include(play, id, COMPILED);
    await present(play, id);
    await leave(play);
    await struck(play, id);
    await decisions(play, id, ['14', '2025-07-04'], ['52', '2025-07-07']);
    const line = made(play.story.lines['staysApproved']);
    const late = withdrawalOf(line, '通过后撤回', 'Withdrawn after the approval');
    await play.refused('withdrawFirm', 'LINE_ALREADY_APPROVED', late);
    play.shows('noWithdrawalAfterApproval', 'staysApproved');
    await whole(play);
  },
};

async function leave(play: Play): Promise<void> {
  const line = made(play.story.lines['leftInBatch']);
  await play.done('withdrawFirm', withdrawalOf(line, '提请审议后撤回', 'Withdrawn out of the presented batch'));
  await expectsLine(play, line, 'withdrawn');
  play.shows('withdrawnFromBatch', 'leftInBatch');
}

async function struck(play: Play, id: string): Promise<void> {
  const [deferred, rejected] = [made(play.story.lines['standsBesideRefused']), made(play.story.lines['feeRejected'])];
  const { title } = sceneClaim('standsBesideRefused');
  await strike(play, id, deferred, 'deferred', '专利权评价报告未到，暂缓', title);
  await strike(play, id, rejected, 'rejected', '发票开具单位待查，不予', sceneClaim('feeRejected').title);
  await expectsLine(play, deferred, 'open');
  play.shows('struckDeferred', 'standsBesideRefused');
  await expectsLine(play, rejected, 'rejected');
  play.shows('struckRejected', 'feeRejected');
  // 3万 less the 1万 that the first fee had left it.
  const difference = await newLine(play, 'feeLifted', '20000.00', 'feeLifted.2');
  play.told({ zh: '他项落空，补足差额', en: 'What the rejected fee had cut' }, ['LineOpened'], '20000.00');
  play.expects('the line of before', (await lineNow(play, made(play.story.lines['feeLifted']))).total, '10000.00');
  play.expects('the difference', (await lineNow(play, difference)).passed, []);
  play.shows('differenceToOthers', 'feeLifted');
}

interface Left {
  readonly claim: string;
  readonly outcome: string;
  readonly code?: string;
}

/** 撤回整份申报: what is approved stays, what is open goes, and the answer says so of each claim. */
async function whole(play: Play): Promise<void> {
  const { claims, cases } = play.story;
  const answer = await play.done('withdrawFirm', {
    path: `/api/applications/${made(cases['staysApproved'])}/withdrawal`,
    body: { reason: '企业迁出' },
    what: { zh: '撤回整份申报：已通过的保留', en: 'The whole application withdrawn: what is approved stays' },
  });
  await play.settled();
  const left = answer['claims'] as readonly Left[];
  const became = (key: SceneClaimKey) => {
    const { outcome, code } = made(left.find(({ claim }) => claim === claims[key]));
    return [outcome, ...(code === undefined ? [] : [code])];
  };
  play.expects('what was approved', became('staysApproved'), ['stays', 'LINE_ALREADY_APPROVED']);
  play.expects('what was open', became('leftWithWhole'), ['withdrawn']);
  play.shows('withdrawnAsAWhole', 'leftWithWhole');
}

type Meeting = readonly [number: string, date: string];

/** Committee and government decide; the sagas carry it to the lines. */
export async function decisions(play: Play, id: string, committee: Meeting, government: Meeting): Promise<void> {
  const bodies = [
    ['committee', committee, `区委常委会2025年第${committee[0]}次会议（演示）`],
    ['government', government, `区政府第${government[0]}次常务会议（演示）`],
  ] as const;
  for (const [body, [number, date], meeting] of bodies) {
    const document = `演示纪要〔2025〕${number}号`;
    await play.done('officeClerk', decision(id, { body, meeting, date, document }));
  }
  await tellApproved(play, id);
}
