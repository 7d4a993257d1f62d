import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags, IntersectionType } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { STAGES, type StageId } from '#kernel';
import type { QueueRow } from '#read-models';
import type { QueueFilter } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import { IsId } from '../../http/validators.js';
import { yuanOf } from '../lines/wire.js';
import { AsOfQueryDto, PeriodQueryDto, When } from './when.js';

class OfficeDto {
  @ApiPropertyOptional({ description: 'Only of this office (stamps, departments) or applicant (returned claims)' })
  @IsOptional()
  @IsId()
  organisation?: string;

  @ApiPropertyOptional({ description: 'Only this round' })
  @IsOptional()
  @IsId()
  round?: string;
}

class PastQueueDto extends IntersectionType(PageDto, AsOfQueryDto, OfficeDto) {}
class QueuePeriodDto extends IntersectionType(PeriodQueryDto, OfficeDto) {}

/**
 * What waited at a stage, for those who look at all of them. Answered from a scratch copy of the read models that stops
 * there: the first question about a position reads the record up to it.
 */
@ApiTags('time travel')
@Acts('auditor', 'governmentOffice')
@Controller('queues/:stage')
export class PastQueuesController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(When) private readonly when: When,
  ) {}

  @Get('as-of')
  @ApiOperation({ summary: 'The queue of a stage as it stood at a moment or position, of every office or of one' })
  async asOf(@Param('stage') stage: string, @Query() query: PastQueueDto) {
    const when = this.when.of(query.asOf);
    const filter = await this.#filter(stage, query);
    const { rows, next } = await this.reads.ask((models) => models.queueAsOf(filter, when, pageOf(query)));
    return { rows: rows.map(inYuan), next };
  }

  @Get('changes')
  @ApiOperation({ summary: 'What entered and what left the queue of a stage between two moments or positions' })
  async changes(@Param('stage') stage: string, @Query() query: QueuePeriodDto) {
    const filter = await this.#filter(stage, query);
    const { from, until } = await this.when.period(query);
    const { entered, left } = await this.reads.ask((models) => models.queueChanges(filter, from, until));
    return { entered: entered.map(inYuan), left: left.map(inYuan) };
  }

  async #filter(stage: string, { organisation, round }: OfficeDto): Promise<QueueFilter> {
    if (!isStage(stage)) throw refusalError('STAGE_UNKNOWN', { stage });
    const office = organisation === undefined ? {} : { organisation: await this.#officeOf(stage, organisation) };
    return { stage, ...office, ...(round === undefined ? {} : { round }) };
  }

  /** A department's queue goes by the key by which the law names it. */
  async #officeOf(stage: string, organisation: string): Promise<string> {
    if (stage !== 'department') return organisation;
    const { key } = await this.reads.find((models) => models.organisation(organisation));
    if (!key) throw refusalError('NOT_FOUND');
    return key;
  }
}

/** As the queues of today say it. */
const inYuan = (row: QueueRow): QueueRow => ({ ...row, total: row.total === null ? null : yuanOf(row.total as never) });

const isStage = (text: string): text is StageId => (STAGES as readonly string[]).includes(text);
