import { useEffect, useSyncExternalStore } from 'react';

const OFF = 'duixian-keys-off';
const listeners = new Set<() => void>();

/** Whether single keys work: whoever dictates or is hindered by them turns them off (WCAG 2.1.4). */
export const keysSetting = {
  on: (): boolean => localStorage.getItem(OFF) === null,
  set(on: boolean): void {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'off');
    for (const listener of listeners) listener();
  },
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useKeysOn = (): boolean => useSyncExternalStore(subscribe, keysSetting.on);

/** Single keys of a page. Not while somebody types, in a dialogue, or with Ctrl, Alt or Meta. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const on = useKeysOn();
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.closest(
    'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true], [role=dialog], [role=combobox]',
  ) !== null ||
    document.querySelector('.ant-modal-wrap:not([style*="display: none"]), dialog[open]') !== null);
