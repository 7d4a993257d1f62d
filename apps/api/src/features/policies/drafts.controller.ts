import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { Acts } from '../../http/actor.guard.js';
import { Commands, grantOf } from '../../http/commands.service.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { PublishDraftDto } from './drafts.dto.js';
import { publishDraft } from './publish-draft.js';

/** Publishing a draft: what was tried becomes a version, with its legal basis, from a day on. */
@ApiTags('policies')
@Controller('policies/:id/versions')
export class DraftsController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Acts('policyOffice')
  @ApiOperation({
    summary: 'Publish a draft as a new version, with its legal basis, from a day on; cases keep the version they have',
  })
  publish(
    @Param('id', IdPipe) id: string,
    @Body() body: PublishDraftDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.commands.run(request, reply, {
      decider: 'policy',
      stream: streamOf.policy(id),
      role: 'policyOffice',
      jurisdiction: grantOf(request, 'policyOffice').organisation,
      ifMatch: 'optional',
      build: (state, world) => publishDraft(id, body, state, world),
    });
  }
}
