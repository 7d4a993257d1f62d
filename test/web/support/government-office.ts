import type { Page } from 'playwright-core';
import { documentOf } from './loan-claim.js';

/** What the office of committee and government does. */

export async function appointPanel(page: Page, members: readonly string[], document: string): Promise<void> {
  await page.goto('/panels');
  await page.getByRole('button', { name: '成立评审专项小组' }).click();
  const dialog = page.getByRole('dialog', { name: '成立评审专项小组' });
  const field = dialog.getByLabel('成员（至少三人）');
  for (const member of members) {
    await field.fill(member);
    await page.locator('.ant-select-dropdown').getByTitle(member, { exact: true }).click();
    await dialog.locator('.ant-select-selection-item').getByText(member, { exact: true }).waitFor();
  }
  await dialog.getByLabel('成立文件').fill(document);
  await dialog.getByRole('button', { name: '成立', exact: true }).click();
  await page.getByRole('link', { name: document }).waitFor();
}

/** A batch of a round, with everything that waits for it. */
export async function formBatch(page: Page, round: string, line: string): Promise<void> {
  await page.goto('/batches');
  await page.getByRole('button', { name: '新建批次' }).click();
  const dialog = page.getByRole('dialog', { name: '新建批次' });
  await dialog.getByLabel('轮次').selectOption({ label: round });
  await dialog.getByRole('button', { name: '建立批次' }).click();
  await page.getByRole('checkbox', { name: `选择 ${line}` }).check();
  await page.getByRole('button', { name: '列入所选（1）' }).click();
  await page.getByText('1 条已办理').waitFor();
}

/** What a body decided: its meeting, day and document, with the minutes. */
export async function recordDecision(page: Page, body: string, meeting: string, day: string): Promise<void> {
  await page.getByRole('button', { name: `录入${body}的决定` }).click();
  const dialog = page.getByRole('dialog', { name: `录入${body}的决定` });
  await dialog.getByLabel('会议', { exact: true }).fill(meeting);
  await dialog.getByLabel('会议日期').fill(day);
  await dialog.getByLabel('文件或纪要文号').fill(`${meeting}纪要`);
  await dialog.getByLabel('会议纪要文件').setInputFiles(documentOf(meeting));
  await dialog.getByRole('button', { name: '录入决定' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: meeting })
    .getByRole('button', { name: `下载: ${meeting}` })
    .waitFor();
}
