import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { Actor } from '../../../tools/browser/actor.js';
import { Site } from '../../../tools/browser/site.js';
import { AMOUNTS, LOAN } from '../support/loan-claim.js';
import { FINE, looks } from '../support/looked-at.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const FIRM = castOf().parties.parkFirm.name;

/** 金额预览: what a cut of the panel would leave, before anything is decided. */
describe('the amount that the panel sees as it types', () => {
  const step = journey();
  let site: Site;
  let panel: Page;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    ({ page: panel } = await site.visitor({ login: 'demo-expert-a', reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  const cut = () => panel.getByLabel('贷款金额核减为');
  const shows = (declared: string, verified: string): Promise<void> =>
    panel
      .getByRole('region', { name: '金额预览' })
      .locator('dl', {
        hasText: new RegExp(`按申报事实\\s*${declared}\\s*按核实事实\\s*${verified}`.replaceAll('.', '\\.')),
      })
      .waitFor();
  const events = async (): Promise<number> => {
    const application = /\/work\/panel\/([^/?]+)/.exec(panel.url())![1]!;
    const auditor = await Actor.enter(site.base, 'demo-auditor');
    return (await auditor.read<{ rows: object[] }>(`/api/applications/${application}/timeline?limit=200`)).rows.length;
  };

  step('before a cut both sides are as declared', async () => {
    await panel.goto('/work/panel');
    await panel.getByRole('table').getByRole('link', { name: FIRM }).first().click();
    await panel.getByRole('link', { name: LOAN.zh.item }).first().click();
    await panel.getByRole('radiogroup').getByText('核实事实', { exact: true }).click();
    await shows(AMOUNTS.declared, AMOUNTS.declared);
  });

  step('with a cut the verified side follows, and the declared one stays', async () => {
    const before = await events();
    await cut().fill('4000000');
    await shows(AMOUNTS.declared, AMOUNTS.settled);
    expect(await looks(panel)).toEqual(FINE);
    expect(await events()).toBe(before);
  });

  step('a cut that lowers nothing is no cut, and why is said at once', async () => {
    await cut().fill('6000000');
    await panel.getByText('应低于申报值。').waitFor();
    await shows(AMOUNTS.declared, AMOUNTS.declared);
    expect(await panel.getByRole('button', { name: /^核实通过/ }).isDisabled()).toBe(true);
    expect(await looks(panel)).toEqual(FINE);
  });

  step('without it the amount is as before', async () => {
    await cut().fill('');
    await shows(AMOUNTS.declared, AMOUNTS.declared);
  });

  step('no page complained', async () => {
    expect(site.complaints()).toEqual([]);
  });
});
