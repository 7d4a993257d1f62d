import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { Site } from '../../../tools/browser/site.js';
import { Actor } from '../support/actor.js';
import { overflow, violations } from '../support/axe.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const FIRM = castOf().parties.townFirm.name;

interface Event {
  readonly type: string;
  readonly claims: readonly string[];
}

/** Any case as of any moment, its amounts computed again, and every event to be found. */
describe('the auditor', () => {
  const step = journey();
  let site: Site;
  let page: Page;
  let events: readonly Event[];
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('complete');
    ({ page } = await site.visitor({ login: 'demo-auditor', reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  const caseId = (): string => new URL(page.url()).pathname.split('/').at(-1)!;
  const place = (index: number) => page.getByText(`第${index + 1}个事件，共${events.length}个`, { exact: true });
  const state = () => page.getByRole('tabpanel');

  step('finds a case by a part of the name', async () => {
    await page.goto('/audit');
    await page.getByLabel('查什么').fill(FIRM.slice(0, 6));
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('table', { name: '查到的案件' }).getByRole('link', { name: FIRM }).first().click();
    await page.getByRole('heading', { level: 1, name: `案件审计：${FIRM}` }).waitFor();
    const auditor = await Actor.enter(site.base, 'demo-auditor');
    const { rows } = await auditor.read<{ rows: Event[] }>(`/api/audit/events?application=${caseId()}&limit=200`);
    events = rows.toReversed();
    expect(events[0]?.type).toBe('ApplicationCreated');
  });

  step('goes through it by keyboard: each moment has the state as it was', async () => {
    const slider = page.getByRole('slider', { name: '按事件选择时点' });
    await slider.focus();
    await page.keyboard.press('Home');
    await place(0).waitFor();
    await state().getByText('当时还没有申报项目。').waitFor();
    await state().getByText('草稿', { exact: true }).waitFor();
    const submitted = events.findIndex(({ type }) => type === 'ApplicationSubmitted');
    for (let index = 0; index < submitted; index += 1) await page.keyboard.press('ArrowRight');
    await place(submitted).waitFor();
    await state().getByText('办理中', { exact: true }).waitFor();
    await state().getByText('审核盖章 · 待办理').first().waitFor();
    expect(await state().getByText('未核定').count()).toBeGreaterThan(0);
    expect(await slider.getAttribute('aria-valuetext')).toContain(`第${submitted + 1}个事件`);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await state().getByText('草稿', { exact: true }).waitFor();
    await page.keyboard.press('End');
    await place(events.length - 1).waitFor();
    await state().getByText('已办结', { exact: true }).waitFor();
    expect(await overflow(page)).toBe(0);
  });

  step('an amount has its trace, and computed again it is what was paid', async () => {
    await page.getByRole('tab', { name: '金额复算' }).click();
    await page.getByText('全部一致：每一笔核定金额都能按条款重新算出。').waitFor();
    const table = page.getByRole('table', { name: '金额复算' });
    const [first] = await table.locator('tbody tr.ant-table-row').all();
    const cells = await first!.getByRole('cell').allInnerTexts();
    const [recorded, computed, paid] = cells.filter((cell) => /\d\.\d\d/.test(cell));
    expect(computed).toBe(recorded);
    expect(paid).toMatch(/[1-9]/);
    await first!.getByRole('button').click();
    await page.getByRole('heading', { name: '当时的计算过程' }).waitFor();
    await page.getByRole('heading', { name: '重新计算的过程' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  step('the record of the case is verified', async () => {
    await page.getByRole('tab', { name: '存证核验' }).click();
    await page.getByRole('table').getByText(`application-${caseId()}`).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  step('events are found by the number of a claim, and lead to their moment', async () => {
    const { claims } = events.find(({ type }) => type === 'ClaimDeclared')!;
    const settled = events.findIndex(({ type, claims: of }) => type === 'AmountSettled' && of.includes(claims[0]!));
    await page.goto('/audit/events');
    await page.getByLabel('文字').fill(claims[0]!);
    await page.getByLabel('事件种类').selectOption({ value: 'AmountSettled' });
    await page.getByRole('button', { name: '查询' }).click();
    await page.waitForURL('**/audit/events?*');
    const link = page.getByRole('table', { name: '事件' }).getByRole('link', { name: FIRM }).last();
    await link.click();
    await place(settled).waitFor();
  });

  step('no page complained', async () => {
    expect(site.complaints()).toEqual([]);
  });
});
