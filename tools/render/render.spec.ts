import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { policies } from '#policies';
import { renderLaw } from './render.js';

describe('docs/law', () => {
  const pages = renderLaw(policies.all());

  test.each([...pages])('%s is what the code says now (npm run policies:render)', (name, html) => {
    expect(readFileSync(`docs/law/${name}`, 'utf8') === html).toBe(true);
  });
  test('has a page for each document, and no other', () => {
    expect(readdirSync('docs/law').toSorted()).toEqual([...pages.keys()].toSorted());
  });
});
