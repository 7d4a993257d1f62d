import { refusalError } from './refusal-error.js';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;
const MAX_DEPTH = 32;
/** What every object has, "__proto__" and "toString" among it: object mapping drops such a field without a word. */
const RESERVED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** JSON whose objects name each key once; deeper than 32 levels, duplicate or reserved keys are refused. */
export function parseStrictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refusalError('BODY_NOT_JSON');
  }
  if (!text.isWellFormed() || /\\u[dD][89a-fA-F]/.test(text)) assertWellFormed(value);
  checkKeys(text);
  return value;
}

/** Walks the tokens of text that is known to be JSON. */
function checkKeys(text: string): void {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > MAX_DEPTH) throw refusalError('BODY_TOO_DEEP', { limit: MAX_DEPTH });
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      const key = JSON.parse(last) as string;
      const keys = open.at(-1);
      if (RESERVED.has(key)) throw refusalError('BODY_KEY_RESERVED', { key });
      if (keys?.has(key)) throw refusalError('BODY_DUPLICATE_KEY', { key });
      keys?.add(key);
    }
    last = token;
  }
}

/** A lone surrogate cannot be stored as UTF-8: refused here, not where it would be written. */
function assertWellFormed(value: unknown): void {
  if (typeof value === 'string' && !value.isWellFormed()) throw refusalError('BODY_NOT_UNICODE');
  if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      assertWellFormed(key);
      assertWellFormed(each);
    }
  }
}
