import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf, type CommandFor, type World } from '#domain';
import { instant, refuse, yearOf, type Instant, type Refusal } from '#kernel';
import type { RoundRow } from '#read-models';
import { HOUSE, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts, Public } from '../../http/actor.guard.js';
import { actorOf, Commands } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { without } from '../lines/wire.js';
import { OpenRoundDto } from './rounds.dto.js';

/** 轮次, 一年一兑现: policy × declaration window × award years × lead department. */
@ApiTags('rounds')
@Controller('rounds')
export class RoundsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Post()
  @Acts('policyOffice', 'administrator')
  @ApiOperation({ summary: 'Open a round of a published policy' })
  open(@Body() body: OpenRoundDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const grant = actorOf(request).grants.find(({ role }) => role === 'policyOffice' || role === 'administrator');
    if (!grant) throw refusalError('ROLE_NOT_HELD', { roles: ['policyOffice', 'administrator'] });
    return this.commands.run(request, reply, {
      decider: 'round',
      stream: streamOf.round(this.commands.newId(request, 'round')),
      role: grant.role,
      jurisdiction: grant.organisation,
      build: (_, world) => openRound(body, world),
    });
  }

  @Get()
  @Public()
  @ApiOperation({ summary: 'All rounds, with whether one may declare now' })
  async list(@Query() page: PageDto) {
    const { rows, next } = await this.reads.ask((models) => models.rounds(pageOf(page)));
    const now = this.house.clock.now();
    return { rows: rows.map((row) => view(row, now)), next };
  }

  @Get(':id')
  @Public()
  @ApiOperation({ summary: 'One round' })
  async one(@Param('id', IdPipe) id: string) {
    return view(await this.reads.find((models) => models.round(id)), this.house.clock.now());
  }
}

/** The policy is published, a measure, and has the award years and the department. */
async function openRound(body: OpenRoundDto, world: World): Promise<CommandFor<'round'> | Refusal> {
  const { policy, awardYears, leadDepartment, title, window } = body;
  // Said before anything else: an interpretation (政策解读) or a plan is never published, and never will be.
  const book = await policyBook(world);
  const kind = book.find(policy)?.kind;
  if (kind !== undefined && kind !== 'measure') return refuse('ONLY_A_MEASURE_PAYS', { kind });
  const { versions } = await world.fold('policy', streamOf.policy(policy));
  const number = body.policyVersion ?? Math.max(0, ...versions.map((each) => each.version));
  if (!versions.some((each) => each.version === number)) return refuse('POLICY_NOT_PUBLISHED', { policy });
  const version = book.find(policy, number);
  if (!version) return refuse('POLICY_UNKNOWN', { policy });
  if (version.kind !== 'measure') return refuse('ONLY_A_MEASURE_PAYS', { kind: version.kind });
  const { from, until } = version.awardYears;
  const outside = awardYears.find((year) => year < from || (until !== undefined && year > until));
  if (outside !== undefined) return refuse('AWARD_YEAR_OUTSIDE_POLICY', { year: outside, from, until: until ?? null });
  // Facts from that day on fall under the later version; a round that may hold them is a round of that.
  const superseded = book.supersededFrom(policy, number);
  const late = awardYears.find((year) => superseded !== undefined && year >= yearOf(superseded));
  if (late !== undefined) return refuse('VERSION_SUPERSEDED', { version: number, year: late, from: superseded });
  if (!Object.hasOwn(version.departments, leadDepartment)) {
    return refuse('DEPARTMENT_NOT_OF_POLICY', { department: leadDepartment, known: Object.keys(version.departments) });
  }
  return {
    type: 'OpenRound',
    policy,
    policyVersion: number,
    awardYears: awardYears.toSorted((a, b) => a - b),
    window: { from: instant(window.from), until: instant(window.until) },
    leadDepartment,
    title: { zh: title.zh, en: title.en },
  };
}

function view(row: RoundRow, now: Instant) {
  const { from, until } = row.window;
  return { ...without(row, 'openedOrdinal'), status: now < from ? 'upcoming' : now < until ? 'open' : 'closed' };
}
