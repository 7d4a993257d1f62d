import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PolicyBook } from '#policies';
import type { LineRow } from '#read-models';
import { HOUSE, type House, type LineFilter } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts } from '../../http/actor.guard.js';
import { actorOf } from '../../http/commands.service.js';
import { pageOf } from '../../http/page.dto.js';
import { readablePage } from '../../http/readable-page.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { openReadings } from '../policies/open-readings.js';
import { actsFor, seatsIt } from '../parties/party-access.js';
import { worksOn } from '../applications/visibility.js';
import { lineView } from './line-view.js';
import { LinesQueryDto } from './lines.dto.js';

/** 兑现行: one claim's one settled amount on its way through approval, notice and payout. */
@ApiTags('lines')
@Controller('lines')
export class LinesController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @Acts('applicant', 'governmentOffice', 'department', 'panel', 'finance', 'auditor')
  @ApiOperation({
    summary:
      'Lines by exactly one of: stage (also within a round), round, batch, notice, applicant, application; an applicant its own',
  })
  async list(@Query() query: LinesQueryDto, @Req() request: Request) {
    const filter = filterOf(query);
    const actor = actorOf(request);
    const book = await policyBook(this.house.runner);
    const { rows, next } = await this.reads.ask((models) =>
      readablePage(
        pageOf(query),
        (page) => models.lines(filter, page),
        ({ content }) =>
          content !== null && (actsFor(request, content.applicant) || worksOn(actor, content, models, book)),
      ),
    );
    return { rows: await Promise.all(rows.map((row) => this.#shown(row, book))), next };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One line; its ETag is what a decision on it names in If-Match' })
  async one(@Param('id', IdPipe) id: string, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const row = await this.reads.find((models) => models.line(id));
    const { content } = row;
    const applicant = content?.applicant ?? '';
    const book = await policyBook(this.house.runner);
    const may = await this.reads.ask(
      (models) =>
        actsFor(request, applicant) ||
        seatsIt(request, models.party(applicant)?.relations ?? []) ||
        (content !== null && worksOn(actorOf(request), content, models, book)),
    );
    // Who may not see it learns not even that it exists.
    if (!may) throw refusalError('NOT_FOUND');
    void reply.header('etag', `"${row.revision}"`);
    return this.#shown(row, book);
  }

  async #shown(row: LineRow, book: PolicyBook) {
    const open = row.content === null ? [] : await openReadings(this.house, row.content);
    return { ...lineView(row, book), openReadings: open };
  }
}

/** FILTER_INVALID unless exactly one filter is given; a stage may narrow a round. */
export function filterOf({ stage, round, batch, notice, applicant, application }: LinesQueryDto): LineFilter {
  const one: readonly (LineFilter | undefined)[] = [
    round === undefined ? undefined : { round, ...(stage === undefined ? {} : { stage }) },
    round !== undefined || stage === undefined ? undefined : { stage },
    batch === undefined ? undefined : { batch },
    notice === undefined ? undefined : { notice },
    applicant === undefined ? undefined : { applicant },
    application === undefined ? undefined : { application },
  ];
  const given = one.filter((each) => each !== undefined);
  if (given.length !== 1) throw refusalError('FILTER_INVALID', { expected: 1, got: given.length });
  return given[0]!;
}
