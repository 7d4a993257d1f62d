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

/** `kind|year`, made once for each year: rules ask for it at every claim. */
export function keyPerYear(kind: string): (year: number) => string {
  const keys = new Map<number, string>();
  return (year) => {
    let key = keys.get(year);
    if (key === undefined) {
      key = `${kind}|${year}`;
      keys.set(year, key);
    }
    return key;
  };
}

/** `kind|component|year`, made once each. */
export function keyPerComponentAndYear(kind: string): (component: string, year: number) => string {
  const keys = new Map<string, (year: number) => string>();
  return (component, year) => {
    let ofComponent = keys.get(component);
    if (ofComponent === undefined) {
      ofComponent = keyPerYear(`${kind}|${component}`);
      keys.set(component, ofComponent);
    }
    return ofComponent(year);
  };
}
