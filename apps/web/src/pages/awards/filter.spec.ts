import { describe, expect, it } from '@jest/globals';
import { filterOf } from './filter.js';

const of = (query: string) => filterOf(new URLSearchParams(query));

describe('the filter of the register', () => {
  it('tells a code from a name', () => {
    expect(of('q=91999999ma0304360f')).toEqual({ uscc: '91999999MA0304360F' });
    expect(of('q=+储能+')).toEqual({ name: '储能' });
    expect(of('q=储')).toEqual({});
  });

  it('takes only a year that is one', () => {
    expect(of('year=2023&policy=yuanzhou-2023-25')).toEqual({ year: '2023', policy: 'yuanzhou-2023-25' });
    expect(of('year=x')).toEqual({});
  });
});
