/**
 * A reviewer's findings of similarity as groups: overlapping findings are one group, since 相近或相似 that links A with B and
 * B with C links all three. Linear in the ids named.
 */
export class SimilarityGroups {
  readonly #groupOf = new Map<string, number>();
  readonly #members: string[][] = [];

  constructor(findings: readonly (readonly string[])[]) {
    for (const finding of findings) this.#join(finding);
  }

  groupOf(id: string): number | undefined {
    return this.#groupOf.get(id);
  }

  members(group: number): readonly string[] {
    return this.#members[group] ?? [];
  }

  #join(ids: readonly string[]): void {
    const met = new Set(ids.map((id) => this.#groupOf.get(id)).filter((group) => group !== undefined));
    // The largest group keeps its number, so that an id moves at most a logarithmic number of times.
    const target = [...met].toSorted((a, b) => this.#members[b]!.length - this.#members[a]!.length)[0];
    const into = target ?? this.#members.push([]) - 1;
    const move = [...met].filter((group) => group !== into).flatMap((group) => this.#members[group]!.splice(0));
    for (const id of [...move, ...ids]) {
      if (this.#groupOf.get(id) === into) continue;
      this.#groupOf.set(id, into);
      this.#members[into]!.push(id);
    }
  }
}
