import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { isStoreError, toStoreError } from '#event-store';
import { isJobsError } from '#jobs';
import { isVaultError } from '#vault';
import { refuse, type Refusal } from '#kernel';
import { VersionAlteredError } from '#policies';
import { problemOf, statusOf, type Problem } from '#contracts';
import { RefusalError } from './refusal-error.js';
import type { Reply, Request } from './types.js';

/** Every answer that is no success is application/problem+json with a stable code and text in Chinese and English. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getRequest<Request>(), http.getResponse<Reply>(), this.#refusalOf(error));
  }

  #refusalOf(error: unknown): Refusal {
    if (error instanceof RefusalError) return error.refusal;
    const stored = isOfADatabase(error) ? toStoreError(error, 'a file of the data folder') : error;
    if (isStoreError(stored)) {
      this.#logger.error(`${stored.code}: ${stored.message}`);
      return refuse(STORE_PROBLEMS[stored.code] ?? 'RECORD_UNAVAILABLE', { cause: stored.code });
    }
    if (isClosedDatabase(error)) return refuse('RECORD_UNAVAILABLE', { cause: 'STORE_CLOSED' });
    if (isJobsError(error)) {
      this.#logger.error(`${error.code}: ${error.message}`);
      return refuse(error.code, {});
    }
    if (isVaultError(error)) {
      this.#logger.error(`${error.code}: ${error.message}`);
      const problem = ERRNO_PROBLEMS[String(error.details['errno'])] ?? VAULT_PROBLEMS[error.code];
      return refuse(problem ?? 'VAULT_UNAVAILABLE', { cause: error.code });
    }
    if (error instanceof VersionAlteredError) {
      this.#logger.error(error.message);
      return refuse(error.code, { policy: error.policy, version: error.version });
    }
    const status = httpStatus(error);
    if (status !== undefined && status < 500) return refuse(HTTP_PROBLEMS[status] ?? 'BAD_REQUEST', {});
    this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return refuse('INTERNAL', {});
  }
}

export function sendProblem(request: Request, reply: Reply, refusal: Refusal): void {
  const problem: Problem = problemOf(refusal, languageOf(request), request.id);
  const retryAfter = refusal.details['retryAfterSeconds'];
  if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', languageOf(request))
    .send(JSON.stringify(problem));
}

/** What Fastify refuses before any route is known: a path that is no URL, or longer than any id. */
export const refuseUnroutable = (_error: unknown, request: Request, reply: Reply): void =>
  sendProblem(request, reply, refuse('NOT_FOUND', {}));

const STORE_PROBLEMS: Readonly<Record<string, string>> = {
  STORE_FULL: 'STORAGE_FULL',
  STORE_READ_ONLY: 'STORAGE_READ_ONLY',
  STORE_UNAVAILABLE: 'STORE_UNAVAILABLE',
  STORE_DENIED: 'STORE_DENIED',
  EVENT_TOO_LARGE: 'BODY_TOO_LARGE',
};

const VAULT_PROBLEMS: Readonly<Record<string, string>> = {
  VAULT_RECORD_EXISTS: 'IDEMPOTENCY_KEY_REUSED',
  VAULT_ERASED: 'PERSON_ERASED',
  VAULT_SESSIONS: 'SESSIONS_UNAVAILABLE',
};

/** What the medium of the vault or of the sessions said. */
const ERRNO_PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'STORAGE_FULL',
  EDQUOT: 'STORAGE_FULL',
  EROFS: 'STORAGE_READ_ONLY',
  EACCES: 'STORAGE_READ_ONLY',
  EPERM: 'STORAGE_READ_ONLY',
};

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
const isOfADatabase = (error: unknown): boolean => codeOf(error) === 'ERR_SQLITE_ERROR';
/** The read models' file, while it cannot be made again. */
const isClosedDatabase = (error: unknown): boolean =>
  codeOf(error) === 'ERR_INVALID_STATE' && /database is not open|statement has been finalized/.test(String(error));

const HTTP_PROBLEMS: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_UNSUPPORTED',
};

function httpStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

/** Chinese unless English is asked for first. */
export function languageOf(request: Request): 'zh' | 'en' {
  const accepted = String(request.headers['accept-language'] ?? '').toLowerCase();
  const en = accepted.indexOf('en');
  const zh = accepted.indexOf('zh');
  return en >= 0 && (zh < 0 || en < zh) ? 'en' : 'zh';
}

/** The status that a refusal's code means at the edge; kept with the codes. */
export { statusOf };
