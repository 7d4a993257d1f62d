import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { seeded } from '../support/child.js';
import { FULL, PATIENCE, SEED } from './extent.js';
import { KINDS, POSITIONS, type Kind } from './poison-kinds.js';
import { prepareStage, runPoison, type Outcome, type Stage } from './poison-run.js';

const POSITIONS_EACH = 20;

interface Case {
  readonly name: string;
  readonly kind: Kind;
  readonly type: string;
  readonly restart: boolean;
}

function casesOfAll(): readonly Case[] {
  const random = seeded(SEED);
  return KINDS.flatMap((kind) => {
    const types = (kind.at ?? POSITIONS).map((type) => ({ type, rank: random() }));
    const chosen = types.toSorted((a, b) => a.rank - b.rank).slice(0, FULL ? POSITIONS_EACH : 1);
    return chosen.map(({ type }) => ({ name: `${kind.name}, at ${type}`, kind, type, restart: random() < 0.5 }));
  });
}

/**
 * Twenty kinds of poison at twenty positions; one of each kind unless everything is asked for. `half`: every second of them, so
 * that two test files, and so two cores, share them.
 */
export function poisonSuite(half: 0 | 1): void {
  jest.setTimeout(PATIENCE);
  let stage: Stage;
  let undisturbed: { patient: Outcome; other: Outcome };

  beforeAll(async () => {
    stage = await prepareStage();
    undisturbed = await runPoison(stage, undefined, 'none', false);
  }, PATIENCE);
  afterAll(() => rmSync(stage.root, { recursive: true, force: true }));

  const cases = casesOfAll().filter((_, index) => index % 2 === half);
  it.each(cases)('$name: parked, the others go on, resumed where it stood', async ({ kind, type, restart }) => {
    const run = await runPoison(stage, kind, type, restart);
    expect(run.parked || kind.mayPass === true).toBe(true);
    expect(run.patient).toEqual(undisturbed.patient);
    expect(run.other).toEqual(undisturbed.other);
    expect(run.stateAfter).toMatchObject({ status: 'live', parked: [], jobs: { dead: [] } });
  });
}
