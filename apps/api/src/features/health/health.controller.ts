import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HOUSE, type House, type Projector } from '#runtime';
import { Acts, Public } from '../../http/actor.guard.js';
import type { Reply } from '../../http/types.js';
import { READ_MODELS } from '../../tokens.js';

/** For whoever runs it. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(READ_MODELS) private readonly projector: Projector,
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
  @ApiOperation({ summary: 'Answers when all background work on the log so far is done' })
  async idle() {
    await this.house.idle();
    const head = await this.house.store.head();
    if (head !== null) await this.projector.waitFor(head, 10_000);
    return { status: 'idle', position: head };
  }

  @Get('state')
  @Acts('administrator', 'auditor')
  @ApiOperation({ summary: 'Subscriptions, parked events, dead jobs' })
  async state() {
    return {
      readModels: this.projector.health(),
      lag: await this.projector.lag(),
      sagas: { position: this.house.processManager.position(), parked: this.house.processManager.parked() },
      jobs: { dead: this.house.jobs.dead().map(({ job, attempts, error }) => ({ job: job.id, attempts, error })) },
    };
  }
}
