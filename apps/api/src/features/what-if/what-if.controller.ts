import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { fen, formatYuan, type BusinessDate } from '#kernel';
import { isAllowedChoice, policies, type PolicyVersion, type Readings } from '#policies';
import { totalOf, type Change, type Side, type Summary } from '../../../../assessment/src/what-if-summary.js';
import { draftedVersion, type Draft, type Sums } from '../../../../assessment/src/what-if.js';
import { Acts } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { PartyNames } from '../parties/party-names.service.js';
import { WhatIfJobs, type WhatIfJob } from './what-if-jobs.js';
import { WhatIfDto } from './what-if.dto.js';

/** 试算: what a draft of a policy would have given in past cases. Nothing of it is recorded. */
@ApiTags('what-if')
@Controller('what-if')
export class WhatIfController {
  constructor(
    @Inject(WhatIfJobs) private readonly jobs: WhatIfJobs,
    @Inject(Commands) private readonly commands: Commands,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  @Post()
  @HttpCode(202)
  @Acts('policyOffice')
  @ApiOperation({
    summary: 'Try a draft (changed numbers, dates, readings) on past cases; answers with the trial to ask for',
  })
  async start(@Body() body: WhatIfDto, @Req() request: Request) {
    return this.#view(this.jobs.start(this.commands.newId(request, 'what-if'), draftOf(body)));
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
    const { entitlements, claims, before, after, gain, lose, gainers, losers, largest } = summary;
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
      largest: largest.map(({ before: had, after: has, ...rest }) => ({
        ...rest,
        name: names.get(rest.applicant) ?? null,
        ...changeOf(had, has),
      })),
    };
  }
}

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

/** A draft that can be tried, or the refusal that says why not. */
function draftOf({ policy, version: number, parameters = [], readings = [], round }: WhatIfDto): Draft {
  const law = policies.find(policy, number);
  if (!law) throw refusalError('POLICY_UNKNOWN', { policy });
  const draft: Draft = {
    policy,
    policyVersion: law.version,
    parameters: parameters.map(({ parameter, value, from }) => ({
      parameter,
      value,
      ...(from === undefined ? {} : { from: from as BusinessDate }),
    })),
    readings: readingsOf(law, readings),
    ...(round === undefined ? {} : { round }),
  };
  const version = draftedVersion(draft);
  if (version !== undefined && 'code' in version) throw refusalError(version.code, { parameter: version.parameter });
  return draft;
}

function readingsOf(law: PolicyVersion, chosen: readonly { reading: string; options: string[] }[]): Readings {
  for (const { reading, options } of chosen) {
    const declared = law.readings.find(({ id }) => id === reading);
    if (!declared) throw refusalError('READING_UNKNOWN', { reading });
    if (!isAllowedChoice(declared, options)) throw refusalError('READING_OPTIONS_INCOMPATIBLE', { reading });
  }
  return Object.fromEntries(chosen.map(({ reading, options }) => [reading, options]));
}
