import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { streamOf, type ApplicationState } from '#domain';
import { HOUSE, type House } from '#runtime';
import type { EvidenceStore } from '#vault';
import type { Config } from '../../config.js';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { CONFIG, EVIDENCE } from '../../tokens.js';
import { Law } from '../applications/law.service.js';
import { mayRead } from '../applications/visibility.js';
import { receiveFile, sendFile } from './uploaded-file.js';

class EvidenceKindDto {
  @ApiPropertyOptional({
    description: 'Kind of evidence (材料), as the item declares it',
    example: 'patent_certificate',
  })
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{1,60}$/)
  kind!: string;
}

/** 材料: uploaded as a stream, kept encrypted, its hash in the record. */
@ApiTags('evidence')
@Controller('applications/:id/claims/:claim/evidence')
export class EvidenceController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(EVIDENCE) private readonly evidence: EvidenceStore,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Law) private readonly law: Law,
  ) {}

  @Post()
  @Acts('applicant')
  @ApiConsumes('application/pdf', 'image/jpeg', 'image/png')
  @ApiBody({
    description: 'The file itself; its type is read from its content',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiOperation({ summary: 'Attach a file: PDF, JPEG or PNG' })
  async attach(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Query() { kind }: EvidenceKindDto,
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const stream = streamOf.application(id);
    const state = await this.house.runner.fold('application', stream);
    await this.#assertOwn(state, claim, kind, request);
    const evidenceId = this.commands.newId(request, 'evidence');
    const received = await receiveFile(this.evidence, state.applicant, body, this.config.maxEvidenceBytes);
    // What was received decides whether a repetition is one: another file under the same key is another request.
    request.body = { hash: received.hash };
    const answer = await this.commands.run<'application'>(request, reply, {
      decider: 'application',
      stream,
      role: 'applicant',
      jurisdiction: state.applicant,
      build: () => ({ type: 'AttachEvidence', claim, evidence: { id: evidenceId, kind, ...received } }),
    });
    return { ...answer, evidence: evidenceId, hash: received.hash, size: received.size, mediaType: received.mediaType };
  }

  @Get(':evidence')
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOperation({ summary: 'Download a file that you may read' })
  async download(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Param('evidence', IdPipe) evidenceId: string,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    const actor = actorOf(request);
    const view = await this.reads.find((models) => models.case(id));
    if (!(await this.reads.ask((models) => mayRead(actor, view, models)))) throw refusalError('NOT_FOUND');
    const row = await this.reads.find((models) => models.claim(claim));
    const file = row.evidence.find((each) => each.id === evidenceId);
    if (row.application !== id || !file) throw refusalError('EVIDENCE_UNKNOWN', { claim, evidence: evidenceId });
    await sendFile(this.evidence, reply, file);
  }

  async #assertOwn(state: ApplicationState, claim: string, kind: string, request: Request): Promise<void> {
    const own = actorOf(request).grants.some(
      (grant) => grant.role === 'applicant' && grant.organisation === state.applicant,
    );
    if (state.status === 'none' || !own) throw refusalError('APPLICATION_UNKNOWN');
    const known = state.claims[claim];
    if (!known) throw refusalError('CLAIM_UNKNOWN', { claim });
    const item = await this.law.itemOf(this.house.runner, state, known.item);
    if (!item.evidence.some((each) => each.kind === kind)) throw refusalError('EVIDENCE_KIND_UNKNOWN', { kind });
  }
}
