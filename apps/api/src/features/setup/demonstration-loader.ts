import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { instant } from '#kernel';
import { castOf, DEMONSTRATION_PASSWORD, type PersonPart } from '../../demonstration/cast.js';
import { injectDoor, type Door } from '../../demonstration/door.js';
import { establish, STARTS_AT } from '../../demonstration/establish.js';
import { playBeginning, playRest } from '../../demonstration/scenario.js';
import { playScenes } from '../../demonstration/scenes/index.js';
import { SetupService } from './setup.service.js';

export interface LoadedDemonstration {
  /** Everybody's password. */
  readonly password: string;
  readonly persons: readonly { readonly login: string; readonly role: string; readonly name: string }[];
}

/**
 * `empty`: only the administrator and the movable clock, for whoever wants to play it all. `underWay`: cases on their way to the
 * panel. `complete`: two rounds up to the last payment, with every exit.
 */
export type Extent = 'empty' | 'underWay' | 'complete';

/** Look around: invented persons and their cases, played through the server's own HTTP edge. */
@Injectable()
export class DemonstrationLoader {
  constructor(@Inject(SetupService) private readonly setup: SetupService) {}

  async load(fastify: Pick<FastifyInstance, 'inject'>, extent: Extent): Promise<LoadedDemonstration> {
    const people = castOf().people;
    const { login, displayName } = people.administrator;
    const first = { login, password: DEMONSTRATION_PASSWORD, displayName };
    await this.setup.begin(first, 'demonstration', instant(STARTS_AT));
    if (extent === 'empty') return { password: DEMONSTRATION_PASSWORD, persons: [shown(people.administrator)] };
    const door = injectDoor(fastify);
    const play = await establish(door, await logIn(door, login));
    await playBeginning(play);
    if (extent === 'complete') {
      await playRest(play);
      await playScenes(play);
    }
    return { password: DEMONSTRATION_PASSWORD, persons: Object.values(people).map(shown) };
  }
}

const shown = ({ login, role, displayName }: PersonPart) => ({ login, role, name: displayName });

async function logIn(door: Door, login: string): Promise<string> {
  const answer = await door.send({
    method: 'POST',
    path: '/api/sessions',
    body: { login, password: DEMONSTRATION_PASSWORD },
  });
  return (answer.body as { token: string }).token;
}
