import type { Text } from '#policies';
import { addYuan } from '../yuan.js';
import type { ClaimKey } from '../claims.js';
import { claimPart } from '../claims.js';
import { made, times, type Play } from '../play.js';

export const lineOf = (play: Play, key: string): string => made(play.story.lines[key]);

const batchPath = (batch: string): string => `/api/batches/${batch}`;

export interface Meeting {
  readonly body: 'committee' | 'government';
  readonly meeting: string;
  readonly date: string;
  readonly document: string;
}

/** Stage 6, 区委、区政府通过: the first batch, two lines of which are deferred. */
export async function approval(play: Play): Promise<void> {
  play.act('approval', '六、区委、区政府通过（第一批）', '6. Approval, first batch');
  await play.moveClock('2024-05-20T01:00:00.000Z', { zh: '5月20日', en: '20 May' });
  const batch = await openBatch(play);
  const lines = Object.keys(play.story.lines) as ClaimKey[];
  await include(play, batch, lines);
  const committee: Meeting = {
    body: 'committee',
    meeting: '区委常委会2024年第9次会议（演示）',
    date: '2024-05-16',
    document: '演示纪要〔2024〕9号',
  };
  await play.refused('officeClerk', 'OUT_OF_ORDER', {
    ...decision(batch, committee),
    what: { zh: '未提请即录入决定', en: 'A decision before the batch is presented' },
  });
  await present(play, batch);
  await strike(
    play,
    batch,
    lineOf(play, 'patentLoan'),
    'deferred',
    '放款凭证待银行复核，暂缓',
    claimPart('patentLoan').title,
  );
  await strike(play, batch, lineOf(play, 'alliance'), 'deferred', '项目尚未验收，暂缓', claimPart('alliance').title);
  await play.done('officeClerk', decision(batch, committee));
  await play.refused('officeClerk', 'OUT_OF_ORDER', {
    path: '/api/notices',
    body: { batch },
    what: { zh: '区政府未通过即公示', en: 'A notice before the government has decided' },
  });
  await play.done(
    'officeClerk',
    decision(batch, {
      body: 'government',
      meeting: '区政府第31次常务会议（演示）',
      date: '2024-05-20',
      document: '演示纪要〔2024〕31号',
    }),
  );
  await tellApproved(play, batch);
}

export async function openBatch(play: Play): Promise<string> {
  const { id } = await play.done('officeClerk', {
    path: '/api/batches',
    body: { round: made(play.story.round) },
    what: { zh: '建立批次', en: 'Open a batch' },
  });
  play.story.batches.push(id);
  return id;
}

/** Takes lines into a batch; `codes` are the refusals expected. */
export async function include(
  play: Play,
  batch: string,
  keys: readonly string[],
  codes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const lines = keys.map((key) => lineOf(play, key));
  const what = { zh: `汇总${lines.length}条兑现行`, en: `Compile ${lines.length} lines` };
  const order = { path: `${batchPath(batch)}/lines`, body: { lines }, what, event: 'LineIncluded' };
  await play.doneEach('officeClerk', order, codes);
  await play.settled();
}

export async function present(play: Play, batch: string): Promise<void> {
  const { totals } = await play.read<{ totals: Readonly<Record<string, string>> }>('officeClerk', batchPath(batch));
  await play.done('officeClerk', {
    path: `${batchPath(batch)}/presentation`,
    what: { zh: '提请审议', en: 'Present the batch' },
    amount: addYuan(Object.values(totals)),
  });
}

const STRUCK = {
  deferred: { zh: '剔除（暂缓）', en: 'Struck, deferred' },
  rejected: { zh: '剔除（不予）', en: 'Struck, rejected' },
};

/** Takes a line out of a presented batch. */
export async function strike(
  play: Play,
  batch: string,
  line: string,
  kind: keyof typeof STRUCK,
  reason: string,
  title: Text,
): Promise<void> {
  await play.done('officeClerk', {
    path: `${batchPath(batch)}/strikes`,
    seen: batchPath(batch),
    body: { line, kind, reason },
    what: { zh: `${STRUCK[kind].zh}：${title.zh}`, en: `${STRUCK[kind].en}: ${title.en}` },
  });
}

/** The sagas carry the approval to every line that stands in the batch. */
export async function tellApproved(play: Play, batch: string): Promise<void> {
  await play.settled();
  const rows = await play.rows<{ passed: readonly string[] }>('auditor', `/api/lines?batch=${batch}`);
  const approved = rows.filter(({ passed }) => passed.includes('approval')).length;
  const what = {
    zh: `通过${approved}条，次年1月1日起可拨付`,
    en: `${approved} approved, payable from 1 January of the next year`,
  };
  play.told(what, [times('LineApproved', approved)]);
}

export const decision = (batch: string, meeting: Meeting) => ({
  path: `${batchPath(batch)}/decisions`,
  seen: batchPath(batch),
  body: meeting,
  what: { zh: `录入决定：${meeting.meeting}`, en: `Decision of the ${meeting.body} recorded` },
});
