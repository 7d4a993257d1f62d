import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { calculateFrom } from './calculate.js';

/** The README's commands, run: every line that it shows is a line of the output, in its order. */
const EXAMPLE = /```sh\nnpm run calculate -- (\S+) --today (\S+)(?: --lang (zh|en))?\n```\n\n```text\n([^`]+)\n```/g;
const examples = [...readFileSync('README.md', 'utf8').matchAll(EXAMPLE)];

describe('the calculator in the README', () => {
  test('has three examples', () => {
    expect(examples.length).toBe(3);
  });
  test.each(examples.map(([, file, today, lang, shown]) => [file!, today!, lang ?? 'zh', shown!] as const))(
    '%s prints what the README shows',
    (file, today, lang, shown) => {
      const options = { json: false, lang: lang === 'en' ? 'en' : 'zh', now: 0, today } as const;
      const { lines, code } = calculateFrom(readFileSync(file, 'utf8'), options);
      expect(code).toBe(0);
      let from = 0;
      for (const line of shown.split('\n')) {
        const at = lines.indexOf(line, from);
        expect([line, at >= from]).toEqual([line, true]);
        from = at + 1;
      }
    },
  );
});

describe('what is no request', () => {
  const code = (content: string): number => calculateFrom(content, { json: true, lang: 'en', now: 0 }).code;
  test('is refused by its form, with the fields and never the values', () => {
    expect(code('{')).toBe(2);
    expect(code('[]')).toBe(2);
    const { lines } = calculateFrom('{"applicant":{"kind":"secret"},"claims":[]}', { json: true, lang: 'en', now: 0 });
    expect(lines.join()).toMatch(/BODY_INVALID applicant\.kind/);
    expect(lines.join()).not.toContain('secret');
  });
  test('and what no document has, by its code', () => {
    const body = { applicant: { kind: 'enterprise' }, claims: [{ id: 'a', item: 'nothing', facts: {} }] };
    expect(calculateFrom(JSON.stringify(body), { json: true, lang: 'en', now: 0 })).toEqual({
      lines: ['ITEM_UNKNOWN {"item":"nothing"}'],
      code: 1,
    });
  });
});
