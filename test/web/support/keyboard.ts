import type { Locator, Page } from 'playwright-core';

/** More stops than these between two places of a page would be no way for anybody. */
const MOST = 90;

/**
 * Where the focus is and cannot be seen; nothing otherwise. The label of a choice carries the mark for it, Ant Design's frame for its
 * input, and what is drawn in the place of a hidden control for that. Where focus is put, and no key leads, nothing has to be seen.
 */
const UNSEEN = `(async () => {
  // Drawn once: a transition to the mark has then begun.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const at = document.activeElement;
  if (!at || at === document.body || at.tabIndex < 0) return '';
  const marked = (element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const { width, height } = at.getBoundingClientRect();
  const hidden = width < 2 || height < 2 || getComputedStyle(at).opacity === '0';
  const instead = hidden ? [at.parentElement, ...at.parentElement.children] : [];
  const around = [at.closest('label'), at.closest('.ant-picker, .ant-select, .ant-input-affix-wrapper')];
  return [at, ...around, ...instead].some((element) => element && marked(element)) ? '' : at.outerHTML.slice(0, 160);
})()`;

/** Somebody without a mouse. */
export class Keyboard {
  /** Stops at which nothing showed where the focus is. */
  readonly unseen: string[] = [];

  constructor(readonly page: Page) {}

  /** Tab, until it has the focus. */
  async to(wanted: Locator): Promise<void> {
    await wanted.first().waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST; stop += 1) {
      await this.press('Tab');
      if (await this.isAt(wanted)) return;
    }
    throw new Error(`no Tab leads to ${String(wanted)}`);
  }

  async isAt(wanted: Locator): Promise<boolean> {
    return (await this.page.locator(':focus').and(wanted).count()) > 0;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    const unseen = (await this.page.evaluate(UNSEEN)) as string;
    if (unseen !== '') this.unseen.push(unseen);
  }

  async enter(wanted: Locator): Promise<void> {
    await this.to(wanted);
    await this.page.keyboard.press('Enter');
  }

  async type(wanted: Locator, text: string): Promise<void> {
    await this.to(wanted);
    await this.page.keyboard.type(text);
  }

  /** A day of the browser's own field: its parts stand in the order of the browser's language, whichever that is. */
  async typeDay(wanted: Locator, day: string): Promise<void> {
    const [year, month, date] = day.split('-') as [string, string, string];
    await this.to(wanted);
    for (const digits of [month + date + year, year + month + date, date + month + year]) {
      for (const _ of [1, 2, 3]) await this.page.keyboard.press('ArrowLeft');
      await this.page.keyboard.type(digits);
      if ((await this.page.locator(':focus').inputValue()) === day) return;
    }
    throw new Error(`${day} cannot be typed`);
  }

  /** One of a few choices in sight: Tab leads to the group, the arrows to the choice. */
  async choose(group: Locator, choice: string): Promise<void> {
    const radios = group.getByRole('radio');
    await this.to(radios);
    await this.press('Space');
    for (let count = await radios.count(); count > 0; count -= 1) {
      if (await this.isAt(group.getByLabel(choice, { exact: true }))) return;
      await this.press('ArrowDown');
    }
    throw new Error(`no arrow leads to ${choice}`);
  }
}
