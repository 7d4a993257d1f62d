import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { grantsOn, streamOf, type Role, type World } from '#domain';
import { refuse, shanghaiDate, type Refusal } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, grantOf } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { PanelDecisions } from './panel-decisions.service.js';
import { PanelViews } from './panel-views.js';
import { AppointPanelDto, PanelsOfRoundDto, RecusalDto } from './panels.dto.js';

const READERS = ['panel', 'governmentOffice', 'department', 'policyOffice', 'auditor', 'administrator'] as const;

/** Offices that read every case of the district. */
const DISTRICT: readonly Role[] = ['governmentOffice', 'auditor', 'policyOffice'];

/**
 * 评审专项小组. The government's office appoints it: the document only says 成立由相关职能部门及相关专业人员组成的评审专项小组, and
 * a department that reviewed the claims should not choose who verifies them.
 */
@ApiTags('panels')
@Controller('panels')
export class PanelsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(PanelViews) private readonly views: PanelViews,
    @Inject(PanelDecisions) private readonly findings: PanelDecisions,
  ) {}

  @Post()
  @Acts('governmentOffice')
  @ApiOperation({ summary: 'Appoint a review panel (评审专项小组) for a round' })
  appoint(@Body() body: AppointPanelDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const { organisation } = grantOf(request, 'governmentOffice');
    const { round, members, document } = body;
    return this.commands.run(request, reply, {
      decider: 'panel',
      stream: streamOf.panel(this.commands.newId(request, 'panel')),
      role: 'governmentOffice',
      jurisdiction: organisation,
      build: async (_, world) => {
        const { content } = await world.fold('round', streamOf.round(round));
        if (!content) return refuse('ROUND_UNKNOWN', { round });
        const wrong = await this.#withoutRole(world, members);
        return wrong ?? { type: 'AppointPanel', round, members, document };
      },
    });
  }

  @Post(':id/recusals')
  @HttpCode(200)
  @Acts('governmentOffice', 'panel')
  @ApiOperation({ summary: 'Recuse (回避) a member from an application: the office anybody, a member itself' })
  recuse(
    @Param('id', IdPipe) id: string,
    @Body() { member, application, reason }: RecusalDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const grant = recuser(request, member);
    return this.commands.run(request, reply, {
      decider: 'panel',
      stream: streamOf.panel(id),
      role: grant.role,
      jurisdiction: grant.organisation,
      ifMatch: 'optional',
      build: async (state, world) => {
        const { status, round } = await world.fold('application', streamOf.application(application));
        if (status === 'none') return refuse('APPLICATION_UNKNOWN', { application });
        if (state.status !== 'none' && round !== state.round) return refuse('APPLICATION_OF_ANOTHER_ROUND', { round });
        return { type: 'RecusePanelMember', member, application, reason };
      },
    });
  }

  @Get()
  @Acts(...READERS)
  @ApiOperation({ summary: 'The panels of a round' })
  list(@Query() query: PanelsOfRoundDto) {
    return this.reads.ask((models) => models.panelsOfRound(query.round, pageOf(query)));
  }

  @Get('candidates')
  @Acts('governmentOffice')
  @ApiOperation({ summary: 'Accounts that may be appointed: they hold the role "panel" today' })
  async candidates(@Query() query: PageDto) {
    const today = shanghaiDate(this.house.clock.now());
    const { rows, next } = await this.reads.ask((models) => models.grantsOfRole('panel', pageOf(query)));
    const held = rows.filter(({ from, until }) => from <= today && (until === null || today < until));
    return { rows: await this.views.members([...new Set(held.map(({ account }) => account))]), next };
  }

  @Get(':id/decisions')
  @Acts('panel', 'governmentOffice', 'auditor', 'policyOffice')
  @ApiOperation({ summary: "What the panel found of its round's claims, with what still waits: for its minutes" })
  async decisions(@Param('id', IdPipe) id: string, @Query() query: PageDto, @Req() request: Request) {
    const row = await this.reads.find((models) => models.panel(id));
    const { account, grants } = actorOf(request);
    const member = row.members.includes(account);
    if (!member && grants.every(({ role }) => !DISTRICT.includes(role))) throw refusalError('NOT_FOUND');
    return this.findings.page(row, pageOf(query));
  }

  @Get(':id')
  @Acts(...READERS)
  @ApiOperation({ summary: 'A panel: members by name, recusals, signatures' })
  async one(@Param('id', IdPipe) id: string, @Res({ passthrough: true }) reply: Reply) {
    const { version } = await this.house.runner.folded('panel', streamOf.panel(id));
    const row = await this.reads.find((models) => models.panel(id));
    void reply.header('etag', `"${version}"`);
    return this.views.panel(row);
  }

  async #withoutRole(world: World, members: readonly string[]): Promise<Refusal | undefined> {
    const today = shanghaiDate(this.house.clock.now());
    for (const member of members) {
      const held = grantsOn(await world.fold('roleGrant', streamOf.roleGrant(member)), today);
      if (!held.some((grant) => grant.role === 'panel')) return refuse('PANEL_ROLE_NOT_HELD', { member });
    }
    return undefined;
  }
}

/** The office may recuse anybody; a member only itself. */
function recuser(request: Request, member: string): { role: Role; organisation: string } {
  const { account, grants } = actorOf(request);
  const office = grants.find((grant) => grant.role === 'governmentOffice');
  if (office) return office;
  if (account !== member) throw refusalError('NOT_IN_YOUR_JURISDICTION', { role: 'panel' });
  return grantOf(request, 'panel');
}
