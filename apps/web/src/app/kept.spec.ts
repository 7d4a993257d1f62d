import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { kept } from './kept.js';

/** The tab's storage, as far as it is used. */
function storage(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

describe('what is kept in the tab', () => {
  beforeEach(() => {
    Object.defineProperty(globalThis, 'sessionStorage', { value: storage(), configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
  });

  it('is there again until it is sent', () => {
    kept.write('strike:b1', { reason: '材料不齐' });
    expect(kept.read('strike:b1')).toEqual({ reason: '材料不齐' });
    kept.forget('strike:b1');
    expect(kept.read('strike:b1')).toBeUndefined();
  });

  it('what was typed before logging in is still there after it', () => {
    kept.write('objection:n1', { grounds: '与证书不符' });
    kept.belongTo('account-1');
    expect(kept.read('objection:n1')).toEqual({ grounds: '与证书不符' });
  });

  it('the same person again goes on with it, another one finds nothing', () => {
    kept.belongTo('account-1');
    kept.write('strike:b1', { reason: '材料不齐' });
    kept.belongTo('account-1');
    expect(kept.read('strike:b1')).toEqual({ reason: '材料不齐' });
    kept.belongTo('account-2');
    expect(kept.read('strike:b1')).toBeUndefined();
  });

  it('after logging out nothing is left', () => {
    kept.write('strike:b1', { reason: '材料不齐' });
    kept.forgetAll();
    expect(kept.read('strike:b1')).toBeUndefined();
  });
});
