import type { Projection } from '#read-models';

/** Projections in which something goes wrong, or is counted. */

export const counting = (projection: Projection, taken: number[]): Projection => ({
  ...projection,
  keys: (event, look) => {
    taken.push(event.ordinal);
    return projection.keys(event, look);
  },
});

export const failingAt = (projection: Projection, ordinal: number): Projection => ({
  ...projection,
  apply: (row, event, key, look) => {
    if (event.ordinal === ordinal) throw new Error(`cannot take ${ordinal}`);
    return projection.apply(row, event, key, look);
  },
});

/** The row itself cannot be written: it is found out when the batch is. */
export const unwritableAt = (projection: Projection, ordinal: number): Projection => ({
  ...projection,
  apply: (row, event, key, look) => {
    const after = projection.apply(row, event, key, look);
    return after && event.ordinal === ordinal
      ? (Object.assign({ ...after }, { unwritable: true }) as typeof after)
      : after;
  },
  index: (row) => {
    if ('unwritable' in row) throw new Error(`cannot write ${ordinal}`);
    return projection.index(row);
  },
});

/** A column's value that SQLite takes no part of: JSON and the way to another thread do. */
export const unbindableAt = (projection: Projection, ordinal: number): Projection => ({
  ...projection,
  apply: (row, event, key, look) => {
    const after = projection.apply(row, event, key, look);
    return after && event.ordinal === ordinal ? (Object.assign({ ...after }, { odd: true }) as typeof after) : after;
  },
  index: (row) => {
    const index = projection.index(row);
    return 'odd' in row ? { ...index, ordinal: {} as unknown as number } : index;
  },
});

export const onBrokenDisk = (projection: Projection, disk: { readonly broken: boolean }): Projection => ({
  ...projection,
  apply: (row, event, key, look) => {
    // A claim that is taken twice would count twice.
    if (disk.broken && event.event.type === 'ClaimDeclared')
      throw Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR' });
    return projection.apply(row, event, key, look);
  },
});
