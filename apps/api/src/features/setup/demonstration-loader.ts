import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Role } from '#domain';
import { instant } from '#kernel';
import type { Text } from '#policies';
import { castOf, DEMONSTRATION_PASSWORD, type PersonPart } from '../../demonstration/cast.js';
import { injectDoor, type Door } from '../../demonstration/door.js';
import { establish, STARTS_AT } from '../../demonstration/establish.js';
import { playBeginning, playRest } from '../../demonstration/scenario.js';
import { playScenes } from '../../demonstration/scenes/index.js';
import { refusalError } from '../../http/refusal-error.js';
import { SetupService } from './setup.service.js';

export interface LoadedDemonstration {
  /** Everybody's password. */
  readonly password: string;
  readonly persons: readonly DemonstrationPerson[];
}

export interface DemonstrationPerson {
  readonly login: string;
  readonly role: Role;
  readonly name: string;
  /** What they do here, in both languages. */
  readonly duty: Text;
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

  /** Whom one may log in as, of those that were loaded. Nobody of a real folder. */
  async persons(): Promise<LoadedDemonstration> {
    if ((await this.setup.kind()) !== 'demonstration') throw refusalError('NOT_FOUND');
    const all = Object.values(castOf().people);
    const present = await Promise.all(all.map(({ login }) => this.setup.isPresent(login)));
    return { password: DEMONSTRATION_PASSWORD, persons: all.filter((_, index) => present[index]).map(shown) };
  }

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

const shown = ({ login, role, displayName, duty }: PersonPart): DemonstrationPerson => ({
  login,
  role,
  name: displayName,
  duty,
});

async function logIn(door: Door, login: string): Promise<string> {
  const answer = await door.send({
    method: 'POST',
    path: '/api/sessions',
    body: { login, password: DEMONSTRATION_PASSWORD },
  });
  return (answer.body as { token: string }).token;
}
