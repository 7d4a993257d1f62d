/**
 * What a cap has already let through, per key (a cap, its award year, a kind), and the readings on which that depends. Seeded
 * with what stands when the key is first met.
 */
export class Accounts {
  readonly #accounts = new Map<string, { used: number; readonly readings: Set<string> }>();

  used(key: string, seed: () => number): number {
    return this.#open(key, seed).used;
  }

  readingsOf(key: string): ReadonlySet<string> {
    return this.#accounts.get(key)?.readings ?? new Set();
  }

  add(key: string, amount: number, readings: readonly string[], seed: () => number): void {
    const account = this.#open(key, seed);
    account.used += amount;
    for (const id of readings) account.readings.add(id);
  }

  #open(key: string, seed: () => number): { used: number; readonly readings: Set<string> } {
    let account = this.#accounts.get(key);
    if (account === undefined) {
      account = { used: seed(), readings: new Set() };
      this.#accounts.set(key, account);
    }
    return account;
  }
}
