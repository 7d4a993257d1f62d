import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { dutyConflict, streamOf, type BatchState, type CommandFor, type World } from '#domain';
import { refuse, type Refusal } from '#kernel';
import { HOUSE, type BuildCommand, type House } from '#runtime';
import { findVersion } from '../../../../assessment/src/policy-book.js';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, grantOf, type CommandAnswer } from '../../http/commands.service.js';
import { NoBody } from '../../http/no-body.pipe.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { MinutesFiles } from '../panels/minutes-files.service.js';
import { DecisionDto, StrikeDto } from './batches.dto.js';
import { payoutRuleOf } from './payout-rule.js';

/** Stage 6, 区委、区政府通过: the batch is presented, lines are struck, numbered meetings decide. */
@ApiTags('batches')
@Controller('batches/:id')
export class MeetingsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
    @Inject(MinutesFiles) private readonly files: MinutesFiles,
  ) {}

  @Post('presentation')
  @HttpCode(200)
  @Acts('governmentOffice')
  @ApiOperation({ summary: 'Present the batch: no more lines come in, meetings may decide' })
  present(
    @Param('id', IdPipe) id: string,
    @Body(NoBody) _body: undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, 'optional', () => ({ type: 'PresentBatch' }));
  }

  @Post('strikes')
  @HttpCode(200)
  @Acts('governmentOffice')
  @ApiOperation({ summary: 'Strike (剔除) a line: deferred or rejected, with a reason' })
  strike(
    @Param('id', IdPipe) id: string,
    @Body() { line, kind, reason }: StrikeDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { account } = actorOf(request);
    return this.#run(id, request, reply, 'required', async (_, world) => {
      // Striking decides on that line: not for somebody who has acted on it before.
      const { duties } = await world.fold('line', streamOf.line(line));
      return dutyConflict(duties, 'approved', account) ?? { type: 'StrikeBatchLine', line, kind, reason };
    });
  }

  @Post('decisions')
  @HttpCode(200)
  @Acts('governmentOffice')
  @ApiOperation({ summary: 'Enter one meeting’s decision with its minutes; the last one required approves the batch' })
  decide(
    @Param('id', IdPipe) id: string,
    @Body() body: DecisionDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, 'required', (state, world) => this.#decision(id, body, state, world));
  }

  @Post('minutes-files')
  @Acts('governmentOffice')
  @ApiConsumes('application/pdf', 'image/jpeg', 'image/png')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Upload a meeting’s minutes; the answer’s hash goes into the decision' })
  async upload(@Param('id', IdPipe) id: string, @Req() request: Request) {
    const { status } = await this.house.runner.fold('batch', streamOf.batch(id));
    if (status === 'none') throw refusalError('BATCH_UNKNOWN');
    const { hash, size, mediaType } = await this.files.receive(`batch:${id}`, request);
    return { hash, size, mediaType };
  }

  @Get('minutes-files/:hash')
  @Acts('governmentOffice', 'finance', 'auditor')
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOperation({ summary: 'Download a meeting’s minutes' })
  async download(
    @Param('id', IdPipe) id: string,
    @Param('hash', IdPipe) hash: string,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { file, bytes } = await this.files.open(`batch:${id}`, hash);
    void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(Readable.from(bytes), {
      type: file.mediaType,
      disposition: `attachment; filename="${hash}"`,
    });
  }

  async #decision(
    id: string,
    { body, meeting, date, document, minutes }: DecisionDto,
    state: BatchState,
    world: World,
  ): Promise<CommandFor<'batch'> | Refusal> {
    if (state.status === 'none') return refuse('BATCH_UNKNOWN');
    const file = minutes === undefined ? undefined : await this.files.find(`batch:${id}`, minutes);
    if (minutes !== undefined && !file) return refuse('MINUTES_UNKNOWN', { hash: minutes });
    const { content } = await world.fold('round', streamOf.round(state.round));
    const version = await findVersion(world, state.policy, content?.policyVersion);
    if (!version) return refuse('POLICY_UNKNOWN', { policy: state.policy });
    const { confirmed } = await world.fold('policy', streamOf.policy(state.policy));
    const decision = {
      body,
      meeting,
      date,
      document,
      ...(file ? { minutes: { ref: file.ref, hash: file.hash } } : {}),
    };
    return { type: 'RecordDecision', decision, payoutRule: payoutRuleOf(version, confirmed) };
  }

  #run(
    id: string,
    request: Request,
    reply: Reply,
    ifMatch: 'required' | 'optional',
    build: BuildCommand<'batch'>,
  ): Promise<CommandAnswer> {
    const { organisation } = grantOf(request, 'governmentOffice');
    const stream = streamOf.batch(id);
    const intent = { decider: 'batch' as const, stream, role: 'governmentOffice' as const, jurisdiction: organisation };
    return this.commands.run(request, reply, { ...intent, ifMatch, build });
  }
}
