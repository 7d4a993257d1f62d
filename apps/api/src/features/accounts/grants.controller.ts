import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { refuse, shanghaiDate } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { GrantDto, RevocationDto } from './accounts.dto.js';
import { GrantsService } from './grants.service.js';

/** Who holds which role, in whose name, from when until when. */
@ApiTags('accounts')
@Acts('administrator')
@Controller('accounts/:id/grants')
export class GrantsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
    @Inject(GrantsService) private readonly grants: GrantsService,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Grant a role, in the name of an organisation or party, from a day on' })
  async grant(
    @Param('id', IdPipe) id: string,
    @Body() body: GrantDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const grant = this.grants.contentOf(request, body);
    const answer = await this.commands.run(request, reply, this.grants.intentOf(id, grant));
    return { ...answer, grant: grant.grant };
  }

  @Post(':grant/revocation')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a grant, today or on a later day; what was held until then stays true' })
  revoke(
    @Param('id', IdPipe) id: string,
    @Param('grant', IdPipe) grant: string,
    @Body() { until, reason }: RevocationDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.grants.oneByOne(() =>
      this.commands.run(request, reply, {
        decider: 'roleGrant',
        stream: streamOf.roleGrant(id),
        role: 'administrator',
        jurisdiction: '*',
        build: async () => {
          const today = shanghaiDate(this.house.clock.now());
          // What was held when it mattered counts: a day that is over cannot be taken back.
          if (until < today) return refuse('REVOCATION_IN_PAST', { until, today });
          if (await this.grants.isLastAdministrator(id, grant, until)) return refuse('LAST_ADMINISTRATOR');
          return { type: 'RevokeRole', grant, until, reason };
        },
      }),
    );
  }
}
