import { describe, expect, it } from '@jest/globals';
import type { Page, PageRequest } from '#runtime';
import { searchedPage } from './searched-page.js';

const names = Array.from({ length: 5000 }, (_, index) => (index % 1000 === 999 ? `张某${index}` : `其他${index}`));

/** A list by numbers. */
const ask = async ({ cursor = '0', limit = 50 }: PageRequest): Promise<Page<string>> => {
  const [from, until] = [Number(cursor), Number(cursor) + limit];
  return { rows: names.slice(from, until), next: until < names.length ? String(until) : null };
};
const find = (text: string, request: PageRequest = {}) => searchedPage(request, text, ask, (name) => [null, name]);

describe('a page of what is searched', () => {
  it('goes through the whole list, as full as was asked for', async () => {
    const first = await find('张某', { limit: 1 });
    expect(first.rows).toEqual(['张某999']);
    expect((await find('张某', { limit: 1, cursor: first.next! })).rows).toEqual(['张某1999']);
    expect(await find('其他1', { limit: 3 })).toMatchObject({ rows: ['其他1', '其他10', '其他11'] });
    expect(await find('张某4999', { cursor: '4000' })).toEqual({ rows: ['张某4999'], next: null });
  });

  it('never fuller, where more is found than is left of it', async () => {
    expect(await find('其他', { limit: 3, cursor: '998' })).toEqual({
      rows: ['其他998', '其他1000', '其他1001'],
      next: '1002',
    });
  });

  it('looks so far, and is gone on with', async () => {
    const first = await find('张某4999');
    expect(first).toEqual({ rows: [], next: '2000' });
    const second = await find('张某4999', { cursor: first.next! });
    expect((await find('张某4999', { cursor: second.next! })).rows).toEqual(['张某4999']);
  });

  it('knows no difference of widths, on either side', async () => {
    expect((await find('９９９')).rows).toContain('张某999');
    const wide = async () => ({ rows: ['ＡＢＣ公司'], next: null });
    expect((await searchedPage({}, 'abc', wide, (name) => [name])).rows).toEqual(['ＡＢＣ公司']);
  });
});
