import { openNotice, tellCleared } from '../acts/notice.js';
import { partyOf, type Applicant } from '../guests.js';
import { made, type Play } from '../play.js';
import type { SceneClaimKey } from './claims.js';
import { expectsLine, newLine } from './lines.js';
import { reopened } from './reopened.js';
import type { Scene } from './scene.js';

interface Shown {
  readonly lines: { readonly rows: readonly { readonly line: string; readonly applicant: string | null }[] };
}

/** 公示 and 异议: one person objects to two lines at once; one objection is dismissed, the other upheld. */
export const objections: Scene = {
  id: 'objections',
  title: { zh: '公示与异议：一不成立，一成立', en: 'notice and objections: one dismissed, one upheld' },
  claims: ['returnedTwice', 'feeQuestioned'],
  async play(play) {
    const notice = await openNotice(play, made(play.story.batches.at(-1)));
    await readNotice(play, notice);
    await play.moveClock('2025-07-08T01:00:00.000Z', { zh: '7月8日', en: '8 July' });
    const [dismissed, upheld] = await object(play, notice, ['returnedTwice', 'feeQuestioned']);
    await play.moveClock('2025-07-10T01:00:00.000Z', { zh: '7月10日', en: '10 July' });
    await decide(play, notice, made(dismissed), 'dismissed', '经核，专利权归属无争议');
    await expectsLine(play, made(play.story.lines['returnedTwice']), 'open');
    play.shows('objectionDismissed', 'returnedTwice');
    await decide(play, notice, made(upheld), 'upheld', '发票金额与合同不符');
    const closed = made(play.story.lines['feeQuestioned']);
    await expectsLine(play, closed, 'upheld');
    await follow(play, made(dismissed), 'dismissed');
    await follow(play, made(upheld), 'upheld');
    play.shows('receiptFollowed', 'feeQuestioned');
    await reopened(play, 'feeQuestioned');
    await newLine(play, 'feeQuestioned', '6000.00', 'feeQuestioned.2');
    play.shows('objectionUpheld', 'feeQuestioned');
    await play.moveClock('2025-07-15T01:00:00.000Z', { zh: '公示期满：7月15日', en: 'The notice is over: 15 July' });
    await tellCleared(play, notice);
  },
};

/** Without log-in: enterprises by name, of a natural person the surname only. */
async function readNotice(play: Play, notice: string): Promise<void> {
  const { lines } = await play.read<Shown>('public', `/api/public/notices/${notice}?limit=200`);
  const nameOf = (key: SceneClaimKey) => lines.rows.find(({ line }) => line === play.story.lines[key])?.applicant;
  const person = partyOf(play.cast, 'inventor').name;
  play.expects('the person in the notice', nameOf('rivalAllowed'), masked(person));
  const firms: readonly (readonly [SceneClaimKey, Applicant])[] = [
    ['twoStamps', 'dualFirm'],
    ['feeQuestioned', 'otherFirm'],
  ];
  for (const [key, firm] of firms) play.expects('an enterprise', nameOf(key), partyOf(play.cast, firm).name);
  play.expects('the whole name in the notice', JSON.stringify(lines).includes(person), false);
  play.saw('public', {
    zh: `免登录查看公示：${lines.rows.length}条，个人显示为${masked(person)}`,
    en: `Read without log-in: ${lines.rows.length} lines, the person as ${masked(person)}`,
  });
  play.shows('publicNotice', 'rivalAllowed');
}

export const masked = (name: string): string => `${name.slice(0, 1)}**`;

const ONE_LINE = { zh: '群众提出异议，得回执', en: 'Somebody objects, and gets a receipt' };
const TWO_LINES = {
  zh: '一人对两条兑现行提出异议，各得回执',
  en: 'One person objects to two lines, with a receipt for each',
};

/** One objection to one or two lines, which are named: a receipt for each. */
export async function object(play: Play, notice: string, names: readonly string[]): Promise<readonly string[]> {
  const [line, ...alsoLines] = names.map((name) => made(play.story.lines[name]));
  const { receipt, also } = await play.done('public', {
    path: `/api/public/notices/${notice}/objections`,
    body: {
      line,
      ...(alsoLines.length === 0 ? {} : { alsoLines }),
      contact: 'objector@example.org',
      grounds: '所列项目的权属与票据存疑，请核查。',
    },
    what: alsoLines.length === 0 ? ONE_LINE : TWO_LINES,
    event: 'ObjectionRaised',
  });
  await play.settled();
  return [String(receipt), ...((also ?? []) as { receipt: string }[]).map((each) => each.receipt)];
}

export async function decide(
  play: Play,
  notice: string,
  objection: string,
  outcome: 'dismissed' | 'upheld',
  reason: string,
): Promise<void> {
  const order = {
    path: `/api/notices/${notice}/objections/${objection}/decision`,
    seen: `/api/notices/${notice}`,
    body: { outcome, reason },
    what:
      outcome === 'dismissed'
        ? { zh: '异议核查：不成立', en: 'Objection examined and dismissed' }
        : { zh: '异议核查：成立', en: 'Objection examined and upheld' },
  };
  await play.done(outcome === 'dismissed' ? 'scienceReviewer' : 'marketReviewer', order);
  await play.settled();
}

async function follow(play: Play, receipt: string, should: string): Promise<void> {
  const { status, reason } = await play.read<{ status: string; reason: string }>(
    'public',
    `/api/public/objections/${receipt}`,
  );
  play.expects('what the objector reads', status, should);
  play.saw('public', { zh: `异议人凭回执查询：${reason}`, en: `The objector reads by the receipt: ${reason}` });
}
