import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { timelineView } from '../applications/timeline-view.js';
import { mayRead } from '../applications/visibility.js';
import { PeriodQueryDto, When } from './when.js';

/** What happened to a case in a period: for everybody who may read it. */
@ApiTags('time travel')
@Controller('applications/:id/changes')
export class CaseChangesController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(When) private readonly when: When,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Events of a case between two moments or positions, and which claims and lines they moved' })
  async changes(@Param('id', IdPipe) id: string, @Query() query: PeriodQueryDto, @Req() request: Request) {
    const actor = actorOf(request);
    const view = await this.reads.find((models) => models.case(id));
    const readable = await this.reads.ask((models) => mayRead(actor, view, models));
    if (!readable) throw refusalError('NOT_FOUND');
    const { from, until } = await this.when.period(query);
    const { events, ...moved } = await this.reads.ask((models) => models.caseChanges(id, from, until));
    return { ...moved, events: events.map(timelineView) };
  }
}
