import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import type { PolicyVersion } from '#policies';
import { HOUSE, type House } from '#runtime';
import { findVersion } from '../../../../assessment/src/policy-book.js';
import { Acts, Public } from '../../http/actor.guard.js';
import { Commands, grantOf } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { indicatorTable } from './indicator-view.js';
import { IndicatorValueDto } from './policies.dto.js';

/** More indicators than any document has. */
const ALL = { limit: 200 };

/** Targets (指标) of the documents: what the text wants, what was reached, how far that is. */
@ApiTags('policies')
@Controller('policies/:id/indicators')
export class IndicatorsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'The targets of a document with recorded values, progress and yearly growth' })
  async table(@Param('id', IdPipe) id: string) {
    const version = await this.#version(id);
    const { rows } = await this.reads.ask((models) => models.indicators(id, ALL));
    return indicatorTable(version, rows);
  }

  @Post()
  @HttpCode(200)
  @Acts('policyOffice')
  @ApiOperation({ summary: 'Record what an indicator came to in a year, with its source; a later record corrects it' })
  async record(
    @Param('id', IdPipe) id: string,
    @Body() body: IndicatorValueDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = grantOf(request, 'policyOffice');
    const { indicators } = await this.#version(id);
    return this.commands.run(request, reply, {
      decider: 'indicator',
      stream: streamOf.indicator(id),
      role: 'policyOffice',
      jurisdiction: organisation,
      ifMatch: 'optional',
      build: () => ({
        type: 'RecordIndicatorValue',
        indicator: body.indicator,
        year: body.year,
        value: body.value,
        source: body.source,
        correction: body.correction ?? null,
        known: indicators?.declared.some((each) => each.id === body.indicator) ?? false,
      }),
    });
  }

  async #version(id: string): Promise<PolicyVersion> {
    const version = await findVersion(this.house.runner, id);
    if (!version) throw refusalError('POLICY_UNKNOWN', { policy: id });
    return version;
  }
}
