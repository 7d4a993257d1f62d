import { createUpcasters } from '#event-store';

/** Older shapes of events and how they become today's. Empty: no shape has changed yet. */
export const upcasters = createUpcasters([]);
