import type { CaseRow, ClaimRow, ProgressStatus } from '#read-models';
import type { CaseStatus, CaseView, ProgressCount } from './types/cases.js';

/** Nothing more comes of a claim that is here. */
const OVER: readonly ProgressStatus[] = [
  'refused',
  'withdrawn',
  'nothingDue',
  'notComputable',
  'notEligible',
  'rejected',
  'resultPublished',
];

export function viewOf(row: CaseRow, counts: readonly ProgressCount[]): CaseView {
  return { ...row, counts, overall: overallOf(row, counts) };
}

function overallOf({ status }: CaseRow, counts: readonly ProgressCount[]): CaseStatus {
  if (status === 'draft' || status === 'none') return 'draft';
  if (status === 'withdrawn') return 'withdrawn';
  if (counts.some((each) => each.status === 'returned')) return 'returned';
  return counts.every((each) => OVER.includes(each.status)) ? 'finished' : 'inProgress';
}

/** The same counts as the table gives, from the rows. */
export function countsOf(claims: readonly ClaimRow[]): readonly ProgressCount[] {
  const counts = new Map<string, ProgressCount>();
  for (const { progress } of claims) {
    const { stage, status } = progress;
    const key = `${stage} ${status}`;
    counts.set(key, { stage, status, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.keys()].toSorted().map((key) => counts.get(key)!);
}
