import { recurring } from './recurring.js';

interface Account {
  used: number;
  /** Each once. */
  readonly readings: string[];
}

/**
 * What a cap has already let through, per key (a cap, its award year, a kind), and the readings on which that depends. Seeded
 * with what stands when the key is first met.
 */
export class Accounts {
  readonly #accounts = new Map<string, Account>();

  used(key: string, seed: () => number): number {
    return this.#open(key, seed).used;
  }

  readingsOf(key: string): readonly string[] {
    return this.#accounts.get(key)?.readings ?? [];
  }

  add(key: string, amount: number, readings: readonly string[], seed: () => number): void {
    const account = this.#open(key, seed);
    account.used += amount;
    for (const id of readings) if (!account.readings.includes(id)) account.readings.push(id);
  }

  #open(key: string, seed: () => number): Account {
    let account = this.#accounts.get(key);
    if (account === undefined) {
      account = { used: seed(), readings: [] };
      this.#accounts.set(key, account);
    }
    return account;
  }
}

/** `kind|year`: rules ask for it at every claim. */
export const keyPerYear = (kind: string): ((year: number) => string) => recurring((year) => `${kind}|${year}`);

/** `kind|component|year`. */
export function keyPerComponentAndYear(kind: string): (component: string, year: number) => string {
  const ofComponent = recurring((component: string) => keyPerYear(`${kind}|${component}`));
  return (component, year) => ofComponent(component)(year);
}
