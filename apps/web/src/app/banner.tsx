import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../api/answer.js';
import { client } from '../api/client.js';
import { useFormats } from '../i18n/format.js';
import { useTexts } from '../i18n/texts.js';
import { appTexts } from './texts.js';

/** What every page must say: that this is a demonstration, and that there is no network. */
export function Banner() {
  const t = useTexts(appTexts);
  const formats = useFormats();
  const clock = useClock();
  const online = useOnline();
  return (
    <>
      {clock?.kind === 'demonstration' ? (
        <aside className="banner" aria-label={t.notice}>
          <span>{t.demonstration}</span>
          <span>{t.businessDay(formats.date(clock.day))}</span>
          <Link to="/demonstration">{t.demonstrationTools}</Link>
        </aside>
      ) : null}
      <div role="status">{online ? null : <div className="banner banner--offline">{t.offline}</div>}</div>
    </>
  );
}

export type Clock = Answer<'/api/clock'>;

export const clockQuery = {
  queryKey: ['clock'],
  queryFn: async (): Promise<Clock> => (await client.GET('/api/clock')).data!,
  staleTime: 30_000,
} as const;

/** Business time, and what kind of folder this is; `undefined` while it is being asked. */
export const useClock = (): Clock | undefined => useQuery(clockQuery).data;

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
