import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useTexts } from '../i18n/texts.js';
import { appTexts } from './texts.js';

/** While something is typed that is not sent, the browser asks before the tab is closed or read again. */
export function useClosing(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

/**
 * While something typed is not kept anywhere, leaving asks first: another page of ours, a closed tab, a reload. `elsewhere` says
 * which of our addresses count as leaving; without it, every other path does. Once on a page: the router asks one question.
 */
export function useUnsaved(unsaved: boolean, elsewhere: (path: string) => boolean = () => true): void {
  const { leaving } = useTexts(appTexts);
  useClosing(unsaved);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && currentLocation.pathname !== nextLocation.pathname && elsewhere(nextLocation.pathname),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    // The browser's own question: it works by keyboard, in every state of the page, and for screen readers.
    if (globalThis.confirm(leaving)) blocker.proceed();
    else blocker.reset();
  }, [blocker, leaving]);
}
