import { Inject, Injectable } from '@nestjs/common';
import { assert } from '#kernel';
import type { LineRow, NoticeRow } from '#read-models';
import { HOUSE, type House } from '#runtime';
import { findVersion, policyBook } from '../../../../assessment/src/policy-book.js';
import { Reads } from '../../http/reads.js';
import { yuanByTreasury, yuanOf } from '../lines/wire.js';
import { lineBasis, publicCertificate } from '../lines/line-view.js';
import { PartyNames } from '../parties/party-names.service.js';

/** What the public sees of a notice: nothing personal but a surname. */
@Injectable()
export class PublicViews {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PartyNames) private readonly names: PartyNames,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  async notice(row: NoticeRow) {
    const { id, status, round, policy, openedOn, objectionsUntil, lines, closedAt } = row;
    const of = await this.reads.ask((models) => models.round(round));
    const law = await findVersion(this.house.runner, policy, of?.policyVersion);
    return {
      id,
      status,
      round: of ? { id: round, title: of.title, awardYears: of.awardYears } : null,
      policy: law ? { id: policy, title: law.title, number: law.number, issuer: law.issuer } : null,
      openedOn,
      objectionsUntil,
      lines,
      closedAt,
      howToObject: howToObject(row),
    };
  }

  async lines(rows: readonly LineRow[]) {
    const names = await this.names.maskedOf(rows.map((row) => contentOf(row).applicant));
    const book = await policyBook(this.house.runner);
    return rows.map((row) => {
      const { applicant, certificate, awardYear, total, amounts } = contentOf(row);
      const law = lineBasis(row, book);
      return {
        line: row.id,
        applicant: names.get(applicant) ?? null,
        item: law?.title ?? null,
        basis: law?.basis ?? [],
        certificate: publicCertificate(certificate),
        awardYear,
        amount: yuanOf(total),
        byTreasury: yuanByTreasury(amounts),
      };
    });
  }
}

function contentOf(row: LineRow) {
  assert(row.content !== null, 'a line of the read models was opened');
  return row.content;
}

function howToObject({ id, status, objectionsUntil }: NoticeRow) {
  if (status === 'closed') return null;
  return {
    method: 'POST',
    path: `/api/public/notices/${id}/objections`,
    until: objectionsUntil,
    text: {
      zh: '对公示内容有异议的，请在截止时间前写明具体兑现行、理由和联系方式提出；无需登录，联系方式予以保密。',
      en: 'Object before the closing time, naming the line, your reasons and how to reach you; no log-in is needed, and your contact is kept confidential.',
    },
  };
}
