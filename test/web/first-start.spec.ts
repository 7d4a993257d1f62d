import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PHONE, Site } from '../../tools/browser/site.js';
import { overflow, violations } from './support/axe.js';

jest.setTimeout(180_000);

/** From the printed code to somebody at work, as whoever starts it for the first time does it. */
describe('the first start', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  it('an empty folder is set up first, on a phone too, and says what a wrong code means', async () => {
    const { page } = await site.visitor({ viewport: PHONE });
    await page.goto('/');
    await page.waitForURL('**/setup');
    await page.getByRole('heading', { level: 1, name: '第一次使用' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByLabel('初始化验证码').fill('WRONG1-WRONG2-WRONG3-WRONG4');
    await page.getByRole('button', { name: '载入演示' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('初始化验证码');
  });

  it('looks around, logs in as a person by one click, changes the language, logs out', async () => {
    const { page } = await site.visitor();
    await page.goto('/setup');
    await page.getByLabel('初始化验证码').fill(site.setupCode);
    await page.getByRole('button', { name: '载入演示' }).click();
    await page.waitForURL('**/login', { timeout: 120_000 });
    expect(await page.getByText('演示环境：单位、人员、金额均为虚构。').isVisible()).toBe(true);
    await page.getByRole('listitem').filter({ hasText: '系统管理员' }).getByRole('button').click();
    await page.getByRole('link', { name: '管理' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Administration' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('link', { name: 'Log in' }).waitFor();
  });

  it('only forward goes the clock, and every page tells its day', async () => {
    const { page } = await site.visitor({ login: 'demo-administrator' });
    await page.goto('/demonstration');
    const field = page.getByLabel('调到');
    const before = await field.getAttribute('min');
    const next = new Date(Date.parse(`${before}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    await field.fill(next);
    await page.getByRole('button', { name: '调整时钟' }).click();
    await page.getByText('时钟已调整。').waitFor();
    const [, month, day] = next.split('-').map(Number);
    await page.getByText(`业务日期 ${next.slice(0, 4)}年${month}月${day}日`).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('whoever was logged out goes on where they were', async () => {
    const { page, context } = await site.visitor({ login: 'demo-administrator' });
    await page.goto('/demonstration');
    const field = page.getByLabel('调到');
    const before = await field.getAttribute('min');
    const next = new Date(Date.parse(`${before}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    await field.fill(next);
    await context.clearCookies();
    await page.getByRole('button', { name: '调整时钟' }).click();
    const dialogue = page.getByRole('dialog', { name: '请重新登录' });
    await dialogue.getByLabel('密码').fill('duixian-demonstration');
    await dialogue.getByRole('button', { name: '登录并继续' }).click();
    await page.getByText('时钟已调整。').waitFor();
  });

  it('no page complained', () => {
    expect(site.complaints()).toEqual([]);
  });
});
