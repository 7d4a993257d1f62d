import { expect } from '@jest/globals';
import { PROBLEMS } from '#contracts';
import type { Answer } from './client.js';

/** An answer that is a refusal as every refusal must be: never 5xx, a code of the catalogue, both languages. */
export function expectProblem(answer: Answer, code?: string): void {
  const { status, body, headers } = answer;
  if (code !== undefined) expect({ code: answer.code, details: body['details'] }).toMatchObject({ code });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(String(headers['content-type'])).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({
    status,
    type: expect.stringMatching(/^https:\/\//),
    title: expect.any(String),
    instance: expect.any(String),
    details: expect.any(Object),
    text: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) },
  });
  expect(PROBLEMS[answer.code ?? '']).toMatchObject({ status });
}
