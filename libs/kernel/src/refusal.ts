/** A refusal is a value with a stable code. The edge turns it into a problem document; the core knows no HTTP. */
export interface Refusal {
  readonly refused: true;
  readonly code: string;
  /** Small facts for the message and for the caller: names, expected and found values. No personal data. */
  readonly details: Readonly<Record<string, unknown>>;
}

export const refuse = (code: string, details: Readonly<Record<string, unknown>> = {}): Refusal => ({
  refused: true,
  code,
  details,
});

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
