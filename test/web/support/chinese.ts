import type { Page } from 'playwright-core';

/** In sight, or read aloud; what is quoted from a document says by its `lang` that it is Chinese. */
const FOUND = `(() => {
  const han = /\\p{Script=Han}/u;
  const found = [];
  const keep = (element, text) => {
    if (han.test(text) && element.checkVisibility() && !element.closest('[lang^=zh]:not(html)')) found.push(text.trim());
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) keep(texts.currentNode.parentElement, texts.currentNode.data);
  for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
    for (const element of document.querySelectorAll('[' + name + ']')) keep(element, element.getAttribute(name));
  }
  return found;
})()`;

/** What an English page says in Chinese, besides the names and numbers of whoever it is about. */
export async function chineseOn(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const found = (await page.evaluate(FOUND)) as readonly string[];
  const rest = found.map((text) => names.reduce((left, name) => left.replaceAll(name, ''), text));
  return found.filter((_, index) => /\p{Script=Han}/u.test(rest[index]!));
}
