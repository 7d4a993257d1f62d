import { placesOf } from './navigation.js';
import type { Session } from './session.js';

/** Where somebody begins who has just logged in: the first page of their work. */
export const startOf = (session: Session): string => placesOf(session)[0]?.to ?? '/';
