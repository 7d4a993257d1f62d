import { Inject, Injectable } from '@nestjs/common';
import { streamOf, type Grant } from '#domain';
import { refuse } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { Commands, type Intent } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import type { Request } from '../../http/types.js';
import { checkGrantee } from '../organisations/organisation-check.js';
import type { GrantDto } from './accounts.dto.js';

/** Roles as dated grants. */
@Injectable()
export class GrantsService {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** Revocations take turns: two administrators who end each other's grant would otherwise leave none. */
  oneByOne<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Without this grant of this account, nobody would be administrator from that day on for good. */
  async isLastAdministrator(account: string, grant: string, until: string): Promise<boolean> {
    const own = await this.house.runner.fold('roleGrant', streamOf.roleGrant(account));
    if (own.grants.find((each) => each.grant === grant)?.role !== 'administrator') return false;
    for (let cursor: string | undefined; ;) {
      const { rows, next } = await this.reads.ask((models) =>
        models.grantsOfOrganisation('*', cursor === undefined ? { limit: 200 } : { limit: 200, cursor }),
      );
      for (const holder of new Set(rows.map((row) => row.account))) {
        if (await this.#stays(holder, grant, until)) return false;
      }
      if (next === null) return true;
      cursor = next;
    }
  }

  /** Holds the role on that day, with no end to it, by another grant. The read models may lag: the streams decide. */
  async #stays(account: string, except: string, day: string): Promise<boolean> {
    const { runner } = this.house;
    const { status } = await runner.fold('account', streamOf.account(account));
    const { grants } = await runner.fold('roleGrant', streamOf.roleGrant(account));
    const stays = ({ role, grant, from, until }: Grant): boolean =>
      role === 'administrator' && grant !== except && from <= day && until === null;
    return status === 'active' && grants.some(stays);
  }

  contentOf(request: Request, { role, organisation, from, until }: GrantDto): Grant {
    const grant = this.commands.newId(request, 'grant');
    return {
      grant,
      role,
      organisation: organisation ?? (role === 'administrator' ? '*' : ''),
      from,
      until: until ?? null,
    };
  }

  intentOf(account: string, grant: Grant): Intent<'roleGrant'> {
    return {
      decider: 'roleGrant',
      stream: streamOf.roleGrant(account),
      role: 'administrator',
      jurisdiction: '*',
      build: async (_, world) => {
        const { status } = await world.fold('account', streamOf.account(account));
        if (status !== 'active') return refuse('ACCOUNT_UNKNOWN');
        return (await checkGrantee(world, grant.role, grant.organisation)) ?? { type: 'GrantRole', ...grant };
      },
    };
  }
}
