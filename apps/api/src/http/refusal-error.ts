import { refuse, type Refusal } from '#kernel';

/** Carries a refusal to the edge, where the filter turns it into a problem document. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export const refusalError = (code: string, details: Readonly<Record<string, unknown>> = {}): RefusalError =>
  new RefusalError(refuse(code, details));
