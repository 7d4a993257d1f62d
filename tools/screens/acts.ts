import type { Locator, Page } from 'playwright-core';

/** What one does on a page before it shows what it is for, in whichever language it is. */

/** Facts of a domestic invention patent that pays at two treasuries, and until their amount is there. */
export async function declared(page: Page): Promise<void> {
  await choose(page, /^(专利类型|Kind of patent)/, /^(发明|Invention)$/);
  await day(page, /^(获批文件下发日期|Date on which the granting document was issued)$/, '2023-05-10');
  await day(page, /^(授权公告日|Date of grant)$/, '2023-04-21');
  await choose(page, /^(转化应用|Conversion)/, /^(在本辖区内转化应用|Converted inside the district)$/);
  await day(page, /^(转化应用日期|Date of conversion)$/, '2023-09-01');
  await choose(page, /^(专利权人在本区|The patentee is in the district)/, /^(是|Yes)$/);
  await page
    .getByText(/30,000\.00/)
    .first()
    .waitFor();
  await page.keyboard.press('Home');
}

const choose = (page: Page, fact: RegExp, value: RegExp): Promise<void> =>
  page.getByRole('group', { name: fact }).getByRole('radio', { name: value }).check();

const day = (page: Page, fact: RegExp, value: string): Promise<void> =>
  page.getByRole('textbox', { name: fact }).fill(value);

/** A draft tried on all past cases: a foreign patent at 100,000 instead of 150,000. */
export async function tried(page: Page): Promise<void> {
  const numbers = page.getByText(/^(标准和日期|Numbers and dates)$/);
  await numbers.click();
  await changed(page).fill('100000.00');
  await page.getByRole('button', { name: /^(开始试算|Start the trial)$/ }).click();
  await page.locator('.chart svg.recharts-surface').first().waitFor();
  await numbers.click();
}

const changed = (page: Page): Locator =>
  page
    .locator('tr', { has: page.getByText('150000.00') })
    .getByRole('textbox')
    .first();
