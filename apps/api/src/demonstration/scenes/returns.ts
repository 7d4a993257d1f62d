import { Case } from './case.js';
import { sceneClaim, UNCONVERTED_FACTS, type SceneClaimKey } from './claims.js';
import type { Scene } from './scene.js';

const missing = (what: string) => ({ missing: [{ what }] });

/** Department and panel return a claim: unchanged it resumes there; with changed facts every stage from the stamp on is taken again. */
export const returns: Scene = {
  id: 'returns',
  title: { zh: '部门、评审退回补正；事实变更', en: 'returned by department and panel; changed facts' },
  claims: ['returnedTwice', 'factsChanged'],
  async play(play) {
    const one = await Case.stamped(play, 'townClerk', ['returnedTwice', 'factsChanged']);
    await fromDepartment(one);
    await fromPanel(one);
    await changedFacts(one);
  },
};

async function fromDepartment(one: Case): Promise<void> {
  const [zh, en] = ['部门一次性告知补正', 'Returned by the department'];
  await one.play.done('scienceReviewer', one.on('returnedTwice', 'return', missing('请补充优先权文件说明'), zh, en));
  await unchanged(one, 'returnedTwice', 'department');
  one.play.shows('returnedAtDepartment', 'returnedTwice');
  await one.accept('returnedTwice', 'factsChanged');
}

async function fromPanel(one: Case): Promise<void> {
  const [zh, en] = ['评审一次性告知补正', 'Returned by the panel'];
  const order = one.onPanel('returnedTwice', 'panel-return', missing('请说明该专利的实施情况'), zh, en);
  await one.play.done('expertA', order);
  await unchanged(one, 'returnedTwice', 'panel');
  one.play.shows('returnedAtPanel', 'returnedTwice');
  await one.verify('returnedTwice');
}

/** Sent back as it was: it stands where it was returned. */
async function unchanged(one: Case, key: SceneClaimKey, stage: string): Promise<void> {
  await one.expectsAt(key, 'returned');
  await one.play.done(one.party, one.supplement('材料未变，原处继续', 'nothing changed: it resumes there'));
  await one.expectsAt(key, stage);
}

async function changedFacts(one: Case): Promise<void> {
  const { play } = one;
  const key = 'factsChanged';
  const [zh, en] = ['评审一次性告知补正', 'Returned by the panel'];
  await play.done('expertA', one.onPanel(key, 'panel-return', missing('转化合同已解除，请核实'), zh, en));
  const { number, title } = sceneClaim(key);
  await play.done(one.party, {
    method: 'PUT',
    path: one.claimPath(key),
    seen: one.claimPath(key),
    body: { certificateNumber: number, facts: UNCONVERTED_FACTS },
    what: { zh: `改报为未转化：${title.zh}`, en: `Declared as not converted instead: ${title.en}` },
  });
  await play.done(one.party, one.supplement('事实已变，盖章作废', 'facts changed: the stamp is void'));
  await one.expectsAt(key, 'endorsement');
  await play.refused('expertA', 'OUT_OF_ORDER', {
    ...one.verification(key),
    what: { zh: '未重新盖章即核定', en: 'Verifies before the new stamp' },
  });
  await play.done('townClerk', one.stamp());
  await one.expectsAt(key, 'department');
  play.shows('endorsementVoided', key);
  await one.acceptAndVerify(key);
}
