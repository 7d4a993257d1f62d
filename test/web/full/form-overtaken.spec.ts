import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page, Response } from 'playwright-core';
import { Actor } from '../../../tools/browser/actor.js';
import { firstOf, settled } from '../../../tools/browser/cases.js';
import { Site } from '../../../tools/browser/site.js';
import { violations } from '../support/axe.js';
import { journey } from '../support/steps.js';

jest.setTimeout(180_000);

const MOVED = '其他人已先办理，页面已更新为最新情况，您填写的内容还在。请核对后再提交。';
const REFUSED_FIELD = '系统未接受这一项，请核对后重填。';

/** A form that is open while others act on the same: nothing is overwritten or done twice, and what was typed stays. */
describe('a form while others act', () => {
  const step = journey();
  let site: Site;
  let head: Actor;
  let page: Page;
  let batch: string;
  let others: string[];
  beforeAll(async () => {
    site = await Site.open();
    await site.loadDemonstration('underWay');
    const ours = await settled(site, 'demo-park-firm', 'demo-park-clerk', 'XX9990601B2', 'XX9990602B2');
    const theirs = await settled(site, 'demo-town-firm', 'demo-town-clerk', 'XX9990603B2', 'XX9990604B2');
    head = await Actor.enter(site.base, 'demo-office-head');
    batch = String((await head.send('/api/batches', { round: await firstOf(head, '/api/rounds') }))['id']);
    const lines = [...ours.claims, ...theirs.claims].map((claim) => `${claim}.2023.1`);
    await head.send(`/api/batches/${batch}/lines`, { lines });
    others = lines.slice(2);
    ({ page } = await site.visitor({ login: 'demo-office-head', reducedMotion: 'reduce' }));
    await page.goto(`/batches/${batch}`);
  });
  afterAll(() => site.close());

  const rowOf = (number: string) => page.getByRole('row').filter({ hasText: number });
  const form = () => page.getByRole('dialog');
  const reason = () => form().getByLabel('理由');
  const open = async (number: string): Promise<void> => {
    await rowOf(number).getByRole('button', { name: '剔除' }).click();
    await reason().waitFor();
  };
  const isStrike = (url: URL): boolean => url.pathname.endsWith(`/batches/${batch}/strikes`);
  /** Sends the form; answers what the server said to it. */
  const send = async (): Promise<Response> => {
    const answer = page.waitForResponse((response) => isStrike(new URL(response.url())));
    await form().getByRole('button', { name: '确认剔除' }).click();
    return answer;
  };
  /** Somebody else strikes a line, and the page behind the form shows it. */
  const struckByAnother = async (count: number): Promise<void> => {
    const path = `/api/batches/${batch}`;
    await head.send(`${path}/strikes`, { line: others.pop(), kind: 'deferred', reason: '材料待核' }, { seen: path });
    await page
      .getByText('已剔除：暂缓')
      .nth(count - 1)
      .waitFor();
  };
  const kept = () => page.evaluate<string>('JSON.stringify(sessionStorage)');

  step('what came in since it was opened is looked at before it goes', async () => {
    await open('XX9990601B2');
    await reason().fill('发票与合同不符');
    await struckByAnother(1);
    expect((await send()).status()).toBe(412);
    await form().getByText(MOVED).waitFor();
    expect(await reason().inputValue()).toBe('发票与合同不符');
    expect(await violations(page)).toEqual([]);
  });

  step('and again, when the typing goes on and something else comes in', async () => {
    await reason().fill('发票与合同不符，待核');
    await struckByAnother(2);
    expect((await send()).status()).toBe(412);
    expect(await kept()).toContain('发票与合同不符，待核');
  });

  step('then it goes, and nothing of it is kept', async () => {
    expect((await send()).status()).toBe(200);
    await rowOf('XX9990601B2').getByText('发票与合同不符，待核').waitFor();
    expect(await kept()).not.toContain('发票与合同不符');
  });

  step('a field that the server does not take says so itself', async () => {
    await open('XX9990602B2');
    await reason().fill('与申报单位名称不符');
    const body = {
      code: 'BODY_INVALID',
      text: { zh: '内容有误', en: 'Not valid' },
      details: { fields: [{ field: 'reason' }] },
    };
    const problem = { status: 422, contentType: 'application/problem+json', body: JSON.stringify(body) };
    await page.route(isStrike, (route) => route.fulfill(problem), { times: 1 });
    await send();
    await form().getByText(REFUSED_FIELD).waitFor();
    expect(await reason().getAttribute('aria-invalid')).toBe('true');
    await reason().fill('与登记名称不符');
    expect(await form().getByText(REFUSED_FIELD).count()).toBe(0);
  });

  step('sent again because no answer came, it is done once', async () => {
    await page.route(
      isStrike,
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await form().getByRole('button', { name: '确认剔除' }).click();
    await form().getByRole('alert').waitFor();
    expect((await send()).status()).toBe(200);
    await rowOf('XX9990602B2').getByText('与登记名称不符').waitFor();
    const { rows } = await head.read<{ rows: { struck: unknown }[] }>(`/api/batches/${batch}/lines?limit=200`);
    expect(rows.filter(({ struck }) => struck !== null)).toHaveLength(4);
  });

  step('no page complained', async () => {
    expect(site.complaints().filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
  });
});
