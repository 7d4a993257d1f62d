import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { castOf, DEMONSTRATION_PASSWORD } from '../../../apps/api/src/demonstration/cast.js';
import { Site } from '../../../tools/browser/site.js';
import { attachEvidence, backToDraft, beginClaim, saved, stageHere, submit, typeFacts } from '../support/applicant.js';
import { Keyboard } from '../support/keyboard.js';
import { AMOUNTS, evidenceOf, LOAN } from '../support/loan-claim.js';
import { sees } from '../support/sees.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const { parties, people, organisations } = castOf();
const FIRM = parties.parkFirm.name;

/** Declared, submitted and stamped without a mouse. */
describe('with the keyboard only', () => {
  const step = journey();
  let site: Site;
  let applicant: Keyboard;
  let clerk: Keyboard;

  const logIn = async (login: string): Promise<Keyboard> => {
    const { page } = await site.visitor({ reducedMotion: 'reduce' });
    await page.goto('/login');
    const keyboard = new Keyboard(page);
    await keyboard.type(page.getByLabel('账号', { exact: true }), login);
    await keyboard.type(page.getByLabel('密码', { exact: true }), DEMONSTRATION_PASSWORD);
    await keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/login');
    return keyboard;
  };

  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    // So that two wait for the stamp.
    const { page } = await site.visitor({ login: people.parkFirm.login });
    await page.goto('/my');
    await beginClaim(page);
    await typeFacts(page);
    await attachEvidence(page);
    await backToDraft(page);
    await submit(page);
  });
  afterAll(() => site.close());

  step('the applicant logs in and begins a declaration', async () => {
    applicant = await logIn(people.parkFirm.login);
    const { page } = applicant;
    await applicant.enter(page.getByRole('link', { name: '去申报' }));
    await applicant.enter(page.getByRole('button', { name: '开始填写' }));
    await applicant.enter(page.getByRole('link', { name: `申报此项 ${LOAN.zh.item}` }));
    await page.getByRole('heading', { level: 1, name: LOAN.zh.item }).waitFor();
  });

  step('types the facts, and the amount appears', async () => {
    const { page } = applicant;
    const { typed, chosen, typedThen } = LOAN.zh;
    for (const [label, value] of typed) {
      const field = page.getByLabel(label, { exact: true });
      if (label === '放款日期') await applicant.typeDay(field, value);
      else await applicant.type(field, label === '借款合同编号' ? `${value}甲` : value);
    }
    for (const [group, choice] of chosen) await applicant.choose(page.getByRole('group', { name: group }), choice);
    for (const [label, value] of typedThen) await applicant.type(page.getByLabel(label, { exact: true }), value);
    await sees(page.getByRole('complementary', { name: '试算' }), AMOUNTS.declared);
    await saved(page);
  });

  step('chooses each file, undertakes and submits', async () => {
    const { page } = applicant;
    for (const kind of LOAN.zh.evidence) {
      await applicant.chooseFile(page.getByLabel(`选择文件：${kind}`), evidenceOf(kind, 'zh'));
      await sees(page.getByRole('region', { name: kind, exact: true }), '已上传 1 份');
    }
    await applicant.enter(page.getByRole('button', { name: '保存并返回' }));
    await applicant.to(page.getByRole('checkbox', { name: /^真实性承诺/ }));
    await applicant.press('Space');
    await applicant.enter(page.getByRole('button', { name: '提交申报' }));
    await stageHere(page, `等待${organisations.park.name.zh}办理`);
  });

  step('the clerk goes up and down the queue, and stamps one there', async () => {
    clerk = await logIn(people.parkClerk.login);
    const { page } = clerk;
    await clerk.enter(page.getByRole('link', { name: '查看“审核盖章”待办' }));
    const rows = page.getByRole('table').getByRole('link', { name: FIRM });
    await rows.nth(1).waitFor();
    for (const [key, row] of [
      ['j', 0],
      ['j', 1],
      ['k', 0],
    ] as const) {
      await clerk.press(key);
      expect(await clerk.isAt(rows.nth(row))).toBe(true);
    }
    await clerk.press('a');
    await clerk.enter(page.getByRole('dialog').getByRole('button', { name: '确认办理' }));
    await sees(page, '1件全部办理完成。');
    await clerk.enter(page.getByRole('dialog').getByRole('button', { name: '关闭' }));
    await rows.nth(1).waitFor({ state: 'detached' });
  });

  step('opens the other, reads it, and stamps it', async () => {
    const { page } = clerk;
    await clerk.press('j');
    await clerk.press('Enter');
    await page.getByRole('heading', { level: 1, name: FIRM }).waitFor();
    await clerk.enter(page.getByRole('button', { name: '审核盖章' }));
    await sees(page, '没有待办事项');
    await stageHere(applicant.page, '部门审核');
  });

  it('wherever the focus was, it was seen; no page complained', () => {
    expect({ applicant: applicant.unseen, clerk: clerk.unseen, complaints: site.complaints() }).toEqual({
      applicant: [],
      clerk: [],
      complaints: [],
    });
  });
});
