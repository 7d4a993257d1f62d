import type { PolicyVersion } from './engine/types.js';

/**
 * What a published version is known by: its parameters, quotes and readings. Its canonical JSON is hashed by the caller and
 * recorded with every settlement, so that an audit sees under which law an amount was computed.
 */
export function lawContent(version: PolicyVersion): object {
  const { id, parameters, readings, items, overrides = [], defaultReadings, amendment } = version;
  const quotes = items.flatMap((item) =>
    item.components.map(({ id: component, article, quote }) => ({ component, article, quote })),
  );
  return {
    id,
    version: version.version,
    parameters,
    readings,
    quotes,
    ...(overrides.length > 0 ? { overrides } : {}),
    ...(defaultReadings === undefined ? {} : { defaultReadings }),
    ...(amendment === undefined ? {} : { amendment }),
  };
}
