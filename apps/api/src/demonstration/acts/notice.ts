import { made, times, type Play } from '../play.js';
import { decision, include, lineOf, openBatch, present, tellApproved } from './approval.js';

/** Stage 7, 公示: everybody reads it, somebody objects, the department dismisses it; it closes by itself. */
export async function notice(play: Play): Promise<void> {
  play.act('notice', '七、公示（第一批）', '7. Public notice, first batch');
  const id = await openNotice(play, made(play.story.batches[0]));
  await play.refused('officeClerk', 'NOTICE_EXISTS', {
    path: '/api/notices',
    body: { batch: made(play.story.batches[0]) },
    what: { zh: '同一批次再次公示', en: 'The same batch published again' },
  });
  const objection = await object(play, id);
  await play.moveClock('2024-05-23T01:00:00.000Z', { zh: '5月23日', en: '23 May' });
  const answer = {
    path: `/api/notices/${id}/objections/${objection}/decision`,
    seen: `/api/notices/${id}`,
    body: { outcome: 'dismissed', reason: '经核，网点认定文件真实有效，异议不成立' },
    what: { zh: '异议核查：不成立', en: 'Objection examined and dismissed' },
  };
  const { seen: _, ...blind } = answer;
  await play.refused('university', 'ROLE_NOT_HELD', {
    ...blind,
    what: { zh: '当事人自行处理异议', en: 'The applicant decides the objection itself' },
  });
  await play.done('marketReviewer', answer);
  await play.moveClock('2024-05-28T01:00:00.000Z', { zh: '公示期满：5月28日', en: 'The notice is over: 28 May' });
  await tellCleared(play, id);
  await play.refused('public', 'NOTICE_CLOSED', {
    path: `/api/public/notices/${id}/objections`,
    body: { line: lineOf(play, 'nationalOutlet'), contact: 'late@example.org', grounds: '公示期已过的异议' },
    what: { zh: '公示期满后提出异议', en: 'An objection after the notice has closed' },
  });
}

export async function openNotice(play: Play, batch: string): Promise<string> {
  const { id } = await play.done('officeClerk', {
    path: '/api/notices',
    body: { batch },
    what: { zh: '公示7日', en: 'Publish for 7 days' },
  });
  play.story.notices.push(id);
  await play.settled();
  return id;
}

async function object(play: Play, notice: string): Promise<string> {
  const shown = await play.read<{ lines: { rows: readonly { line: string }[] } }>(
    'public',
    `/api/public/notices/${notice}`,
  );
  const line = lineOf(play, 'nationalOutlet');
  made(shown.lines.rows.find((each) => each.line === line));
  const raised = await play.done('public', {
    path: `/api/public/notices/${notice}/objections`,
    body: { line, name: '群众某某', contact: 'public@example.org', grounds: '怀疑该网点尚未挂牌，请核查。' },
    what: { zh: '对网点配套奖励提出异议', en: "Objects to the outlet's award" },
    event: 'ObjectionRaised',
  });
  await play.settled();
  const question = await play.read<{ progress: { status: string } }>('auditor', `/api/lines/${line}`);
  if (question.progress.status === 'inQuestion')
    play.told({ zh: '该兑现行异议核查中', en: 'That line is in question' }, ['LineQuestioned']);
  return String(raised['receipt']);
}

export async function tellCleared(play: Play, notice: string): Promise<void> {
  const rows = await play.rows<{ passed: readonly string[] }>('auditor', `/api/lines?notice=${notice}`);
  const cleared = rows.filter(({ passed }) => passed.includes('notice')).length;
  const what = { zh: `公示期满无异议：${cleared}条`, en: `Cleared: ${cleared} lines` };
  play.told(what, ['NoticeClosed', times('LineCleared', cleared)]);
}

/** What was deferred comes again, in a second batch; what was approved does not. */
export async function secondBatch(play: Play): Promise<void> {
  play.act('second-batch', '六、七：第二批', '6 and 7: second batch');
  await play.moveClock('2024-10-14T01:00:00.000Z', { zh: '10月14日', en: '14 October' });
  const batch = await openBatch(play);
  await include(play, batch, ['patentLoan', 'intl1'], { [lineOf(play, 'intl1')]: 'LINE_ALREADY_APPROVED' });
  await present(play, batch);
  await play.done(
    'officeClerk',
    decision(batch, {
      body: 'committee',
      meeting: '区委常委会2024年第20次会议（演示）',
      date: '2024-10-11',
      document: '演示纪要〔2024〕20号',
    }),
  );
  await play.done(
    'officeClerk',
    decision(batch, {
      body: 'government',
      meeting: '区政府第40次常务会议（演示）',
      date: '2024-10-14',
      document: '演示纪要〔2024〕40号',
    }),
  );
  await tellApproved(play, batch);
  const id = await openNotice(play, batch);
  await play.moveClock('2024-10-22T01:00:00.000Z', { zh: '公示期满：10月22日', en: 'The notice is over: 22 October' });
  await tellCleared(play, id);
}
