import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { Actor } from '../../../tools/browser/actor.js';
import { draft, firstOf, partyOf, settled, submitted } from '../../../tools/browser/cases.js';
import { batchOf, lineOf, openNotice } from '../../../tools/browser/notice.js';
import { Site } from '../../../tools/browser/site.js';
import { documentOf } from '../support/loan-claim.js';
import { dialogue, isFine, onPage, press, unfolded, type OpenForm } from '../support/open-form.js';

jest.setTimeout(300_000);

const EXPERT = castOf().people.expertA.displayName;

/** What the forms are about. */
interface Cases {
  readonly panel: string;
  /** It is presented, with a line that was struck. */
  readonly batch: string;
  readonly openBatch: string;
  /** Somebody objected to it. */
  readonly notice: string;
  readonly party: string;
  /** A declaration of somebody to whom something was awarded before. */
  readonly draft: string;
}

const FORMS: readonly OpenForm<Cases>[] = [
  {
    what: '提请审议',
    login: 'demo-office-clerk',
    path: ({ openBatch }) => `/batches/${openBatch}`,
    open: dialogue('提请审议'),
  },
  {
    what: '剔除',
    login: 'demo-office-clerk',
    path: ({ batch }) => `/batches/${batch}`,
    open: dialogue(/^剔除: /),
    send: '确认剔除',
  },
  {
    what: '再次提请',
    login: 'demo-office-clerk',
    path: ({ batch }) => `/batches/${batch}`,
    open: dialogue(/^再次提请: /),
    send: '确认再次提请',
  },
  {
    what: '会议决定',
    login: 'demo-office-clerk',
    path: ({ batch }) => `/batches/${batch}`,
    open: dialogue(/^录入.+的决定$/),
    send: '录入决定',
  },
  {
    what: '对异议作出决定',
    login: 'demo-office-head',
    path: ({ notice }) => `/publication/${notice}`,
    open: dialogue(/^作出决定/),
    send: '提交决定',
  },
  {
    what: '回避',
    login: 'demo-office-head',
    path: ({ panel }) => `/panels/${panel}`,
    open: dialogue('登记回避'),
    send: '登记回避',
  },
  {
    what: '回避：选成员',
    login: 'demo-office-head',
    path: ({ panel }) => `/panels/${panel}`,
    open: async (page) => {
      await dialogue('登记回避')(page);
      await unfolded('成员')(page);
      await page.locator('.ant-select-dropdown').getByTitle(EXPERT, { exact: true }).click();
      await unfolded('成员')(page);
    },
  },
  { what: '轮次的评审专项小组', login: 'demo-office-head', path: () => '/panels', open: unfolded('轮次') },
  {
    what: '会议纪要',
    login: 'demo-expert-a',
    path: ({ panel }) => `/panels/${panel}`,
    open: async (page) => {
      await page.locator('input[type=file]').setInputFiles(documentOf('评审纪要'));
      await press('签署此纪要')(page);
      await page.getByText('3名成员中1名已签署').waitFor();
    },
  },
  {
    what: '打印评审纪要',
    login: 'demo-expert-a',
    path: ({ panel }) => `/panels/${panel}/minutes`,
    open: (page) => page.getByRole('region', { name: '评审情况' }).waitFor(),
  },
  {
    what: '核减与其他政策已获奖补',
    login: 'demo-expert-a',
    path: () => '/work/panel',
    open: async (page) => {
      await firstCase(page);
      await page.getByRole('radiogroup').getByText('核实事实', { exact: true }).click();
      await page.getByRole('checkbox', { name: /^更正其他政策已获奖补/ }).check();
      await press('添加一笔')(page);
      await unfolded('财政级次')(page);
    },
  },
  {
    what: '裁定、退回：涉及的项目',
    login: 'demo-park-clerk',
    path: () => '/work/endorsement',
    open: async (page) => {
      await firstCase(page);
      await page.getByRole('radiogroup').getByText('退回补正', { exact: true }).click();
      await unfolded('第1条所涉项目')(page);
    },
  },
  {
    what: '审核盖章单位',
    login: 'demo-administrator',
    path: () => '/admin/rounds',
    open: async (page) => {
      await press('展开行')(page);
      await onPage('另加盖章单位')(page);
    },
  },
  {
    what: '收款账户',
    login: 'demo-park-firm',
    path: ({ party }) => `/my/parties/${party}/account`,
    open: onPage('再输入一遍账号'),
    send: '确认账户',
  },
  {
    what: '补差',
    login: 'demo-park-firm',
    path: ({ draft: application }) => `/my/declare/${application}/claim?item=intl_invention`,
    open: onPage('补差'),
  },
];

const firstCase = (page: Page): Promise<void> => page.getByRole('table').getByRole('link').first().click();

/** Forms that a page shows when somebody asked for them, and what they say when nothing is typed. */
describe('open forms', () => {
  let site: Site;
  let cases: Cases;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    cases = await prepared(site);
  });
  afterAll(() => site.close());

  it.each(FORMS)('$what', (form) => isFine(site, form, cases));

  it('no page complained', () => {
    expect(site.complaints()).toEqual([]);
  });
});

async function prepared(site: Site): Promise<Cases> {
  const certificates = ['XX9990801B2', 'XX9990802B2', 'XX9990803B2'];
  const { claims } = await settled(site, 'demo-park-firm', 'demo-park-clerk', ...certificates);
  const clerk = await Actor.enter(site.base, 'demo-office-clerk');
  const batch = await batchOf(clerk, claims.slice(0, 2));
  await clerk.send(`/api/batches/${batch}/presentation`);
  const strike = { line: lineOf(claims[0]!), kind: 'rejected', reason: '证书已经失效' };
  await clerk.send(`/api/batches/${batch}/strikes`, strike, { seen: `/api/batches/${batch}` });
  const openBatch = await batchOf(clerk, claims.slice(2));
  const notice = await openNotice(site, 'XX9990804B2');
  await objectTo(clerk, notice);
  await submitted(site, 'demo-park-firm', 'XX9990805B2', 'XX9990806B2');
  const applicant = await Actor.enter(site.base, 'demo-park-firm');
  const expert = await Actor.enter(site.base, 'demo-expert-a');
  return {
    panel: await firstOf(expert, `/api/panels?round=${await firstOf(expert, '/api/rounds')}`),
    batch,
    openBatch,
    notice,
    party: await partyOf(applicant),
    draft: await draft(site, 'demo-park-firm'),
  };
}

async function objectTo(anybody: Actor, notice: string): Promise<void> {
  const { lines } = await anybody.read<{ lines: { rows: { line: string }[] } }>(`/api/public/notices/${notice}`);
  const objection = { line: lines.rows[0]!.line, contact: 'objector@example.org', grounds: '该专利已经转让。' };
  await anybody.send(`/api/public/notices/${notice}/objections`, objection);
}
