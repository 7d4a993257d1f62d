import type { AssessInput, PolicyVersion } from '#policies';
import type { GoldenCase } from './parse.js';

/** How the cases of one policy become the engine's input. */
export interface PolicyMapper {
  readonly version: PolicyVersion;
  /** Ids that `alternatives` may name. */
  readonly readingIds: readonly string[];
  /** Throws a CaseError for what GOLDEN-FORMAT.md does not list. */
  map(golden: GoldenCase): MappedCase;
}

export interface MappedCase {
  readonly input: AssessInput;
  /** For each claim of the input, the index of the entry that it came from. */
  readonly entryOf: readonly number[];
}
