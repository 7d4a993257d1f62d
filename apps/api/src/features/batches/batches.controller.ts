import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { publishedRoute, streamOf } from '#domain';
import { refuse } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { findVersion, policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, grantOf } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { eachLine, type ListAnswer } from '../lines/each-line.js';
import { LineListDto } from '../lines/lines.dto.js';
import { PartyNames } from '../parties/party-names.service.js';
import { batchLineView, batchView } from './batch-view.js';
import { BatchesQueryDto, OpenBatchDto } from './batches.dto.js';

const READERS = ['governmentOffice', 'department', 'panel', 'policyOffice', 'finance', 'auditor'] as const;

/** 批次: what committee and government decide on together. */
@ApiTags('batches')
@Controller('batches')
export class BatchesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  @Post()
  @Acts('governmentOffice')
  @ApiOperation({ summary: 'Open a batch for a round; the policy says which bodies must decide' })
  open(@Body() { round }: OpenBatchDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const { organisation } = grantOf(request, 'governmentOffice');
    return this.commands.run(request, reply, {
      decider: 'batch',
      stream: streamOf.batch(this.commands.newId(request, 'batch')),
      role: 'governmentOffice',
      jurisdiction: organisation,
      build: async (_, world) => {
        const { content } = await world.fold('round', streamOf.round(round));
        if (!content) return refuse('ROUND_UNKNOWN', { round });
        const version = await findVersion(world, content.policy, content.policyVersion);
        if (!version) return refuse('POLICY_UNKNOWN', { policy: content.policy });
        const requiredBodies = version.approvalBodies.map((body) => body.id);
        const policy = await world.fold('policy', streamOf.policy(content.policy));
        const route = publishedRoute(policy, version.version) ?? version.route;
        return { type: 'OpenBatch', round, policy: content.policy, requiredBodies, route };
      },
    });
  }

  @Post(':id/lines')
  @HttpCode(200)
  @Acts('governmentOffice')
  @ApiOperation({
    summary: 'Take lines into the batch, each by itself; the answer says which were taken and why others not',
  })
  include(
    @Param('id', IdPipe) id: string,
    @Body() { lines }: LineListDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListAnswer> {
    const { organisation } = grantOf(request, 'governmentOffice');
    return eachLine(this.house, reply, lines, (line) =>
      this.commands.attempt(
        request,
        {
          decider: 'line',
          stream: streamOf.line(line),
          role: 'governmentOffice',
          jurisdiction: organisation,
          build: async (_, world) => {
            const batch = await world.fold('batch', streamOf.batch(id));
            if (batch.status === 'none') return refuse('BATCH_UNKNOWN');
            if (batch.status !== 'open') return refuse('BATCH_NOT_OPEN', { status: batch.status });
            return { type: 'IncludeInBatch', batch: id, round: batch.round };
          },
        },
        `include:${line}`,
      ),
    );
  }

  @Get()
  @Acts(...READERS)
  @ApiOperation({ summary: 'Batches, of one round or all' })
  async list(@Query() query: BatchesQueryDto) {
    const filter = query.round === undefined ? {} : { round: query.round };
    const book = await policyBook(this.house.runner);
    return this.reads.ask((models) => {
      const { rows, next } = models.batches(filter, pageOf(query));
      return { rows: rows.map((row) => batchView(row, models, book)), next };
    });
  }

  @Get(':id')
  @Acts(...READERS)
  @ApiOperation({
    summary: 'A batch with its totals and decisions; its ETag is what strikes and decisions name in If-Match',
  })
  async one(@Param('id', IdPipe) id: string, @Res({ passthrough: true }) reply: Reply) {
    const row = await this.reads.find((models) => models.batch(id));
    void reply.header('etag', `"${row.revision}"`);
    const book = await policyBook(this.house.runner);
    return this.reads.ask((models) => batchView(row, models, book));
  }

  @Get(':id/lines')
  @Acts(...READERS)
  @ApiOperation({ summary: 'The lines of a batch, struck ones included' })
  async lines(@Param('id', IdPipe) id: string, @Query() page: PageDto, @Req() request: Request) {
    const { rows, next } = await this.reads.ask((models) => {
      const found = models.batchLines(id, pageOf(page));
      return { rows: found.rows.map((row) => ({ row, line: models.line(row.line) })), next: found.next };
    });
    const applicants = rows.flatMap(({ line }) => line?.content?.applicant ?? []);
    const names = await this.names.forOffice(actorOf(request), applicants);
    const book = await policyBook(this.house.runner);
    return {
      rows: rows.map(({ row, line }) =>
        batchLineView(row, line, names.get(line?.content?.applicant ?? '') ?? null, book),
      ),
      next,
    };
  }
}
