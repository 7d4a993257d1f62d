import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  streamOf,
  type ApplicationState,
  type ClaimFacts,
  type ClaimState,
  type Cut,
  type PanelDecision,
  type PanelFacts,
  type World,
} from '#domain';
import {
  isRefusal,
  parsePercent,
  parseYuan,
  refuse,
  toFenText,
  compareRatio,
  type Instant,
  type Refusal,
} from '#kernel';
import type { ItemDeclaration } from '#policies';
import type { BuildCommand } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, grantOf, type CommandAnswer } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { yuanOf } from '../lines/wire.js';
import {
  OnSiteCheckDto,
  PanelReasonDto,
  PanelReturnDto,
  VerificationDto,
  type CutDto,
  type PanelDecisionDto,
} from './applications.dto.js';
import { Law } from './law.service.js';
import { actsForApplicant, toOtherAwards } from './tiers.controller.js';
import { mayRead } from './visibility.js';

/** Stage 4, 评审核实: what panel members do on a claim. */
@ApiTags('applications: panel')
@Acts('panel')
@Controller('applications/:id/claims/:claim')
export class PanelClaimsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Law) private readonly law: Law,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  @Post('on-site-check-requirement')
  @HttpCode(200)
  @ApiOperation({ summary: 'Require an on-site check (现场核实)' })
  requireOnSite(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: PanelReasonDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, body.panel, (panel) => ({
      type: 'RequireOnSiteCheck',
      claim,
      panel,
      reason: body.reason,
    }));
  }

  @Post('on-site-check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that the site was visited' })
  recordOnSite(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: OnSiteCheckDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, body.panel, (panel) =>
      body.visitedOn > this.law.today()
        ? refuse('DATE_IN_FUTURE', { date: body.visitedOn })
        : { type: 'RecordOnSiteCheck', claim, panel, visitedOn: body.visitedOn, findings: body.findings },
    );
  }

  @Post('on-site-check-waiver')
  @HttpCode(200)
  @ApiOperation({ summary: 'Waive the on-site check, with a reason' })
  waiveOnSite(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: PanelReasonDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, body.panel, (panel) => ({
      type: 'WaiveOnSiteCheck',
      claim,
      panel,
      reason: body.reason,
    }));
  }

  @Post('verification')
  @HttpCode(200)
  @ApiOperation({ summary: 'Verify the facts, with cuts (核减) and decisions and their reasons' })
  verify(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: VerificationDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, body.panel, async (panel, state, world) => {
      const known = state.claims[claim];
      if (!known) return refuse('CLAIM_UNKNOWN', { claim });
      const version = await this.law.version(world, state.policy, state.policyVersion);
      const item = this.law.item(version, known.item);
      const day = this.law.qualifyingDay(state, claim, item);
      const cut = verifiedFacts(item, known, body.cuts ?? []);
      if (isRefusal(cut)) return cut;
      const decision = body.decision
        ? decisionOf(item, version.ceilingOn(item.id, day), body.decision)
        : withoutDecision(item);
      if (isRefusal(decision)) return decision;
      return {
        type: 'VerifyFacts',
        claim,
        panel,
        ...cut,
        ...(decision ? { decision } : {}),
        similarTo: body.similarTo ?? [],
        otherAwards: body.otherAwards ? toOtherAwards(body.otherAwards) : known.otherAwards,
        local: await this.law.isLocal(world, state.applicant, day),
      };
    });
  }

  @Post('panel-return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Return one claim for supplement from the panel' })
  returnClaim(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: PanelReturnDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, body.panel, (panel) => ({
      type: 'ReturnForSupplement',
      stage: 'panel',
      organisation: panel.panel,
      claim,
      missing: body.missing,
      supplementUntil: (body.supplementUntil ?? null) as Instant | null,
      panel,
    }));
  }

  @Post('panel-refusal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse one claim at the panel, with a reason' })
  refuseClaim(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: PanelReasonDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, body.panel, (panel) => ({
      type: 'RefuseClaim',
      stage: 'panel',
      organisation: panel.panel,
      claim,
      reason: body.reason,
      panel,
    }));
  }

  #run(
    id: string,
    request: Request,
    reply: Reply,
    panelId: string,
    build: (panel: PanelFacts, state: ApplicationState, world: World) => ReturnType<BuildCommand<'application'>>,
  ): Promise<CommandAnswer> {
    const { organisation } = grantOf(request, 'panel');
    return this.commands.run<'application'>(request, reply, {
      decider: 'application',
      stream: streamOf.application(id),
      role: 'panel',
      jurisdiction: organisation,
      ifMatch: 'required',
      build: async (state, world) => {
        const self = actsForApplicant(state, request);
        if (self) return self;
        const panel = await world.fold('panel', streamOf.panel(panelId));
        if (panel.status === 'none') return refuse('PANEL_UNKNOWN');
        if (!panel.members.includes(actorOf(request).account) && !(await this.#mayRead(id, request))) {
          return refuse('APPLICATION_UNKNOWN');
        }
        const facts = { panel: panelId, round: panel.round, members: panel.members, recused: panel.recused[id] ?? [] };
        return build(facts, state, world);
      },
    });
  }

  /** Whoever may not read the case learns not even that it exists. */
  #mayRead(id: string, request: Request): Promise<boolean> {
    return this.reads.ask((models) => {
      const view = models.case(id);
      return view !== undefined && mayRead(actorOf(request), view, models);
    });
  }
}

/** The declared facts with the panel's cuts: only what may be cut, and only downwards. */
function verifiedFacts(
  item: ItemDeclaration,
  claim: ClaimState,
  cuts: readonly CutDto[],
): { facts: ClaimFacts; cuts: readonly Cut[] } | Refusal {
  const facts: Record<string, string | number | boolean | null> = { ...claim.facts };
  const recorded: Cut[] = [];
  for (const cut of cuts) {
    const declared = item.facts.find((fact) => fact.name === cut.fact);
    const from = claim.facts[cut.fact];
    if (!declared || from === undefined || from === null) return refuse('FACT_UNKNOWN', { fact: cut.fact });
    if (!declared.canBeCut) return refuse('FACT_CANNOT_BE_CUT', { fact: cut.fact });
    const to = declared.type === 'money' ? moneyText(cut.to) : cut.to;
    if (to === undefined || typeof to !== typeof from) return refuse('CUT_MALFORMED', { fact: cut.fact });
    if (!(Number(to) < Number(from)) || Number(to) < 0) return refuse('CUT_NOT_LOWER', { fact: cut.fact });
    if (declared.type === 'count' && !Number.isSafeInteger(to)) return refuse('CUT_MALFORMED', { fact: cut.fact });
    if (recorded.some((each) => each.fact === cut.fact)) return refuse('CUT_TWICE', { fact: cut.fact });
    facts[cut.fact] = to;
    recorded.push({ fact: cut.fact, from, to, reason: cut.reason });
  }
  return { facts, cuts: recorded };
}

function moneyText(value: unknown): string | undefined {
  const amount = parseYuan(value);
  return amount === undefined ? undefined : toFenText(amount);
}

/** 择优, 单项最高, 可参照: never verified without a person's figure, which would be zero or the maximum by guess. */
const withoutDecision = (item: ItemDeclaration): undefined | Refusal =>
  item.discretion?.required === true ? refuse('DECISION_REQUIRED', { item: item.id }) : undefined;

/** A rate or figure inside the ceiling that the version sets for the claim's day. */
function decisionOf(item: ItemDeclaration, most: string | undefined, given: PanelDecisionDto): PanelDecision | Refusal {
  const { discretion } = item;
  if (!discretion || most === undefined) return refuse('NO_DISCRETION', { item: item.id });
  const { reason } = given;
  if (discretion.kind === 'rate') {
    const rate = parsePercent(given.rate);
    const ceiling = parsePercent(most);
    if (!rate || given.rate === undefined || given.figure !== undefined) return refuse('DECISION_NEEDS_RATE');
    if (ceiling && compareRatio(rate, ceiling) > 0) return refuse('ABOVE_CEILING', { ceiling: most });
    return { rate: given.rate, reason };
  }
  const figure = parseYuan(given.figure);
  const ceiling = Number(most);
  if (figure === undefined || given.rate !== undefined) return refuse('DECISION_NEEDS_FIGURE');
  if (figure > ceiling) return refuse('ABOVE_CEILING', { ceiling: yuanOf(most) });
  return { figure: toFenText(figure), reason };
}
