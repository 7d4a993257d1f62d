import { made, type Order, type Play } from '../play.js';
import { anyClaim, type AnyClaimKey } from './any-claim.js';

/** 退回评审: the claim (a fee of 20,000) whose objection was upheld is verified again, with what the objection brought to light. */
export async function reopened(play: Play, key: AnyClaimKey): Promise<void> {
  const path = `/api/applications/${made(play.story.cases[key])}/claims/${made(play.story.claims[key])}`;
  const { status, stage } = await play.read<{ status: string; stage: string }>('auditor', path);
  play.expects('the claim of the upheld objection', [status, stage], ['open', 'panel']);
  const { title } = anyClaim(key);
  const panel = made(play.story.panel);
  const order = (step: string, body: object, zh: string, en: string): Order => ({
    path: `${path}/${step}`,
    seen: path,
    body: { panel, ...body },
    what: { zh: `${zh}：${title.zh}`, en: `${en}: ${title.en}` },
  });
  const waiver = { reason: '已核对原始票据' };
  await play.done('expertB', order('on-site-check-waiver', waiver, '免于现场核实', 'No visit'));
  const cuts = [{ fact: 'amount', to: '12000.00', reason: '发票实开1.2万元' }];
  const [zh, en] = ['再次核定，核减2万→1.2万元', 'Verified again, cut from 20,000 to 12,000'];
  await play.done('expertB', order('verification', { cuts }, zh, en));
  await play.settled();
}
