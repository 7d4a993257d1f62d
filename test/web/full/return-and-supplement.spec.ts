import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { evidenceOf } from '../../../apps/api/src/demonstration/evidence-files.js';
import { PHONE, Site, type Visitor } from '../../../tools/browser/site.js';
import { overflow, violations } from '../support/axe.js';
import { submitted, type DeclaredCase } from '../../../tools/browser/cases.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const FIRM = castOf().parties.parkFirm.name;
const MISSING = '授权日期与证书不一致，请核对后更正';

/** 补正: what is missing is said once, with a day; what comes back shows what is new. */
describe('returned and supplemented', () => {
  const step = journey();
  let site: Site;
  let declared: DeclaredCase;
  let clerk: Visitor;
  let applicant: Visitor;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    declared = await submitted(site, 'demo-park-firm', 'XX9990101B2');
    clerk = await site.visitor({ login: 'demo-park-clerk', reducedMotion: 'reduce' });
    applicant = await site.visitor({ login: 'demo-park-firm', viewport: PHONE, reducedMotion: 'reduce' });
  });
  afterAll(() => site.close());

  step('the clerk says everything that is missing, and until when', async () => {
    const { page } = clerk;
    await page.goto('/work/endorsement');
    await page.getByRole('link', { name: FIRM }).click();
    await page.getByText('退回补正', { exact: true }).click();
    await page.getByLabel('第1条需补正的内容').fill(MISSING);
    await page.getByRole('group', { name: '点选即可加入：' }).getByRole('button').first().click();
    await page.getByLabel('第2条需补正的内容').waitFor();
    await page.getByLabel('补正期限').fill('2024-04-10');
    await page.getByLabel('补正期限').press('Enter');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '退回补正（共2条）' }).click();
    await page.getByText('已一次性告知并退回补正。').waitFor();
    await page.getByText('没有待办事项').waitFor();
  });

  step('the applicant sees on a phone why and until when', async () => {
    const { page } = applicant;
    await page.goto('/my');
    await page.getByText('截止 2024年4月10日').waitFor();
    await page.getByRole('link', { name: '补正材料' }).click();
    const card = page.locator('.card', { has: page.getByRole('heading', { name: '退回补正' }) });
    await card.getByText(MISSING).waitFor();
    expect(await card.innerText()).toMatch(/请于此日期前补正并重新提交：\s*2024年4月10日/);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  step('supplements it, and sends it back once', async () => {
    const { page } = applicant;
    await page.getByRole('link', { name: '去补正' }).click();
    await page.getByText(MISSING, { exact: true }).waitFor();
    await page.waitForURL('**/claim?*');
    await page.getByLabel('获批文件下发日期').fill('2023-07-03');
    const { bytes, mediaType } = evidenceOf('granting_document', 'XX9990101B2 clear copy');
    await page
      .getByLabel('选择文件：获批文件')
      .setInputFiles({ name: 'granting.pdf', mimeType: mediaType, buffer: Buffer.from(bytes) });
    await page.getByText('已上传 2 份').waitFor();
    await page.getByRole('button', { name: '保存并返回' }).click();
    await page.getByText('已修改').waitFor();
    await page.getByRole('button', { name: '全部补正好了，重新提交' }).click();
    const dialogue = page.getByRole('dialog', { name: '重新提交？' });
    await dialogue.waitFor();
    expect(await violations(page)).toEqual([]);
    await dialogue.getByRole('button', { name: '确认提交' }).click();
    await page.getByText('等待审核盖章。盖章后交汇总部门审核。').waitFor();
    expect(await overflow(page)).toBe(0);
  });

  step('comes back to the clerk by itself, with what changed since it was sent before', async () => {
    const { page } = clerk;
    await page.getByRole('link', { name: FIRM }).click();
    await page.getByText('补正后有变化，上次提交于').waitFor();
    await page.getByText('新增材料1份').waitFor();
    await page.getByText('原为').first().waitFor();
    await page.getByRole('button', { name: '下一份' }).click();
    await page.getByRole('button', { name: '下一份' }).click();
    await page.getByText('补正新增').waitFor();
    await page.getByText('已补正于').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  step('the clerk stamps it, and the applicant reads so without a reload', async () => {
    await clerk.page.getByRole('button', { name: '审核盖章', exact: true }).click();
    await clerk.page.getByText('已审核盖章。').waitFor();
    await applicant.page.getByText('汇总部门正在核对事实和材料。').first().waitFor();
    expect(declared.claims).toHaveLength(1);
  });

  step('no page complained', async () => {
    expect(site.complaints()).toEqual([]);
  });
});
