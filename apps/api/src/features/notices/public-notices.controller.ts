import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf, type CommandFor, type NoticeState } from '#domain';
import { assert, isRefusal, refuse, type Refusal } from '#kernel';
import { derivedId, HOUSE, type House } from '#runtime';
import type { Vault } from '#vault';
import { Public } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { LIMITS, VAULT } from '../../tokens.js';
import type { Limits } from '../limits.js';
import { NoticesQueryDto, ObjectionDto } from './notices.dto.js';
import { PublicViews } from './public-views.service.js';

/** 公示 as everybody sees it, and the one write without a session: an objection (异议) to an open notice. */
@ApiTags('public')
@Public()
@Controller('public')
export class PublicNoticesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(LIMITS) private readonly limits: Limits,
    @Inject(PublicViews) private readonly views: PublicViews,
  ) {}

  @Get('notices')
  @ApiOperation({ summary: 'Public notices' })
  async list(@Query() query: NoticesQueryDto) {
    const filter = query.status === undefined ? {} : { status: query.status };
    const { rows, next } = await this.reads.ask((models) => models.notices(filter, pageOf(query)));
    return { rows: await Promise.all(rows.map((row) => this.views.notice(row))), next };
  }

  @Get('notices/:id')
  @ApiOperation({
    summary: 'A notice with its lines: who gets how much for what, on which sentence, and how to object',
  })
  async one(@Param('id', IdPipe) id: string, @Query() page: PageDto) {
    const row = await this.reads.find((models) => models.notice(id));
    const { rows, next } = await this.reads.ask((models) => models.lines({ notice: id }, pageOf(page)));
    return { ...(await this.views.notice(row)), lines: { rows: await this.views.lines(rows), next } };
  }

  @Post('notices/:id/objections')
  @ApiOperation({
    summary: 'Object to one line of an open notice, or to several; keep the receipts to see what became of each',
  })
  async object(
    @Param('id', IdPipe) id: string,
    @Body() body: ObjectionDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const receipt = this.commands.newId(request, 'objection');
    const about = { decider: 'notice', stream: streamOf.notice(id), role: 'public', jurisdiction: 'public' } as const;
    const { position, at } = await this.commands.run(request, reply, {
      ...about,
      // Counted once, and only when it is new: sending the same again costs nothing.
      build: async (state) =>
        (await this.limits.objections.take(`objection:${request.ip}`)) ??
        this.#objection(receipt, body.line, body, state, request),
    });
    const also: ({ line: string; receipt: string } | { line: string; code: string })[] = [];
    let last = position;
    for (const line of new Set(body.alsoLines?.filter((each) => each !== body.line))) {
      const further = derivedId('objection', receipt, line);
      const build = (state: NoticeState) => this.#objection(further, line, body, state, request);
      const answer = await this.commands.attempt(request, { ...about, build }, `objection:${line}`);
      also.push(isRefusal(answer) ? { line, code: answer.code } : { line, receipt: further });
      if (!isRefusal(answer)) last = answer.position;
    }
    return { receipt, position: last, at, ...(body.alsoLines === undefined ? {} : { also }) };
  }

  @Get('objections/:receipt')
  @ApiOperation({ summary: 'What became of an objection, by its receipt' })
  async objection(@Param('receipt', IdPipe) receipt: string) {
    const row = await this.reads.find((models) => models.objection(receipt));
    const { notice, line, outcome, reason, raisedAt, decidedAt } = row;
    const about = await this.#about(notice, line);
    return { receipt, notice, line, about, status: outcome, reason, raisedAt, decidedAt };
  }

  /** What was objected to, as the notice showed it. */
  async #about(notice: string, line: string) {
    const published = await this.reads.find((models) => models.notice(notice));
    const row = await this.reads.find((models) => models.line(line));
    const { round, policy } = await this.views.notice(published);
    const [shown] = await this.views.lines([row]);
    assert(shown !== undefined, 'one line was asked for');
    return { round, policy, ...shown };
  }

  async #objection(
    objection: string,
    line: string,
    { name, contact, grounds }: ObjectionDto,
    state: NoticeState,
    request: Request,
  ): Promise<CommandFor<'notice'> | Refusal> {
    if (state.status === 'none') return refuse('NOTICE_UNKNOWN');
    // The decider refuses these too; here, so that nothing is kept of an objection that is none.
    if (state.status === 'closed' || this.house.clock.now() >= state.objectionsUntil) {
      return refuse('NOTICE_CLOSED', { closed: state.objectionsUntil });
    }
    if (!state.lines.includes(line)) return refuse('LINE_NOT_IN_NOTICE', { line });
    const record = derivedId('objection', this.commands.commandId(request), line);
    const statement = { name: name ?? null, contact, grounds };
    const { ref, commitment } = await this.vault.store(`objection:${objection}`, record, 'objection', statement);
    return { type: 'RaiseObjection', objection, line, statement: ref, commitment };
  }
}
