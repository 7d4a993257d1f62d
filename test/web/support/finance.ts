import type { Page } from 'playwright-core';

/** What the finance bureau does. */

export async function openRun(page: Page, policy: string, document: string): Promise<void> {
  await page.getByRole('button', { name: '新建拨付批次' }).click();
  const dialog = page.getByRole('dialog', { name: '新建拨付批次' });
  await dialog.getByLabel('政策文件').selectOption(policy);
  await dialog.getByLabel('预算文号').fill(document);
  await dialog.getByRole('button', { name: '建立批次' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: document }).waitFor();
}

export async function allot(page: Page, line: string, run: string): Promise<void> {
  await page.getByRole('checkbox', { name: `选择 ${line}` }).check();
  await page.getByLabel('列入哪个批次').selectOption({ label: run });
  await page.getByRole('button', { name: '列入所选（1）' }).click();
  await page.getByText('1 条已办理').waitFor();
}

/** The payment of a run that one treasury owes. */
export async function openPayment(page: Page, treasury: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: treasury }).getByRole('link').click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '拨付单' }).waitFor();
}

export async function instruct(page: Page): Promise<void> {
  await page.getByRole('button', { name: '发出拨付指令' }).click();
  await page.getByRole('dialog', { name: '发出拨付指令' }).getByRole('button', { name: '发出拨付指令' }).click();
  await page.getByRole('heading', { name: '录入银行回执' }).waitFor();
}

export async function recordPaid(page: Page, reference: string, day: string): Promise<void> {
  await page.getByLabel('银行流水号').fill(reference);
  await page.getByLabel('拨付日期').fill(day);
  await page.getByRole('button', { name: '录入回执' }).click();
  await page.getByRole('cell', { name: reference }).waitFor();
}
