import { describe, expect, it } from '@jest/globals';
import { party, policy, round, type ApplicationState, type StampRequirement, type World } from '#domain';
import { instant } from '#kernel';
import type { House } from '#runtime';
import type { Vault } from '#vault';
import { Law } from './law.service.js';

const NOW = instant('2024-03-10T02:00:00.000Z');
const law = new Law({ clock: { now: () => NOW } } as unknown as House, {} as Vault);

const APPLICATION = {
  applicant: 'party-1',
  policy: 'yuanzhou-2023-25',
  policyVersion: 1,
  round: 'round-1',
  claims: {
    c1: { item: 'intl_invention', status: 'draft' },
    c2: { item: 'pledge_fee', status: 'withdrawn' },
    c3: { item: 'pledge_interest', status: 'refused' },
  },
} as unknown as ApplicationState;

const relation = (organisation: string, from: string, until: string | null = null) => ({
  relation: organisation === 'park' ? 'park' : 'township',
  organisation,
  from,
  until,
});

/** Whose stamps the application needs, of an applicant with these relations in a round with these requirements. */
const stamps = (
  relations: readonly object[],
  required: readonly StampRequirement[] = [],
): Promise<readonly string[]> => {
  const states = {
    party: { ...party.initial, relations },
    policy: policy.initial,
    round: { ...round.initial, stamps: required },
  };
  const world = { fold: async (decider: keyof typeof states) => states[decider] } as unknown as World;
  return law.requiredStamps(world, APPLICATION);
};
const office = (organisation: string, ...items: string[]): StampRequirement => ({ organisation, items });

describe('whose stamps an application needs', () => {
  it('those of the seat on the day', async () => {
    expect(await stamps([relation('park', '2020-01-01'), relation('town', '2020-01-01')])).toEqual(['park']);
    expect(await stamps([relation('park', '2020-01-01', '2024-03-10'), relation('town', '2020-01-01')])).toEqual([
      'town',
    ]);
    expect(await stamps([relation('park', '2024-03-11'), relation('town', '2020-01-01')])).toEqual(['town']);
  });

  it('and those that the round asks for, of the items that are still claimed', async () => {
    const seat = [relation('park', '2020-01-01')];
    expect(await stamps(seat, [office('science')])).toEqual(['park', 'science']);
    expect(await stamps(seat, [office('science', 'intl_invention')])).toEqual(['park', 'science']);
    expect(await stamps(seat, [office('finance', 'pledge_fee', 'pledge_interest')])).toEqual(['park']);
  });

  it('each once', async () => {
    expect(await stamps([relation('park', '2020-01-01')], [office('park'), office('science')])).toEqual([
      'park',
      'science',
    ]);
  });

  it('of nobody where nobody stamps for the seat: another office does not stand in for it', async () => {
    expect(await stamps([], [office('science')])).toEqual([]);
    expect(await stamps([relation('town', '2020-01-01', '2024-01-01')], [office('science')])).toEqual([]);
  });
});
