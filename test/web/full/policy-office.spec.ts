import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { Site } from '../../../tools/browser/site.js';
import { POLICY } from '../../../tools/screens/found.js';
import { overflow, violations } from '../support/axe.js';
import { settled } from '../../../tools/browser/cases.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const SCHOOL = castOf().parties.university.name;
const CERTIFICATES = ['XX9990501B2', 'XX9990502B2', 'XX9990503B2', 'XX9990504B2'];

/** The policy office sees what a decision changes before it takes it, and tries changes on what was settled. */
describe('the policy office', () => {
  const step = journey();
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    // 600,000 yuan of a school, which the cap of 450,000 binds under another reading than the default.
    await settled(site, 'demo-university', 'demo-street-clerk', ...CERTIFICATES);
    ({ page } = await site.visitor({ login: 'demo-policy-officer', reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  const reading = (): Locator =>
    page.locator('.card').filter({ has: page.getByRole('heading', { name: /^AMB-YZ-01/ }) });

  step('a reading: what it changes is shown before it can be confirmed', async () => {
    await page.goto(`/law/${POLICY}/readings`);
    await reading().getByText('未确认，按默认计算').waitFor();
    await reading().getByRole('button', { name: '确认口径' }).click();
    await reading().getByRole('radio', { name: /^R3/ }).check();
    expect(await reading().getByRole('button', { name: '确认为此读法' }).count()).toBe(0);
    await reading().getByRole('button', { name: '看看会改变什么' }).click();
    const losers = reading().getByRole('table', { name: '谁得到更少' });
    await losers.getByText(SCHOOL).waitFor();
    expect(await losers.innerText()).toMatch(/600,000\.00[\s\S]*450,000\.00/);
    expect(await violations(page)).toEqual([]);
  });

  step('confirmed, it says on what, and is in force', async () => {
    await reading().getByLabel('确认机关').fill('区知识产权工作联席会议');
    await reading().getByLabel('依据文件').fill('演示函〔2024〕3号');
    await reading().getByLabel('确认日期').fill('2024-03-25');
    await reading().getByRole('button', { name: '确认为此读法' }).click();
    await reading().getByText('已确认：R3').waitFor();
    await reading().getByText('演示函〔2024〕3号').waitFor();
    await site.idle();
  });

  step('a trial shows how far it is, and is cancelled', async () => {
    await page.goto(`/law/what-if?policy=${POLICY}`);
    await page.getByText('标准和日期').click();
    await page.getByLabel('改为: 国际发明专利每件').fill('100000.00');
    // What the server says while it runs, until it is told to end: a small folder is tried before anybody could.
    let isHeld = true;
    let running: unknown;
    await page.route('**/api/what-if/*', (route) => {
      if (route.request().method() === 'DELETE') isHeld = false;
      return isHeld ? route.fulfill({ json: running }) : route.fallback();
    });
    await page.route('**/api/what-if', async (route) => {
      const response = await route.fetch();
      running = await response.json();
      await route.fulfill({ response });
    });
    await page.getByRole('button', { name: '开始试算' }).click();
    await page.getByText('正在试算…').waitFor();
    await page.getByRole('progressbar').waitFor();
    expect(await violations(page)).toEqual([]);
    const told = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await page.getByRole('button', { name: '取消试算' }).click();
    const { status } = (await (await told).json()) as { status: string };
    await page.getByText(status === 'cancelled' ? '试算已取消。' : '试算了1个申报单位').waitFor();
    expect(await page.getByText('正在试算…').count()).toBe(0);
  });

  step('run to its end it shows who loses what, each chart with its numbers', async () => {
    const before = page.url();
    await page.getByRole('button', { name: '开始试算' }).click();
    await page.waitForURL((url) => url.href !== before);
    await page.getByText(/试算了\d+个申报单位、\d+个申报项目。/).waitFor();
    for (const name of ['各级财政合计', '差额分布', '谁得到更少', '差额最大的二十项']) {
      await page.getByRole('table', { name }).getByRole('row').nth(1).waitFor();
    }
    expect(await page.locator('.chart svg.recharts-surface').count()).toBeGreaterThanOrEqual(2);
    expect(await page.getByRole('table', { name: '谁得到更少' }).innerText()).toMatch(/450,000\.00[\s\S]*400,000\.00/);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  step('no page complained', async () => {
    expect(site.complaints()).toEqual([]);
  });
});
