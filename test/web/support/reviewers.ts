import type { Page } from 'playwright-core';

/** What the tiers do with a case that waits for them. */

/** Opens the only case that waits at a stage of theirs. */
export async function openCase(page: Page, stage: string, applicant: string): Promise<void> {
  await page.goto(`/work/${stage}`);
  await page.getByRole('table').getByRole('link', { name: applicant }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: applicant }).waitFor();
}

/** Goes through every file of evidence in the viewer, each until it is seen. */
export async function lookThroughEvidence(page: Page, kinds: readonly string[]): Promise<void> {
  const viewer = page.getByRole('group', { name: '申报材料' });
  for (const [index, kind] of kinds.entries()) {
    if (index > 0) await viewer.getByRole('button', { name: '下一份' }).click();
    await viewer.getByRole('group', { name: kind }).locator('iframe, img').waitFor();
    await viewer.getByText(`第${index + 1}份，共${kinds.length}份`).waitFor();
  }
}

/** Nothing is left to do: what was decided left the queue by itself. */
export const queueIsEmpty = (page: Page): Promise<void> => page.getByText('没有待办事项').waitFor();

/** Every fact is compared with the evidence. */
export async function confirmFacts(page: Page): Promise<void> {
  for (const box of await page.getByRole('checkbox', { name: '已与材料核对' }).all()) await box.check();
}

/** Ant Design's day: typed, and taken by Enter. */
export async function pickDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByLabel(label);
  await field.fill(day);
  await field.press('Enter');
}
