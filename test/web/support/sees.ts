import type { Locator, Page } from 'playwright-core';

/** Somebody sees each of these words, there where they look. */
export async function sees(where: Page | Locator, ...texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) await where.getByText(text).and(where.locator(':visible')).first().waitFor();
}
