import { noticeComesFirst } from '#domain';
import type { Instant } from '#kernel';
import type { Look } from '../projection.js';
import type { BatchRow, CaseRow, ClaimRow, LineRow, ObjectionRow, PaymentRow, QueueRow } from '../rows/index.js';

/** What waits, without what does not apply to it and without since when. */
type Waiting = Pick<QueueRow, 'stage' | 'kind'> & Partial<QueueRow>;

/** Keys: `endorse:<application>:<organisation>`, `claim:<id>`, `line:<id>`, `batch:<id>`, `objection:<id>`, `payment:<id>`. */
export function waitingOf(key: string, look: Look): Waiting | undefined {
  const colon = key.indexOf(':');
  const id = key.slice(colon + 1);
  switch (key.slice(0, colon)) {
    case 'endorse': {
      const split = id.indexOf(':');
      return ofStamp(look('cases', id.slice(0, split)), id.slice(split + 1), look);
    }
    case 'claim':
      return ofClaim(look('claims', id));
    case 'line':
      return ofLine(look('lines', id));
    case 'batch':
      return ofBatch(look('batches', id));
    case 'objection':
      return ofObjection(look('objections', id));
    case 'payment':
      return ofPayment(look('payments', id));
    default:
      return undefined;
  }
}

function ofStamp(row: CaseRow | undefined, organisation: string, look: Look): Waiting | undefined {
  if (!row?.requiredStamps.includes(organisation)) return undefined;
  const claims = row.endorsing.filter((id) => !look('claims', id)?.stamps.includes(organisation));
  if (claims.length === 0) return undefined;
  const { id: application, applicant, round, policy, revision } = row;
  return {
    stage: 'endorsement',
    kind: 'endorse',
    organisation,
    application,
    applicant,
    round,
    policy,
    claims,
    revision,
  };
}

function ofClaim(row: ClaimRow | undefined): Waiting | undefined {
  if (!row) return undefined;
  const { application, applicant, round, policy, item, revision } = row;
  const about = { application, applicant, round, policy, item, revision, claims: [row.id] };
  if (row.status === 'returned') {
    const due = row.returns.at(-1)?.supplementUntil ?? null;
    return { ...about, stage: 'declaration', kind: 'returned', organisation: applicant, due, note: row.stage };
  }
  if (row.status === 'verified') {
    const open = row.settlement === null || row.settlement.status === 'pending';
    return open ? { ...about, stage: 'settlement', kind: 'settle' } : undefined;
  }
  if (row.status !== 'open') return undefined;
  if (row.stage === 'department') {
    return { ...about, stage: 'department', kind: 'review', organisation: row.department, note: row.reservation };
  }
  return row.stage === 'panel' ? { ...about, stage: 'panel', kind: 'verify', note: row.onSite } : undefined;
}

function ofLine(row: LineRow | undefined): Waiting | undefined {
  if (!row?.content) return undefined;
  const recover = row.status === 'upheld' && Object.keys(row.paid).length > 0;
  if (!recover && (row.status !== 'open' || row.progress.status !== 'waiting')) return undefined;
  const { application, applicant, claim, round, policy, item, total } = row.content;
  const { batch, revision } = row;
  const about = { application, applicant, round, policy, item, total, revision, batch, claims: [claim], line: row.id };
  if (recover) return { ...about, stage: 'payout', kind: 'recover' };
  const { stage } = row.progress;
  // Where the notice comes first it is a batch's too: the batch is what the line waits for.
  const unbatched = batch === null && !row.passed.includes('approval');
  if (unbatched && stage !== 'payout') return { ...about, stage, kind: 'unbatched', note: row.struck?.kind ?? null };
  switch (stage) {
    case 'notice':
      return { ...about, stage: 'notice', kind: 'unpublished' };
    case 'payout':
      return { ...about, stage: 'payout', kind: 'allot', due: payableFrom(row) };
    default:
      return undefined;
  }
}

const payableFrom = (row: LineRow): Instant | null => row.approval?.payableFrom ?? null;

function ofBatch(row: BatchRow | undefined): Waiting | undefined {
  if (!row || row.status === 'approved') return undefined;
  const { id: batch, round, policy, revision } = row;
  const kind = row.status === 'open' ? 'openBatch' : 'presentedBatch';
  const noticeFirst = noticeComesFirst(row.route) && row.cleared < row.lines;
  return { stage: 'approval', kind, batch, round, policy, revision, note: noticeFirst ? 'notice' : null };
}

function ofObjection(row: ObjectionRow | undefined): Waiting | undefined {
  if (row?.outcome !== 'open') return undefined;
  const { id: objection, notice, line, round } = row;
  return { stage: 'notice', kind: 'objection', objection, notice, line, round };
}

function ofPayment(row: PaymentRow | undefined): Waiting | undefined {
  if (!row || row.status === 'paid' || row.status === 'reportedDue' || row.lines === 0) return undefined;
  const { id: payment, run, payee: applicant, policy, total, revision } = row;
  const about = { stage: 'payout', payment, run, applicant, policy, total, revision } as const;
  if (row.kind === 'dueFrom') return { ...about, kind: 'reportShare', note: row.treasury };
  const note = row.status === 'instructed' || row.status === 'open' ? null : row.status;
  if (row.status === 'instructed' || row.status === 'unknown') return { ...about, kind: 'bankAnswer', note };
  return { ...about, kind: 'instruct', note };
}
