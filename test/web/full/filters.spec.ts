import { afterAll, beforeAll, describe, it, jest } from '@jest/globals';
import { Site } from '../../../tools/browser/site.js';

jest.setTimeout(180_000);

/** Two changes of what is looked for, before the page is drawn again. */
describe('filters in the address', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('complete');
  });
  afterAll(() => site.close());

  it('the second change of one moment keeps the first', async () => {
    const { page, context } = await site.visitor({ login: 'demo-science-reviewer' });
    await page.goto('/work/department?order=descending&q=电池');
    const [reset, search] = [
      page.getByRole('button', { name: '清除筛选' }),
      page.getByRole('button', { name: '查找' }),
    ];
    const [first, second] = [await reset.elementHandle(), await search.elementHandle()];
    await page.evaluate(
      ([one, two]) => [one, two].forEach((each) => (each as unknown as { click(): void }).click()),
      [first, second],
    );
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === '电池' && !searchParams.has('order'));
    await context.close();
  });
});
