import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Site } from '../../tools/browser/site.js';
import { POLICY } from '../../apps/api/src/demonstration/establish.js';
import {
  createAccounts,
  moveClock,
  openRound,
  registerEnterprise,
  registerOrganisations,
} from './support/administrator.js';
import { attachEvidence, backToDraft, beginClaim, stageHere, submit, typeFacts } from './support/applicant.js';
import { overflow, violations, violationsInFull } from './support/axe.js';
import { allot, instruct, openPayment, openRun, recordPaid } from './support/finance.js';
import { appointPanel, formBatch, recordDecision } from './support/government-office.js';
import { AMOUNTS, documentOf, LOAN, SENTENCE } from './support/loan-claim.js';
import {
  ACCOUNTS,
  ENTERPRISE,
  nameOf,
  OFFICES,
  PARK,
  peopleOf,
  ROUND,
  type Somebody,
} from './support/main-job-cast.js';
import type { People } from './support/people.js';
import { confirmReading, publishPolicy } from './support/policy-office.js';
import { confirmFacts, lookThroughEvidence, openCase, pickDay, queueIsEmpty } from './support/reviewers.js';
import { sees } from './support/sees.js';
import { journey } from './support/steps.js';

jest.setTimeout(180_000);

const LINE = `${ENTERPRISE.name} · ${LOAN.zh.item}`;
const START = '2024-03-04';
const AFTER_NOTICE = '2024-03-18';
const NEXT_YEAR = '2025-01-06';
const RUN = '袁财预〔2025〕8号';

/** From the set-up page to the money: everybody in a browser of their own, everything through the pages. */
describe('the main job', () => {
  const step = journey();
  let site: Site;
  let people: People<Somebody>;
  beforeAll(async () => {
    site = await Site.open();
    people = peopleOf(site);
  });
  afterAll(() => site.close());

  step('an empty folder becomes a house with an administrator and a clock', async () => {
    const { page, context } = await site.visitor();
    await page.goto('/');
    await page.waitForURL('**/setup');
    await page.getByLabel('初始化验证码').fill(site.setupCode);
    await page.getByLabel('载入多少').selectOption('empty');
    await page.getByRole('button', { name: '载入演示' }).click();
    await page.waitForURL('**/login');
    await sees(page, '系统管理员');
    await context.close();
  });

  step('the administrator registers offices, an enterprise and everybody who works', async () => {
    const page = await people.page('administrator');
    await registerOrganisations(page, OFFICES);
    await registerEnterprise(page, ENTERPRISE, PARK);
    await createAccounts(page, ACCOUNTS);
  });

  step('the policy is published, its round opened, and a panel appointed', async () => {
    await publishPolicy(await people.page('policyOfficer'));
    await openRound(await people.page('administrator'), ROUND);
    const members = [nameOf('expertA'), nameOf('expertB'), nameOf('expertC')];
    await appointPanel(await people.page('officeHead'), members, '评审组〔2024〕1号');
  });

  step('the applicant sees what could be claimed, and which sentence pays it', async () => {
    const page = await people.page('parkFirm');
    await page.getByText(/^适合您申报的项目/).click();
    await sees(page, '目前没有需要您办理的事项', ROUND.zh, LOAN.zh.item, SENTENCE);
    expect(await violationsInFull(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await beginClaim(page);
  });

  step('while the facts are typed, the amount and its sentence stand beside them', async () => {
    const page = await people.page('parkFirm');
    const estimate = page.getByRole('complementary', { name: '试算' });
    await sees(estimate, '还需要知道：');
    await typeFacts(page);
    await sees(estimate, AMOUNTS.declared, SENTENCE);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  step('evidence is attached, the undertaking given, and the declaration submitted', async () => {
    const page = await people.page('parkFirm');
    await attachEvidence(page);
    expect(await violationsInFull(page)).toEqual([]);
    await backToDraft(page);
    await sees(page, '填写完整，材料齐全', AMOUNTS.declared);
    await submit(page);
    await sees(page, '已提交。下一步由乡镇、街道或园区审核盖章，办理情况会显示在这里。');
    await stageHere(page, `等待${PARK}办理`);
  });

  step('the park finds it in its queue, looks at the evidence, and stamps', async () => {
    const page = await people.page('parkClerk');
    await openCase(page, 'endorsement', ENTERPRISE.name);
    await lookThroughEvidence(page, LOAN.zh.evidence);
    await sees(page, '¥5,000,000.00', '待盖章');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '审核盖章' }).click();
    await queueIsEmpty(page);
    await people.goHome('parkClerk');
  });

  step('the department compares each fact with the evidence, and accepts', async () => {
    await stageHere(await people.page('parkFirm'), '部门审核');
    const page = await people.page('marketReviewer');
    await openCase(page, 'department', ENTERPRISE.name);
    const accept = page.getByRole('button', { name: '审核通过' });
    expect(await accept.isDisabled()).toBe(true);
    await confirmFacts(page);
    await sees(page, '全部事实已与材料核对。');
    expect(await violationsInFull(page)).toEqual([]);
    await accept.click();
    await queueIsEmpty(page);
    await people.goHome('marketReviewer');
  });

  step('an expert records the on-site check, cuts the loan to what was paid out, and verifies', async () => {
    const page = await people.page('expertA');
    await openCase(page, 'panel', ENTERPRISE.name);
    await pickDay(page, '核实日期', START);
    await page.getByLabel('现场核实情况').fill('借款合同约定500万元，实际放款400万元。');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '登记现场核实' }).click();
    await page.getByLabel('贷款金额核减为').fill('4000000');
    await page.getByLabel('贷款金额的核减理由').fill('实际放款400万元');
    expect(await violationsInFull(page)).toEqual([]);
    await page.getByRole('button', { name: '核实通过（核减1项）' }).click();
    await queueIsEmpty(page);
  });

  step('the panel signs its minutes, which name the cut', async () => {
    const page = await people.page('expertA');
    await page.goto('/panels');
    await page.getByRole('link', { name: '评审组〔2024〕1号' }).click();
    await page.getByRole('link', { name: '打印评审纪要' }).click();
    await sees(page, '贷款金额由¥5,000,000.00核减为¥4,000,000.00', '核实通过');
    await page.goBack();
    await page.locator('input[type=file]').setInputFiles(documentOf('评审纪要'));
    await page.getByRole('button', { name: '签署此纪要' }).click();
    await sees(page, '3名成员中1名已签署');
    const other = await people.page('expertB');
    await other.goto(page.url());
    await other.getByRole('button', { name: '签署此纪要' }).click();
    await sees(other, '3名成员中2名已签署');
    await people.goHome('expertA', 'expertB');
  });

  step('the applicant sees the settled amount, why it was cut, and who comes next', async () => {
    const page = await people.page('parkFirm');
    await sees(page, AMOUNTS.settled, '由 ¥5,000,000.00 减为 ¥4,000,000.00', '实际放款400万元');
    await sees(page, '金额已核定，等待列入批次，提请区委、区政府审议。');
    await stageHere(page, '等待区委、区政府办理');
    await page.getByText('金额是怎样得出的').click();
    await sees(page, /LPR 3\.45%/);
    expect(await violationsInFull(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  step('a batch is formed and presented; committee and government decide', async () => {
    const clerk = await people.page('officeClerk');
    await formBatch(clerk, ROUND.zh, LINE);
    await sees(clerk, AMOUNTS.settled, AMOUNTS.half);
    await clerk.getByRole('button', { name: '提请审议' }).click();
    const dialog = clerk.getByRole('dialog', { name: '提请审议' });
    await sees(dialog, `共 1 条，合计 ${AMOUNTS.settled}。提请之后不再列入新的兑现行。`);
    expect(await violationsInFull(clerk)).toEqual([]);
    await dialog.getByRole('button', { name: '提请审议' }).click();
    await sees(clerk, '已提请审议');
    const head = await people.page('officeHead');
    await head.goto(clerk.url());
    await recordDecision(head, '区委', '区委常委会第5次会议', START);
    await head.getByRole('button', { name: '录入区政府的决定' }).click();
    expect(await violationsInFull(head)).toEqual([]);
    await head.getByRole('button', { name: '取消' }).click();
    await recordDecision(head, '区政府', '区政府第12次常务会议', START);
    await sees(head, '已通过', '通过后进入公示。');
    await people.goHome('officeHead');
  });

  step('the notice is opened, and a citizen reads it without log-in', async () => {
    const clerk = await people.page('officeClerk');
    await clerk.goto('/publication');
    await clerk.getByRole('button', { name: `发布公示：${ROUND.zh}` }).click();
    const dialog = clerk.getByRole('dialog', { name: `发布公示：${ROUND.zh}` });
    await sees(dialog, '异议截止：2024年3月11日当日结束');
    expect(await violations(clerk)).toEqual([]);
    await dialog.getByRole('button', { name: '发布公示' }).click();
    await sees(clerk, '公示中', '没有收到异议。');
    const { page } = await site.visitor();
    await page.goto('/notices');
    await page.getByRole('heading', { level: 3 }).getByRole('link', { name: ROUND.zh }).click();
    await sees(page, ENTERPRISE.name, LOAN.zh.item, AMOUNTS.settled, SENTENCE, '怎样提出异议');
    expect(await violationsInFull(page)).toEqual([]);
  });

  step('when its period is over the notice closes by itself', async () => {
    await moveClock(await people.page('administrator'), AFTER_NOTICE);
    const clerk = await people.page('officeClerk');
    await sees(clerk, '已期满');
    await people.goHome('officeClerk');
    const page = await people.page('parkFirm');
    await page.reload();
    await stageHere(page, '等待财政部门办理');
    await sees(page, '最早可拨付');
  });

  step('the applicant confirms the account, and then sees it masked', async () => {
    const page = await people.page('parkFirm');
    const { bank, accountNumber } = ENTERPRISE.account;
    await page.getByRole('link', { name: '返回我的申报' }).click();
    await page.getByRole('link', { name: '确认收款账户' }).first().click();
    await page.getByLabel('开户行').fill(bank);
    await page.getByLabel('账号', { exact: true }).fill(accountNumber);
    await page.getByLabel('再输入一遍账号').fill(accountNumber);
    await page.getByRole('button', { name: '确认账户' }).click();
    await sees(page, '账户已确认，等待财政部门核对。', new RegExp(`${accountNumber.slice(-4)}$`));
    expect(await page.getByText(accountNumber).count()).toBe(0);
    expect(await violationsInFull(page)).toEqual([]);
  });

  step('before the next year, and before the readings are confirmed, nothing can be paid', async () => {
    const page = await people.page('cashier');
    await page.goto('/payments');
    await sees(page, '2025年1月1日起可拨付（通过的次年）', /^口径待确认：/);
    expect(await page.getByRole('checkbox', { name: `选择 ${LINE}` }).isDisabled()).toBe(true);
    const officer = await people.page('policyOfficer');
    await officer.goto(`/law/${POLICY}/readings`);
    for (const reading of ['AMB-YZ-08', 'AMB-YZ-13', 'AMB-YZ-18']) await confirmReading(officer, reading, AFTER_NOTICE);
  });

  step('in the next year the line is allotted; the account is checked by another than who pays', async () => {
    await moveClock(await people.page('administrator'), NEXT_YEAR);
    const page = await people.page('cashier');
    await page.goto('/payments');
    await openRun(page, POLICY, RUN);
    await page.goto('/payments');
    await sees(page, '可以拨付');
    await allot(page, LINE, `2025 年度拨付 · ${RUN}`);
    await page.getByRole('link', { name: `2025 年度拨付 · ${RUN}` }).click();
    await openPayment(page, '本级拨付');
    await sees(page, AMOUNTS.half, '收款账户须先经收款单位确认、财政核对一致，才能发出指令。');
    const checker = await people.page('accountChecker');
    await checker.goto(page.url());
    await sees(checker, ENTERPRISE.account.accountNumber);
    await checker.getByRole('button', { name: '核对一致' }).click();
    await sees(checker, '核对一致');
  });

  step('the payment is instructed, and the bank says it is paid', async () => {
    const page = await people.page('cashier');
    await instruct(page, async () => {
      await sees(page.getByRole('dialog'), `向 ${ENTERPRISE.name} 拨付 ${AMOUNTS.half}。`);
      expect(await violationsInFull(page)).toEqual([]);
    });
    await recordPaid(page, 'ZF2025-0001', NEXT_YEAR);
    expect(await violationsInFull(page)).toEqual([]);
  });

  step('what the other treasury owes is reported, and the run adds up', async () => {
    const page = await people.page('cashier');
    await page.getByRole('link', { name: '查看拨付批次' }).click();
    await openPayment(page, '上级应承担');
    await page.getByLabel('上报文号').fill('袁财报〔2025〕4号');
    await page.getByRole('button', { name: '登记上报' }).click();
    await sees(page, '已上报：袁财报〔2025〕4号');
    await page.getByRole('link', { name: '查看拨付批次' }).click();
    await sees(page, '账目相符：兑现行与拨付单两边合计一致。');
  });

  step('the applicant sees it paid', async () => {
    const page = await people.page('parkFirm');
    await page.goto('/my/payments');
    await sees(page, '2025年1月6日 已付', AMOUNTS.settled, AMOUNTS.half);
    await page.getByRole('link', { name: '查看申报' }).click();
    await sees(page, '已拨付，结果已公开。本项办结。');
    expect(await violationsInFull(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  step('the register tells everybody what was paid on which basis, and nobody whose account it went to', async () => {
    const { page } = await site.visitor();
    await page.goto('/awards');
    const row = page.getByRole('row').filter({ hasText: ENTERPRISE.name });
    await sees(row, ENTERPRISE.uscc!, LOAN.zh.item, '四(三)(2)', AMOUNTS.settled, '2025年1月6日');
    const everything = await page.getByRole('main').innerText();
    for (const secret of [ENTERPRISE.account.accountNumber, nameOf('parkFirm'), nameOf('expertA')]) {
      expect(everything).not.toContain(secret);
    }
  });

  step('the auditor computes the amount again: what was recorded, computed and paid', async () => {
    const page = await people.page('auditor');
    await page.getByLabel('查什么').fill(ENTERPRISE.name.slice(0, 6));
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('link', { name: ENTERPRISE.name }).click();
    await page.getByRole('tab', { name: '金额复算' }).click();
    await sees(page, '全部一致：每一笔核定金额都能按条款重新算出。');
    const row = page.getByRole('row').filter({ hasText: LOAN.zh.item });
    expect(await row.getByText(AMOUNTS.settled).count()).toBe(2);
    await sees(row, AMOUNTS.half, '一致');
    expect(await violations(page)).toEqual([]);
  });

  it('no page complained', () => {
    expect(site.complaints()).toEqual([]);
  });
});
