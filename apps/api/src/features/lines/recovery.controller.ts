import { Body, Controller, HttpCode, Param, Post, Req, Res, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { Acts } from '../../http/actor.guard.js';
import { Commands, grantOf, type CommandAnswer } from '../../http/commands.service.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { RecoveryDto } from './lines.dto.js';

/** 追回: money that was paid on a line before an objection closed it comes back from the payee. */
@ApiTags('lines')
@Controller('lines/:id')
export class RecoveryController {
  constructor(@Inject(Commands) private readonly commands: Commands) {}

  @Post('recovery')
  @HttpCode(200)
  @Acts('finance')
  @ApiOperation({ summary: 'Record that a treasury’s share, paid on a line that stands no longer, came back in full' })
  recover(
    @Param('id', IdPipe) id: string,
    @Body() { treasury, recoveredOn, document }: RecoveryDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<CommandAnswer> {
    const { organisation } = grantOf(request, 'finance');
    return this.commands.run(request, reply, {
      decider: 'line',
      stream: streamOf.line(id),
      role: 'finance',
      jurisdiction: organisation,
      ifMatch: 'required',
      build: () => ({ type: 'RecordRecovery', treasury, recoveredOn, document }),
    });
  }
}
