import type { Locator, Page } from 'playwright-core';
import type { OrganisationPart, PartyPart, PersonPart } from '../../../apps/api/src/demonstration/cast.js';
import { POLICY } from '../../../apps/api/src/demonstration/establish.js';

/** What an administrator types into the pages of the administration; each is done when the page shows it. */

export interface Account extends Pick<PersonPart, 'login' | 'displayName' | 'role'> {
  readonly password: string;
  /** The office or the party in whose name they act, as it is called. */
  readonly office: string;
}

const open = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name: '管理', exact: true }).click();
  await page.getByRole('navigation', { name: '管理页面' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const field = (page: Page, label: string): Locator => page.getByRole('main').getByLabel(label, { exact: true });

/** A form that was sent stands empty again before the next thing is typed: its first field asks to be filled in. */
const emptied = (page: Page, label: string): Promise<void> =>
  field(page, label).and(page.locator(':invalid')).waitFor();

export async function registerOrganisations(page: Page, parts: readonly OrganisationPart[]): Promise<void> {
  await open(page, '机构');
  for (const { kind, name, department } of parts) {
    await field(page, '类别').selectOption(kind);
    await field(page, '中文名称').fill(name.zh);
    await field(page, '英文名称').fill(name.en);
    if (department !== undefined) await field(page, '政策文件中的部门代号').fill(department);
    await page.getByRole('button', { name: '登记机构' }).click();
    await page.getByRole('cell', { name: name.zh, exact: true }).waitFor();
    await emptied(page, '中文名称');
  }
}

/** An enterprise, and the park that it resides in. */
export async function registerEnterprise(page: Page, { name, uscc }: PartyPart, park: string): Promise<void> {
  await open(page, '申报单位');
  await field(page, '名称').fill(name);
  await field(page, '统一社会信用代码').fill(uscc!);
  await page.getByRole('button', { name: '登记申报单位' }).click();
  await page.getByRole('button', { name: `登记所属：${name}` }).click();
  const dialog = page.getByRole('dialog', { name: `登记所属：${name}` });
  await dialog.getByLabel('机构', { exact: true }).selectOption({ label: park });
  await dialog.getByLabel('起', { exact: true }).fill('2020-01-01');
  await dialog.getByRole('button', { name: '登记所属' }).click();
  await page.getByRole('row').filter({ hasText: name }).getByText(park).waitFor();
}

export async function createAccounts(page: Page, accounts: readonly Account[]): Promise<void> {
  await open(page, '人员');
  for (const { login, displayName, password, role, office } of accounts) {
    await page.getByRole('button', { name: '新建账号' }).first().click();
    await field(page, '姓名').fill(displayName);
    await field(page, '账号').fill(login);
    await field(page, '初始密码').fill(password);
    await field(page, '角色').selectOption(role);
    await field(page, '所在机构或申报单位').selectOption({ label: office });
    await page.locator('form').getByRole('button', { name: '新建账号' }).click();
    await page.getByRole('row').filter({ hasText: login }).getByText(office).waitFor();
    await page.locator('form').waitFor({ state: 'detached' });
  }
}

export interface RoundToOpen {
  readonly zh: string;
  readonly en: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Of a published policy, for award year 2023. */
export async function openRound(page: Page, { zh, en, firstDay, lastDay }: RoundToOpen): Promise<void> {
  await open(page, '轮次');
  await field(page, '政策').selectOption(POLICY);
  await field(page, '牵头部门').selectOption('market');
  await field(page, '奖励年度').fill('2023');
  await field(page, '申报首日').fill(firstDay);
  await field(page, '申报末日（含）').fill(lastDay);
  await field(page, '轮次名称 · 中文名称').fill(zh);
  await field(page, '轮次名称 · 英文名称').fill(en);
  await page.getByRole('button', { name: '开启轮次' }).click();
  await page.getByRole('cell', { name: zh, exact: true }).waitFor();
}

/** Of a demonstration only; whatever falls due until then happens. */
export async function moveClock(page: Page, day: string): Promise<void> {
  await page.getByRole('link', { name: '演示工具' }).click();
  await page.getByLabel('调到').fill(day);
  await page.getByRole('button', { name: '调整时钟' }).click();
  await page.getByText('时钟已调整。').waitFor();
}
