import type { PartyKey, PersonKey } from '../cast.js';
import { claimPart, CLAIMS, type ClaimKey, type ClaimPart } from '../claims.js';
import { made, type Order, type Play } from '../play.js';
import { attach } from './declaration.js';

const STAMPS: readonly (readonly [PersonKey, PartyKey])[] = [
  ['parkClerk', 'parkFirm'],
  ['townClerk', 'townFirm'],
  ['streetClerk', 'university'],
  ['streetClerk', 'inventor'],
  ['streetClerk', 'otherFirm'],
];

/** Claims that do not simply pass their department. */
const RETURNED: readonly ClaimKey[] = ['guaranteeFee', 'patentLoan'];
const CLOSED: readonly ClaimKey[] = ['utilityModel', 'withdrawnIntl'];

const pathOf = (play: Play, { party, key }: ClaimPart): string =>
  `/api/applications/${made(play.story.applications[party])}/claims/${made(play.story.claims[key])}`;

const reviewerOf = ({ department }: ClaimPart): PersonKey =>
  department === 'science' ? 'scienceReviewer' : 'marketReviewer';

/** Stage 2, 审核盖章: park, township and subdistrict stamp what is theirs, once. */
export async function endorsement(play: Play): Promise<void> {
  play.act('endorsement', '二、审核盖章', '2. Endorsement');
  await play.moveClock('2024-03-11T01:00:00.000Z', { zh: '一周后：3月11日', en: 'A week later: 11 March' });
  const review = acceptance(play, claimPart('intl1'));
  await play.refused('scienceReviewer', 'OUT_OF_ORDER', {
    ...review,
    what: { zh: '未盖章先审核', en: 'Reviews before the stamp' },
  });
  await play.refused('townClerk', 'APPLICATION_UNKNOWN', {
    path: `/api/applications/${made(play.story.applications.parkFirm)}/endorsement`,
    what: { zh: '乡镇为园区企业盖章', en: "The township stamps the park's enterprise" },
  });
  for (const [clerk, party] of STAMPS) await play.done(clerk, stamp(play, party));
  await play.refused('parkClerk', 'OUT_OF_ORDER', {
    ...stamp(play, 'parkFirm'),
    what: { zh: '重复盖章', en: 'Stamps a second time' },
  });
}

function stamp(play: Play, party: PartyKey): Order {
  const path = `/api/applications/${made(play.story.applications[party])}`;
  const { name } = play.cast.parties[party];
  return {
    path: `${path}/endorsement`,
    seen: path,
    body: { opinion: '情况属实，同意上报' },
    what: { zh: `审核盖章：${name}`, en: `Endorse the application of ${name}` },
  };
}

function acceptance(play: Play, claim: ClaimPart): Order {
  const path = pathOf(play, claim);
  return {
    path: `${path}/acceptance`,
    seen: path,
    body: { opinion: '材料齐全，予以通过' },
    what: { zh: `部门审核通过：${claim.title.zh}`, en: `Accept: ${claim.title.en}` },
  };
}

/** Stage 3, 部门审核: one refusal, one withdrawal, two returns; everything else is accepted. */
export async function department(play: Play): Promise<void> {
  play.act('department', '三、部门审核', '3. Department');
  await play.moveClock('2024-03-18T01:00:00.000Z', { zh: '3月18日', en: '18 March' });
  const refused = claimPart('utilityModel');
  await play.done('scienceReviewer', {
    path: `${pathOf(play, refused)}/refusal`,
    seen: pathOf(play, refused),
    body: { reason: '实用新型专利不在奖励范围，条文只奖励发明专利' },
    what: { zh: '部门不予通过：实用新型专利', en: 'Refused by the department: a utility model' },
  });
  await play.done('otherFirm', {
    path: `${pathOf(play, claimPart('withdrawnIntl'))}/withdrawal`,
    body: { reason: '专利已转让，撤回申报' },
    what: { zh: '撤回申报：国际发明专利', en: 'Withdrawn by the applicant: an international invention' },
  });
  for (const key of RETURNED) await giveBack(play, claimPart(key));
  for (const claim of CLAIMS) {
    if (!RETURNED.includes(claim.key) && !CLOSED.includes(claim.key)) {
      await play.done(reviewerOf(claim), acceptance(play, claim));
    }
  }
}

async function giveBack(play: Play, claim: ClaimPart): Promise<void> {
  const what = claim.key === 'guaranteeFee' ? '发票影印件不清晰，请重新提供' : '请说明贷款用途';
  await play.done('marketReviewer', {
    path: `${pathOf(play, claim)}/return`,
    seen: pathOf(play, claim),
    body: { missing: [{ claim: made(play.story.claims[claim.key]), what }] },
    what: { zh: `一次性告知补正：${claim.title.zh}`, en: `Returned for supplement: ${claim.title.en}` },
  });
}

/** 补正: unchanged, a claim resumes where it was; changed, its endorsement is void and taken again. */
export async function supplement(play: Play): Promise<void> {
  play.act('supplement', '补正', 'Supplement');
  await play.moveClock('2024-03-25T01:00:00.000Z', { zh: '3月25日', en: '25 March' });
  const loan = claimPart('patentLoan');
  await play.done('townFirm', sendBack(play, 'townFirm', '材料未变，回到原阶段', 'nothing changed: it resumes there'));
  await play.refused('marketReviewer', 'RETURNED_ALREADY', {
    path: `${pathOf(play, loan)}/return`,
    seen: pathOf(play, loan),
    body: { missing: [{ what: '再补一份说明' }] },
    what: { zh: '再次退回补正', en: 'Returns it once more' },
  });
  await play.done('marketReviewer', acceptance(play, loan));
  const fee = claimPart('guaranteeFee');
  await attach(play, fee, 'invoice', ' clear copy');
  await play.done(
    'parkFirm',
    sendBack(play, 'parkFirm', '材料已变，盖章作废重盖', 'evidence changed: the stamp is void'),
  );
  await play.refused('marketReviewer', 'OUT_OF_ORDER', {
    ...acceptance(play, fee),
    what: { zh: '未重新盖章先审核', en: 'Reviews before the new stamp' },
  });
  await play.done('parkClerk', stamp(play, 'parkFirm'));
  await play.done('marketReviewer', acceptance(play, fee));
  await play.settled();
}

function sendBack(play: Play, party: PartyKey, zh: string, en: string): Order {
  return {
    path: `/api/applications/${made(play.story.applications[party])}/supplement`,
    what: { zh: `提交补正（${zh}）`, en: `Supplement sent (${en})` },
  };
}
