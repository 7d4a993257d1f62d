export type JobsErrorCode =
  /** Redis does not answer. What was asked for may be there or not; ask again. */
  'JOBS_UNAVAILABLE';

export class JobsError extends Error {
  override readonly name = 'JobsError';

  constructor(
    readonly code: JobsErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const isJobsError = (value: unknown, code?: JobsErrorCode): value is JobsError =>
  value instanceof JobsError && (code === undefined || value.code === code);
