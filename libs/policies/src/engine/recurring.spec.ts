import { describe, expect, it } from '@jest/globals';
import { recurring } from './recurring.js';

describe('recurring', () => {
  it('makes one for each key and shares it', () => {
    let made = 0;
    const one = recurring((key: string) => ({ key, number: (made += 1) }));
    expect(one('a')).toEqual({ key: 'a', number: 1 });
    expect(one('b')).toEqual({ key: 'b', number: 2 });
    expect(one('a')).toBe(one('a'));
    expect(made).toBe(2);
  });

  it('keeps no more than a bounded number', () => {
    let made = 0;
    const one = recurring((key: number) => ({ key, number: (made += 1) }));
    for (let key = 0; key < 2_001; key += 1) expect(one(key).key).toBe(key);
    expect(one(0)).toEqual({ key: 0, number: 2_002 });
    expect(one(2_000).number).toBe(2_001);
  });
});
