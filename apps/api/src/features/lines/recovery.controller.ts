import { Body, Controller, HttpCode, Param, Post, Req, Res, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { HOUSE, type House } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { Commands, type CommandAnswer } from '../../http/commands.service.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { financeOfPolicy } from '../payments/finance-office.js';
import { RecoveryDto } from './lines.dto.js';

/** 追回: money that was paid on a line before an objection closed it comes back from the payee. */
@ApiTags('lines')
@Controller('lines/:id')
export class RecoveryController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Post('recovery')
  @HttpCode(200)
  @Acts('finance')
  @ApiOperation({ summary: 'Record that a treasury’s share, paid on a line that stands no longer, came back in full' })
  async recover(
    @Param('id', IdPipe) id: string,
    @Body() { treasury, recoveredOn, document }: RecoveryDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<CommandAnswer> {
    const { runner } = this.house;
    const { content } = await runner.fold('line', streamOf.line(id));
    const { organisation } = await financeOfPolicy(runner, request, content?.policy ?? '');
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
