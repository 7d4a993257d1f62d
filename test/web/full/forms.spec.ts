import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../../apps/api/src/demonstration/cast.js';
import { Site } from '../../../tools/browser/site.js';
import { violations } from '../support/axe.js';

jest.setTimeout(180_000);

const REASON = '专利证书与登记簿不符，且未在期限内补正';

/** 表单: nothing typed is lost, what is wrong is said beside its field, and nothing goes out by mistake. */
describe('a form of an office', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    ({ page } = await site.visitor({ login: 'demo-expert-a', reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  const reason = () => page.getByLabel('不予通过的理由');
  const refuse = () => page.locator('form').getByRole('button', { name: '不予通过' });
  const choose = (way: string) => page.getByRole('radiogroup').getByText(way, { exact: true }).click();
  const kept = () => page.evaluate<string>('JSON.stringify(sessionStorage)');
  const focused = () => page.evaluate<string>('document.activeElement.labels?.[0]?.innerText ?? ""');

  it('says beside the field what is missing, and goes there', async () => {
    await page.goto('/work/panel');
    await page.getByRole('table').getByRole('link').first().click();
    await choose('不予通过');
    await refuse().click();
    await page.getByRole('alert').filter({ hasText: '请填写这一项。' }).waitFor();
    expect(await focused()).toContain('不予通过的理由');
    await reason().fill('无');
    await refuse().click();
    await page.getByRole('alert').filter({ hasText: '请至少填写 2 个字。' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('asks once more before what cannot be undone, with what was typed', async () => {
    await reason().fill(REASON);
    await refuse().click();
    const dialogue = page.getByRole('dialog', { name: '确认不予通过？该项申报将终止。' });
    await dialogue.getByText(REASON).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialogue.getByRole('button', { name: '取消' }).click();
    await dialogue.waitFor({ state: 'hidden' });
  });

  it('a reload loses nothing, and what was kept can be thrown away', async () => {
    await page.reload();
    await choose('不予通过');
    expect(await reason().inputValue()).toBe(REASON);
    await page.getByText('以下是您上次填写、尚未提交的内容。').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '清空重填' }).click();
    expect(await reason().inputValue()).toBe('');
    expect(await kept()).not.toContain(REASON);
  });

  it('Enter in a day takes the day and sends nothing', async () => {
    await choose('退回补正');
    await page.getByLabel('第1条需补正的内容').fill('请补交授权文件');
    const until = page.getByLabel('补正期限');
    await until.fill('2024-04-10');
    await until.press('Enter');
    await page.getByRole('button', { name: '退回补正（共1条）' }).waitFor();
    expect(await until.inputValue()).toBe('2024-04-10');
    expect(await violations(page)).toEqual([]);
  });

  it('whoever logs in next in the same tab finds nothing of it', async () => {
    expect(await kept()).toContain('请补交授权文件');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('banner').getByRole('link', { name: '登录' }).waitFor();
    expect(await kept()).not.toContain('请补交授权文件');
  });

  it('a password is not kept: leaving asks first', async () => {
    await page.goto('/login?from=/account');
    await page.getByLabel('账号').fill('demo-expert-a');
    await page.getByLabel('密码').fill(DEMONSTRATION_PASSWORD);
    await page.getByRole('main').getByRole('button', { name: '登录' }).click();
    const next = page.locator('input[name=next]');
    await next.fill('a new password');
    const questions: string[] = [];
    page.on('dialog', (question) => {
      questions.push(question.message());
      void question.dismiss();
    });
    await page.getByRole('link', { name: '政策', exact: true }).click();
    expect(await next.inputValue()).toBe('a new password');
    expect(questions).toEqual(['有内容尚未保存，离开后会丢失。仍要离开吗？']);
  });

  it('of a form that is kept, its password is not', async () => {
    const { page: office } = await site.visitor({ login: 'demo-administrator', reducedMotion: 'reduce' });
    await office.goto('/admin/users');
    await office.getByRole('button', { name: '新建账号' }).first().click();
    const password = office.getByLabel('初始密码');
    await password.fill('a first password');
    await office.getByLabel('账号', { exact: true }).fill('zhang.san');
    const left = await office.evaluate<string>('JSON.stringify(sessionStorage)');
    expect(left).toContain('zhang.san');
    expect(left).not.toContain('a first password');
  });

  it('no page complained', () => {
    expect(site.complaints()).toEqual([]);
  });
});
