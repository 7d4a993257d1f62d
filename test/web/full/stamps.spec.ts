import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { submitted } from '../../../tools/browser/cases.js';
import { Site } from '../../../tools/browser/site.js';
import { sees } from '../support/sees.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const { parties, organisations } = castOf();
const FIRM = parties.parkFirm.name;
const PARK = organisations.park.name.zh;
const STREET = organisations.subdistrict.name.zh;
const ITEM = '国际发明专利';

/** 审核盖章单位: what the administrator sets for a round is asked of whatever is submitted from then on. */
describe('a further stamp of a round', () => {
  const step = journey();
  let site: Site;
  let administrator: Page;
  let applicant: Page;
  let park: Page;
  let street: Page;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    const enter = async (login: string): Promise<Page> => (await site.visitor({ login, reducedMotion: 'reduce' })).page;
    administrator = await enter('demo-administrator');
    applicant = await enter('demo-park-firm');
    park = await enter('demo-park-clerk');
    street = await enter('demo-street-clerk');
  });
  afterAll(() => site.close());

  const open = (page: Page): Promise<void> => page.getByRole('table').getByRole('link', { name: FIRM }).click();
  const stamp = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: '审核盖章', exact: true }).click();
    await page.getByText('没有待办事项').waitFor();
  };

  step('the administrator asks for the stamp of the subdistrict too, for one item', async () => {
    await administrator.goto('/admin/rounds');
    await administrator.getByRole('button', { name: '展开行' }).first().click();
    const stamps = administrator.getByRole('region', { name: '审核盖章单位' });
    await sees(stamps, '本轮次没有另加的盖章单位。');
    await stamps.getByLabel('另加盖章单位').selectOption({ label: STREET });
    await stamps.getByLabel('限申报项目').selectOption({ label: ITEM });
    await stamps.getByRole('button', { name: '添加' }).click();
    await sees(administrator, '已设定，对此后提交的申报生效。');
    await stamps.getByRole('listitem').filter({ hasText: STREET }).getByText(ITEM).waitFor();
  });

  step('one stamp of two does not do: the case waits at the other office', async () => {
    const { application } = await submitted(site, 'demo-park-firm', 'XX9990911B2');
    await applicant.goto(`/my/cases/${application}`);
    await sees(applicant, new RegExp(`${PARK}.*${STREET}|${STREET}.*${PARK}`));
    await park.goto('/work/endorsement');
    await open(park);
    await stamp(park);
    await sees(applicant, `等待${STREET}办理`);
  });

  step('the subdistrict finds it in its queue, sees the stamp that is there, and adds its own', async () => {
    await street.goto('/work/endorsement');
    await open(street);
    await street.getByRole('listitem').filter({ hasText: PARK }).getByText('已盖章').waitFor();
    await street.getByRole('listitem').filter({ hasText: STREET }).getByText('待盖章').waitFor();
    await stamp(street);
    await applicant.locator('[aria-current=step]').filter({ hasText: '部门审核' }).waitFor();
  });

  step('what is no longer asked is asked of nobody', async () => {
    await administrator.getByRole('button', { name: `移除${STREET}` }).click();
    await sees(administrator, '本轮次没有另加的盖章单位。');
    const { application } = await submitted(site, 'demo-park-firm', 'XX9990912B2');
    await park.goto('/work/endorsement');
    await open(park);
    await stamp(park);
    await applicant.goto(`/my/cases/${application}`);
    await applicant.locator('[aria-current=step]').filter({ hasText: '部门审核' }).waitFor();
  });

  step('no page complained', async () => {
    expect(site.complaints()).toEqual([]);
  });
});
