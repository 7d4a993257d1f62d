import type { ClaimKey } from '../claims.js';
import { POLICY } from '../establish.js';
import type { Play } from '../play.js';
import { lineOf } from './approval.js';

/** Whose amount does not depend on any clause that can be read in several ways. */
const CERTAIN: readonly ClaimKey[] = ['intl1', 'intl2', 'intl3', 'personalInvention'];
/** Whose amount does, and waits until the reading is confirmed. */
const UNCERTAIN: readonly ClaimKey[] = [
  'cnConverted',
  'cnUnconverted',
  'mixedLoan',
  'appraisalFee',
  'guaranteeFee',
  'insuranceFee',
  'provincialPrize',
  'patentLoan',
  'nationalOutlet',
];
/** Clauses that these amounts depend on, read as R1 of each. */
const READINGS: readonly string[] = ['01', '04', '07', '08', '10', '11', '13', '14', '15', '18'];

export const all = (play: Play, keys: readonly string[]): string[] => keys.map((key) => lineOf(play, key));
export const expecting = (lines: readonly string[], code: string) =>
  Object.fromEntries(lines.map((line) => [line, code]));

/** Before the year after the approval nothing is paid, whoever asks. */
export async function beforeTheYear(play: Play): Promise<void> {
  play.act('too-early', '八、拨付：年内不得拨付', '8. Payout: not within the year of approval');
  await play.moveClock('2024-12-30T01:00:00.000Z', { zh: '12月30日', en: '30 December' });
  await play.refused('cashier', 'PAYOUT_YEAR_NOT_CURRENT', {
    path: '/api/payment-runs',
    body: { policy: POLICY, year: 2025, document: '演示预〔2025〕1号' },
    what: { zh: '提前建立次年拨付', en: 'A run of next year, opened early' },
  });
  const run = await openRun(play, 2024);
  const lines = all(play, CERTAIN);
  await allot(play, run, lines, expecting(lines, 'PAYOUT_YEAR_NOT_REACHED'), '未到次年即拨付', 'Pays before the year');
  play.shows('notBeforeTheYear', 'intl1');
}

export async function openRun(play: Play, year: number): Promise<string> {
  const { id } = await play.done('cashier', {
    path: '/api/payment-runs',
    body: { policy: POLICY, year, document: `演示预〔${year}〕1号` },
    what: { zh: `建立${year}年拨付`, en: `Open the payment run of ${year}` },
  });
  play.story.runs.push(id);
  return id;
}

export async function allot(
  play: Play,
  run: string,
  lines: readonly string[],
  codes: Readonly<Record<string, string>>,
  zh: string,
  en: string,
): Promise<void> {
  const order = { path: `/api/payment-runs/${run}/lines`, body: { lines }, what: { zh, en }, event: 'PayoutAllotted' };
  await play.doneEach('cashier', order, codes);
  await play.settled();
}

/** Stage 8, 拨付: readings block until they are confirmed; what is due from the city is reported. */
export async function allotment(play: Play): Promise<void> {
  play.act('allotment', '八、拨付：次年', '8. Payout: the next year');
  await play.moveClock('2025-01-06T01:00:00.000Z', { zh: '次年：2025年1月6日', en: 'The next year: 6 January 2025' });
  const run = await openRun(play, 2025);
  const blocked = all(play, UNCERTAIN);
  const codes = { ...expecting(blocked, 'READING_UNCONFIRMED'), [lineOf(play, 'alliance')]: 'OUT_OF_ORDER' };
  const everything = [...all(play, CERTAIN), ...blocked, lineOf(play, 'alliance')];
  await allot(play, run, everything, codes, '分配拨付', 'Allot to the run');
  for (const reading of READINGS) await confirmReading(play, `AMB-YZ-${reading}`);
  await allot(play, run, blocked, {}, '口径确认后分配拨付', 'Allot what the readings held back');
  play.shows('readingUnconfirmed', 'nationalOutlet');
  const again = [lineOf(play, 'intl1')];
  await allot(play, run, again, expecting(again, 'ALREADY_ALLOTTED'), '重复分配', 'Allots a line twice');
}

export async function confirmReading(
  play: Play,
  reading: string,
  option = 'R1',
  decidedOn = '2025-01-06',
): Promise<void> {
  await play.done('policyOfficer', {
    path: `/api/policies/${POLICY}/readings`,
    body: {
      reading,
      options: [option],
      authority: '演示区知识产权工作联席会议',
      document: '演示释〔2025〕1号',
      decidedOn,
    },
    what: { zh: `确认口径${reading}：${option}`, en: `Reading ${reading} confirmed: ${option}` },
  });
}
