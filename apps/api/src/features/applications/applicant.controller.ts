import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { publishedRoute, streamOf, type ApplicationState } from '#domain';
import { isRefusal, refuse } from '#kernel';
import { HOUSE, type BuildCommand, type House } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { Commands, grantOf, type CommandAnswer } from '../../http/commands.service.js';
import { NoBody } from '../../http/no-body.pipe.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import {
  ClaimContentDto,
  CreateApplicationDto,
  DeclareClaimDto,
  SubmissionDto,
  WithdrawalDto,
} from './applications.dto.js';
import { Law } from './law.service.js';
import { Withdrawals } from './withdrawals.service.js';

/** Stage 1, 申报: what the applicant does. */
@ApiTags('applications: applicant')
@Acts('applicant')
@Controller('applications')
export class ApplicantController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
    @Inject(Law) private readonly law: Law,
    @Inject(Withdrawals) private readonly withdrawals: Withdrawals,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Begin an application in an open round' })
  async create(@Body() body: CreateApplicationDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const { organisation } = grantOf(request, 'applicant', body.applicant);
    const id = this.commands.newId(request, 'application');
    return this.commands.run(request, reply, {
      decider: 'application',
      stream: streamOf.application(id),
      role: 'applicant',
      jurisdiction: organisation,
      build: async (_, world) => {
        const party = await world.fold('party', streamOf.party(body.applicant));
        if (party.status === 'none') return refuse('PARTY_UNKNOWN');
        const { content } = await world.fold('round', streamOf.round(body.round));
        if (!content) return refuse('ROUND_UNKNOWN', { round: body.round });
        const version = await this.law.version(world, content.policy, content.policyVersion);
        const policy = await world.fold('policy', streamOf.policy(version.id));
        return {
          type: 'CreateApplication',
          applicant: body.applicant,
          applicantKind: party.kind,
          round: body.round,
          policy: version.id,
          policyVersion: version.version,
          family: version.family,
          route: publishedRoute(policy, version.version) ?? version.route,
          window: content.window,
        };
      },
    });
  }

  @Post(':id/claims')
  @ApiOperation({ summary: 'Declare a claim: exactly one certificate, loan or fee' })
  async declareClaim(
    @Param('id', IdPipe) id: string,
    @Body() body: DeclareClaimDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<CommandAnswer & { claim: string }> {
    const claim = this.commands.newId(request, 'claim');
    const answer = await this.#run(id, request, reply, undefined, async (state, world) => {
      const item = await this.law.itemOf(world, state, body.item);
      const facts = await this.law.facts(world, state, item, body);
      if (isRefusal(facts)) return facts;
      const seed = this.commands.commandId(request);
      const content = await this.law.claimContent(state.applicant, state.applicantKind, item, body, seed);
      const topUp = body.topUpOf === undefined ? {} : { topUpOf: body.topUpOf };
      return { type: 'DeclareClaim', claim, item: item.id, department: item.department, facts, ...content, ...topUp };
    });
    return { ...answer, claim };
  }

  @Put(':id/claims/:claim')
  @ApiOperation({ summary: 'Change a claim that is a draft or was returned for supplement' })
  async amendClaim(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: ClaimContentDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, 'required', async (state, world) => {
      const known = state.claims[claim];
      if (!known) return refuse('CLAIM_UNKNOWN', { claim });
      const item = await this.law.itemOf(world, state, known.item);
      const facts = await this.law.facts(world, state, item, body, known.facts[item.qualifyingDate]);
      if (isRefusal(facts)) return facts;
      const seed = this.commands.commandId(request);
      const content = await this.law.claimContent(state.applicant, state.applicantKind, item, body, seed);
      // Only a key of it is kept, which nobody can type again: left out, it stays; `null` takes it off.
      const stays = body.objectNumber === undefined && known.object !== undefined ? { object: known.object } : {};
      return { type: 'AmendClaim', claim, facts, ...content, ...stays };
    });
  }

  @Delete(':id/claims/:claim')
  @ApiOperation({ summary: 'Remove a claim before submission' })
  removeClaim(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body(NoBody) _body: undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, 'optional', () => ({ type: 'RemoveClaim', claim }));
  }

  @Delete(':id/claims/:claim/evidence/:evidence')
  @ApiOperation({ summary: 'Take an evidence file off a claim' })
  detachEvidence(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Param('evidence', IdPipe) evidence: string,
    @Body(NoBody) _body: undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, 'optional', () => ({ type: 'DetachEvidence', claim, evidence }));
  }

  @Post(':id/submission')
  @HttpCode(200)
  @ApiOperation({ summary: 'Submit, with the undertaking of truth (真实性承诺)' })
  submit(
    @Param('id', IdPipe) id: string,
    @Body() body: SubmissionDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, 'optional', async (state, world) => ({
      type: 'SubmitApplication',
      requiredStamps: await this.law.requiredStamps(world, state),
      local: await this.law.isLocal(world, state.applicant, this.law.today()),
      missingEvidence: await this.law.missingEvidence(world, state),
      undertaking: body.undertaking,
    }));
  }

  @Post(':id/supplement')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send back everything that was returned (补正)' })
  supplement(
    @Param('id', IdPipe) id: string,
    @Body(NoBody) _body: undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, 'optional', async (state, world) => ({
      type: 'SubmitSupplement',
      requiredStamps: await this.law.requiredStamps(world, state),
      missingEvidence: await this.law.missingEvidence(world, state),
    }));
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Withdraw everything that is not approved yet; the answer says what became of each claim',
  })
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() { reason }: WithdrawalDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    await this.#own(id, request);
    return this.withdrawals.application(request, reply, id, reason);
  }

  @Post(':id/claims/:claim/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraw one claim at any stage before its approval, with its lines' })
  async withdrawClaim(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() { reason }: WithdrawalDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    await this.#own(id, request);
    return this.withdrawals.claim(request, reply, id, claim, reason);
  }

  /** Every command on an application is its applicant's own: others learn not even that it exists. */
  async #own(id: string, request: Request): Promise<ApplicationState> {
    const state: ApplicationState = await this.house.runner.fold('application', streamOf.application(id));
    if (state.status === 'none') throw refusalError('APPLICATION_UNKNOWN');
    const own = request.actor?.grants.some(
      (each) => each.role === 'applicant' && each.organisation === state.applicant,
    );
    if (!own) throw refusalError('APPLICATION_UNKNOWN');
    return state;
  }

  async #run(
    id: string,
    request: Request,
    reply: Reply,
    ifMatch: 'required' | 'optional' | undefined,
    build: BuildCommand<'application'>,
  ): Promise<CommandAnswer> {
    const stream = streamOf.application(id);
    const state = await this.#own(id, request);
    return this.commands.run<'application'>(request, reply, {
      decider: 'application',
      stream,
      role: 'applicant',
      jurisdiction: state.applicant,
      build: build as BuildCommand<'application'>,
      ...(ifMatch ? { ifMatch } : {}),
    });
  }
}
