import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { PHONE, Site } from '../../../tools/browser/site.js';
import { overflow, violations } from '../support/axe.js';
import { openNotice } from '../support/notice.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const FIRM = castOf().parties.parkFirm.name;
const GROUNDS = '该专利在申报前已经转让，不属于申报单位。';

/** 异议: anybody objects on a phone without a log-in, the office decides, and the receipt tells what became of it. */
describe('an objection', () => {
  const step = journey();
  let site: Site;
  let notice: string;
  let citizen: Page;
  let office: Page;
  const receipts: string[] = [];
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    notice = await openNotice(site, 'XX9990401B2', 'XX9990402B2');
    ({ page: citizen } = await site.visitor({ viewport: PHONE, reducedMotion: 'reduce' }));
    ({ page: office } = await site.visitor({ login: 'demo-office-head', reducedMotion: 'reduce' }));
  });
  afterAll(() => site.close());

  step('the notice says for how long, and leads to the form with its line chosen', async () => {
    await citizen.goto('/notices');
    await citizen.getByText('2024年4月1日（当日 24 时止）').first().waitFor();
    await citizen.getByText('还剩 8 天').waitFor();
    await citizen.getByRole('link', { name: '看名单' }).first().click();
    await citizen
      .getByRole('link', { name: `对 ${FIRM}（国际发明专利）提出异议` })
      .first()
      .click();
    await citizen.getByText('已选 1 项').waitFor();
    expect(await overflow(citizen)).toBe(0);
  });

  step('what is missing is said beside its field', async () => {
    await citizen.getByRole('checkbox', { checked: true }).uncheck();
    await citizen.getByRole('button', { name: '提交异议' }).click();
    for (const said of ['请至少选一项。', '请写明理由，至少 5 个字。', '请写明怎样联系您。']) {
      await citizen.getByText(said).waitFor();
    }
    expect(await citizen.getByLabel('理由').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(citizen)).toEqual([]);
    expect(await overflow(citizen)).toBe(0);
  });

  step('what was typed is kept, and a tab that is left asks first', async () => {
    await citizen.getByRole('checkbox').first().check();
    await citizen.getByLabel('理由').fill(GROUNDS);
    await citizen.getByLabel('联系方式').fill('objector@example.org');
    expect(await citizen.getByText('请写明怎样联系您。').count()).toBe(0);
    const asked: string[] = [];
    citizen.once('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await citizen.reload();
    await citizen.getByText('已选 1 项').waitFor();
    expect(asked).toEqual(['beforeunload']);
    expect(await citizen.getByLabel('理由').inputValue()).toBe(GROUNDS);
    expect(await citizen.getByLabel('联系方式').inputValue()).toBe('objector@example.org');
  });

  step('both lines are objected to; each has its receipt, which says that it is looked into', async () => {
    await citizen.getByRole('checkbox').nth(1).check();
    await citizen.getByRole('button', { name: '提交异议' }).dblclick();
    await citizen.getByRole('heading', { level: 1, name: '异议已收到' }).waitFor();
    receipts.push(...(await citizen.locator('.receipt').allInnerTexts()));
    expect(new Set(receipts).size).toBe(2);
    expect(await violations(citizen)).toEqual([]);
    expect(await overflow(citizen)).toBe(0);
    await citizen.getByRole('link', { name: '查询办理结果' }).first().click();
    await citizen.getByText('核查中').waitFor();
  });

  step('the office reads it and decides, with the reason', async () => {
    await office.goto(`/publication/${notice}`);
    await office.getByText(GROUNDS).first().waitFor();
    expect(await office.getByText('objector@example.org').count()).toBe(2);
    for (const [outcome, reason] of [
      ['dismissed', '经核查，转让合同并未生效。'],
      ['upheld', '经核查，专利已经转让。'],
    ] as const) {
      await office
        .getByRole('button', { name: /作出决定/ })
        .first()
        .click();
      const dialogue = office.getByRole('dialog');
      await dialogue.getByLabel('决定', { exact: true }).selectOption(outcome);
      await dialogue.getByLabel('理由').fill(reason);
      expect(await violations(office)).toEqual([]);
      await dialogue.getByRole('button', { name: '提交决定' }).click();
      await office.getByText(reason).waitFor();
    }
    const cardOf = (reason: string) => office.getByRole('article').filter({ hasText: reason });
    await cardOf('转让合同并未生效').getByText('异议不成立').waitFor();
    await cardOf('专利已经转让。').getByText('异议成立').waitFor();
  });

  step('the citizen reads the answers, on the page that is open and by the receipt', async () => {
    await citizen.getByText(/答复：经核查/).waitFor();
    const answers: string[] = [];
    for (const receipt of receipts) {
      await citizen.goto('/objections');
      await citizen.getByLabel('回执号').fill(receipt);
      await citizen.getByRole('button', { name: '查询' }).click();
      answers.push(await citizen.getByText(/答复：经核查/).innerText());
    }
    expect(answers.toSorted()).toEqual(['答复：经核查，专利已经转让。', '答复：经核查，转让合同并未生效。']);
    expect(await violations(citizen)).toEqual([]);
    expect(await overflow(citizen)).toBe(0);
  });

  step('no page complained', async () => {
    expect(site.complaints()).toEqual([]);
  });
});
