import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HOUSE, ParkedCases, type House, type Projector } from '#runtime';
import { Acts, Public } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import { NoBody } from '../../http/no-body.pipe.js';
import type { Reply, Request } from '../../http/types.js';
import { READ_MODELS } from '../../tokens.js';
import { HealthReport } from './health-report.js';
import { RetryDto } from './health.dto.js';

/** For whoever runs it. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(READ_MODELS) private readonly projector: Projector,
    @Inject(ParkedCases) private readonly parked: ParkedCases,
    @Inject(HealthReport) private readonly report: HealthReport,
    @Inject(Commands) private readonly commands: Commands,
  ) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'The process answers' })
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({ summary: 'Read models have caught up, and nothing is failing' })
  async ready(@Res({ passthrough: true }) reply: Reply) {
    const { status } = this.projector.health();
    const ready = status === 'live';
    void reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'notReady', readModels: status };
  }

  /** Waits until sagas, timers, jobs and read models have nothing left of what the log holds now. */
  @Get('idle')
  @Public()
  @ApiOperation({
    summary: 'Answers when all background work on the log so far is done, with the position of its last event',
  })
  async idle() {
    await this.house.idle();
    const head = await this.house.store.head();
    if (head !== null) await this.projector.waitFor(head, 10_000);
    // Housekeeping (a lease that is renewed) is nothing that happened.
    return { status: 'idle', position: this.projector.lastTold() };
  }

  @Get('state')
  @Acts('administrator', 'auditor')
  @ApiOperation({ summary: 'Subscriptions, parked cases (暂停处理), dead jobs; degraded while anything is parked' })
  state() {
    return this.report.now();
  }

  /** After a fix. The same happens at every start. */
  @Post('parked/retry')
  @HttpCode(200)
  @Acts('administrator')
  @ApiOperation({ summary: 'Digest parked cases again, in order, or one of them; answers what is still parked' })
  async retry(@Query() { case: ofCase }: RetryDto, @Body(NoBody) _body: undefined, @Req() request: Request) {
    // A write like any other: without a key it is refused, although trying again is harmless.
    this.commands.commandId(request);
    const parked = await this.parked.retry(ofCase);
    return { status: parked.length === 0 ? 'live' : 'degraded', parked };
  }
}
