import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { policies } from '#policies';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { PHONE, Site } from '../../../tools/browser/site.js';
import { attachEvidence, backToDraft, beginClaim, stageHere, submit, typeFacts } from '../support/applicant.js';
import { chineseOn } from '../support/chinese.js';
import { AMOUNTS, LOAN, SENTENCE } from '../support/loan-claim.js';
import { sees } from '../support/sees.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const { parties, people, organisations } = castOf();
const POLICY = 'yuanzhou-2023-25';
const FIRM = parties.parkFirm.name;
/** Of documents and their articles, enterprises and persons: they are called the same in every language. */
const NAMES = [
  FIRM,
  people.parkFirm.displayName,
  people.parkClerk.displayName,
  '袁府办字〔2023〕25号',
  '奖励认定·2',
  '四(三)(2)',
];

/** How articles are cited: they stand in the text so. */
const ANCHORS = policies.find(POLICY)!.articles.map(({ anchor }) => anchor);

/** What stands before the first article is cited as this. */
const OPENING = '文首';

/** Declared and stamped by people who read English: nothing but names and quoted law is Chinese. */
describe('in English', () => {
  const step = journey();
  let site: Site;
  let applicant: Page;
  let clerk: Page;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
  });
  afterAll(() => site.close());

  const isEnglish = async (page: Page, names = NAMES): Promise<void> =>
    expect(await chineseOn(page, names)).toEqual([]);

  step('anybody reads the law: rules, figures, examples and readings', async () => {
    const { page } = await site.visitor({ language: 'en' });
    await page.goto(`/policies/${POLICY}`);
    await sees(page, 'principal × LPR × term × 15%', 'Until a reading is confirmed');
    for (const fold of await page.locator('summary').all()) await fold.click();
    await sees(page, 'loan of 30 million yuan: above the cap of 100,000 yuan');
    await isEnglish(page, [...NAMES, ...ANCHORS, OPENING]);
    await page.getByRole('checkbox', { name: /whole text/ }).check();
    await isEnglish(page, [...NAMES, ...ANCHORS, OPENING]);
  });

  step('the applicant sees what could be claimed, with the sentence as the document has it', async () => {
    const options = { language: 'en', viewport: PHONE, login: people.parkFirm.login } as const;
    applicant = (await site.visitor(options)).page;
    await applicant.goto('/my');
    await applicant.getByText(/^Items for you/).click();
    await sees(applicant, LOAN.en.item, SENTENCE);
    await isEnglish(applicant);
    await beginClaim(applicant, 'en');
    await isEnglish(applicant);
  });

  step('types the facts beside the estimate', async () => {
    await typeFacts(applicant, 'en');
    const estimate = applicant.getByRole('complementary', { name: 'Estimate' });
    await sees(estimate, AMOUNTS.declared, SENTENCE);
    for (const fold of await estimate.locator('summary').all()) await fold.click();
    await isEnglish(applicant);
  });

  step('attaches evidence and submits', async () => {
    await attachEvidence(applicant, 'en');
    await isEnglish(applicant);
    await backToDraft(applicant, 'en');
    await isEnglish(applicant);
    await submit(applicant, 'en');
    await stageHere(applicant, organisations.park.name.en);
    for (const fold of await applicant.locator('summary').all()) await fold.click();
    await isEnglish(applicant);
  });

  step('the clerk finds it, reads it, and stamps it', async () => {
    clerk = (await site.visitor({ language: 'en', login: people.parkClerk.login })).page;
    await clerk.goto('/work/endorsement');
    await clerk.getByRole('table').getByRole('link', { name: FIRM }).waitFor();
    await isEnglish(clerk);
    await clerk.getByRole('link', { name: FIRM }).click();
    await sees(clerk, 'Opinion (optional)', '¥5,000,000.00');
    await isEnglish(clerk);
    await clerk.getByRole('button', { name: 'Endorse', exact: true }).click();
    await sees(clerk, 'Nothing waits');
    await isEnglish(clerk);
  });

  step('the applicant reads in English who has it now', async () => {
    await stageHere(applicant, 'Department review');
    await isEnglish(applicant);
  });

  it('no page complained', () => {
    expect(site.complaints()).toEqual([]);
  });
});
