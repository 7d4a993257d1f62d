import type { ProblemEntry } from './entry.js';

/** Every stable code. A test holds this list against the codes that the software refuses with. */
export const PROBLEMS: Readonly<Record<string, ProblemEntry>> = {
  INTERNAL: { status: 500, zh: '系统内部错误，请稍后重试。', en: 'An internal error; please try again later.' },
};
