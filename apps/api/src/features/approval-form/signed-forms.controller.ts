import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
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
import { mayRead } from '../applications/visibility.js';
import { receiveFile, sendFile } from '../evidence/uploaded-file.js';
import { signsFor } from './signs-for.js';

/** 签章扫描件: the approval form as it was signed and sealed on paper. */
@ApiTags('applications: reading')
@Controller('applications/:id/approval-form/scans')
export class SignedFormsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(EVIDENCE) private readonly files: EvidenceStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Acts('applicant', 'endorser', 'department')
  @ApiConsumes('application/pdf', 'image/jpeg', 'image/png')
  @ApiBody({
    description: 'The file itself; its type is read from its content',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiOperation({ summary: 'Attach a scan of the signed and sealed form; the last one counts, earlier ones stay' })
  async attach(
    @Param('id', IdPipe) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const stream = streamOf.application(id);
    const state = await this.house.runner.fold('application', stream);
    if (state.status === 'none') throw refusalError('APPLICATION_UNKNOWN');
    const signer = await this.reads.ask((models) => signsFor(actorOf(request), state, models));
    if (!signer) throw await this.#notYours(id, request);
    const scanId = this.commands.newId(request, 'scan');
    const received = await receiveFile(this.files, state.applicant, body, this.config.maxEvidenceBytes);
    // What was received decides whether a repetition is one: another file under the same key is another request.
    request.body = { hash: received.hash };
    const answer = await this.commands.run<'application'>(request, reply, {
      decider: 'application',
      stream,
      role: signer.role,
      jurisdiction: signer.jurisdiction,
      build: () => ({
        type: 'AttachSignedForm',
        organisation: signer.organisation,
        scan: { id: scanId, ...received },
      }),
    });
    return { ...answer, scan: scanId, hash: received.hash, size: received.size, mediaType: received.mediaType };
  }

  @Get(':scan')
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOperation({ summary: 'Download a scan of the form; earlier ones too' })
  async download(
    @Param('id', IdPipe) id: string,
    @Param('scan', IdPipe) scan: string,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    const view = await this.reads.find((models) => models.case(id));
    if (!(await this.reads.ask((models) => mayRead(actorOf(request), view, models)))) throw refusalError('NOT_FOUND');
    const file = view.signedForms.find((each) => each.id === scan);
    if (!file) throw refusalError('SIGNED_FORM_UNKNOWN');
    await sendFile(this.files, reply, file);
  }

  /** Whoever may not read the case learns not even that it exists. */
  async #notYours(id: string, request: Request): Promise<Error> {
    const readable = await this.reads.ask((models) => {
      const view = models.case(id);
      return view !== undefined && mayRead(actorOf(request), view, models);
    });
    return refusalError(readable ? 'FORM_NOT_YOURS_TO_SIGN' : 'APPLICATION_UNKNOWN');
  }
}
