import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PHONE, Site } from '../../../tools/browser/site.js';
import { overflow, violations } from '../support/axe.js';
import { filled } from '../../../tools/browser/cases.js';

jest.setTimeout(180_000);

interface Opened {
  readonly login: string;
  readonly path: string;
  /** Of the button that opens it; the first of several. */
  readonly button: string | RegExp;
}

const DIALOGUES: readonly Opened[] = [
  { login: 'demo-administrator', path: '/admin/users', button: /^授予角色：/ },
  { login: 'demo-administrator', path: '/admin/users', button: '收回' },
  { login: 'demo-administrator', path: '/admin/parties', button: /^登记所属：/ },
  { login: 'demo-office-head', path: '/panels', button: '成立评审专项小组' },
  { login: 'demo-office-clerk', path: '/batches', button: '新建批次' },
  { login: 'demo-cashier', path: '/payments', button: '新建拨付批次' },
  { login: 'demo-policy-officer', path: '/law', button: '发布' },
  { login: 'demo-park-clerk', path: '/work/endorsement', button: '键盘快捷键' },
  { login: 'demo-park-firm', path: '/my', button: '撤回此项' },
];

/** What the pages show only when somebody asked for it, or when something is wrong; all of it on a phone. */
describe('dialogues and refusals', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
  });
  afterAll(() => site.close());

  const visit = async (login: string | undefined, path: string): Promise<Page> => {
    const who = login === undefined ? {} : { login };
    const { page } = await site.visitor({ ...who, viewport: PHONE, reducedMotion: 'reduce' });
    await page.goto(path);
    return page;
  };
  const isFine = async (page: Page): Promise<void> => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };

  it.each(DIALOGUES)('$path: $button', async ({ login, path, button }) => {
    const page = await visit(login, path);
    if (path === '/my')
      await page
        .getByRole('link', { name: /2023年度/ })
        .first()
        .click();
    const opener = page.getByRole('button', { name: button }).first();
    await opener.click();
    const dialogue = page.getByRole('dialog');
    await dialogue.waitFor();
    await page.locator(':is([role=dialog], dialog[open]):is(:focus, :has(:focus))').waitFor();
    await isFine(page);
    await page.keyboard.press('Escape');
    await dialogue.waitFor({ state: 'hidden' });
    await opener.and(page.locator(':focus')).waitFor();
    await page.close();
  });

  it('a claim is not removed without being asked', async () => {
    const { application } = await filled(site, 'demo-park-firm', 'XX9990601B2');
    const page = await visit('demo-park-firm', `/my/declare/${application}`);
    await page.getByRole('button', { name: /^删除/ }).click();
    await page.getByRole('dialog').waitFor();
    await isFine(page);
  });

  it('the menu of a phone', async () => {
    const page = await visit('demo-park-firm', '/my');
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('link', { name: '奖补名录' }).waitFor();
    await isFine(page);
  });

  it('a wrong password', async () => {
    const page = await visit(undefined, '/login');
    const form = page.getByRole('main').locator('form');
    await form.getByLabel('账号').fill('demo-auditor');
    await form.getByLabel('密码').fill('not the password');
    await form.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').waitFor();
    await isFine(page);
  });

  it.each([
    ['demo-park-firm', '/admin/users'],
    ['demo-park-firm', '/work/endorsement'],
    [undefined, '/my'],
    [undefined, '/nothing'],
    [undefined, '/notices/nothing'],
    [undefined, '/objections/nothing'],
  ])('%s at %s: no page, and why', async (login, path) => {
    const page = await visit(login, path);
    await page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('heading', { level: 2 }))
      .first()
      .waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    expect((await page.getByRole('main').innerText()).trim()).not.toBe('');
    await isFine(page);
  });

  it('a server that does not answer: so it says, and how to go on', async () => {
    const { page, context } = await site.visitor({ viewport: PHONE, reducedMotion: 'reduce' });
    await context.route('**/api/public/notices*', (route) => route.abort());
    await page.goto('/notices');
    const again = page.getByRole('button', { name: '重试' }).first();
    await again.waitFor();
    await isFine(page);
    await context.unroute('**/api/public/notices*');
    await again.click();
    await page.getByText('现在没有正在公示的名单').waitFor();
  });

  it('no page complained', () => {
    expect(site.complaints().filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
  });
});
