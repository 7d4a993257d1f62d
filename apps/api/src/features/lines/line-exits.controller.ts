import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dutyConflict, streamOf, type LineState, type Role } from '#domain';
import { HOUSE, type BuildCommand, type House } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, type CommandAnswer } from '../../http/commands.service.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { LineReasonDto } from './lines.dto.js';
import { notVerified } from './not-verified.js';

/** Ways out of the line's road: taken back by its applicant, or presented again after it was rejected. */
@ApiTags('lines')
@Controller('lines/:id')
export class LineExitsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Post('withdrawal')
  @HttpCode(200)
  @Acts('applicant')
  @ApiOperation({ summary: 'Withdraw a line before it is approved: its amount stands no longer' })
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() { reason }: LineReasonDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<CommandAnswer> {
    const { content } = await this.house.runner.fold('line', streamOf.line(id));
    const own = actorOf(request).grants.some(
      (each) => each.role === 'applicant' && each.organisation === content?.applicant,
    );
    // Of the lines of others one learns not even that they exist.
    if (!content || !own) throw refusalError('LINE_UNKNOWN');
    return this.#run(id, request, reply, 'applicant', content.applicant, () => ({ type: 'WithdrawLine', reason }));
  }

  @Post('presentation')
  @HttpCode(200)
  @Acts('governmentOffice', 'department')
  @ApiOperation({ summary: 'Present a rejected claim again: it is settled anew, behind what stands by then' })
  async present(
    @Param('id', IdPipe) id: string,
    @Body() { reason }: LineReasonDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<CommandAnswer> {
    const line = await this.house.runner.fold('line', streamOf.line(id));
    const grant = await this.#presenter(request, line);
    // Another department may not see the line, and learns not even that it exists.
    if (!grant) throw refusalError('LINE_UNKNOWN');
    const { role, organisation } = grant;
    const duty = role === 'department' ? 'reviewed' : 'approved';
    const { account } = actorOf(request);
    return this.#run(id, request, reply, role, organisation, async (state, world) => {
      const blocked = dutyConflict(state.duties, duty, account) ?? (await notVerified(state, world));
      return blocked ?? { type: 'PresentAgain', reason };
    });
  }

  /** The government's office, or the department that collects the line's item. */
  async #presenter(request: Request, { content }: LineState) {
    const { grants } = actorOf(request);
    const office = grants.find((each) => each.role === 'governmentOffice');
    if (office || !content) return office;
    const { claims } = await this.house.runner.fold('application', streamOf.application(content.application));
    const collecting = claims[content.claim]?.department;
    for (const grant of grants.filter((each) => each.role === 'department')) {
      const office = await this.house.runner.fold('organisation', streamOf.organisation(grant.organisation));
      if (office.content?.key === collecting) return grant;
    }
    return undefined;
  }

  #run(
    id: string,
    request: Request,
    reply: Reply,
    role: Role,
    jurisdiction: string,
    build: BuildCommand<'line'>,
  ): Promise<CommandAnswer> {
    const stream = streamOf.line(id);
    return this.commands.run(request, reply, {
      decider: 'line',
      stream,
      role,
      jurisdiction,
      ifMatch: 'required',
      build,
    });
  }
}
