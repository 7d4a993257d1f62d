import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HOUSE, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { actorOf } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { readablePage } from '../../http/readable-page.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { openReadings } from '../policies/open-readings.js';
import { traceView } from '../policies/trace-view.js';
import { worksOn } from '../applications/visibility.js';
import { actsFor } from '../parties/party-access.js';
import { settlementView } from './settlement-view.js';

const DISTRICT = ['panel', 'governmentOffice', 'finance', 'auditor', 'policyOffice', 'department'];

/** 应奖补金额: what an applicant is due, and why, down to the sentence. */
@ApiTags('entitlements')
@Controller('entitlements')
export class EntitlementsController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get(':applicant')
  @ApiOperation({ summary: "An applicant's claims with their settled amounts" })
  async ofApplicant(@Param('applicant', IdPipe) applicant: string, @Query() query: PageDto, @Req() request: Request) {
    assertReadable(applicant, request);
    const actor = actorOf(request);
    const book = await policyBook(this.house.runner);
    const own = actsFor(request, applicant);
    const page = await this.reads.ask((models) =>
      readablePage(
        pageOf(query),
        (each) => models.entitlementsOfApplicant(applicant, each),
        (row) => own || worksOn(actor, row, models, book),
      ),
    );
    const rows = await Promise.all(
      page.rows.map(async (row) => ({ ...settlementView(row), openReadings: await openReadings(this.house, row) })),
    );
    return { ...page, rows };
  }

  @Get(':applicant/claims/:claim/trace')
  @ApiOperation({ summary: "A settled amount's trace: every step with its article" })
  async trace(@Param('applicant', IdPipe) applicant: string, @Param('claim') claim: string, @Req() request: Request) {
    assertReadable(applicant, request);
    const actor = actorOf(request);
    const settlement = await this.reads.find((models) => models.settlement(claim));
    const book = await policyBook(this.house.runner);
    const may = await this.reads.ask(
      (models) => actsFor(request, applicant) || worksOn(actor, settlement, models, book),
    );
    if (settlement.applicant !== applicant || !may) throw refusalError('NOT_FOUND');
    return traceView(await this.reads.find((models) => models.trace(claim)), book);
  }
}

function assertReadable(applicant: string, request: Request): void {
  const readable = actorOf(request).grants.some((grant) =>
    grant.role === 'applicant' ? grant.organisation === applicant : DISTRICT.includes(grant.role),
  );
  if (!readable) throw refusalError('NOT_FOUND');
}
