import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assert } from '#kernel';
import type { PolicyBook } from '#policies';
import type { AwardRow, LineRow } from '#read-models';
import { HOUSE, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Public } from '../../http/actor.guard.js';
import { pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { lineBasis, publicCertificate } from '../lines/line-view.js';
import { yuanByTreasury, yuanOf } from '../lines/wire.js';
import { PartyNames } from '../parties/party-names.service.js';
import { AwardsQueryDto } from './awards.dto.js';

/** 结果公开: who was paid how much for what, for everybody. */
@ApiTags('public')
@Public()
@Controller('public/awards')
export class PublicAwardsController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PartyNames) private readonly names: PartyNames,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The register of published results: enterprises by name, natural persons by surname only',
  })
  async list(@Query() query: AwardsQueryDto) {
    const { policy, uscc, name } = query;
    const filter = {
      ...(policy === undefined ? {} : { policy }),
      ...(uscc === undefined ? {} : { uscc }),
      ...(name === undefined ? {} : { name }),
      ...(query.year === undefined ? {} : { year: Number(query.year) }),
    };
    const { rows, next } = await this.reads.ask((models) => models.awards(filter, pageOf(query)));
    const persons = await this.names.maskedOf(rows.filter((row) => row.name === null).map((row) => row.applicant));
    const lines = await this.reads.ask((models) => rows.map((row) => models.line(row.line)));
    const book = await policyBook(this.house.runner);
    return {
      rows: rows.map((row, index) =>
        awardView(row, row.name ?? persons.get(row.applicant) ?? null, lines[index], book),
      ),
      next,
    };
  }
}

/** Money in yuan. `paid`: what the document's own treasury has paid; the rest is due from the other levels. */
function awardView(row: AwardRow, applicant: string | null, line: LineRow | undefined, book: PolicyBook) {
  assert(line !== undefined && line.content !== null, 'a published result is of a line that was opened');
  const { certificate, total, amounts, policyVersion } = line.content;
  const law = book.find(row.policy, policyVersion);
  const item = lineBasis(line, book);
  const paid = Object.entries(line.payments).filter(([, payment]) => payment.status === 'paid');
  return {
    line: row.line,
    applicant,
    uscc: row.uscc,
    policy: law ? { id: row.policy, title: law.title, number: law.number } : { id: row.policy },
    item: item?.title ?? null,
    basis: item?.basis ?? [],
    certificate: publicCertificate(certificate),
    awardYear: row.awardYear,
    amount: yuanOf(total),
    byTreasury: yuanByTreasury(amounts),
    paid: paid.map(([treasury, { amount, paidOn }]) => ({
      treasury,
      amount: amount === null ? null : yuanOf(amount),
      paidOn,
    })),
    paidOn: row.paidOn,
    status: row.status,
    publishedAt: row.publishedAt,
  };
}
