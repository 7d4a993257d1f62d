import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf, type CommandFor } from '#domain';
import { assert } from '#kernel';
import type { PaymentRow } from '#read-models';
import { HOUSE, type BuildCommand, type House, type PaymentFilter } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands, type CommandAnswer } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { NoBody } from '../../http/no-body.pipe.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { lineHead } from '../lines/line-head.js';
import { yuanOf } from '../lines/wire.js';
import { actsFor } from '../parties/party-access.js';
import { PartyNames } from '../parties/party-names.service.js';
import { financeOfRun } from './finance-office.js';
import { paymentView } from './payment-view.js';
import { BankAnswerDto, DueReportDto, PaymentReturnDto, PaymentsQueryDto } from './payments.dto.js';
import { Payouts } from './payout.service.js';

const READERS = ['finance', 'auditor', 'governmentOffice'] as const;

/** One payment per payee and treasury of a run. */
@ApiTags('payments')
@Controller('payments')
export class PaymentsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Payouts) private readonly payouts: Payouts,
    @Inject(HOUSE) private readonly house: House,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  @Post(':id/instruction')
  @HttpCode(200)
  @Acts('finance')
  @ApiOperation({ summary: 'Instruct (拨付指令) the payment to the account that is confirmed and checked' })
  async instruct(
    @Param('id', IdPipe) id: string,
    @Body(NoBody) _body: undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    await this.payouts.settled();
    return this.#run(id, request, reply, 'required', (state, world) => this.payouts.instruct(world, id, state));
  }

  @Post(':id/bank-answers')
  @HttpCode(200)
  @Acts('finance')
  @ApiOperation({ summary: 'Record what the bank answered to an attempt: paid, rejected, or unknown' })
  async bankAnswer(
    @Param('id', IdPipe) id: string,
    @Body() body: BankAnswerDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const command = answerOf(body);
    return this.#run(id, request, reply, 'required', () => command);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Acts('finance')
  @ApiOperation({ summary: 'Record that a payment came back after it was paid (退票): its lines are no longer paid' })
  returned(
    @Param('id', IdPipe) id: string,
    @Body() { attempt, returnedOn, reason }: PaymentReturnDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const command = { type: 'RecordPaymentReturn', attempt, returnedOn, reason } as const;
    return this.#run(id, request, reply, 'required', (state, world) => this.payouts.comeBack(world, state, command));
  }

  @Post(':id/due-report')
  @HttpCode(200)
  @Acts('finance')
  @ApiOperation({ summary: 'Report a share that another level owes (市级应承担) to that level' })
  report(
    @Param('id', IdPipe) id: string,
    @Body() { document }: DueReportDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.#run(id, request, reply, 'optional', () => ({ type: 'ReportShareDue', document }));
  }

  @Get()
  @Acts(...READERS)
  @ApiOperation({ summary: 'Payments of a run, or to one payee' })
  async list(@Query() query: PaymentsQueryDto) {
    const filter = filterOf(query);
    const { rows, next } = await this.reads.ask((models) => models.payments(filter, pageOf(query)));
    return { rows: await this.#shown(rows), next };
  }

  @Get(':id')
  @Acts(...READERS, 'applicant')
  @ApiOperation({ summary: 'A payment; its ETag is what instruction and bank answer name in If-Match' })
  async one(@Param('id', IdPipe) id: string, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const row = await this.#visible(id, request);
    void reply.header('etag', `"${row.revision}"`);
    const [view] = await this.#shown([row]);
    assert(view !== undefined, 'one payment has one view');
    return view;
  }

  @Get(':id/lines')
  @Acts(...READERS, 'applicant')
  @ApiOperation({ summary: 'The lines that a payment pays' })
  async lines(@Param('id', IdPipe) id: string, @Query() page: PageDto, @Req() request: Request) {
    await this.#visible(id, request);
    const { rows, next } = await this.reads.ask((models) => models.paymentLines(id, pageOf(page)));
    const lines = await this.reads.ask((models) => rows.map(({ line }) => models.line(line)));
    const names = await this.names.fullOf(lines.flatMap((line) => line?.content?.applicant ?? []));
    const book = await policyBook(this.house.runner);
    return {
      rows: rows.map(({ payment, line, amount }, index) => {
        const known = lines[index];
        const name = names.get(known?.content?.applicant ?? '') ?? null;
        return {
          payment,
          line,
          amount: yuanOf(amount),
          of: known?.content ? lineHead(known, known.content, name, book) : null,
        };
      }),
      next,
    };
  }

  /** Everybody who reads a payment pays, audits or receives it: full names. */
  async #shown(rows: readonly PaymentRow[]) {
    const ids = rows.map(({ payee }) => payee);
    const parties = await this.reads.ask((models) => models.parties([...new Set(ids)]));
    const names = await this.names.fullOf(ids);
    return rows.map((row) =>
      paymentView(
        row,
        parties.find(({ id }) => id === row.payee),
        names.get(row.payee) ?? null,
      ),
    );
  }

  /** The offices see all payments, a payee its own. */
  async #visible(id: string, request: Request) {
    const row = await this.reads.find((models) => models.payment(id));
    const office = actorOf(request).grants.some((grant) => READERS.some((role) => role === grant.role));
    if (!office && !actsFor(request, row.payee)) throw refusalError('NOT_FOUND');
    return row;
  }

  async #run(
    id: string,
    request: Request,
    reply: Reply,
    ifMatch: 'required' | 'optional',
    build: BuildCommand<'payment'>,
  ): Promise<CommandAnswer> {
    const { runner } = this.house;
    const stream = streamOf.payment(id);
    const { head } = await runner.fold('payment', stream);
    const { organisation } = await financeOfRun(runner, request, head?.run ?? '');
    const intent = { decider: 'payment' as const, stream, role: 'finance' as const, jurisdiction: organisation };
    return this.commands.run(request, reply, { ...intent, ifMatch, build });
  }
}

/** BODY_INVALID where fields of the other outcome are given: nobody should think that they were recorded. */
export function answerOf({ attempt, outcome, bankReference, paidOn, reason }: BankAnswerDto): CommandFor<'payment'> {
  const foreign = outcome === 'paid' ? { reason } : { bankReference, paidOn };
  const wrong = Object.entries(foreign).filter(([, value]) => value !== undefined && value !== null);
  if (wrong.length > 0) {
    throw refusalError('BODY_INVALID', { fields: wrong.map(([field]) => ({ field, rules: ['ofAnotherOutcome'] })) });
  }
  if (outcome !== 'paid') {
    assert(reason !== undefined, 'validated with the outcome');
    return { type: 'RecordBankAnswer', attempt, outcome, reason };
  }
  assert(bankReference !== undefined && paidOn !== undefined, 'validated with the outcome');
  return { type: 'RecordBankAnswer', attempt, outcome, bankReference, paidOn };
}

/** FILTER_INVALID unless either a run or a payee is given. */
function filterOf({ run, payee, status, treasury }: PaymentsQueryDto): PaymentFilter {
  if (run !== undefined && payee === undefined) {
    return { run, ...(status === undefined ? {} : { status }), ...(treasury === undefined ? {} : { treasury }) };
  }
  if (payee !== undefined && run === undefined && status === undefined && treasury === undefined) return { payee };
  throw refusalError('FILTER_INVALID', { expected: ['run', 'payee'] });
}
