import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { noticeComesFirst, standingLines, streamOf, unclearedLines, type CommandFor, type World } from '#domain';
import { isRefusal, refuse, type Refusal } from '#kernel';
import type { PolicyBook } from '#policies';
import type { NoticeRow } from '#read-models';
import { derivedId, HOUSE, type House, type ReadModels } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import type { Config } from '../../config.js';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, grantOf } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { CONFIG } from '../../tokens.js';
import { lineView } from '../lines/line-view.js';
import { without } from '../lines/wire.js';
import { PartyNames } from '../parties/party-names.service.js';
import { titlesOf } from '../policies/titles.js';
import { NoticesQueryDto, ObjectionDecisionDto, OpenNoticeDto } from './notices.dto.js';
import { Objections } from './objections.service.js';
import { noticePeriod } from './objections-until.js';

const READERS = ['governmentOffice', 'department', 'panel', 'policyOffice', 'finance', 'auditor'] as const;

/** Stage 7, 公示, for the offices: opened, watched, objections decided. It closes by itself. */
@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Objections) private readonly objections: Objections,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  @Post()
  @Acts('governmentOffice')
  @ApiOperation({
    summary: 'Open the public notice (公示) of a batch’s lines: once, and again for lines that the first did not show',
  })
  async open(@Body() body: OpenNoticeDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const { organisation } = grantOf(request, 'governmentOffice');
    const days = body.days ?? this.config.noticeDays;
    if (days < this.config.noticeDays)
      throw refusalError('NOTICE_TOO_SHORT', { days, minimum: this.config.noticeDays });
    return this.commands.run(request, reply, {
      decider: 'notice',
      stream: await this.#noticeOf(body.batch, this.commands.commandId(request)),
      role: 'governmentOffice',
      jurisdiction: organisation,
      build: (_, world) => this.#open(body.batch, days, world),
    });
  }

  @Post(':id/objections/:objection/decision')
  @HttpCode(200)
  @Acts('department', 'governmentOffice')
  @ApiOperation({ summary: 'Decide an objection: dismissed or upheld, with a reason' })
  async decide(
    @Param('id', IdPipe) id: string,
    @Param('objection', IdPipe) objection: string,
    @Body() { outcome, reason }: ObjectionDecisionDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { runner } = this.house;
    const known = (await runner.fold('notice', streamOf.notice(id))).objections[objection];
    if (!known) throw refusalError('OBJECTION_UNKNOWN', { objection });
    const grant = await this.objections.decider(runner, request, await runner.fold('line', streamOf.line(known.line)));
    if (isRefusal(grant)) throw new RefusalError(grant);
    return this.commands.run(request, reply, {
      decider: 'notice',
      stream: streamOf.notice(id),
      role: grant.role,
      jurisdiction: grant.organisation,
      ifMatch: 'required',
      build: () => ({ type: 'DecideObjection', objection, outcome, reason }),
    });
  }

  @Get()
  @Acts(...READERS)
  @ApiOperation({ summary: 'Notices, with how many objections are open' })
  async list(@Query() query: NoticesQueryDto) {
    const filter = query.status === undefined ? {} : { status: query.status };
    const book = await policyBook(this.house.runner);
    return this.reads.ask((models) => {
      const { rows, next } = models.notices(filter, pageOf(query));
      return { rows: rows.map((row) => noticeView(row, models, book)), next };
    });
  }

  @Get(':id')
  @Acts(...READERS)
  @ApiOperation({ summary: 'A notice and its objections; its ETag is what a decision names in If-Match' })
  async one(
    @Param('id', IdPipe) id: string,
    @Query() page: PageDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const row = await this.reads.find((models) => models.notice(id));
    const { rows, next } = await this.reads.ask((models) => models.objections(id, pageOf(page)));
    void reply.header('etag', `"${row.revision}"`).header('cache-control', 'no-store');
    const objections = await Promise.all(rows.map((each) => this.objections.view(request, each)));
    const book = await policyBook(this.house.runner);
    const head = await this.reads.ask((models) => noticeView(row, models, book));
    return { ...head, objections: { rows: objections, next } };
  }

  @Get(':id/lines')
  @Acts(...READERS)
  @ApiOperation({ summary: 'The lines of a notice as officials see them' })
  async lines(@Param('id', IdPipe) id: string, @Query() page: PageDto, @Req() request: Request) {
    const { rows, next } = await this.reads.ask((models) => models.lines({ notice: id }, pageOf(page)));
    const book = await policyBook(this.house.runner);
    const applicants = rows.flatMap(({ content }) => content?.applicant ?? []);
    const names = await this.names.forOffice(actorOf(request), applicants);
    return {
      rows: rows.map((row) => lineView(row, book, names.get(row.content?.applicant ?? '') ?? null)),
      next,
    };
  }

  /**
   * One notice per batch: its id derives from the batch's, so that a second one is refused. Unless the first is over and lines
   * of the batch were not shown in it.
   */
  async #noticeOf(batch: string, command: string): Promise<string> {
    const { runner } = this.house;
    for (let sequence = 1, last: string | undefined; ; sequence += 1) {
      const stream = streamOf.notice(derivedId('notice', batch, ...(sequence === 1 ? [] : [String(sequence)])));
      const { state, commands } = await runner.folded('notice', stream);
      if (commands.has(command)) return stream;
      if (state.status === 'none') return last === undefined || (await this.#notShown(batch)) ? stream : last;
      // One that is open shows them, or is on its way to.
      if (state.status === 'open') return stream;
      last = stream;
    }
  }

  async #notShown(batch: string): Promise<boolean> {
    const { runner } = this.house;
    for (const id of standingLines(await runner.fold('batch', streamOf.batch(batch)))) {
      const { status, notice, passed } = await runner.fold('line', streamOf.line(id));
      if (status === 'open' && notice === null && !passed.includes('notice')) return true;
    }
    return false;
  }

  async #open(batch: string, days: number, world: World): Promise<CommandFor<'notice'> | Refusal> {
    const state = await world.fold('batch', streamOf.batch(batch));
    const { status, round, policy } = state;
    if (status === 'none') return refuse('BATCH_UNKNOWN');
    // Approval first is the default; a version may also publish first, and then decide on what nobody questioned.
    const afterApproval = !noticeComesFirst(state.route);
    if (afterApproval && status !== 'approved') return refuse('OUT_OF_ORDER', { expected: 'approval', got: 'notice' });
    if (!afterApproval && status !== 'presented')
      return refuse('OUT_OF_ORDER', { expected: 'presentation', got: 'notice' });
    if (!afterApproval && unclearedLines(state).length === 0) return refuse('NOTICE_EMPTY');
    const minimumDays = this.config.noticeDays;
    return { type: 'OpenNotice', batch, round, policy, ...noticePeriod(this.house.clock.now(), days), minimumDays };
  }
}

const noticeView = (row: NoticeRow, models: ReadModels, book: PolicyBook) => ({
  ...without(row, 'openedOrdinal'),
  ...titlesOf(row, models, book),
});
