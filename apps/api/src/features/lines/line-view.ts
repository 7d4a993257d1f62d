import { moneyToRecover, nextStage, type Certificate } from '#domain';
import { assert } from '#kernel';
import type { PolicyBook } from '#policies';
import type { LineRow } from '#read-models';
import { basisOf, type ItemBasis } from '../policies/law-view.js';
import { orderView } from '../policies/order-view.js';
import { yuanByTreasury, yuanOf } from './wire.js';

/** Item title and paying sentences under the version that the line was settled under. `null`: not in this release. */
export function lineBasis({ content }: LineRow, book: PolicyBook): ItemBasis | null {
  assert(content !== null, 'a line of the read models was opened');
  const item = book.find(content.policy, content.policyVersion)?.items.find((each) => each.id === content.item);
  if (!item) return null;
  return basisOf(
    item,
    content.components.map((each) => each.component),
  );
}

/** Kind and number of a certificate; a natural person's number lies in the vault, and is shown with the claim only. */
export const publicCertificate = ({ kind, number }: Certificate) => ({
  kind,
  number: number.kind === 'public' ? number.number : null,
});

/** A line (兑现行) for those who handle it: amounts in yuan, where it is, what happened to it. */
export function lineView(row: LineRow, book: PolicyBook, applicantName: string | null) {
  const { content } = row;
  assert(content !== null, 'a line of the read models was opened');
  const { amounts, components, total, certificate, duties: _, ...head } = content;
  const item = lineBasis(row, book);
  return {
    id: row.id,
    ...head,
    applicantName,
    title: item?.title ?? null,
    basis: item?.basis ?? [],
    certificate: publicCertificate(certificate),
    total: yuanOf(total),
    amounts: yuanByTreasury(amounts),
    components: components.map((each) => ({ ...each, amount: yuanOf(each.amount) })),
    order: orderView(content.route, book.find(content.policy, content.policyVersion) ?? null),
    status: row.status,
    progress: row.progress,
    nextStage: row.status === 'open' ? (nextStage(row) ?? null) : null,
    passed: row.passed,
    batch: row.batch,
    approval: row.approval,
    notice: row.notice,
    atSettlement: row.sentBack !== null,
    openObjections: row.openObjections,
    struck: row.struck,
    presentedAgain: row.presentedAgain,
    withdrawal: row.withdrawal,
    allotment: row.allotment && {
      ...row.allotment,
      shares: row.allotment.shares.map((share) => ({ ...share, amount: yuanOf(share.amount) })),
    },
    payments: Object.fromEntries(
      Object.entries(row.payments).map(([treasury, payment]) => [
        treasury,
        { ...payment, amount: payment.amount === null ? null : yuanOf(payment.amount) },
      ]),
    ),
    // 追回: treasuries whose money is out although the line stands no longer, and those to which it came back.
    recovery: { outstanding: moneyToRecover(row), recovered: row.recovered },
    resultPublishedOn: row.resultPublishedOn,
    openedAt: row.openedAt,
    last: { actor: row.lastActor, event: row.lastEvent, at: row.lastAt },
    revision: row.revision,
  };
}
