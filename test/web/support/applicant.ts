import type { Page } from 'playwright-core';
import { evidenceOf, LOAN, type Language } from './loan-claim.js';

/** What an applicant does with a finger or a mouse, in either language. */

const WORDS = {
  zh: {
    declareHere: '去申报',
    begin: '开始填写',
    declareItem: (item: string) => `申报此项 ${item}`,
    saved: '已保存',
    choose: (kind: string) => `选择文件：${kind}`,
    files: '已上传 1 份',
    done: '保存并返回',
    undertaking: /^真实性承诺/,
    submit: '提交申报',
  },
  en: {
    declareHere: 'Declare',
    begin: 'Begin',
    declareItem: (item: string) => `Declare this ${item}`,
    saved: 'Saved',
    choose: (kind: string) => `Choose files: ${kind}`,
    files: '1 file',
    done: 'Save and go back',
    undertaking: /^Undertaking of truth/,
    submit: 'Submit',
  },
} as const;

/** From the first page of an applicant to the empty form of the item. */
export async function beginClaim(page: Page, language: Language = 'zh'): Promise<void> {
  const words = WORDS[language];
  await page.getByRole('link', { name: words.declareHere }).click();
  await page.getByRole('button', { name: words.begin }).click();
  await page.getByRole('link', { name: words.declareItem(LOAN[language].item) }).click();
  await page.getByRole('heading', { level: 1, name: LOAN[language].item }).waitFor();
}

export async function typeFacts(page: Page, language: Language = 'zh'): Promise<void> {
  const { typed, chosen, typedThen } = LOAN[language];
  for (const [label, value] of typed) await page.getByLabel(label, { exact: true }).fill(value);
  for (const [question, choice] of chosen) {
    await page.getByRole('group', { name: question }).getByLabel(choice, { exact: true }).check();
  }
  for (const [label, value] of typedThen) await page.getByLabel(label, { exact: true }).fill(value);
  await saved(page, language);
}

/** What was typed is with the server. */
export const saved = (page: Page, language: Language = 'zh'): Promise<void> =>
  page.getByRole('status').getByText(WORDS[language].saved, { exact: true }).waitFor();

/** Each kind of evidence that the facts ask for, by its input of files: pictures, and at last a document. */
export async function attachEvidence(page: Page, language: Language = 'zh'): Promise<void> {
  const words = WORDS[language];
  for (const kind of LOAN[language].evidence) {
    const section = page.getByRole('region', { name: kind, exact: true });
    await section.getByLabel(words.choose(kind)).setInputFiles(evidenceOf(kind, language));
    await section.getByText(words.files, { exact: true }).waitFor();
  }
}

export async function backToDraft(page: Page, language: Language = 'zh'): Promise<void> {
  await page.getByRole('button', { name: WORDS[language].done }).click();
  await page.getByRole('checkbox', { name: WORDS[language].undertaking }).waitFor();
}

export async function submit(page: Page, language: Language = 'zh'): Promise<void> {
  await page.getByRole('checkbox', { name: WORDS[language].undertaking }).check();
  await page.getByRole('button', { name: WORDS[language].submit, exact: true }).click();
  await page.waitForURL('**/my/cases/*');
}

/** The stage at which the case is, on the track of its page. */
export const stageHere = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('[aria-current=step]').filter({ hasText: text }).waitFor();
