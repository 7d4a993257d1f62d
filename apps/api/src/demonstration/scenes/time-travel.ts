import type { Text } from '#policies';
import { made, type Play } from '../play.js';
import type { Scene } from './scene.js';

/** Noon of two days in Shanghai: the line is published and unquestioned, and the objection has been upheld. */
const BEFORE = '2025-07-07T04:00:00.000Z';
const AFTER = '2025-07-12T04:00:00.000Z';

const WORDS: Readonly<Record<string, Text>> = {
  published: { zh: '兑现行公示中', en: 'its line is published' },
  upheld: { zh: '原兑现行异议成立', en: 'its line was closed by the objection' },
  waiting: { zh: '新兑现行待提请', en: 'a new line waits for a batch' },
};

interface AsOf {
  readonly lines: readonly {
    readonly id: string;
    readonly status: string;
    readonly progress: { readonly status: string };
  }[];
}

/** 当时状态: the case of the upheld objection, its entitlement, its batch and a queue as they stood before and after. */
export const timeTravel: Scene = {
  id: 'time-travel',
  title: { zh: '回看：异议成立前后', en: 'time travel: before and after the objection was upheld' },
  claims: [],
  async play(play) {
    await ofCase(play);
    await ofEntitlement(play);
    await ofOffices(play);
    play.shows('asOf', 'feeQuestioned');
    await changes(play);
  },
};

async function ofCase(play: Play): Promise<void> {
  const path = `/api/applications/${made(play.story.cases['feeQuestioned'])}/as-of?moment=`;
  const [first, second] = [made(play.story.lines['feeQuestioned']), made(play.story.lines['feeQuestioned.2'])];
  for (const [moment, should] of [
    [BEFORE, [[first, 'published']]],
    [
      AFTER,
      [
        [first, 'upheld'],
        [second, 'waiting'],
      ],
    ],
  ] as const) {
    const { lines } = await play.read<AsOf>('auditor', path + moment);
    play.expects(
      `the case as of ${moment}`,
      lines.map(({ id, progress }) => [id, progress.status]),
      should,
    );
    const told = (language: 'zh' | 'en') =>
      lines.map(({ progress }) => WORDS[progress.status]![language]).join(language === 'zh' ? '，' : ', ');
    const day = moment.slice(0, 10);
    play.saw('auditor', { zh: `案件于${day}：${told('zh')}`, en: `The case as of ${day}: ${told('en')}` });
  }
}

/** 1万 before, 6千 after; both are the past, and both are still there. */
async function ofEntitlement(play: Play): Promise<void> {
  const path = `/api/entitlements/${made(play.story.parties.otherFirm)}/as-of?asOf=`;
  const claim = play.story.claims['feeQuestioned'];
  for (const [moment, should] of [
    [BEFORE, '10000.00'],
    [AFTER, '6000.00'],
  ] as const) {
    const { rows } = await play.read<{ rows: readonly { claim: string; total: string }[] }>('auditor', path + moment);
    const total = made(rows.find((row) => row.claim === claim)).total;
    play.expects(`the amount as of ${moment}`, total, should);
    const day = moment.slice(0, 10);
    play.saw('auditor', { zh: `应奖补金额于${day}`, en: `The entitlement as of ${day}` }, total);
  }
}

async function ofOffices(play: Play): Promise<void> {
  const batch = made(play.story.batches.at(-2));
  const seen = await play.read<{ members: readonly { line: string }[]; status: string }>(
    'auditor',
    `/api/batches/${batch}/as-of?asOf=${BEFORE}`,
  );
  play.expects('the batch as of the decisions', seen.status, 'approved');
  const queue = await play.read<{ rows: readonly { id: string }[] }>(
    'auditor',
    `/api/queues/approval/as-of?asOf=${AFTER}&limit=200`,
  );
  const waiting = queue.rows.map(({ id }) => id);
  for (const name of ['feeQuestioned.2', 'standsBesideRefused']) {
    const line = made(play.story.lines[name]);
    play.expects(
      `${name} in the queue`,
      waiting.some((id) => id.includes(line)),
      true,
    );
  }
  const cashier = `/api/accounts/${made(play.story.accounts.cashier)}/as-of?asOf=${BEFORE}`;
  const { grants } = await play.read<{ grants: readonly { role: string }[] }>('auditor', cashier);
  play.expects(
    'what the cashier was allowed',
    grants.map(({ role }) => role),
    ['finance'],
  );
  const what = {
    zh: `当时队列${waiting.length}条，批次、授权可回看`,
    en: `The queue then: ${waiting.length}; batch and authorisation too`,
  };
  play.saw('auditor', what);
}

async function changes(play: Play): Promise<void> {
  const application = made(play.story.cases['feeQuestioned']);
  const path = `/api/applications/${application}/changes?from=${BEFORE}&until=${AFTER}`;
  const { events, lines } = await play.read<{
    events: readonly { type: string }[];
    lines: readonly { id: string; before: object | null; after: object | null }[];
  }>('auditor', path);
  const types = events.map(({ type }) => type);
  for (const type of ['LineQuestioned', 'LineObjectionUpheld', 'ClaimReopened', 'FactsVerified', 'LineOpened']) {
    play.expects(`${type} in between`, types.includes(type), true);
  }
  const fresh = lines.find(({ id }) => id === play.story.lines['feeQuestioned.2']);
  play.expects('the new line before', made(fresh).before, null);
  for (const type of types) play.saw('auditor', { zh: `其间发生：${type}`, en: `In between: ${type}` });
  play.shows('changesBetween', 'feeQuestioned');
}
