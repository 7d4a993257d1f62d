import { createUpcasters } from '#event-store';

/** The one table: a new shape of an event adds its step here, and old logs replay. Empty: no shape has changed yet. */
export const upcasters = createUpcasters([]);
