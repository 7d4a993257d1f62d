import type { Refusal } from '#kernel';
import { PROBLEMS } from './catalogue.js';
import type { ProblemEntry } from './entry.js';

export type Language = 'zh' | 'en';

/** RFC 9457 problem details, with a stable code and both languages. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly text: { readonly zh: string; readonly en: string };
  readonly details: Readonly<Record<string, unknown>>;
  readonly instance: string;
}

/** 409 (out of order, or not in this state) is what a refusal means when nothing else is said. */
const UNKNOWN: ProblemEntry = {
  status: 409,
  zh: '当前状态下不能办理该操作。',
  en: 'This cannot be done in the present state.',
};

export const statusOf = (code: string): number => (PROBLEMS[code] ?? UNKNOWN).status;

export function problemOf(refusal: Refusal, language: Language, instance: string): Problem {
  const entry = PROBLEMS[refusal.code] ?? UNKNOWN;
  const fill = (sentence: string) =>
    sentence.replaceAll(/\{([A-Za-z]+)\}/g, (_, name: string) => shown(refusal.details[name]));
  const text = { zh: fill(entry.zh), en: fill(entry.en) };
  return {
    type: `https://duixian.invalid/problems/${refusal.code.toLowerCase().replaceAll('_', '-')}`,
    title: text[language],
    status: entry.status,
    code: refusal.code,
    text,
    details: refusal.details,
    instance,
  };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('、');
  if (value === null || value === undefined) return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
