import { policies } from '#policies';
import { mapEntries, TYPE, type EntryReader } from './entries.js';
import { day, optional, record, required, whole } from './fields.js';
import type { PolicyMapper } from './mapper.js';

/** The claims of 赣州: GOLDEN-FORMAT.md, section 2, `ganzhou-145`. Whatever is declared comes to nothing. */

const anyRecord = record({ ...TYPE, event_date: required(day), count: optional(whole) });
const any: EntryReader = (value, path) => {
  const { event_date } = anyRecord(value, path);
  return [{ item: 'any', facts: { event_date } }];
};

export const ganzhouMapper: PolicyMapper = {
  version: policies.find('ganzhou-145')!,
  readingIds: [],
  map: (golden) => mapEntries(golden, { any }),
};
