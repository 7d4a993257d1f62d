import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { dutyConflict, streamOf, type AchievementState, type ApplicationState, type ClaimState } from '#domain';
import { refuse, type Refusal } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, revisionSeen } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Actor, Reply, Request } from '../../http/types.js';
import { IdPipe, IsReason } from '../../http/validators.js';
import { Contests } from './contests.service.js';
import { mayRead } from './visibility.js';

class ContestDecisionDto {
  @ApiProperty({ description: 'True: this claim goes on beside those that hold the certificate; false: it does not' })
  @IsBoolean()
  allowed!: boolean;

  @ApiProperty({ description: 'Why; shown in the timelines of all of them', minLength: 2, maxLength: 1000 })
  @IsReason()
  reason!: string;
}

/** One certificate, several applicants (co-owners, an assignee): the collecting department decides who goes on. */
@ApiTags('applications: tiers')
@Controller('applications/:id/claims/:claim')
export class ContestsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(Contests) private readonly contests: Contests,
  ) {}

  @Get('contest')
  @ApiOperation({ summary: 'Whether other applicants claim the same certificate, and for the offices who they are' })
  async contest(@Param('id', IdPipe) id: string, @Param('claim', IdPipe) claim: string, @Req() request: Request) {
    const actor = actorOf(request);
    const row = await this.reads.find((models) => models.claim(claim));
    const readable = await this.reads.ask((models) => {
      const view = models.case(id);
      return view !== undefined && mayRead(actor, view, models);
    });
    if (row.application !== id || !readable) throw refusalError('NOT_FOUND');
    const { own, others } = await this.contests.standing(row);
    // The applicant learns that there are others, not who they are.
    const office = actor.grants.some((grant) => grant.role !== 'applicant');
    return {
      claim,
      status: own,
      others: others.length,
      holders: office ? await this.contests.holders(row, actor) : null,
    };
  }

  @Post('contest-decision')
  @HttpCode(200)
  @Acts('department')
  @ApiOperation({ summary: "Decide whether a claim goes on whose certificate is another applicant's claim already" })
  async decide(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() { allowed, reason }: ContestDecisionDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const application = streamOf.application(id);
    const { claims } = await this.house.runner.fold('application', application);
    const known = claims[claim];
    if (!known || known.status === 'draft') throw refusalError('CLAIM_UNKNOWN', { claim });
    const actor = actorOf(request);
    const organisation = await this.#department(known, actor);
    if (organisation === undefined) {
      const readable = await this.reads.ask((models) => {
        const view = models.case(id);
        return view !== undefined && mayRead(actor, view, models);
      });
      // Who may not read the case learns not even that there is such a claim.
      throw readable
        ? refusalError('NOT_IN_YOUR_JURISDICTION', { role: 'department' })
        : refusalError('CLAIM_UNKNOWN', { claim });
    }
    return this.commands.run<'achievement'>(request, reply, {
      decider: 'achievement',
      stream: streamOf.achievement(known.certificate.kind, known.certificate.key),
      role: 'department',
      jurisdiction: organisation,
      ifMatch: 'required',
      build: async (state, world) => {
        const now = await world.fold('application', application);
        const blocked = staleClaim(now, claim, request) ?? notReviewed(now, claim) ?? conflict(now, state, request);
        return blocked ?? { type: 'DecideContest', claim, allowed, reason };
      },
    });
  }

  /** The organisation in whose name the actor is the department that collects the claim. */
  async #department({ department }: ClaimState, { grants }: Actor): Promise<string | undefined> {
    for (const { organisation } of grants.filter((grant) => grant.role === 'department')) {
      const { content } = await this.house.runner.fold('organisation', streamOf.organisation(organisation));
      if (content?.key === department) return organisation;
    }
    return undefined;
  }
}

/** The ETag is the claim's, which lies in another stream than the certificate: so it is compared here. */
function staleClaim({ claims }: ApplicationState, id: string, request: Request): Refusal | undefined {
  const claim = claims[id];
  const seen = revisionSeen(request, 'required');
  if (!claim || claim.revision === seen) return undefined;
  const last = { actor: claim.lastActor, type: claim.lastEvent, at: claim.lastAt };
  return refuse('STALE', { expected: seen, current: claim.revision, last });
}

/** A contest is decided where the claim is reviewed. */
function notReviewed({ claims }: ApplicationState, id: string): Refusal | undefined {
  const claim = claims[id];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: id });
  if (claim.status === 'open' && claim.stage === 'department') return undefined;
  if (claim.status === 'refused' || claim.status === 'withdrawn') {
    return refuse('CLAIM_CLOSED', { claim: id, status: claim.status });
  }
  const expected = claim.status === 'returned' ? 'declaration' : claim.stage;
  return refuse('OUT_OF_ORDER', { claim: id, expected, got: 'department' });
}

/** Nobody decides who acted on the case in another duty, or who acts for one of those who claim the certificate. */
function conflict(state: ApplicationState, { reservations }: AchievementState, request: Request): Refusal | undefined {
  const { account, grants } = actorOf(request);
  const parties = new Set([state.applicant, ...Object.values(reservations).map((each) => each.applicant)]);
  const own = grants.some((grant) => grant.role === 'applicant' && parties.has(grant.organisation));
  if (own) return refuse('CONFLICT_OF_DUTY', { duty: 'reviewed', held: 'applied' });
  return dutyConflict(state.duties, 'reviewed', account);
}
