import { Inject, Injectable } from '@nestjs/common';
import { streamOf, type Role } from '#domain';
import type { StageId } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Actor } from '../../http/types.js';
import { mayRead } from '../applications/visibility.js';
import { maySeeParty } from '../parties/party-access.js';
import { OWN_QUEUES, workersOf } from '../queues/queue-roles.js';

const DISTRICT = ['governmentOffice', 'department', 'panel', 'policyOffice', 'finance', 'auditor'] as const;

/** Lists, and who may ask for them: as their own routes have it. */
const LISTS: Readonly<Record<string, readonly Role[] | 'everybody' | 'loggedIn'>> = {
  notices: 'everybody',
  awards: 'everybody',
  policies: 'everybody',
  rounds: 'everybody',
  organisations: 'loggedIn',
  lines: ['governmentOffice', 'department', 'panel', 'finance', 'auditor'],
  batches: DISTRICT,
  objections: DISTRICT,
  payments: ['finance', 'auditor', 'governmentOffice'],
  accounts: ['administrator', 'auditor'],
  parties: ['administrator', 'auditor'],
  'what-if': ['policyOffice', 'auditor'],
  health: ['administrator', 'auditor'],
  panels: ['panel', 'governmentOffice', 'department', 'policyOffice', 'auditor', 'administrator'],
};

/** Which topics of the read models stand behind the names that a reader gives, if the reader may follow them. */
@Injectable()
export class LiveTopics {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** By topic of the read models the reader's name for it. Throws the refusal that a read of the same would be. */
  async resolve(names: readonly string[], actor: Actor | undefined): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const name of names) {
      for (const topic of await this.#topicsOf(name, actor)) found.set(topic, name);
    }
    return found;
  }

  async #topicsOf(name: string, actor: Actor | undefined): Promise<readonly string[]> {
    const [kind, id] = name.split(':');
    // Of a trial as of a list: whether there is such a one is said where it is read.
    const listed = kind === 'what-if' && name === `what-if:${id}` && id !== '' ? kind : name;
    const list = Object.hasOwn(LISTS, listed) ? LISTS[listed] : undefined;
    if (list === 'everybody') return [name];
    const ofOne = id !== undefined && name === `${kind}:${id}` ? this.#ofOne(kind!) : undefined;
    if (!list && !ofOne) throw refusalError('TOPIC_UNKNOWN', { topic: name });
    if (!actor) throw refusalError('NOT_LOGGED_IN');
    if (ofOne) return ofOne(id!, actor);
    if (list === 'loggedIn' || actor.grants.some(({ role }) => list!.includes(role))) return [name];
    throw refusalError('ROLE_NOT_HELD', { roles: list });
  }

  #ofOne(kind: string): ((id: string, actor: Actor) => Promise<readonly string[]>) | undefined {
    switch (kind) {
      case 'case':
        return (id, actor) => this.#case(id, actor);
      case 'queue':
        return (stage, actor) => this.#queue(stage, actor);
      case 'party':
        return (id, actor) => this.#party(id, actor);
      default:
        return undefined;
    }
  }

  async #case(id: string, actor: Actor): Promise<readonly string[]> {
    const view = await this.reads.find((models) => models.case(id));
    if (!(await this.reads.ask((models) => mayRead(actor, view, models)))) throw refusalError('NOT_FOUND');
    return [`case:${id}`];
  }

  async #party(id: string, actor: Actor): Promise<readonly string[]> {
    const { relations } = await this.reads.find((models) => models.party(id));
    if (!maySeeParty(actor, id, relations)) throw refusalError('NOT_FOUND');
    return [`party:${id}`];
  }

  /** Of every organisation in whose name the actor works the stage. */
  async #queue(stage: string, { grants }: Actor): Promise<readonly string[]> {
    const roles = workersOf(stage);
    if (!roles) throw refusalError('STAGE_UNKNOWN', { stage });
    const own = grants.filter(({ role }) => roles.includes(role)).map(({ organisation }) => organisation);
    const offices = stage === 'department' ? await this.#keysOf(own) : own;
    if (offices.length === 0) throw refusalError('NOT_IN_YOUR_JURISDICTION', { stage });
    if (!OWN_QUEUES.includes(stage as StageId)) return [`queue:${stage}`];
    return offices.map((office) => `queue:${stage}:${office}`);
  }

  async #keysOf(departments: readonly string[]): Promise<readonly string[]> {
    const states = departments.map((id) => this.house.runner.fold('organisation', streamOf.organisation(id)));
    return (await Promise.all(states)).flatMap(({ content }) => content?.key ?? []);
  }
}
