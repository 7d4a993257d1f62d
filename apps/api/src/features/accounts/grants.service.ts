import { Inject, Injectable } from '@nestjs/common';
import { streamOf, type Grant } from '#domain';
import { refuse } from '#kernel';
import { Commands, type Intent } from '../../http/commands.service.js';
import type { Request } from '../../http/types.js';
import { checkGrantee } from '../organisations/organisation-check.js';
import type { GrantDto } from './accounts.dto.js';

/** Roles as dated grants. */
@Injectable()
export class GrantsService {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

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
