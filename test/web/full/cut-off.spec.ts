import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { castOf, DEMONSTRATION_PASSWORD } from '../../../apps/api/src/demonstration/cast.js';
import { PHONE, Site } from '../../../tools/browser/site.js';
import { Actor } from '../../../tools/browser/actor.js';
import { overflow, violations } from '../support/axe.js';
import { draft, submitted } from '../../../tools/browser/cases.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const FIRM = castOf().parties.parkFirm.name;
const NUMBER = '国际发明专利（国别和专利号）';
const DAY = '获批文件下发日期';
const OFFLINE = '当前没有网络。已填写的内容保留在本页，恢复后可继续。';

interface Claim {
  readonly certificateNumber: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** No network, no session, no yes: what was typed is never lost, and the page says how to go on. */
describe('cut off', () => {
  const step = journey();
  let site: Site;
  let firm: Actor;
  let application: string;
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    firm = await Actor.enter(site.base, 'demo-park-firm');
    application = await draft(site, 'demo-park-firm');
    ({ page, context } = await site.visitor({ login: 'demo-park-firm', viewport: PHONE, reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  const claimsThere = async (): Promise<readonly Claim[]> =>
    (await firm.read<{ claims: readonly Claim[] }>(`/api/applications/${application}`)).claims;
  const saved = () => page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

  step('without a network the page says so, and keeps what is typed', async () => {
    await page.goto(`/my/declare/${application}/claim?item=intl_invention`);
    await page.getByLabel(NUMBER).waitFor();
    await context.setOffline(true);
    await page.getByText(OFFLINE).waitFor();
    await page.getByLabel(NUMBER).fill('XX9990301B2');
    await page.getByLabel(DAY).fill('2023-06-01');
    await page.getByText('连不上服务器。请检查网络后重试').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await claimsThere()).toEqual([]);
  });

  step('when it is back, what was typed is saved by itself, once', async () => {
    await context.setOffline(false);
    await saved();
    expect(await page.getByText(OFFLINE).count()).toBe(0);
    expect(await claimsThere()).toMatchObject([
      { certificateNumber: 'XX9990301B2', facts: { approval_doc_date: '2023-06-01' } },
    ]);
  });

  step('what is not complete yet is there after a reload', async () => {
    await page.goto(`/my/declare/${application}/claim?item=cn_invention`);
    const number = page.getByLabel(/专利号/).first();
    await number.fill('ZL999910000301.9');
    await page.getByText(/已填内容暂存在本页/).waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await number.waitFor();
    expect(await number.inputValue()).toBe('ZL999910000301.9');
  });

  step('a session that ended goes on after logging in, where one was', async () => {
    await page.goto(`/my/declare/${application}`);
    await page
      .getByRole('link', { name: /XX9990301B2|国际发明专利/ })
      .first()
      .click();
    await page.getByLabel(DAY).waitFor();
    await context.clearCookies();
    await page.getByLabel(DAY).fill('2023-07-03');
    const dialogue = page.getByRole('dialog', { name: '请重新登录' });
    await dialogue.waitFor();
    expect(await violations(page)).toEqual([]);
    await dialogue.getByLabel('密码').fill('not the password');
    await dialogue.getByRole('button', { name: '登录并继续' }).click();
    await dialogue.getByRole('alert').waitFor();
    await dialogue.getByLabel('密码').fill(DEMONSTRATION_PASSWORD);
    await dialogue.getByRole('button', { name: '登录并继续' }).click();
    await saved();
    expect(await page.getByLabel(DAY).inputValue()).toBe('2023-07-03');
    expect(await claimsThere()).toMatchObject([{ facts: { approval_doc_date: '2023-07-03' } }]);
  });

  step('what the server refuses it says why, and nothing typed is gone', async () => {
    await page.goto(`/my/declare/${application}/claim?item=intl_invention`);
    await page.getByLabel(NUMBER).fill('XX9990301B2');
    await page.getByLabel(DAY).fill('2023-06-01');
    await page.getByRole('alert').filter({ hasText: '同一证书的同一项目已经申报' }).waitFor();
    expect(await page.getByLabel(NUMBER).inputValue()).toBe('XX9990301B2');
    expect(await claimsThere()).toHaveLength(1);
    await page.getByLabel(NUMBER).fill('XX9990302B2');
    await saved();
    expect(await claimsThere()).toHaveLength(2);
  });

  step('what came while a clerk was cut off appears when the network is back, and what comes then', async () => {
    const clerk = await site.visitor({ login: 'demo-park-clerk', reducedMotion: 'reduce' });
    await clerk.page.goto('/work/endorsement');
    await clerk.page.getByText('没有待办事项').waitFor();
    await clerk.page.evaluate('window.neverReloaded = true');
    await clerk.context.setOffline(true);
    await clerk.page.getByText(OFFLINE).waitFor();
    await submitted(site, 'demo-park-firm', 'XX9990303B2');
    await clerk.context.setOffline(false);
    await clerk.page.getByRole('link', { name: FIRM }).waitFor();
    await submitted(site, 'demo-park-firm', 'XX9990304B2');
    await clerk.page.getByRole('link', { name: FIRM }).nth(1).waitFor();
    expect(await clerk.page.evaluate('window.neverReloaded')).toBe(true);
  });

  step('no page complained', async () => {
    expect(site.complaints().filter((said) => !said.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
