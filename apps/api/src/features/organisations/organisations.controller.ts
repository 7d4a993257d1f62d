import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import type { OrganisationRow } from '#read-models';
import { derivedId, type PageRequest } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import { pageOf, SearchedPageDto } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { searchedPage } from '../../http/searched-page.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { without } from '../lines/wire.js';
import { RegisterOrganisationDto } from './organisations.dto.js';

/** The offices of every tier: parks, townships, departments, finance… */
@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  @Post()
  @Acts('administrator')
  @ApiOperation({ summary: 'Register an organisation' })
  register(@Body() body: RegisterOrganisationDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const { kind, name } = body;
    const key = body.key ?? null;
    // A policy's department key names one office: its id derives from the key, so that the second is refused.
    const id =
      kind === 'department' && key !== null
        ? derivedId('organisation', 'department', key)
        : this.commands.newId(request, 'organisation');
    return this.commands.run(request, reply, {
      decider: 'organisation',
      stream: streamOf.organisation(id),
      role: 'administrator',
      jurisdiction: '*',
      build: () => ({
        type: 'RegisterOrganisation',
        kind,
        name: { zh: name.zh, en: name.en },
        key,
        ...(body.treasury === undefined ? {} : { treasury: body.treasury }),
      }),
    });
  }

  @Get()
  @ApiOperation({ summary: 'All organisations, or those found by a part of the name' })
  async list(@Query() query: SearchedPageDto) {
    const ask = (page: PageRequest) => this.reads.ask((models) => models.organisations(page));
    const page = pageOf(query);
    const { q = '' } = query;
    const { rows, next } = await (q.trim() === ''
      ? ask(page)
      : searchedPage(page, q, ask, ({ name: { zh, en } }) => [zh, en]));
    return { rows: rows.map(view), next };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One organisation' })
  async one(@Param('id', IdPipe) id: string) {
    return view(await this.reads.find((models) => models.organisation(id)));
  }
}

const view = (row: OrganisationRow) => without(row, 'registeredOrdinal');
