import { Case } from './case.js';
import { expectsLine, newLine } from './lines.js';
import type { Scene } from './scene.js';
import type { Play } from '../play.js';

const EARLY = ['leftAtStamp', 'leftAtDepartment', 'leftReturned', 'leftAtPanel'] as const;
const VERIFIED = ['leftSettled', 'leftInBatch', 'staysApproved', 'leftWithoutAmount'] as const;

/** 撤回 at each stage; those out of the batch follow with the batch. */
export const withdrawals: Scene = {
  id: 'withdrawals',
  title: { zh: '各阶段撤回', en: 'withdrawn at each stage' },
  claims: ['leftDraft', ...EARLY, 'leftSettled', 'leftWithoutAmount'],
  async play(play) {
    await draft(play);
    const one = await Case.submitted(play, [...EARLY, 'leftWithWhole', ...VERIFIED]);
    await beforeThePanel(one);
    await one.waive('leftAtPanel');
    await play.done(one.party, one.withdrawal('leftAtPanel', '评审时撤回', 'Withdrawn at the panel'));
    await one.expectsAt('leftAtPanel', 'withdrawn');
    play.shows('withdrawnAtPanel', 'leftAtPanel');
    for (const key of VERIFIED) await one.verify(key);
    await withoutAmount(one);
    await settled(one);
  },
};

async function beforeThePanel(one: Case): Promise<void> {
  const { play, party } = one;
  await play.done(party, one.withdrawal('leftAtStamp', '待盖章时撤回', 'Withdrawn before the stamp'));
  await one.expectsAt('leftAtStamp', 'withdrawn');
  play.shows('withdrawnAtEndorsement', 'leftAtStamp');
  await play.done('streetClerk', one.stamp());
  await play.done(party, one.withdrawal('leftAtDepartment', '部门审核时撤回', 'Withdrawn at the department'));
  await play.refused('scienceReviewer', 'CLAIM_CLOSED', {
    ...one.acceptance('leftAtDepartment'),
    what: { zh: '撤回后审核', en: 'Reviews what was withdrawn' },
  });
  play.shows('withdrawnAtDepartment', 'leftAtDepartment');
  const missing = { missing: [{ what: '请补充优先权文件' }] };
  const [zh, en] = ['部门一次性告知补正', 'Returned by the department'];
  await play.done('scienceReviewer', one.on('leftReturned', 'return', missing, zh, en));
  await play.done(party, one.withdrawal('leftReturned', '补正期间撤回', 'Withdrawn while it was returned'));
  await one.expectsAt('leftReturned', 'withdrawn');
  play.shows('withdrawnWhileReturned', 'leftReturned');
  await one.accept('leftAtPanel', 'leftWithWhole', ...VERIFIED);
}

async function draft(play: Play): Promise<void> {
  const one = await Case.begin(play, ['leftDraft']);
  await play.done(one.party, {
    path: `${one.path}/withdrawal`,
    body: { reason: '申报有误' },
    what: { zh: '提交前撤回整份申报', en: 'The whole application withdrawn before its submission' },
  });
  await play.refused(one.party, 'APPLICATION_WITHDRAWN', {
    path: `${one.path}/submission`,
    body: { undertaking: true },
    what: { zh: '撤回后提交', en: 'Submits what was withdrawn' },
  });
  play.shows('withdrawnAsDraft', 'leftDraft');
}

/** 每个企业年度奖励不超过45万元: the fourth came to nothing, has no line, and leaves. */
async function withoutAmount(one: Case): Promise<void> {
  const key = 'leftWithoutAmount';
  await one.play.done(one.party, one.withdrawal(key, '核定无奖补后撤回', 'Withdrawn after it came to nothing'));
  await one.expectsAt(key, 'withdrawn');
  one.play.shows('withdrawnWithoutAmount', key);
}

/** With a line it is the line that goes, whichever of the two is withdrawn: its amount stands no longer. */
async function settled(one: Case): Promise<void> {
  const { play } = one;
  const line = await newLine(play, 'leftSettled', '150000.00');
  await play.done(one.party, one.withdrawal('leftSettled', '核定后撤回', 'Withdrawn after its settlement'));
  await expectsLine(play, line, 'withdrawn');
  await one.expectsAt('leftSettled', 'withdrawn');
  play.shows('withdrawnAfterSettlement', 'leftSettled');
  await newLine(play, 'leftInBatch', '150000.00');
  await newLine(play, 'staysApproved', '150000.00');
}

export const withdrawalOf = (line: string, zh: string, en: string) => ({
  path: `/api/lines/${line}/withdrawal`,
  seen: `/api/lines/${line}`,
  body: { reason: '不再申报' },
  what: { zh, en },
});
