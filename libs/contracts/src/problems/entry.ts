/** What the catalogue says of a code: its HTTP status and its sentences; `{name}` is filled from the details. */
export interface ProblemEntry {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

export type ProblemTable = Readonly<Record<string, ProblemEntry>>;

export const problem = (status: number, zh: string, en: string): ProblemEntry => ({ status, zh, en });
