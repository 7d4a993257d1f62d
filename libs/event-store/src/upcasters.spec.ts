import { describe, expect, it } from '@jest/globals';
import { createUpcasters } from './upcasters.js';

const table = [
  { type: 'Renamed', from: 2, up: (body: Readonly<Record<string, unknown>>) => ({ ...body, unit: 'fen' }) },
  { type: 'Renamed', from: 1, up: ({ old, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: old }) },
];
const event = (schemaVersion: number, body: object) => ({ type: 'Renamed', schemaVersion, body, actor: 'x' });

describe('upcasters', () => {
  const upcasters = createUpcasters(table);

  it('bring a body through every step to the current shape and leave the rest', () => {
    expect(upcasters.upcast(event(1, { old: 'a', kept: 1 }))).toEqual(event(3, { name: 'a', kept: 1, unit: 'fen' }));
    expect(upcasters.upcast(event(2, { name: 'a' }))).toEqual(event(3, { name: 'a', unit: 'fen' }));
  });

  it('do not change the event they are given, and give back the same one when nothing is to do', () => {
    const old = Object.freeze(event(1, Object.freeze({ old: 'a' })));
    upcasters.upcast(old);
    expect(old.body).toEqual({ old: 'a' });
    const current = event(3, {});
    expect(upcasters.upcast(current)).toBe(current);
    const other = { ...event(1, {}), type: 'NeverChanged' };
    expect(upcasters.upcast(other)).toBe(other);
  });

  it('name the version in which new events are written', () => {
    expect(upcasters.currentVersion('Renamed')).toBe(3);
    expect(upcasters.currentVersion('NeverChanged')).toBe(1);
  });

  it('refuse an event from the future', () => {
    expect(() => upcasters.upcast(event(4, {}))).toThrow(expect.objectContaining({ code: 'SCHEMA_UNKNOWN' }));
    expect(() => upcasters.upcast({ ...event(2, {}), type: 'NeverChanged' })).toThrow(
      expect.objectContaining({ code: 'SCHEMA_UNKNOWN' }),
    );
  });

  it('refuse a table with a gap or a step given twice', () => {
    expect(() => createUpcasters([table[0]!])).toThrow('step 1 expected, 2 found');
    expect(() => createUpcasters([...table, table[1]!])).toThrow('step 2 expected, 1 found');
  });
});
