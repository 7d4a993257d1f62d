import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { refuse } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, grantOf } from '../../http/commands.service.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { MinutesFiles } from './minutes-files.service.js';
import { SignMinutesDto } from './panels.dto.js';

/** The panel's minutes: one member uploads the file, every member signs it by its hash. */
@ApiTags('panels')
@Controller('panels/:id')
export class MinutesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
    @Inject(MinutesFiles) private readonly files: MinutesFiles,
  ) {}

  @Post('minutes-files')
  @Acts('panel')
  @ApiConsumes('application/pdf', 'image/jpeg', 'image/png')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Upload minutes; the answer’s hash is what members sign' })
  async upload(@Param('id', IdPipe) id: string, @Req() request: Request) {
    const { members } = await this.house.runner.fold('panel', streamOf.panel(id));
    if (!members.includes(actorOf(request).account)) throw refusalError('NOT_A_PANEL_MEMBER');
    const { hash, size, mediaType } = await this.files.receive(`panel:${id}`, request);
    return { hash, size, mediaType };
  }

  @Post('minutes')
  @HttpCode(200)
  @Acts('panel')
  @ApiOperation({ summary: 'Sign minutes that were uploaded' })
  sign(
    @Param('id', IdPipe) id: string,
    @Body() { hash }: SignMinutesDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = grantOf(request, 'panel');
    return this.commands.run(request, reply, {
      decider: 'panel',
      stream: streamOf.panel(id),
      role: 'panel',
      jurisdiction: organisation,
      ifMatch: 'optional',
      build: async (state) => {
        if (state.status === 'none') return refuse('PANEL_UNKNOWN');
        const file = await this.files.find(`panel:${id}`, hash);
        if (!file) return refuse('MINUTES_UNKNOWN', { hash });
        return { type: 'SignMinutes', minutes: { ref: file.ref, hash } };
      },
    });
  }

  @Get('minutes-files/:hash')
  @Acts('panel', 'governmentOffice', 'department', 'auditor')
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOperation({ summary: 'Download minutes' })
  async download(
    @Param('id', IdPipe) id: string,
    @Param('hash', IdPipe) hash: string,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { file, bytes } = await this.files.open(`panel:${id}`, hash);
    void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(Readable.from(bytes), {
      type: file.mediaType,
      disposition: `attachment; filename="${hash}"`,
    });
  }
}
