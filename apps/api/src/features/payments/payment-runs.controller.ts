import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { refuse } from '#kernel';
import { HOUSE, type House } from '#runtime';
import type { PaymentRunRow } from '#read-models';
import type { PolicyBook } from '#policies';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { eachLine, type ListAnswer } from '../lines/each-line.js';
import { LineListDto } from '../lines/lines.dto.js';
import { without } from '../lines/wire.js';
import { financeOfPolicy, financeOfRun } from './finance-office.js';
import { reconciliationView } from './payment-view.js';
import { OpenPaymentRunDto } from './payments.dto.js';
import { Payouts } from './payout.service.js';

const READERS = ['finance', 'auditor', 'governmentOffice'] as const;

/** Stage 8, 拨付: a treasury's payments of one budget year. */
@ApiTags('payments')
@Controller('payment-runs')
export class PaymentRunsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(Payouts) private readonly payouts: Payouts,
  ) {}

  @Post()
  @Acts('finance')
  @ApiOperation({ summary: 'Open a payment run of a policy for the current budget year' })
  async open(@Body() body: OpenPaymentRunDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const { policy, year, document } = body;
    const { organisation } = await financeOfPolicy(this.house.runner, request, policy);
    return this.commands.run(request, reply, {
      decider: 'paymentRun',
      stream: streamOf.paymentRun(this.commands.newId(request, 'paymentRun')),
      role: 'finance',
      jurisdiction: organisation,
      build: async (_, world) => {
        const { versions } = await world.fold('policy', streamOf.policy(policy));
        if (versions.length === 0) return refuse('POLICY_NOT_PUBLISHED', { policy });
        return { type: 'OpenPaymentRun', policy, year, document };
      },
    });
  }

  @Post(':id/lines')
  @HttpCode(200)
  @Acts('finance')
  @ApiOperation({
    summary: 'Allot lines to the run, each by itself; the answer says which were taken and why others not',
  })
  async allot(
    @Param('id', IdPipe) id: string,
    @Body() { lines }: LineListDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListAnswer> {
    const { organisation } = await financeOfRun(this.house.runner, request, id);
    const answer = await eachLine(this.house, reply, lines, (line) =>
      this.commands.attempt(
        request,
        {
          decider: 'line',
          stream: streamOf.line(line),
          role: 'finance',
          jurisdiction: organisation,
          build: (state, world) => this.payouts.allot(world, id, line, state),
        },
        `allot:${line}`,
      ),
    );
    await this.payouts.settled();
    return answer;
  }

  @Get()
  @Acts(...READERS)
  @ApiOperation({ summary: 'Payment runs' })
  async list(@Query() page: PageDto) {
    const { rows, next } = await this.reads.ask((models) => models.paymentRuns(pageOf(page)));
    const book = await policyBook(this.house.runner);
    return { rows: rows.map((row) => runView(row, book)), next };
  }

  @Get(':id')
  @Acts(...READERS)
  @ApiOperation({ summary: 'A run with its reconciliation by treasury: what is owed, paid, and due from other levels' })
  async one(@Param('id', IdPipe) id: string) {
    const row = await this.reads.find((models) => models.paymentRun(id));
    const reconciliation = await this.reads.ask((models) => models.reconciliation({ run: id }));
    return { ...runView(row, await policyBook(this.house.runner)), reconciliation: reconciliationView(reconciliation) };
  }
}

const runView = (row: PaymentRunRow, book: PolicyBook) => ({
  ...without(row, 'openedOrdinal'),
  lawTitle: book.find(row.policy)?.title ?? null,
});
