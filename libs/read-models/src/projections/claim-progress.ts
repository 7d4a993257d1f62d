import { assertNever } from '#kernel';
import type { ClaimLine, ClaimRow, Progress, ProgressStatus } from '../rows/index.js';

/** From the least to the most advanced, within a stage. Lines that fell come after those that go on. */
const ORDER: readonly ProgressStatus[] = [
  'waiting',
  'inBatch',
  'published',
  'inQuestion',
  'allotted',
  'paymentReturned',
  'failed',
  'instructed',
  'paid',
];

const isOpen = (line: ClaimLine): boolean => ORDER.includes(line.status);
const rank = (line: ClaimLine): number => line.route.indexOf(line.stage) * ORDER.length + ORDER.indexOf(line.status);

/** Where a claim is over all streams: with several lines (award years), the one that is furthest behind. */
export function progressOfClaim(row: ClaimRow): Progress {
  switch (row.status) {
    case 'draft':
      return { stage: 'declaration', status: 'draft' };
    case 'open':
      return { stage: row.stage, status: 'waiting' };
    case 'returned':
    case 'refused':
    case 'withdrawn':
      return { stage: row.stage, status: row.status };
    case 'verified':
      return afterVerification(row);
    default:
      return assertNever(row.status);
  }
}

function afterVerification({ settlement, lines }: ClaimRow): Progress {
  if (settlement === null || settlement.status === 'pending') return { stage: 'settlement', status: 'waiting' };
  if (settlement.status !== 'payable') return { stage: 'settlement', status: settlement.status };
  const current = lines.filter((line) => settlement.eventIds.includes(line.settlement));
  const behind = current.filter(isOpen).toSorted((a, b) => rank(a) - rank(b))[0];
  const shown = behind ?? current.find((line) => line.status === 'resultPublished') ?? current[0];
  return shown ? { stage: shown.stage, status: shown.status } : { stage: 'settlement', status: 'waiting' };
}
