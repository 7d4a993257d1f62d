import type { Step } from '../support/road.js';

/** What lies on the disk that fails; `everything`: the whole data folder. */
export type Part = 'everything' | 'events' | 'process' | 'readModels' | 'vault' | 'sessions';

/** A place at which the disk of a running server fails. */
export interface Place {
  readonly part: Part;
  readonly fault: 'full' | 'readOnly';
  /** While this step of a case is taken: before it, or (with a label) when it passes this point inside. */
  readonly step: Step;
  readonly label?: string;
  /** Somebody logs in instead of taking it. */
  readonly logsIn?: true;
  /** What the step is answered with; absent: it is taken, and what follows from it waits for the disk. */
  readonly code?: string;
}

/** A place at which the disk has failed when the server starts. */
export interface StartPlace {
  readonly part: Part;
  readonly fault: 'full' | 'readOnly';
  readonly code: string;
}

const full = (part: Part, step: Step, label?: string): Place => ({
  part,
  fault: 'full',
  step,
  ...(label === undefined ? { code: 'STORAGE_FULL' } : { label }),
});
const waiting = (part: Part, step: Step): Place => ({ part, fault: 'full', step });

export const PLACES: readonly Place[] = [
  full('everything', 'declare'),
  full('everything', 'verify', 'settlement:computed'),
  waiting('process', 'verify'),
  waiting('readModels', 'submit'),
  full('vault', 'declare'),
  { part: 'vault', fault: 'readOnly', step: 'declare', code: 'STORAGE_READ_ONLY' },
  // The selection of `npm test` ends here.
  full('everything', 'submit'),
  full('everything', 'endorse'),
  full('everything', 'present'),
  full('everything', 'publish'),
  full('everything', 'clear'),
  full('everything', 'instruct'),
  full('everything', 'paid'),
  full('everything', 'submit', 'saga:reacted'),
  full('everything', 'verify', 'saga:reacted'),
  full('everything', 'clear', 'saga:recorded'),
  full('everything', 'paid', 'saga:reacted'),
  full('everything', 'present', 'projection:writing'),
  full('events', 'submit'),
  full('events', 'accept'),
  full('events', 'verify', 'settlement:computed'),
  full('events', 'clear', 'saga:recorded'),
  full('events', 'decideGovernment', 'command:appended'),
  waiting('process', 'publish'),
  waiting('process', 'clear'),
  full('process', 'clear', 'timer:fired'),
  waiting('readModels', 'include'),
  waiting('readModels', 'paid'),
  full('vault', 'account'),
  { ...full('sessions', 'submit'), logsIn: true },
  { part: 'vault', fault: 'readOnly', step: 'account', code: 'STORAGE_READ_ONLY' },
];
export const SELECTED = 6;

export const START_PLACES: readonly StartPlace[] = [
  { part: 'everything', fault: 'readOnly', code: 'STORE_READ_ONLY' },
  { part: 'everything', fault: 'full', code: 'STORE_FULL' },
  { part: 'events', fault: 'readOnly', code: 'STORE_READ_ONLY' },
  { part: 'process', fault: 'readOnly', code: 'STORE_READ_ONLY' },
  { part: 'readModels', fault: 'readOnly', code: 'STORE_READ_ONLY' },
  { part: 'vault', fault: 'readOnly', code: 'VAULT_STORAGE' },
  { part: 'sessions', fault: 'readOnly', code: 'VAULT_STORAGE' },
];
