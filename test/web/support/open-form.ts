import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PHONE, type Site } from '../../../tools/browser/site.js';
import { FINE, looks } from './looked-at.js';

/** A form that a page shows only when somebody asked for it. */
export interface OpenForm<Cases> {
  readonly what: string;
  readonly login: string;
  /** The page, of what was made for it. */
  path(cases: Cases): string;
  /** What one does until it is open. */
  open(page: Page): Promise<unknown>;
  /** On the button that sends it, where it says what is missing. */
  readonly send?: string;
}

type Opening = (page: Page) => Promise<unknown>;

/** By the first button of this name. */
export const press =
  (name: string | RegExp): Opening =>
  (page) =>
    page.getByRole('button', { name }).first().click();

/** By a button, in a dialogue. */
export const dialogue =
  (name: string | RegExp): Opening =>
  async (page) => {
    await press(name)(page);
    await page.locator(':is([role=dialog], dialog[open]):is(:focus, :has(:focus))').waitFor();
  };

/** It stands on the page, when this field is there. */
export const onPage =
  (label: string): Opening =>
  (page) =>
    page.getByLabel(label, { exact: true }).waitFor();

/** A list of Ant Design, with its choices. */
export const unfolded =
  (label: string): Opening =>
  async (page) => {
    await page.getByRole('combobox', { name: label, exact: true }).click();
    await page.locator('.ant-select-dropdown').getByRole('option').first().waitFor({ state: 'attached' });
  };

/** Opens it, and sends it with nothing typed: on a phone and on a desk nothing is wrong with it, before and after. */
export async function isFine<Cases>(site: Site, form: OpenForm<Cases>, cases: Cases): Promise<void> {
  const { page, context, complaints } = await site.visitor({
    login: form.login,
    viewport: PHONE,
    reducedMotion: 'reduce',
  });
  await page.goto(form.path(cases));
  await form.open(page);
  const opened = await looks(page);
  const said = form.send === undefined ? FINE : await unsent(page, form.send);
  expect({ opened, said, complaints }).toEqual({ opened: FINE, said: FINE, complaints: [] });
  await context.close();
}

/** A form that something is missing in says so, and is not sent. */
async function unsent(page: Page, send: string): Promise<unknown> {
  await page.locator('form').getByRole('button', { name: send, exact: true }).click();
  await page.locator('form [aria-invalid=true]:focus').waitFor();
  return looks(page);
}
