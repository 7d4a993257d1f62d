import { isFileError } from './read-model-file.js';
import { textOf } from './taker.js';

/** A row was left that cannot be written. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}

/** Tells what cannot be written from a file that fails: the one is for ever, the other for now. */
export async function writing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw isFileError(error) ? error : new UnwritableError(textOf(error), { cause: error });
  }
}
