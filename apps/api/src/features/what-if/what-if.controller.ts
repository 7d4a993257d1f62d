import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { fen, formatYuan, isRefusal } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import {
  HISTOGRAM_EDGES,
  totalOf,
  type Change,
  type Side,
  type Summary,
} from '../../../../assessment/src/what-if-summary.js';
import { draftedVersion, type Sums } from '../../../../assessment/src/what-if.js';
import { Acts } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { PartyNames } from '../parties/party-names.service.js';
import { stepInYuan } from '../policies/trace-view.js';
import { draftOf } from './draft-of.js';
import type { WhatIfJob } from './what-if-job.js';
import { WhatIfJobs } from './what-if-jobs.js';
import { WhatIfDto } from './what-if.dto.js';

/** 试算: what a draft of a policy would have given in past cases. Nothing of it is recorded. */
@ApiTags('what-if')
@Controller('what-if')
export class WhatIfController {
  constructor(
    @Inject(WhatIfJobs) private readonly jobs: WhatIfJobs,
    @Inject(Commands) private readonly commands: Commands,
    @Inject(PartyNames) private readonly names: PartyNames,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Post()
  @HttpCode(202)
  @Acts('policyOffice')
  @ApiOperation({
    summary:
      'Try a draft (changed numbers, dates, superior rules, readings) on past cases; answers with the trial to ask for',
  })
  async start(@Body() body: WhatIfDto, @Req() request: Request) {
    const book = await policyBook(this.house.runner);
    const draft = draftOf(body, book);
    if (isRefusal(draft)) throw new RefusalError(draft);
    const drafted = draftedVersion(draft, book);
    if (drafted !== undefined && 'code' in drafted) {
      const { code, ...details } = drafted;
      throw refusalError(code, details);
    }
    return this.#view(this.jobs.start(this.commands.newId(request, 'what-if'), draft));
  }

  @Get(':id')
  @Acts('policyOffice', 'auditor')
  @ApiOperation({ summary: 'Progress of a trial; when done, totals, who gains, who loses and the largest differences' })
  async one(@Param('id', IdPipe) id: string) {
    return this.#view(this.jobs.find(id));
  }

  @Delete(':id')
  @HttpCode(200)
  @Acts('policyOffice')
  @ApiOperation({ summary: 'Cancel a trial' })
  async cancel(@Param('id', IdPipe) id: string, @Req() request: Request) {
    // A key as every writing request: repeated, it cancels what is cancelled.
    this.commands.commandId(request);
    return this.#view(await this.jobs.cancel(id));
  }

  async #view({ id, draft, status, startedAt, done, total, summary, cpuSeconds }: WhatIfJob) {
    const result = summary === null ? null : await this.#result(summary);
    return { id, draft, status, startedAt, progress: { done, total }, cpuSeconds, result };
  }

  async #result(summary: Summary) {
    const { entitlements, claims, before, after, gain, lose, gainers, losers, histogram, largest } = summary;
    const names = await this.names.maskedOf([...gainers, ...losers, ...largest].map(({ applicant }) => applicant));
    const named = (change: Change) => ({
      applicant: change.applicant,
      name: names.get(change.applicant) ?? null,
      ...changeOf(change.before, change.after),
    });
    return {
      entitlements,
      claims,
      totals: {
        before: { ...yuanOf(before), total: yuan(totalOf(before)) },
        after: { ...yuanOf(after), total: yuan(totalOf(after)) },
      },
      gain: sideOf(gain),
      lose: sideOf(lose),
      gainers: gainers.map(named),
      losers: losers.map(named),
      histogram: histogram.map((applicants, index) => barView(applicants, index)),
      largest: largest.map(({ before: had, after: has, beforeTrace, afterTrace, ...rest }) => ({
        ...rest,
        beforeTrace: beforeTrace.map(stepInYuan),
        afterTrace: afterTrace.map(stepInYuan),
        name: names.get(rest.applicant) ?? null,
        ...changeOf(had, has),
      })),
    };
  }
}

/** Applicants whose difference lies between two amounts of yuan; `null`: without end. */
const barView = (applicants: number, index: number) => ({
  from: edgeOf(index - 1),
  to: edgeOf(index),
  applicants,
});
const edgeOf = (index: number): string | null => {
  const edge = HISTOGRAM_EDGES[index];
  return edge === undefined ? null : yuan(edge);
};

const yuan = (amount: number): string => formatYuan(fen(amount));
const yuanOf = ({ province, prefecture, district }: Sums) => ({
  province: yuan(province),
  prefecture: yuan(prefecture),
  district: yuan(district),
});
const sideOf = ({ applicants, amount }: Side) => ({ applicants, amount: yuan(amount) });
const changeOf = (before: number, after: number) => ({
  before: yuan(before),
  after: yuan(after),
  difference: yuan(after - before),
});
