import { Case } from './case.js';
import { sceneClaim, type SceneClaimKey } from './claims.js';
import { newLine } from './lines.js';
import type { Scene } from './scene.js';

/** 他人同证申报: the later claim waits until the collecting department has decided; never the software. */
export const contests: Scene = {
  id: 'contests',
  title: { zh: '两个申报人同报一证，部门裁定', en: 'two applicants claim one certificate' },
  claims: ['holderAllowed', 'rivalAllowed', 'holderDenied', 'rivalDenied'],
  async play(play) {
    const holder = await Case.stamped(play, 'townClerk', ['holderAllowed', 'holderDenied']);
    const rival = await Case.stamped(play, 'streetClerk', ['rivalAllowed', 'rivalDenied']);
    for (const key of ['rivalAllowed', 'rivalDenied'] as const) {
      await play.refused('scienceReviewer', 'CERTIFICATE_CONTESTED', {
        ...rival.acceptance(key),
        what: { zh: '未裁定即审核通过', en: 'Accepts before anybody has decided' },
      });
    }
    const seen = await play.read<{ others: number; holders: readonly object[] }>(
      'scienceReviewer',
      `${rival.claimPath('rivalAllowed')}/contest`,
    );
    play.expects('how many others claim the certificate', [seen.others, seen.holders.length], [1, 1]);
    await decide(rival, 'rivalAllowed', true, '共有专利权人书面同意分别申报');
    await rival.accept('rivalAllowed');
    play.shows('contestAllowed', 'rivalAllowed');
    await decide(rival, 'rivalDenied', false, '专利权人仅为企业一方');
    await play.refused('scienceReviewer', 'CERTIFICATE_DUPLICATE', {
      ...rival.acceptance('rivalDenied'),
      what: { zh: '裁定不予后审核通过', en: 'Accepts what was denied' },
    });
    const reason = { reason: '证书归属经裁定不予' };
    await play.done(
      'scienceReviewer',
      rival.on('rivalDenied', 'refusal', reason, '部门不予通过', 'Refused by the department'),
    );
    play.shows('contestDenied', 'rivalDenied');
    await holder.acceptAndVerify('holderAllowed', 'holderDenied');
    await rival.verify('rivalAllowed');
    for (const key of ['holderAllowed', 'holderDenied', 'rivalAllowed'] as const) await newLine(play, key, '150000.00');
  },
};

async function decide(rival: Case, key: SceneClaimKey, allowed: boolean, reason: string): Promise<void> {
  const { title } = sceneClaim(key);
  await rival.play.done('scienceReviewer', {
    path: `${rival.claimPath(key)}/contest-decision`,
    seen: rival.claimPath(key),
    body: { allowed, reason },
    what: {
      zh: `裁定${allowed ? '准予' : '不予'}：${title.zh}`,
      en: `Decided, ${allowed ? 'allowed' : 'denied'}: ${title.en}`,
    },
  });
  await rival.play.settled();
}
