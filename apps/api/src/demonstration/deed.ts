import type { Text } from '#policies';
import type { OrganisationKey } from './cast.js';
import type { Demand } from './door.js';
import type { ExitId } from './exits.js';
import type { Applicant, Player } from './guests.js';

/** What somebody did, or tried to do: one line of the demonstration's report. */
export interface Deed {
  readonly act: Text;
  readonly what: Text;
  /** A person of the cast, the public, or the software itself (sagas, worker). */
  readonly by: Player | 'public' | 'system';
  /** Business time, where the answer says it. */
  readonly at: string | null;
  readonly events: readonly string[];
  /** Yuan. */
  readonly amount: string | null;
  /** The code of a refusal that the demonstration expects. */
  readonly refused: string | null;
}

export type Listener = (deed: Deed) => void;

/** The server answered otherwise than the demonstration expects. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected';
}

/** A command's answer. */
export interface Done {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly at: string;
  readonly events: readonly string[];
  readonly [field: string]: unknown;
}

/** Of a list of lines: each taken or refused by itself. */
export interface ListDone {
  readonly accepted: number;
  readonly refused: number;
  readonly position: string | null;
  readonly lines: readonly {
    readonly line: string;
    readonly outcome: 'accepted' | 'refused';
    readonly code?: string;
  }[];
}

export interface Order {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly file?: Demand['file'];
  /** Read this first, and name its ETag in If-Match. */
  readonly seen?: string;
  /** As `seen`, where the revision is known from an answer. */
  readonly revision?: number;
  readonly what: Text;
  readonly amount?: string;
  /** The event that follows, where the answer does not name it. */
  readonly event?: string;
}

/** What the acts have made so far, by the names that the scenario gives. */
export interface Story {
  readonly organisations: Partial<Record<OrganisationKey, string>>;
  readonly parties: Partial<Record<Applicant, string>>;
  readonly accounts: Partial<Record<Player, string>>;
  readonly applications: Partial<Record<Applicant, string>>;
  readonly claims: Record<string, string>;
  readonly lines: Record<string, string>;
  round: string;
  panel: string;
  readonly batches: string[];
  readonly notices: string[];
  readonly runs: string[];
  /** Both rounds, once the second is open. */
  readonly rounds: string[];
  /** Applications, by the name of the claim. */
  readonly cases: Record<string, string>;
  /** Objections, by the name of the line. */
  readonly receipts: Record<string, string>;
  readonly shown: Shown[];
}

/** An exit that was taken, where, and by which claim of which case. */
export interface Shown {
  readonly exit: ExitId;
  readonly scene: Text;
  readonly application: string;
  readonly claim: string;
}

export const emptyStory = (): Story => ({
  organisations: {},
  parties: {},
  accounts: {},
  applications: {},
  claims: {},
  lines: {},
  round: '',
  panel: '',
  batches: [],
  notices: [],
  runs: [],
  rounds: [],
  cases: {},
  receipts: {},
  shown: [],
});

/** "LineCleared ×12". */
export const times = (name: string, count: number): string => (count === 1 ? name : `${name} ×${count}`);

/** What an earlier act made; asking too early is a mistake in the scenario. */
export function made<Value>(value: Value | undefined): Value {
  if (value === undefined || value === '') throw new Unexpected('an act needs what no act before it has made');
  return value;
}
