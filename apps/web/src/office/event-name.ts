import { useTexts } from '../i18n/texts.js';
import { eventTexts, isEventType } from '../terms/events.js';

/** What an event is called in the reader's words. */
export function useEventName(): (type: string) => string {
  const t = useTexts(eventTexts);
  return (type) => (isEventType(type) ? t[type] : type);
}
