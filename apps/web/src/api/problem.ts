import type { Both } from '../i18n/texts.js';
import { apiTexts } from './texts.js';

/** What the server refused, with its stable code and its words in both languages (RFC 9457). */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: Both,
    readonly details: Readonly<Record<string, unknown>>,
    readonly instance: string | null,
  ) {
    super(code);
  }
}

/** No answer came: the network, or the server is away. What was asked may or may not have happened. */
export class UnreachableError extends Error {}

export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  const { code, text, details, instance } = (body ?? {}) as Partial<ProblemError>;
  const unknown = { zh: apiTexts.zh.failed(response.status), en: apiTexts.en.failed(response.status) };
  return new ProblemError(response.status, code ?? 'UNKNOWN', text ?? unknown, details ?? {}, instance ?? null);
}

export const isProblem = (error: unknown, ...codes: readonly string[]): error is ProblemError =>
  error instanceof ProblemError && (codes.length === 0 || codes.includes(error.code));
