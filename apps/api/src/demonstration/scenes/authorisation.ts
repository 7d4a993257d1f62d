import { made, type Play } from '../play.js';
import { sceneClaim } from './claims.js';
import type { Scene } from './scene.js';

interface AccountThen {
  readonly held: readonly string[];
  readonly grants: readonly { readonly grant: string; readonly role: string }[];
}

/** 授权: who stamped in 2025 leaves in 2026. From then on it stamps nothing; that it was entitled then stays provable. */
export const authorisation: Scene = {
  id: 'authorisation',
  title: { zh: '回看：盖章人离任前后的授权', en: 'time travel: the authorisation of one who has left' },
  claims: [],
  async play(play) {
    const account = `/api/accounts/${made(play.story.accounts.streetClerk)}`;
    const before = play.position;
    const then = await play.read<AccountThen>('auditor', `${account}/as-of?asOf=${before}`);
    const grant = made(then.grants[0]?.grant);
    play.expects('what the clerk was allowed', then.held, [grant]);
    await play.done('administrator', {
      path: `${account}/grants/${grant}/revocation`,
      body: { until: '2026-01-08', reason: '调离' },
      what: { zh: '街道盖章人离任，收回授权', en: 'The subdistrict clerk leaves: the role is revoked' },
    });
    await play.settled();
    const now = await play.read<AccountThen>('auditor', `${account}/as-of`);
    play.expects('what the clerk is allowed now', now.held, []);
    await refusedStamp(play);
    const { revoked } = await play.read<{ revoked: readonly { grant: string }[] }>(
      'auditor',
      `${account}/changes?from=${before}`,
    );
    play.expects('what was revoked', [revoked.length, revoked[0]?.grant], [1, grant]);
    play.saw('auditor', { zh: '当时授权：盖章；现在：无', en: 'Allowed then: to stamp; now: nothing' });
    play.shows('authorisationAsOf', 'feeQuestioned');
  },
};

async function refusedStamp(play: Play): Promise<void> {
  const path = `/api/applications/${made(play.story.cases['feeQuestioned'])}`;
  const { revision } = await play.read<{ revision: number }>('auditor', path);
  await play.refused('streetClerk', 'ROLE_NOT_HELD', {
    path: `${path}/endorsement`,
    revision,
    body: {},
    what: { zh: `离任后盖章：${sceneClaim('feeQuestioned').title.zh}`, en: 'Stamps after having left' },
  });
}
