import type { CalculatorRequest } from '#policies';
import type { CalculatorDto } from './calculator.dto.js';

/** The body as the law takes it. Absent: the applicant is in the area. */
export function requestOf({ applicant, ...rest }: CalculatorDto): CalculatorRequest {
  return { ...rest, applicant: { kind: applicant.kind, local: applicant.local ?? true } };
}
