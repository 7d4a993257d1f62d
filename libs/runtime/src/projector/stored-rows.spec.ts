import { beforeAll, describe, expect, test } from '@jest/globals';
import { createMemoryEventStore } from '#event-store';
import { createEngine, MapRows, projections } from '#read-models';
import { toRecorded } from '../recorded.js';
import { everything } from './spec-support/stage.js';
import { tellStory } from './spec-support/story.js';
import { rowOf, rowsOf, storedText } from './stored-rows.js';

describe('stored rows', () => {
  const rows = new MapRows();

  beforeAll(async () => {
    const story = createMemoryEventStore({ logId: 'story' });
    await tellStory(story, 7, 12);
    const engine = createEngine(projections, rows);
    for (const [index, record] of (await everything(story)).entries()) {
      const { position, at: moment } = record;
      engine.apply({ ...toRecorded(record), position, ordinal: index + 1, moment });
    }
  });

  test.each(projections.map((each) => [each.name, each] as const))(
    '%s: a row comes back as it was stored',
    (_, each) => {
      for (const row of rows.all(each.name)) {
        const back = rowOf(each, storedText(each, row));
        expect(back).toEqual(row);
        // A field more or fewer would not show in a comparison by value alone when it is without one.
        expect(Object.keys(back).toSorted()).toEqual(Object.keys(row).toSorted());
        expect(storedText(each, back)).toBe(storedText(each, row));
      }
    },
  );

  test.each(projections.filter(({ packing }) => packing).map((each) => [each.name, each] as const))(
    '%s: every field has its own place, and no name is stored',
    (_, each) => {
      const [sample] = rows.all(each.name);
      const names = Object.keys(sample!);
      // Each field another value, so that two that changed places would be noticed.
      const marked = Object.fromEntries(names.map((name, index) => [name, `${index}: ${name}`]));
      const values = each.packing!.pack(marked as unknown as typeof sample & object);
      expect(values.length).toBe(names.length);
      expect(each.packing!.unpack(JSON.parse(JSON.stringify(values)))).toEqual(marked);
      for (const name of names) expect(storedText(each, sample!)).not.toContain(`"${name}":`);
    },
  );

  test('texts that are parsed together come back in their order', () => {
    for (const each of projections) {
      const some = rows.all(each.name).slice(0, 7);
      expect(
        rowsOf(
          each,
          some.map((row) => storedText(each, row)),
        ),
      ).toEqual(some);
    }
    expect(rowsOf(projections[0]!, [])).toEqual([]);
  });
});
