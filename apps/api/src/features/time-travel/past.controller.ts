import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { BatchAsOf } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { Reads } from '../../http/reads.js';
import { IdPipe } from '../../http/validators.js';
import { yuanByTreasury } from '../lines/wire.js';
import { settlementView } from '../queues/settlement-view.js';
import { AsOfQueryDto, PeriodQueryDto, When } from './when.js';

/** Batches, amounts and authorisation as they stood: the same projections over what the record held by then. */
@ApiTags('time travel')
@Acts('auditor', 'governmentOffice')
@Controller()
export class PastController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(When) private readonly when: When,
  ) {}

  @Get('batches/:id/as-of')
  @ApiOperation({ summary: 'A batch with its members, totals and decisions as it stood at a moment or position' })
  async batch(@Param('id', IdPipe) id: string, @Query() { asOf }: AsOfQueryDto) {
    const when = this.when.of(asOf);
    return batchView(await this.reads.find((models) => models.batchAsOf(id, when)));
  }

  @Get('entitlements/:applicant/as-of')
  @ApiOperation({ summary: "An applicant's settled amounts as they stood at a moment or position" })
  async entitlement(@Param('applicant', IdPipe) applicant: string, @Query() { asOf }: AsOfQueryDto) {
    const when = this.when.of(asOf);
    await this.reads.find((models) => models.party(applicant));
    const { rows, ...stood } = await this.reads.ask((models) => models.entitlementAsOf(applicant, when));
    return { ...stood, rows: rows.map(settlementView) };
  }

  @Get('accounts/:id/as-of')
  @ApiOperation({ summary: 'Which roles an account held at a moment or position, and which were recorded by then' })
  async account(@Param('id', IdPipe) id: string, @Query() { asOf }: AsOfQueryDto) {
    const when = this.when.of(asOf);
    return this.reads.find((models) => models.accountAsOf(id, when));
  }

  @Get('accounts/:id/changes')
  @ApiOperation({ summary: 'What was granted to an account and what was revoked between two moments or positions' })
  async accountChanges(@Param('id', IdPipe) id: string, @Query() query: PeriodQueryDto) {
    const { from, until } = await this.when.period(query);
    await this.reads.find((models) => models.account(id));
    return this.reads.ask((models) => models.accountChanges(id, from, until));
  }
}

const batchView = ({ totals, members, ...batch }: BatchAsOf) => ({
  ...batch,
  totals: yuanByTreasury(totals),
  members: members.map(({ amounts, ...line }) => ({ ...line, amounts: yuanByTreasury(amounts) })),
});
