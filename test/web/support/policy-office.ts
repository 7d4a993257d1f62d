import type { Page } from 'playwright-core';

/** The policy that can be published: in the order that its text is silent about. */
export async function publishPolicy(page: Page): Promise<void> {
  const card = page.getByRole('main').locator('.card').filter({ hasText: '袁府办字〔2023〕25号' });
  await page.getByRole('link', { name: '政策办理' }).click();
  await card.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
  await card.getByText('已发布', { exact: true }).first().waitFor();
}

/** Confirms a reading as it is in force, after a look at what that changes. */
export async function confirmReading(page: Page, reading: string, day: string): Promise<void> {
  const card = page.getByRole('main').locator('.card').filter({ hasText: reading });
  await card.getByRole('button', { name: '确认口径' }).click();
  await card.getByRole('button', { name: '看看会改变什么' }).click();
  await card.getByText('没有改变：已核定的金额都与原来相同。').waitFor();
  await card.getByLabel('确认机关').fill('区知识产权工作联席会议');
  await card.getByLabel('依据文件').fill('联席会议纪要〔2024〕1号');
  await card.getByLabel('确认日期').fill(day);
  await card.getByRole('button', { name: '确认为此读法' }).click();
  await card.getByText(/^已确认：/).waitFor();
}
