import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { parseInstant } from '#kernel';
import type { PolicyBook } from '#policies';
import type { ClaimRow } from '#read-models';
import { HOUSE, type AsOf, type CaseView, type House, type ReadModels } from '#runtime';
import type { Vault } from '#vault';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { actorOf } from '../../http/commands.service.js';
import { PageDto, pageOf } from '../../http/page.dto.js';
import { readablePage } from '../../http/readable-page.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe, IsId } from '../../http/validators.js';
import { VAULT } from '../../tokens.js';
import { openReadings, type OpenReading } from '../policies/open-readings.js';
import { caseAsOfView } from './case-as-of-view.js';
import { claimView } from './claim-view.js';
import { historyView, pageInView, timelineView } from './timeline-view.js';
import { mayRead } from './visibility.js';

class CasesDto extends PageDto {
  @ApiPropertyOptional({ description: 'Applications of one applicant that you act for' })
  @IsOptional()
  @IsId()
  applicant?: string;

  @ApiPropertyOptional({ description: 'Applications of one round (tiers of the district only)' })
  @IsOptional()
  @IsId()
  round?: string;
}

class AsOfDto {
  @ApiPropertyOptional({ description: 'A position, as commands answer it' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  position?: string;

  @ApiPropertyOptional({ description: 'A moment of business time, UTC', example: '2024-04-01T00:00:00.000Z' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  moment?: string;

  @ApiPropertyOptional({ description: 'Position of a command that must be included' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  minPosition?: string;
}

/** Where a case is, how it came there, and how it stood. */
@ApiTags('applications: reading')
@Controller('applications')
export class CasesController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Applications of an applicant, or of a round' })
  async list(@Query() query: CasesDto, @Req() request: Request) {
    const actor = actorOf(request);
    const { applicant, round } = query;
    if (applicant === undefined && round === undefined) {
      throw refusalError('FILTER_MISSING', { filters: ['applicant', 'round'] });
    }
    return this.reads.ask((models) =>
      readablePage(
        pageOf(query),
        (page) =>
          applicant === undefined ? models.casesOfRound(round!, page) : models.casesOfApplicant(applicant, page),
        (row) => mayRead(actor, row, models),
      ),
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'One application: where it is, with its claims' })
  async one(@Param('id', IdPipe) id: string, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const view = await this.#readable(id, request);
    const claims = await this.reads.ask((models) => models.claimsOfApplication(id, { limit: 200 }));
    void reply.header('etag', `"${view.revision}"`);
    const book = await policyBook(this.house.runner);
    return { ...view, claims: await Promise.all(claims.rows.map((row) => this.#shown(row, book))) };
  }

  @Get(':id/claims/:claim')
  @ApiOperation({ summary: 'One claim; its ETag is what a stage decision names in If-Match' })
  async claim(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    await this.#readable(id, request);
    const row = await this.reads.find((models) => models.claim(claim));
    if (row.application !== id) throw refusalError('CLAIM_UNKNOWN', { claim });
    void reply.header('etag', `"${row.revision}"`);
    return this.#shown(row, await policyBook(this.house.runner));
  }

  @Get(':id/timeline')
  @ApiOperation({ summary: 'Everything that happened to a case, in order' })
  async timeline(@Param('id', IdPipe) id: string, @Query() query: PageDto, @Req() request: Request) {
    await this.#readable(id, request);
    return pageInView(await this.reads.ask((models) => models.timeline(id, pageOf(query))), timelineView);
  }

  @Get(':id/history')
  @ApiOperation({ summary: 'The full history of a case: every event with its body, in which money is fen text' })
  async history(@Param('id', IdPipe) id: string, @Query() query: PageDto, @Req() request: Request) {
    await this.#readable(id, request);
    return pageInView(await this.reads.ask((models) => models.history(id, pageOf(query))), historyView);
  }

  @Get(':id/as-of')
  @ApiOperation({ summary: 'The case as it stood at a position or moment' })
  async asOf(@Param('id', IdPipe) id: string, @Query() query: AsOfDto, @Req() request: Request) {
    await this.#readable(id, request);
    const when = whenOf(query);
    const stood = await this.reads.find((models) => models.asOf(id, when));
    return caseAsOfView(stood, await policyBook(this.house.runner));
  }

  /** A claim for those who may read its case: a natural person's number too, which the row does not have in clear. */
  async #shown(row: ClaimRow, book: PolicyBook) {
    const certificateNumber = await this.#numberOf(row);
    return { ...claimView(row, book), certificateNumber, openReadings: await this.#openReadings(row.id) };
  }

  /** `null`: its person was erased. */
  async #numberOf({ certificate: { number } }: ClaimRow): Promise<string | null> {
    if (number.kind === 'public') return number.number;
    const kept = (await this.vault.read(number.ref))?.['number'];
    return typeof kept === 'string' ? kept : null;
  }

  /** What the claim's settled amount depends on and nobody has confirmed; nothing before it is settled. */
  async #openReadings(claim: string): Promise<readonly OpenReading[]> {
    const settled = await this.reads.ask((models) => models.settlement(claim));
    return settled === undefined ? [] : openReadings(this.house, settled);
  }

  /** Who may not read it learns not even that it exists. */
  async #readable(id: string, request: Request): Promise<CaseView> {
    const actor = actorOf(request);
    const view = await this.reads.find((models) => models.case(id));
    const readable = await this.reads.ask((models: ReadModels) => mayRead(actor, view, models));
    if (!readable) throw refusalError('NOT_FOUND');
    return view;
  }
}

function whenOf({ position, moment }: AsOfDto): AsOf {
  if (position !== undefined && moment !== undefined) throw refusalError('FILTER_AMBIGUOUS');
  if (position !== undefined) {
    if (!/^[0-9A-Za-z:._-]{1,64}$/.test(position)) throw refusalError('POSITION_MALFORMED');
    return { position: position as never };
  }
  if (moment === undefined) return 'now';
  const at = parseInstant(moment);
  if (!at) throw refusalError('MOMENT_MALFORMED');
  return { moment: at };
}
