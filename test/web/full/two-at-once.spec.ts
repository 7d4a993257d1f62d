import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { Site } from '../../../tools/browser/site.js';
import { Actor } from '../../../tools/browser/actor.js';
import { violations } from '../support/axe.js';
import { endorsed, filled, submitted, type DeclaredCase } from '../../../tools/browser/cases.js';
import { colleagueOf } from '../support/colleague.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const CLERK = 'demo-street-clerk';
const { otherFirm, university } = castOf().parties;
const OFFICE = castOf().organisations.subdistrict.name.zh;

/** Two clerks of one office at the same things: nothing is overwritten, and each learns what the other did. */
describe('two at once', () => {
  const step = journey();
  let site: Site;
  let auditor: Actor;
  let first: Page;
  let second: Page;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    auditor = await Actor.enter(site.base, 'demo-auditor');
    ({ page: first } = await site.visitor({ login: CLERK, reducedMotion: 'reduce' }));
    ({ page: second } = await site.visitor({ login: await colleagueOf(site, CLERK), reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  const countOf = async (event: string, { application }: DeclaredCase): Promise<number> => {
    const { rows } = await auditor.read<{ rows: { type: string }[] }>(
      `/api/applications/${application}/timeline?limit=200`,
    );
    return rows.filter(({ type }) => type === event).length;
  };
  const stampsOf = (of: DeclaredCase) => countOf('EndorsementGranted', of);
  const stamp = (page: Page) => page.getByRole('button', { name: '审核盖章', exact: true });

  step('submitted by two clicks is submitted once', async () => {
    const declared = await filled(site, 'demo-town-firm', 'XX9990200B2');
    const { page } = await site.visitor({ login: 'demo-town-firm', reducedMotion: 'reduce' });
    await page.goto(`/my/declare/${declared.application}`);
    await page.getByLabel(/^真实性承诺/).check();
    await page.getByRole('button', { name: '提交申报' }).dblclick();
    await page.waitForURL(`**/my/cases/${declared.application}`);
    await page.getByText('已提交。下一步由乡镇、街道或园区审核盖章').waitFor();
    expect(await countOf('ApplicationSubmitted', declared)).toBe(1);
  });

  step('the queue of the second drops by itself what the first decides', async () => {
    const declared = await submitted(site, 'demo-other-firm', 'XX9990201B2');
    await second.goto('/work/endorsement');
    await second.evaluate('window.neverReloaded = true');
    await second.getByRole('link', { name: otherFirm.name }).waitFor();
    await first.goto(`/work/endorsement/${declared.application}`);
    await stamp(first).dblclick();
    await first.getByText('已审核盖章。').first().waitFor();
    await second.getByText('没有待办事项').waitFor();
    expect(await second.evaluate('window.neverReloaded')).toBe(true);
    expect(await stampsOf(declared)).toBe(1);
  });

  step('what the first decides is said on the page that the second has open', async () => {
    const declared = await submitted(site, 'demo-university', 'XX9990202B2');
    for (const page of [first, second]) {
      await page.goto(`/work/endorsement/${declared.application}`);
      await stamp(page).waitFor();
    }
    await stamp(first).click();
    await first.getByText('没有待办事项').waitFor();
    const told = second.getByRole('alert').filter({ hasText: '其他人已先行办理' });
    await told.getByText(OFFICE).waitFor();
    expect(await told.innerText()).toContain('已办理：审核盖章');
    expect(await stamp(second).count()).toBe(0);
    expect(await violations(second)).toEqual([]);
  });

  step('what still waits is looked at again before it is decided; what was typed is there', async () => {
    const declared = await submitted(site, 'demo-other-firm', 'XX9990203B2', 'XX9990204B2');
    await second.goto(`/work/endorsement/${declared.application}`);
    await second.getByLabel('意见（选填）').fill('情况属实');
    const applicant = await Actor.enter(site.base, 'demo-other-firm');
    const claim = `/api/applications/${declared.application}/claims/${declared.claims[1]}`;
    await applicant.send(`${claim}/withdrawal`, { reason: '专利已转让' }, { seen: claim });
    const told = second.getByRole('alert').filter({ hasText: '其他人已先行办理' });
    await told.getByText('撤回一个申报项目').waitFor();
    expect(await stamp(second).count()).toBe(0);
    await told.getByRole('button', { name: '已看过最新内容' }).click();
    expect(await second.getByLabel('意见（选填）').inputValue()).toBe('情况属实');
    await stamp(second).click();
    await second.getByText('没有待办事项').waitFor();
    expect(await stampsOf(declared)).toBe(1);
  });

  step('whoever had not heard of it yet is refused, and told who was first', async () => {
    const declared = await submitted(site, 'demo-university', 'XX9990205B2');
    const { page, context } = await site.visitor({ login: `${CLERK}-2`, reducedMotion: 'reduce' });
    await context.route('**/api/live*', (route) => route.abort());
    await page.goto(`/work/endorsement/${declared.application}`);
    await page.getByLabel('意见（选填）').fill('第二人的意见');
    await endorsed(site, CLERK, declared);
    await stamp(page).click();
    const told = page.getByRole('alert').filter({ hasText: '其他人已先行办理' });
    await told.getByText(OFFICE).waitFor();
    expect(await told.innerText()).toContain('没有覆盖任何内容');
    expect(await stampsOf(declared)).toBe(1);
  });

  step('of several decided together each has its own result', async () => {
    const taken = await submitted(site, 'demo-other-firm', 'XX9990206B2');
    const free = await submitted(site, 'demo-university', 'XX9990207B2');
    const { page, context } = await site.visitor({ login: `${CLERK}-2`, reducedMotion: 'reduce' });
    await context.route('**/api/live*', (route) => route.abort());
    await page.goto('/work/endorsement');
    await page.getByLabel(`选择${otherFirm.name}`).check();
    await page.getByLabel(`选择${university.name}`).check();
    await endorsed(site, CLERK, taken);
    await page.getByText('已选2件').waitFor();
    await page.getByRole('button', { name: '审核盖章' }).click();
    const dialogue = page.getByRole('dialog', { name: '审核盖章' });
    await dialogue.getByRole('button', { name: '确认办理' }).click();
    await dialogue.getByText('1件办理完成，1件未办理，原因见下。').waitFor();
    const rowOf = (name: string) => dialogue.getByRole('row', { name });
    expect(await rowOf(university.name).innerText()).toContain('已办理');
    expect(await rowOf(otherFirm.name).innerText()).toContain('其他人已先行办理');
    expect(await violations(page)).toEqual([]);
    expect(await Promise.all([taken, free].map(stampsOf))).toEqual([1, 1]);
  });

  step('no page complained', async () => {
    expect(site.complaints().filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
  });
});
