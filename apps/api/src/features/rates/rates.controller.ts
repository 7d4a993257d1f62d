import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { parseBusinessDate, type BusinessDate } from '#kernel';
import { LPR_ROWS, lprRatesWith, type LprRow } from '#policies';
import { HOUSE, type House } from '#runtime';
import { Acts, Public } from '../../http/actor.guard.js';
import { Commands, grantOf } from '../../http/commands.service.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { CorrectLprDto, RegisterLprDto } from './rates.dto.js';

/** One publication of the LPR, as it is and as it was. */
export interface LprRowView extends LprRow {
  /** Not of the release: it can be corrected. */
  readonly registered: boolean;
  /** An amount was settled under it; `null`: of the release. */
  readonly inUse: boolean | null;
  /** As it was before it was corrected, oldest first. */
  readonly formerly: readonly (LprRow & { readonly reason: string })[];
}

/** Dated data that the law looks up: the loan prime rate (贷款市场报价利率, LPR). */
@ApiTags('rates')
@Controller('rates')
export class RatesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get('lpr')
  @Public()
  @ApiOperation({ summary: 'The LPR series, each row with its source, and the days for which it answers' })
  async series(@Res({ passthrough: true }) reply: Reply) {
    const state = await this.house.runner.fold('rates', streamOf.rates());
    const { from, before } = lprRatesWith(state.rows);
    void reply.header('etag', `"${state.revision}"`);
    const last = LPR_ROWS.at(-1)!.published;
    const ofRelease = LPR_ROWS.map((row): LprRowView => ({ ...row, registered: false, inUse: null, formerly: [] }));
    const registered: readonly LprRowView[] = state.rows
      .filter((row) => row.published > last)
      .map((row) => ({ ...row, registered: true }));
    return { from, before, rows: [...ofRelease, ...registered], next: null, revision: state.revision };
  }

  @Post('lpr')
  @HttpCode(200)
  @Acts('policyOffice')
  @ApiOperation({ summary: 'Register the next publication of the LPR, with its announcement' })
  register(@Body() body: RegisterLprDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const { oneYear, overFiveYear, source } = body;
    return this.commands.run(request, reply, {
      ...this.#intent(request),
      build: () => ({
        type: 'RegisterLprRow',
        published: body.published as BusinessDate,
        oneYear,
        overFiveYear,
        source,
        after: LPR_ROWS.at(-1)!.published,
      }),
    });
  }

  @Post('lpr/:published/correction')
  @HttpCode(200)
  @Acts('policyOffice')
  @ApiOperation({ summary: 'Correct a registered row; amounts that were settled under it stay as they are' })
  correct(
    @Param('published') day: string,
    @Body() body: CorrectLprDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const published = parseBusinessDate(day);
    if (published === undefined) throw refusalError('NOT_FOUND');
    const { oneYear, overFiveYear, source, reason, settledAmountsStay = false } = body;
    return this.commands.run(request, reply, {
      ...this.#intent(request),
      build: () => ({
        type: 'CorrectLprRow',
        published,
        oneYear,
        overFiveYear,
        source,
        reason,
        settledAmountsStay,
      }),
    });
  }

  #intent(request: Request) {
    return {
      decider: 'rates',
      stream: streamOf.rates(),
      role: 'policyOffice',
      jurisdiction: grantOf(request, 'policyOffice').organisation,
      ifMatch: 'optional',
    } as const;
  }
}
