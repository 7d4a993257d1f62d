/**
 * What is being digested at the same time, by the names it touches: cases and streams. Events that share no name are
 * digested together, so that their commands share commits; whoever shares one waits, as if all were taken in turn.
 */
export class UnderWay {
  readonly #names = new Map<string, Promise<unknown>>();

  /** From here on whoever asks for one of these names waits for `over` too, however it ends. */
  enter(names: Iterable<string>, over: Promise<unknown>): void {
    const ended = over.then(
      () => undefined,
      () => undefined,
    );
    for (const name of names) {
      const before = this.#names.get(name);
      this.#names.set(name, before === undefined ? ended : Promise.all([before, ended]));
    }
  }

  /** Resolves when nothing that was entered under these names is under way; at once when nothing was. */
  async clear(names: Iterable<string>): Promise<void> {
    for (const name of names) {
      const before = this.#names.get(name);
      if (before !== undefined) await before;
    }
  }
}
