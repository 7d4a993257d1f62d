import { Body, Controller, Get, Inject, Param, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf, type CommandFor, type World } from '#domain';
import { isRefusal, refuse, type Refusal } from '#kernel';
import type { PolicyVersion, Readings, Residence } from '#policies';
import { HOUSE, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { organisationOfKind } from '../organisations/organisation-check.js';
import { StampsDto } from './rounds.dto.js';

const MAY_STAMP = ['park', 'township', 'subdistrict', 'department'] as const;
const MAY_SET = ['administrator', 'policyOffice'] as const;

/** Whose stamps (审核盖章) the applications of a round need. */
@ApiTags('rounds')
@Controller('rounds/:id/stamps')
export class StampsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whose stamps are needed: of the seat by the policy as read today, and of further offices' })
  async one(@Param('id', IdPipe) id: string) {
    const { policy, policyVersion, stamps } = await this.reads.find((models) => models.round(id));
    const { confirmed } = await this.house.runner.fold('policy', streamOf.policy(policy));
    const version = (await policyBook(this.house.runner)).find(policy, policyVersion);
    if (!version) throw refusalError('POLICY_UNKNOWN', { policy });
    const names = await this.reads.ask((models) =>
      stamps.map(({ organisation }) => models.organisation(organisation)?.name ?? null),
    );
    return {
      seat: seatRule(version, confirmed),
      stamps: stamps.map((stamp, index) => ({ ...stamp, name: names[index] ?? null })),
    };
  }

  @Put()
  @Acts(...MAY_SET)
  @ApiOperation({ summary: 'Set the further offices whose stamps are needed, for what is submitted from now on' })
  set(
    @Param('id', IdPipe) id: string,
    @Body() { stamps }: StampsDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const grant = actorOf(request).grants.find(({ role }) => MAY_SET.some((each) => each === role));
    if (!grant) throw refusalError('ROLE_NOT_HELD', { roles: MAY_SET });
    return this.commands.run<'round'>(request, reply, {
      decider: 'round',
      stream: streamOf.round(id),
      role: grant.role,
      jurisdiction: grant.organisation,
      build: (state, world) => requireStamps(stamps, state.content, world),
    });
  }
}

/** Offices that stamp and items that the policy has. */
async function requireStamps(
  stamps: StampsDto['stamps'],
  content: { readonly policy: string; readonly policyVersion: number } | null,
  world: World,
): Promise<CommandFor<'round'> | Refusal> {
  if (!content) return refuse('ROUND_UNKNOWN');
  const version = (await policyBook(world)).find(content.policy, content.policyVersion);
  for (const { organisation, items } of stamps) {
    const found = await organisationOfKind(world, organisation, MAY_STAMP);
    if (isRefusal(found)) return found;
    const foreign = items.find((item) => !version?.items.some(({ id }) => id === item));
    if (foreign !== undefined) return refuse('ITEM_NOT_OF_POLICY', { item: foreign });
  }
  return { type: 'RequireStamps', stamps: stamps.map(({ organisation, items }) => ({ organisation, items })) };
}

type Place = keyof Residence;

/** Asks the policy's own rule where it sends an applicant in a park with a township, in a park only, in a township only. */
function seatRule(version: PolicyVersion, readings: Readings) {
  const asked = (...places: readonly Place[]): readonly Place[] =>
    version
      .requiredStamps(Object.fromEntries(places.map((place) => [place, place])), readings)
      .flatMap((stamp) => places.filter((place) => place === stamp));
  return { inPark: asked('park', 'township'), elsewhere: asked('township') };
}
