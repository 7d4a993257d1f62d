import { describe, expect, it } from '@jest/globals';
import { firstPage } from './first-page.js';
import { page } from './page-route.js';
import { pages, READS_OF_ALL } from './pages.js';

const nothing = () => Promise.reject(new Error('not loaded here'));
const frame = { children: [page('/work', nothing), page('/work/:stage/:id', nothing, ['/api/cases/:id?of=:stage'])] };
const table = [page('/', nothing), page('/policies/:id', nothing, ['/api/policies/:id']), frame];

describe('the page at an address, before the router is there', () => {
  it('is found by its path, with what it reads', () => {
    expect(firstPage(table, '/policies/one')).toEqual({
      line: [table[1]],
      reads: [...READS_OF_ALL, '/api/policies/one'],
    });
    expect(firstPage(table, '/')).toEqual({ line: [table[0]], reads: READS_OF_ALL });
  });

  it('is found below a frame, which is loaded with it', () => {
    expect(firstPage(table, '/work/stamp/c1')).toEqual({
      line: [frame, frame.children[1]],
      reads: [...READS_OF_ALL, '/api/cases/c1?of=stamp'],
    });
  });

  it('has the address that ends in a stroke', () => {
    expect(firstPage(table, '/policies/one/').line).toEqual([table[1]]);
  });

  it.each(['/policies', '/policies/', '/policies/one/two', '/elsewhere'])('is none at %s', (address) => {
    expect(firstPage(table, address)).toEqual({ line: [], reads: READS_OF_ALL });
  });

  it('goes before those whose part may be anything', () => {
    const [, known] = firstPage(pages, '/work/cases/c1').line;
    expect(known?.path).toBe('/work/cases/:id');
    expect(firstPage(pages, '/payments/runs/r1').line.at(-1)?.path).toBe('/payments/runs/:id');
    expect(firstPage(pages, '/my/declare/d1').line.at(-1)?.path).toBe('/my/declare/:id');
  });
});
