import { POLICY } from '../establish.js';
import type { Play } from '../play.js';
import type { Scene } from './scene.js';

interface Sums {
  readonly district: string;
  readonly prefecture: string;
  readonly total: string;
}

interface Trial {
  readonly id: string;
  readonly status: 'running' | 'done' | 'failed' | 'cancelled';
  readonly result: {
    readonly totals: { readonly before: Sums; readonly after: Sums };
    readonly gain: { readonly applicants: number; readonly amount: string };
    readonly lose: { readonly applicants: number; readonly amount: string };
    readonly largest: readonly { readonly claim: string; readonly before: string; readonly after: string }[];
  } | null;
}

/** 试算: 每个企业年度奖励不超过45万元 would become 60万元. The fourth invention of the first round would be paid. */
export const draft: Scene = {
  id: 'draft',
  title: { zh: '试算：年度上限45万元改为60万元', en: 'what-if: the yearly cap of 450,000 becomes 600,000' },
  claims: [],
  async play(play) {
    const before = await play.settled();
    const { id } = await play.done('policyOfficer', {
      path: '/api/what-if',
      body: { policy: POLICY, parameters: [{ parameter: 'intl-cap', value: '600000.00' }] },
      what: { zh: '以历年案件试算修改稿', en: 'Try the draft on all past cases' },
    });
    const { totals, gain, lose, largest } = await resultOf(play, id);
    const { before: had, after: has } = totals;
    play.expects('who gains', [gain.applicants, gain.amount, lose.applicants], [1, '150000.00', 0]);
    play.expects(
      'whose claim gains',
      largest.map(({ claim, before: from, after: to }) => [claim, from, to]),
      [[play.story.claims['intl4'], '0.00', '150000.00']],
    );
    play.saw('policyOfficer', { zh: '现行条文，历年合计', en: 'All years, as the text stands' }, had.total);
    play.saw('policyOfficer', { zh: '按修改稿，历年合计', en: 'All years, by the draft' }, has.total);
    play.saw('policyOfficer', { zh: '增加1户', en: 'One applicant gains' }, gain.amount);
    play.expects('the record, which a trial leaves as it is', await play.settled(), before);
  },
};

async function resultOf(play: Play, id: string): Promise<NonNullable<Trial['result']>> {
  for (;;) {
    const { status, result } = await play.read<Trial>('policyOfficer', `/api/what-if/${id}`);
    if (status === 'running') continue;
    play.expects('the trial', status, 'done');
    if (result !== null) return result;
  }
}
