import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { streamOf } from '#domain';
import type { StageId } from '#kernel';
import type { QueueRow } from '#read-models';
import { HOUSE, type House, type QueueFilter } from '#runtime';
import { actorOf } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { readablePage } from '../../http/readable-page.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Actor, Request } from '../../http/types.js';
import { IsId } from '../../http/validators.js';
import { isOnPanel } from '../applications/visibility.js';
import { Contests } from '../applications/contests.service.js';
import { OWN_QUEUES, workersOf } from './queue-roles.js';

class QueueDto extends PageDto {
  @ApiPropertyOptional({ description: 'In the name of which of your organisations; the first one by default' })
  @IsOptional()
  @IsId()
  organisation?: string;

  @ApiPropertyOptional({ description: 'Only this round' })
  @IsOptional()
  @IsId()
  round?: string;
}

/** What waits at a stage for the one who asks. */
@ApiTags('queues')
@Controller('queues')
export class QueuesController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(Contests) private readonly contests: Contests,
  ) {}

  @Get(':stage')
  @ApiOperation({ summary: 'The queue of a stage, of your jurisdiction' })
  async queue(@Param('stage') stage: string, @Query() query: QueueDto, @Req() request: Request) {
    const filter = await this.#filter(stage as StageId, query, actorOf(request));
    const actor = actorOf(request);
    const { rows, next } = await this.reads.ask((models) =>
      readablePage(
        pageOf(query),
        (page) => models.queue(filter, page),
        // A panel works the cases of its round.
        ({ round }) => filter.stage !== 'panel' || (round !== null && isOnPanel(actor, round, models)),
      ),
    );
    return { rows: await Promise.all(rows.map((row) => this.#shown(row, actor))), next };
  }

  @Get(':stage/counts')
  @ApiOperation({ summary: 'How many wait at a stage, by kind' })
  async counts(@Param('stage') stage: string, @Query() query: QueueDto, @Req() request: Request) {
    const filter = await this.#filter(stage as StageId, query, actorOf(request));
    const { organisation, round } = filter;
    const counts = await this.reads.ask((models) =>
      models.queueCounts({ ...(organisation ? { organisation } : {}), ...(round ? { round } : {}) }),
    );
    return { rows: counts.filter((count) => count.stage === stage) };
  }

  /** What waits because of other applicants says who they are. */
  async #shown(row: QueueRow, actor: Actor) {
    const [id] = row.claims;
    if (row.kind !== 'review' || row.note !== 'contested' || id === undefined) return row;
    const claim = await this.reads.find((models) => models.claim(id));
    return { ...row, holders: await this.contests.holders(claim, actor) };
  }

  async #filter(stage: StageId, query: QueueDto, actor: Actor): Promise<QueueFilter> {
    const roles = workersOf(stage);
    if (!roles) throw refusalError('STAGE_UNKNOWN', { stage });
    const grants = actor.grants.filter((grant) => roles.includes(grant.role));
    const grant = query.organisation ? grants.find((each) => each.organisation === query.organisation) : grants[0];
    if (!grant) throw refusalError('NOT_IN_YOUR_JURISDICTION', { stage });
    const round = query.round === undefined ? {} : { round: query.round };
    if (!OWN_QUEUES.includes(stage)) return { stage, ...round };
    const organisation = stage === 'department' ? await this.#departmentKey(grant.organisation) : grant.organisation;
    return { stage, organisation, ...round };
  }

  async #departmentKey(organisation: string): Promise<string> {
    const { content } = await this.house.runner.fold('organisation', streamOf.organisation(organisation));
    if (!content?.key) throw refusalError('NOT_IN_YOUR_JURISDICTION', { stage: 'department' });
    return content.key;
  }
}
