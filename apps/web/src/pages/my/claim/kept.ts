import type { Numbers } from '../../../forms/number-fields.js';
import type { Facts } from '../../../forms/facts.js';

/** What is typed into one claim. */
export interface Content {
  readonly numbers: Numbers;
  readonly facts: Facts;
}

const keyOf = (application: string, claim: string): string => `duixian-claim:${application}:${claim}`;
const NEW = 'new-';

/** Name of a claim that the server does not have yet: one per item. */
export const newOf = (item: string): string => `${NEW}${item}`;

/** What was typed and is not with the server yet, kept in this tab: it survives a reload, and is nobody else's to see. */
export const kept = {
  read(application: string, claim: string): Content | undefined {
    const text = sessionStorage.getItem(keyOf(application, claim));
    return text === null ? undefined : (JSON.parse(text) as Content);
  },
  write(application: string, claim: string, content: Content): void {
    sessionStorage.setItem(keyOf(application, claim), JSON.stringify(content));
  },
  forget(application: string, claim: string): void {
    sessionStorage.removeItem(keyOf(application, claim));
  },
  /** Items that somebody began to fill in, and of which the server knows nothing yet. */
  begun(application: string): readonly string[] {
    const prefix = keyOf(application, NEW);
    return Object.keys(sessionStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  },
};
