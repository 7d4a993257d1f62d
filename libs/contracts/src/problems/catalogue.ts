import { CASE_PROBLEMS } from './case.js';
import { DIRECTORY_PROBLEMS } from './directory.js';
import { EDGE_PROBLEMS } from './edge.js';
import type { ProblemEntry } from './entry.js';
import { MONEY_PROBLEMS } from './money.js';

/** Every stable code. A test holds this list against the codes that the software refuses with. */
export const PROBLEMS: Readonly<Record<string, ProblemEntry>> = {
  ...EDGE_PROBLEMS,
  ...CASE_PROBLEMS,
  ...MONEY_PROBLEMS,
  ...DIRECTORY_PROBLEMS,
};
