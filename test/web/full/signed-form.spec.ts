import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { submitted } from '../../../tools/browser/cases.js';
import { PHONE, Site } from '../../../tools/browser/site.js';
import { documentOf } from '../support/loan-claim.js';
import { FINE, looks } from '../support/looked-at.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const FIRM = castOf().parties.parkFirm.name;
const FIRST = documentOf('签字盖章的审批表');
const SECOND = documentOf('重新签字盖章的审批表');

/** 签章扫描件: the applicant attaches the form as it came back signed and sealed, and whoever reviews the case reads it. */
describe('the scan of the signed form', () => {
  const step = journey();
  let site: Site;
  let applicant: Page;
  let clerk: Page;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    const { application } = await submitted(site, 'demo-park-firm', 'XX9990901B2');
    ({ page: applicant } = await site.visitor({ login: 'demo-park-firm', viewport: PHONE, reducedMotion: 'reduce' }));
    ({ page: clerk } = await site.visitor({ login: 'demo-park-clerk', reducedMotion: 'reduce' }));
    await applicant.goto(`/my/cases/${application}`);
  });
  afterAll(() => site.close());

  const attach = async (file: typeof FIRST): Promise<void> => {
    await applicant.getByLabel('选择签章扫描件').setInputFiles(file);
    await applicant.getByText('已上传。', { exact: true }).waitFor();
  };
  const downloaded = async (row: number): Promise<Buffer> => {
    const download = clerk.waitForEvent('download');
    await clerk.getByRole('button', { name: '下载扫描件：申报单位（个人）上传' }).nth(row).click();
    return readFileSync(await (await download).path());
  };

  step('the applicant attaches it on a phone, and the case says so', async () => {
    await applicant.getByRole('link', { name: '审批表', exact: true }).click();
    await applicant.getByText('尚未上传。').waitFor();
    await attach(FIRST);
    await applicant.getByRole('listitem').filter({ hasText: '最新' }).getByText('申报单位（个人）上传').waitFor();
    await applicant.goBack();
    await applicant.getByRole('link', { name: '签章扫描件已上传' }).click();
  });

  step('the clerk finds it in the case, and reads what was sent', async () => {
    await clerk.goto('/work/endorsement');
    await clerk.getByRole('table').getByRole('link', { name: FIRM }).first().click();
    await clerk.locator('dt', { hasText: '签章扫描件' }).locator('xpath=..').getByRole('link').click();
    await clerk.getByRole('heading', { name: '签章扫描件' }).waitFor();
    expect((await downloaded(0)).equals(FIRST.buffer)).toBe(true);
    expect(await looks(clerk)).toEqual(FINE);
  });

  step('a newer one shows by itself where the clerk reads, and the earlier one is kept', async () => {
    await attach(SECOND);
    await clerk.getByRole('listitem').filter({ hasText: '以前' }).waitFor();
    expect((await downloaded(0)).equals(SECOND.buffer)).toBe(true);
    expect((await downloaded(1)).equals(FIRST.buffer)).toBe(true);
    expect(await looks(applicant)).toEqual(FINE);
  });

  step('no page complained', async () => {
    expect(site.complaints()).toEqual([]);
  });
});
