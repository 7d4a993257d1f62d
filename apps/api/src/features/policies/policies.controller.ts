import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { routeInOrder, streamOf, type CommandFor } from '#domain';
import { refuse, shanghaiDate, type Refusal } from '#kernel';
import { factsSchema, isAllowedChoice, lawContent, type PolicyVersion } from '#policies';
import { digestOf, HOUSE, type House } from '#runtime';
import { findVersion, policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts, Public } from '../../http/actor.guard.js';
import { Commands, grantOf } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { policyDetail, policySummary } from './law-view.js';
import { ConfirmReadingDto, PublishDto, VersionDto } from './policies.dto.js';
import { readableLaw, wantsHtml } from './readable-law.js';

/** Policy documents: what they pay, who published them, how ambiguous clauses are read. */
@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Every policy with its items, the facts that they need, and its readings' })
  async list() {
    const versions = (await policyBook(this.house.runner)).all();
    const rows = await Promise.all(versions.map(async (each) => policySummary(each, await this.#state(each.id))));
    return { rows, next: null };
  }

  @Get(':id')
  @Public()
  @ApiOperation({ summary: 'One policy with its sentences, numbers and source text' })
  async one(
    @Param('id', IdPipe) id: string,
    @Query() { version }: VersionDto,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const law = await this.#version(id, version);
    const state = await this.#state(id);
    void reply.header('etag', `"${state.revision}"`);
    return policyDetail(law, state);
  }

  @Get(':id/items/:item/schema')
  @Public()
  @ApiOperation({ summary: 'What an item asks, as JSON Schema 2020-12: labels, units, help, evidence, conditions' })
  async schema(@Param('id', IdPipe) id: string, @Param('item') itemId: string, @Query() { version }: VersionDto) {
    const law = await this.#version(id, version);
    const item = law.items.find((each) => each.id === itemId);
    if (!item) throw refusalError('ITEM_UNKNOWN', { item: itemId });
    return factsSchema(law, item);
  }

  @Get(':id/law')
  @Public()
  @ApiProduces('application/json', 'text/html')
  @ApiOperation({
    summary:
      'The readable law: sentence, rule in words, parameters, readings, worked examples; as a page for a browser',
  })
  async law(
    @Param('id', IdPipe) id: string,
    @Query() { version }: VersionDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { page, html } = await readableLaw(await this.#version(id, version));
    void reply.header('vary', 'accept');
    if (!wantsHtml(request)) return page;
    void reply.type('text/html; charset=utf-8');
    return html;
  }

  @Post(':id/publication')
  @HttpCode(200)
  @Acts('policyOffice')
  @ApiOperation({
    summary:
      'Publish a version, in one order of approval, notice and payout: from then on both are fixed, and rounds may open',
  })
  async publish(
    @Param('id', IdPipe) id: string,
    @Body() body: PublishDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = grantOf(request, 'policyOffice');
    const law = await this.#version(id, body?.version);
    return this.commands.run(request, reply, {
      decider: 'policy',
      stream: streamOf.policy(id),
      role: 'policyOffice',
      jurisdiction: organisation,
      ifMatch: 'optional',
      build: () => ({
        type: 'PublishPolicy',
        version: law.version,
        lawDigest: digestOf(lawContent(law)),
        route: body?.order ? routeInOrder(law.route, body.order) : law.route,
        kind: law.kind,
      }),
    });
  }

  @Post(':id/readings')
  @HttpCode(200)
  @Acts('policyOffice')
  @ApiOperation({ summary: 'Confirm how an ambiguous clause is read (口径), by whom and in which document' })
  async confirm(
    @Param('id', IdPipe) id: string,
    @Body() body: ConfirmReadingDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = grantOf(request, 'policyOffice');
    await this.#version(id);
    return this.commands.run(request, reply, {
      decider: 'policy',
      stream: streamOf.policy(id),
      role: 'policyOffice',
      jurisdiction: organisation,
      ifMatch: 'optional',
      build: async ({ versions }, world) => {
        const newest = Math.max(0, ...versions.map((each) => each.version));
        const law = await findVersion(world, id, newest);
        return confirmReading(law, body, shanghaiDate(this.house.clock.now()));
      },
    });
  }

  @Get(':id/readings')
  @Acts('policyOffice', 'department', 'panel', 'governmentOffice', 'finance', 'auditor', 'administrator')
  @ApiOperation({ summary: 'Readings confirmed so far, with how they were confirmed before' })
  readings(@Param('id', IdPipe) id: string, @Query() page: PageDto) {
    return this.reads.ask((models) => models.readings(id, pageOf(page)));
  }

  #state(id: string) {
    return this.house.runner.fold('policy', streamOf.policy(id));
  }

  /** Without a number, the newest: a document of the release, or a draft that was published. */
  async #version(id: string, number?: number): Promise<PolicyVersion> {
    const version = await findVersion(this.house.runner, id, number);
    if (!version) throw refusalError('POLICY_UNKNOWN', { policy: id });
    return version;
  }
}

/** `law`: the newest published version in this release; without one the decider refuses. */
export function confirmReading(
  law: PolicyVersion | undefined,
  { reading, options, authority, document, decidedOn }: ConfirmReadingDto,
  today: string,
): CommandFor<'policy'> | Refusal {
  if (decidedOn > today) return refuse('DECISION_IN_FUTURE', { date: decidedOn });
  const declared = law?.readings.find((each) => each.id === reading);
  const compatible = declared !== undefined && isAllowedChoice(declared, options);
  const known = declared !== undefined;
  return { type: 'ConfirmReading', reading, options, authority, document, decidedOn, known, compatible };
}
