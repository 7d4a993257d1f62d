import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { instantFromMillis, parseBusinessDate, shanghaiDate } from '#kernel';
import { calculate, lprRates, nothingConfirmed, policies } from '#policies';
import { requestOf } from '../../apps/api/src/features/calculator/calculator-request.js';
import { CalculatorDto } from '../../apps/api/src/features/calculator/calculator.dto.js';
import { fieldsOf } from '../../apps/api/src/http/fields-of.js';
import { RefusalError } from '../../apps/api/src/http/refusal-error.js';
import { parseStrictJson } from '../../apps/api/src/http/strict-json.js';
import { answerLines, type Language } from './answer-lines.js';

export interface CalculateOptions {
  readonly json: boolean;
  readonly lang: Language;
  /** Milliseconds; the day of asking unless `today` says another. */
  readonly now: number;
  readonly today?: string;
}

/** The text of a request as lines to print. Code 2: it is no request; 1: nothing can be calculated for it. */
export function calculateFrom(
  content: string,
  { json, lang, now, today }: CalculateOptions,
): { readonly lines: readonly string[]; readonly code: 0 | 1 | 2 } {
  const day = today === undefined ? shanghaiDate(instantFromMillis(now)) : parseBusinessDate(today);
  if (day === undefined) return { lines: [`--today: no day: ${today}`], code: 2 };
  const body = bodyOf(content);
  if (!(body instanceof CalculatorDto)) return { lines: body, code: 2 };
  const context = { versions: policies.all(), rates: lprRates, today: day, confirmed: nothingConfirmed };
  const answer = calculate(requestOf(body), context);
  if ('refused' in answer)
    return { lines: [`${answer.refused.code} ${JSON.stringify(answer.refused.details)}`], code: 1 };
  return { lines: json ? [JSON.stringify(answer, null, 2)] : answerLines(answer, lang), code: 0 };
}

/** Checked as the API checks it. */
function bodyOf(content: string): CalculatorDto | string[] {
  let value: unknown;
  try {
    value = parseStrictJson(content);
  } catch (error) {
    return [error instanceof RefusalError ? error.refusal.code : 'BODY_NOT_JSON'];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['BODY_NOT_AN_OBJECT'];
  const body = plainToInstance(CalculatorDto, value);
  const errors = validateSync(body, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return errors.length === 0
    ? body
    : fieldsOf(errors).map(({ field, rules }) => `BODY_INVALID ${field}: ${rules.join(', ')}`);
}
