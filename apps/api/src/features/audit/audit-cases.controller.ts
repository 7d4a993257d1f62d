import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isStoreError, verifyRecords } from '#event-store';
import { HOUSE, type CaseView, type House, type Page, type ReadModels } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { actorOf } from '../../http/commands.service.js';
import { pageOf } from '../../http/page.dto.js';
import { everyRow } from '../../http/every-row.js';
import { readablePage } from '../../http/readable-page.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { mayRead } from '../applications/visibility.js';
import { PartyNames } from '../parties/party-names.service.js';
import { AuditCasesDto } from './audit.dto.js';

/** Finding a case, and looking whether its record is what was written. */
@ApiTags('audit')
@Acts('auditor')
@Controller('audit/cases')
export class AuditCasesController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PartyNames) private readonly names: PartyNames,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Cases that an id, a USCC or an enterprise’s name leads to, or those of a round: exactly one of the two',
  })
  async find(@Query() query: AuditCasesDto, @Req() request: Request) {
    const actor = actorOf(request);
    const { q, round } = query;
    if ((q === undefined) === (round === undefined)) throw refusalError('FILTER_MISSING', { filters: ['q', 'round'] });
    const { rows: cases, next } = await this.reads.ask((models) =>
      readablePage(
        pageOf(query),
        (page) => (round === undefined ? found(models, q!) : models.casesOfRound(round, page)),
        (view) => mayRead(actor, view, models),
      ),
    );
    const names = await this.names.fullOf(cases.map(({ applicant }) => applicant));
    const titles = await this.reads.ask((models) => cases.map((each) => models.round(each.round)?.title ?? null));
    const rows = cases.map((view, index) =>
      auditCaseView(view, names.get(view.applicant) ?? null, titles[index] ?? null),
    );
    return { rows, next };
  }

  @Get(':id/record')
  @ApiOperation({ summary: 'Recomputes every hash and chain of the streams that a case is made of' })
  async record(@Param('id', IdPipe) id: string, @Req() request: Request) {
    const actor = actorOf(request);
    const view = await this.reads.find((models) => models.case(id));
    const may = await this.reads.ask((models) => mayRead(actor, view, models));
    if (!may) throw refusalError('NOT_FOUND');
    const names = await this.reads.ask((models) => streamsOf(models, id));
    const streams: VerifiedStream[] = [];
    for (const name of names) streams.push(await this.#verified(name));
    return { intact: streams.every(({ problem }) => problem === null), streams };
  }

  async #verified(stream: string): Promise<VerifiedStream> {
    const { store } = this.house;
    try {
      const records = await store.readStream(stream);
      const { heads } = await verifyRecords(store.logId, batchOf(records));
      return { stream, events: records.length, hash: heads.get(stream)?.hash ?? null, problem: null };
    } catch (error) {
      if (!isStoreError(error)) throw error;
      return { stream, events: 0, hash: null, problem: error.code };
    }
  }
}

/** One stream: its events, and the hash of the last; or why it is not what was written. */
export interface VerifiedStream {
  readonly stream: string;
  readonly events: number;
  readonly hash: string | null;
  /** Code of the failure; `null`: it is as it was written. */
  readonly problem: string | null;
}

async function* batchOf<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
}

const found = (models: ReadModels, text: string): Page<CaseView> => ({
  rows: models.caseIdsOf(text).flatMap((id) => models.case(id) ?? []),
  next: null,
});

/** Streams that the case's timeline knows, in the order in which they began. */
const streamsOf = (models: ReadModels, application: string): readonly string[] => [
  ...new Set(everyRow((page) => models.timeline(application, page)).map(({ stream }) => stream)),
];

/** Enough to recognise a case by. */
const auditCaseView = (
  { id, applicant, round, policy, policyVersion, overall, counts, createdAt, lastAt }: CaseView,
  applicantName: string | null,
  roundTitle: { readonly zh: string; readonly en: string } | null,
) => ({ id, applicant, applicantName, round, roundTitle, policy, policyVersion, overall, counts, createdAt, lastAt });
