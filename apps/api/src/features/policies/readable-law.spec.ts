import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { lawHtml, lawPage, lawReading, lprRates, policies, type PolicyVersion } from '#policies';
import { readableLaw, readingExamplesOf } from './readable-law.js';

const law = policies.find('zezhou-2021-16')!;

describe('the readable law', () => {
  it('is made in pieces, between which others have their turns', async () => {
    let turns = 0;
    let over = false;
    const others = (async () => {
      for (; !over; turns += 1) await nextTurn();
    })();
    const { page, html } = await readableLaw(law);
    over = true;
    await others;
    expect(turns).toBeGreaterThan(law.readings.length);
    expect(page).toEqual(lawPage(law, lprRates));
    expect(html).toBe(lawHtml(page));
  });

  it('is made once, for whoever asks', async () => {
    expect(readableLaw(law)).toBe(readableLaw(law));
    const examples = await readingExamplesOf(law);
    for (const reading of law.readings) {
      expect(examples.get(reading.id)).toEqual(lawReading(law, reading, lprRates).examples);
    }
  });

  it('is tried again where it could not be made', async () => {
    let tries = 0;
    const failing: PolicyVersion = {
      ...law,
      assess: (...given) => {
        tries += 1;
        if (tries === 1) throw new Error('not yet');
        return law.assess(...given);
      },
    };
    await expect(readableLaw(failing)).rejects.toThrow('not yet');
    await expect(readableLaw(failing)).resolves.toMatchObject({ page: { policy: law.id } });
  });
});
