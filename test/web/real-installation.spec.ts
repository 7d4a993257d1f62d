import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PHONE, Site } from '../../tools/browser/site.js';
import { createAccounts, openRound, registerEnterprise, registerOrganisations } from './support/administrator.js';
import { beginClaim } from './support/applicant.js';
import { violations } from './support/axe.js';
import { ACCOUNTS, ENTERPRISE, OFFICES, PARK, ROUND } from './support/main-job-cast.js';
import { logIn, type Person } from './support/people.js';
import { publishPolicy } from './support/policy-office.js';
import { sees } from './support/sees.js';
import { journey } from './support/steps.js';

jest.setTimeout(180_000);

const ADMINISTRATOR = { login: 'zhang.admin', password: 'a-long-first-password' };
const HIRED = ACCOUNTS.filter(({ role }) => role === 'policyOffice' || role === 'applicant');

/** Started for real: what a district does on its first day, by today's clock. */
describe('a real installation', () => {
  const step = journey();
  let site: Site;
  let administrator: Page;
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  const enter = async (person: Person, viewport = {}): Promise<Page> => {
    const { page } = await site.visitor({ reducedMotion: 'reduce', ...viewport });
    await page.goto('/login');
    await logIn(page, person);
    return page;
  };

  step('the printed code makes the first administrator, once', async () => {
    const { page } = await site.visitor();
    await page.goto('/setup');
    await page.getByLabel('初始化验证码').fill(site.setupCode);
    await page.getByLabel('管理员账号').fill(ADMINISTRATOR.login);
    await page.getByLabel('姓名').fill('张某');
    await page.getByLabel('密码').fill(ADMINISTRATOR.password);
    await page.getByRole('button', { name: '建立管理员' }).click();
    await page.waitForURL('**/login');
    await page.goto('/setup');
    await page.waitForURL('**/login');
  });

  step('no page speaks of a demonstration, or of moving the clock', async () => {
    administrator = await enter(ADMINISTRATOR);
    expect(await administrator.getByText('演示').count()).toBe(0);
    await administrator.goto('/demonstration');
    await sees(administrator, '这不是演示环境。');
  });

  step('registers offices, an enterprise and its users', async () => {
    await registerOrganisations(
      administrator,
      OFFICES.filter(({ kind }) => kind === 'park' || kind === 'policyOffice'),
    );
    await registerEnterprise(administrator, ENTERPRISE, PARK);
    await createAccounts(administrator, HIRED);
    expect(await violations(administrator)).toEqual([]);
  });

  step('the policy office publishes, the administrator opens the round', async () => {
    const officer = HIRED.find(({ role }) => role === 'policyOffice')!;
    await publishPolicy(await enter(officer));
    await openRound(administrator, { ...ROUND, lastDay: '2099-12-31' });
    await sees(administrator.getByRole('row').filter({ hasText: ROUND.zh }), '正在申报');
  });

  step('the applicant logs in with what was handed out, and can begin to declare', async () => {
    const applicant = HIRED.find(({ role }) => role === 'applicant')!;
    const page = await enter(applicant, { viewport: PHONE });
    await sees(page, ENTERPRISE.name, ROUND.zh);
    await beginClaim(page);
  });

  it('no page complained', () => {
    expect(site.complaints()).toEqual([]);
  });
});
