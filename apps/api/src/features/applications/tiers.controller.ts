import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf, type ApplicationState, type OtherAward } from '#domain';
import { fen, parseYuan, refuse, toFenText, type Instant, type Refusal } from '#kernel';
import { HOUSE, type BuildCommand, type House } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, grantOf, type CommandAnswer } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { Law } from './law.service.js';
import { mayRead } from './visibility.js';
import { AcceptanceDto, EndorsementDto, ReasonDto, ReturnDto, type OtherAwardDto } from './applications.dto.js';

/** Stages 2 and 3: the park's or township's stamp, and the collecting department's review. */
@ApiTags('applications: tiers')
@Controller('applications')
export class TiersController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Law) private readonly law: Law,
  ) {}

  @Post(':id/endorsement')
  @HttpCode(200)
  @Acts('endorser')
  @ApiOperation({ summary: 'Stamp (审核盖章) everything of the application that waits for it' })
  async endorse(
    @Param('id', IdPipe) id: string,
    @Body() body: EndorsementDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = await this.#endorser(id, request);
    const opinion = body.opinion === undefined ? {} : { opinion: body.opinion };
    return this.#run(id, request, reply, 'endorser', organisation, () => ({
      type: 'GrantEndorsement',
      organisation,
      ...opinion,
    }));
  }

  @Post(':id/endorsement-refusal')
  @HttpCode(200)
  @Acts('endorser')
  @ApiOperation({ summary: 'Refuse the stamp, with a reason' })
  async refuseEndorsement(
    @Param('id', IdPipe) id: string,
    @Body() body: ReasonDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = await this.#endorser(id, request);
    return this.#run(id, request, reply, 'endorser', organisation, () => ({
      type: 'RefuseEndorsement',
      organisation,
      reason: body.reason,
    }));
  }

  @Post(':id/return')
  @HttpCode(200)
  @Acts('endorser')
  @ApiOperation({ summary: 'Return for supplement from the stamp, once, with everything that is missing' })
  async returnApplication(
    @Param('id', IdPipe) id: string,
    @Body() body: ReturnDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = await this.#endorser(id, request);
    return this.#run(id, request, reply, 'endorser', organisation, () => ({
      type: 'ReturnForSupplement',
      stage: 'endorsement',
      organisation,
      missing: body.missing,
      supplementUntil: (body.supplementUntil ?? null) as Instant | null,
    }));
  }

  @Post(':id/claims/:claim/acceptance')
  @HttpCode(200)
  @Acts('department')
  @ApiOperation({ summary: 'Accept a claim after departmental review (部门审核)' })
  async accept(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: AcceptanceDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation, key } = await this.#department(id, claim, request);
    const opinion = body.opinion === undefined ? {} : { opinion: body.opinion };
    return this.#run(id, request, reply, 'department', organisation, () => ({
      type: 'AcceptClaim',
      claim,
      organisation: key,
      otherAwards: toOtherAwards(body.otherAwards ?? []),
      ...opinion,
    }));
  }

  @Post(':id/claims/:claim/return')
  @HttpCode(200)
  @Acts('department')
  @ApiOperation({ summary: 'Return one claim for supplement from the department' })
  async returnClaim(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: ReturnDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation, key } = await this.#department(id, claim, request);
    return this.#run(id, request, reply, 'department', organisation, () => ({
      type: 'ReturnForSupplement',
      stage: 'department',
      organisation: key,
      claim,
      missing: body.missing,
      supplementUntil: (body.supplementUntil ?? null) as Instant | null,
    }));
  }

  @Post(':id/claims/:claim/refusal')
  @HttpCode(200)
  @Acts('department')
  @ApiOperation({ summary: 'Refuse one claim at the department, with a reason' })
  async refuseClaim(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: ReasonDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation, key } = await this.#department(id, claim, request);
    return this.#run(id, request, reply, 'department', organisation, () => ({
      type: 'RefuseClaim',
      stage: 'department',
      organisation: key,
      claim,
      reason: body.reason,
    }));
  }

  async #known(id: string): Promise<ApplicationState> {
    const state = await this.house.runner.fold('application', streamOf.application(id));
    if (state.status === 'none') throw refusalError('APPLICATION_UNKNOWN');
    return state;
  }

  /** Whoever may not read the case learns not even that it exists. */
  async #notYours(id: string, request: Request, refusal: Refusal): Promise<never> {
    const readable = await this.reads.ask((models) => {
      const view = models.case(id);
      return view !== undefined && mayRead(actorOf(request), view, models);
    });
    throw readable ? new RefusalError(refusal) : refusalError('APPLICATION_UNKNOWN');
  }

  /** The stamp-giver among the required ones that the actor acts for. */
  async #endorser(id: string, request: Request): Promise<{ organisation: string }> {
    const state = await this.#known(id);
    const held = actorOf(request).grants.filter((grant) => grant.role === 'endorser');
    // Before submission nothing is required of anybody yet: the decider then says that it is out of order.
    const early = state.requiredStamps.length === 0;
    const required = early ? await this.law.requiredStamps(this.house.runner, state) : state.requiredStamps;
    const grant = held.find(({ organisation }) => required.includes(organisation));
    if (grant) return { organisation: grant.organisation };
    return this.#notYours(id, request, refuse('NOT_IN_YOUR_JURISDICTION', { role: 'endorser' }));
  }

  /** The collecting department that the actor acts for: its organisation, and the key by which the law names it. */
  async #department(id: string, claim: string, request: Request): Promise<{ organisation: string; key: string }> {
    const state = await this.#known(id);
    const known = state.claims[claim];
    if (!known) return this.#notYours(id, request, refuse('CLAIM_UNKNOWN', { claim }));
    for (const grant of actorOf(request).grants.filter((each) => each.role === 'department')) {
      const { content } = await this.house.runner.fold('organisation', streamOf.organisation(grant.organisation));
      if (content?.key === known.department) return { organisation: grant.organisation, key: known.department };
    }
    return this.#notYours(id, request, refuse('NOT_IN_YOUR_JURISDICTION', { role: 'department' }));
  }

  #run(
    id: string,
    request: Request,
    reply: Reply,
    role: 'endorser' | 'department',
    organisation: string,
    build: BuildCommand<'application'>,
  ): Promise<CommandAnswer> {
    grantOf(request, role, organisation);
    return this.commands.run<'application'>(request, reply, {
      decider: 'application',
      stream: streamOf.application(id),
      role,
      jurisdiction: organisation,
      ifMatch: 'required',
      build: (state, world) => actsForApplicant(state, request) ?? build(state, world),
    });
  }
}

/** Who may act for the applicant does not decide on its case, whatever else they are. */
export function actsForApplicant(state: ApplicationState, request: Request): Refusal | undefined {
  const mine = request.actor?.grants.some((each) => each.role === 'applicant' && each.organisation === state.applicant);
  return mine ? refuse('CONFLICT_OF_DUTY', { duty: 'reviewed', held: 'applied' }) : undefined;
}

/** Yuan text, validated by the DTO, as fen text. */
export function toOtherAwards(awards: readonly OtherAwardDto[]): readonly OtherAward[] {
  return awards.map(({ source, treasury, amount, basis }) => ({
    source,
    treasury,
    basis,
    amount: toFenText(parseYuan(amount) ?? fen(0)),
  }));
}
