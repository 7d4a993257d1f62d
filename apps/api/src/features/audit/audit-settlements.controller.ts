import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { formatYuan, fromFenText, sumFen, type Fen } from '#kernel';
import { lprRates } from '#policies';
import type { LineRow } from '#read-models';
import { HOUSE, toRecorded, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts } from '../../http/actor.guard.js';
import { Reads } from '../../http/reads.js';
import { IdPipe } from '../../http/validators.js';
import { yuanOf } from '../lines/wire.js';
import { recomputedClaim } from './recomputed-claim.js';

/** Amounts once more: the law, applied again to what was recorded with them, beside what was recorded and what was paid. */
@ApiTags('audit')
@Acts('auditor')
@Controller('audit/settlements')
export class AuditSettlementsController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get(':claim')
  @ApiOperation({ summary: 'Every settlement of a claim computed again, equal or not, and what was paid on its lines' })
  async recompute(@Param('claim', IdPipe) claim: string) {
    const row = await this.reads.find((models) => models.settlement(claim));
    const records = await this.house.store.readStream(streamOf.entitlement(row.family, row.applicant));
    const settlements = recomputedClaim(records.map(toRecorded), lprRates, await policyBook(this.house.runner), claim);
    const { rows } = await this.reads.ask((models) => models.lines({ claim }, { limit: 200 }));
    return {
      claim,
      application: row.application,
      applicant: row.applicant,
      policy: row.policy,
      policyVersion: row.policyVersion,
      item: row.item,
      awardYear: row.awardYear,
      standing: row.standing,
      settlements,
      lines: rows.map(auditLineView),
      paid: formatYuan(sumFen(rows.map(paidOn))),
    };
  }
}

/** What left the treasuries on a line and did not come back. */
const paidOn = ({ payments }: LineRow): Fen =>
  sumFen(
    Object.values(payments).flatMap(({ status, amount }) =>
      status === 'paid' && amount !== null ? [fromFenText(amount)] : [],
    ),
  );

const auditLineView = (row: LineRow) => ({
  id: row.id,
  progress: row.progress,
  /** Yuan, over all treasuries. */
  total: row.content === null ? null : yuanOf(row.content.total),
  paid: formatYuan(paidOn(row)),
});
