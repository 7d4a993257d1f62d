const OWNER = 'duixian-owner';
const PREFIX = 'duixian-draft:';

/** What was typed and is not sent yet, kept in this tab: it survives a reload and an ended session, and is nobody else's to see. */
export const kept = {
  read<Value>(name: string): Value | undefined {
    const text = sessionStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as Value);
  },
  write(name: string, value: unknown): void {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  },
  forget(name: string): void {
    sessionStorage.removeItem(PREFIX + name);
  },
  /** Whoever is logged in now: what another person typed in this tab is gone. */
  belongTo(account: string): void {
    const owner = sessionStorage.getItem(OWNER);
    if (owner !== null && owner !== account) sessionStorage.clear();
    sessionStorage.setItem(OWNER, account);
  },
  /** Somebody logged out: nothing of theirs stays behind. */
  forgetAll(): void {
    sessionStorage.clear();
  },
};
