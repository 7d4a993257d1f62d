import { assert } from './assert.js';

/**
 * RFC 8785 (JCS): keys sorted by UTF-16 code units, ECMAScript numbers and strings, no white space.
 * Throws on what JSON cannot hold exactly: undefined inside arrays, functions, NaN, infinities, lone surrogates, bigint.
 * Properties whose value is `undefined` are left out, as in JSON.stringify.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      assert(value.isWellFormed(), 'a lone surrogate cannot be canonical JSON');
      return JSON.stringify(value);
    case 'number':
      assert(Number.isFinite(value), `not a JSON number: ${value}`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object': {
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
      const record = value as Record<string, unknown>;
      const parts: string[] = [];
      for (const key of Object.keys(record).toSorted()) {
        if (record[key] === undefined) continue;
        assert(key.isWellFormed(), 'a lone surrogate cannot be canonical JSON');
        parts.push(`${JSON.stringify(key)}:${canonicalJson(record[key])}`);
      }
      return `{${parts.join(',')}}`;
    }
    default:
      throw new TypeError(`not JSON: ${typeof value}`);
  }
}
