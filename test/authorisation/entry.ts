import type { Text } from '#policies';
import type { Method } from '../support/client.js';
import type { ActorKey, Answers } from './actors.js';
import type { Attempt } from './attempt.js';
import type { Stage } from './stage.js';

export type { Attempt };

/** One request that everybody sends, and what each is answered. */
export interface Entry {
  readonly route: `${Method} /${string}`;
  /** Of what, where the answer depends on it. */
  readonly about?: Text;
  readonly answers: Answers;
  /** For those who may: they are refused only because of the state, with this code. */
  readonly then?: string;
  /** Of a list: who finds this in it; the others who may ask do not. */
  readonly finds?: { readonly what: (stage: Stage) => string; readonly who: readonly ActorKey[] };
  /** Brings the case into the right state; before anybody tries. */
  readonly given?: (stage: Stage) => Promise<unknown>;
  /** The `nth` attempt of this row, from 0 on. */
  readonly attempt?: (stage: Stage, nth: number, actor: ActorKey) => Attempt | Promise<Attempt>;
}
