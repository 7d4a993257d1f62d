import type { PersonKey } from '../cast.js';
import { claimPart, CLAIMS, type ClaimKey, type ClaimPart } from '../claims.js';
import { made, type Play } from '../play.js';

const EXPERTS: readonly PersonKey[] = ['expertA', 'expertB', 'expertC'];
const CLOSED: readonly ClaimKey[] = ['utilityModel', 'withdrawnIntl'];

/** Claims in the order in which their applicants declared them. */
export const VERIFIED: readonly ClaimPart[] = CLAIMS.filter(({ key }) => !CLOSED.includes(key));

/** Stage 4, 评审核实: visits or waivers, one cut of a fact, one lowered rate, one recusal. */
export async function panel(play: Play): Promise<void> {
  play.act('panel', '四、评审核实', '4. Review panel');
  await play.moveClock('2024-04-08T01:00:00.000Z', { zh: '4月8日', en: '8 April' });
  await recusal(play);
  for (const [index, claim] of VERIFIED.entries()) {
    // The third member is recused from the university's case.
    const expert = EXPERTS[claim.party === 'university' ? 0 : index % 3]!;
    if (claim.key === 'mixedLoan') await visit(play, expert, claim);
    else
      await act(
        play,
        expert,
        claim,
        'on-site-check-waiver',
        { reason: '书面材料足以核实' },
        '免于现场核实',
        'No visit',
      );
    await verify(play, expert, claim);
  }
  await play.settled();
}

const claimPath = (play: Play, { party, key }: ClaimPart): string =>
  `/api/applications/${made(play.story.applications[party])}/claims/${made(play.story.claims[key])}`;

function order(play: Play, claim: ClaimPart, step: string, body: object, zh: string, en: string) {
  const path = claimPath(play, claim);
  return {
    path: `${path}/${step}`,
    seen: path,
    body: { panel: made(play.story.panel), ...body },
    what: { zh: `${zh}：${claim.title.zh}`, en: `${en}: ${claim.title.en}` },
  };
}

async function act(
  play: Play,
  expert: PersonKey,
  claim: ClaimPart,
  step: string,
  body: object,
  zh: string,
  en: string,
): Promise<void> {
  await play.done(expert, order(play, claim, step, body, zh, en));
}

async function recusal(play: Play): Promise<void> {
  const { story } = play;
  await play.done('officeHead', {
    path: `/api/panels/${made(story.panel)}/recusals`,
    body: {
      member: made(story.accounts.expertC),
      application: made(story.applications.university),
      reason: '在该校兼职，应当回避',
    },
    what: { zh: '评审成员三回避高校申报', en: "Member 3 is recused from the university's case" },
  });
  const outlet = claimPart('nationalOutlet');
  const waiver = { reason: '书面材料足以核实' };
  await play.refused(
    'expertC',
    'PANEL_MEMBER_RECUSED',
    order(play, outlet, 'on-site-check-waiver', waiver, '应回避者参与评审', 'The recused member acts'),
  );
}

/** 组合质押 is visited: what was found lowers the principal. */
async function visit(play: Play, expert: PersonKey, claim: ClaimPart): Promise<void> {
  const early = order(play, claim, 'verification', {}, '未定是否现场核实先核定', 'Verifies before a visit is decided');
  await play.refused(expert, 'ON_SITE_CHECK_OPEN', early);
  const reason = '组合质押，需核对到账金额';
  await act(play, expert, claim, 'on-site-check-requirement', { reason }, '要求现场核实', 'Visit required');
  const findings = '到账400万元，其余100万元未放款';
  const done = { visitedOn: '2024-04-08', findings };
  await act(play, expert, claim, 'on-site-check', done, '现场核实', 'Site visited');
  const raised = { cuts: [{ fact: 'principal', to: '6000000.00', reason: '误录' }] };
  const upwards = order(play, claim, 'verification', raised, '核减只能减不能增', 'A cut that raises the principal');
  await play.refused(expert, 'CUT_NOT_LOWER', upwards);
}

async function verify(play: Play, expert: PersonKey, claim: ClaimPart): Promise<void> {
  if (claim.key === 'mixedLoan') {
    const cuts = [{ fact: 'principal', to: '4000000.00', reason: '实际放款400万元' }];
    const [zh, en] = ['核减本金500万→400万元并核定', 'Verified, principal cut from 5 to 4 million'];
    await act(play, expert, claim, 'verification', { cuts }, zh, en);
    play.shows('cutByPanel', 'mixedLoan');
  } else if (claim.key === 'insuranceFee') {
    const decision = { rate: '40%', reason: '保险覆盖非质押资产，支持比例核定为40%' };
    const [zh, en] = ['核定支持比例40%', 'Verified, at 40 % instead of at most 50 %'];
    await act(play, expert, claim, 'verification', { decision }, zh, en);
  } else {
    await act(play, expert, claim, 'verification', {}, '核定事实', 'Facts verified');
  }
}
