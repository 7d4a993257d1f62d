import { idOf, type ApplicationEvent, type ClaimState } from '#domain';
import { assert } from '#kernel';
import { applicationTypes, claimsOf, entitlementTypes, lineTypes } from '../event-types.js';
import { projection, type Look, type Projected } from '../projection.js';
import type { CaseRow, ClaimRow } from '../rows/index.js';
import { applicationAfter } from './application-fold.js';
import { noted } from './claim-notes.js';
import { progressOfClaim } from './claim-progress.js';
import { annulled, entered, left, settled, withLine } from './claim-settlement.js';

/** 申报项目: one row per claim, folded by the decider's own `evolve`, and followed to the payout. */
export const claims = projection({
  name: 'claims',
  schemaVersion: 3,
  columns: { application: 'text', ordinal: 'integer', stage: 'text', status: 'text' },
  indexes: [['application', 'ordinal']],
  handles: [...applicationTypes, ...lineTypes, ...entitlementTypes],
  keys: ({ event, stream }, look) => {
    const named = claimsOf(event);
    if (named.length > 0 || !stream.startsWith('line-')) return named;
    const claim = look('lines', idOf(stream))?.content?.claim;
    return claim === undefined ? [] : [claim];
  },
  apply: (row, event, key, look) => {
    const next = changed(row, event, key, look);
    return next && next !== row ? withProgress(next) : next;
  },
  index: (row) => ({
    application: row.application,
    ordinal: row.ordinal,
    stage: row.progress.stage,
    status: row.progress.status,
  }),
});

/** `row`: made by this fold, so that nobody else has it yet and it need not be copied once more. */
function withProgress(row: { -readonly [Field in keyof ClaimRow]: ClaimRow[Field] }): ClaimRow {
  const progress = progressOfClaim(row);
  const { stage, status } = row.progress;
  if (progress.stage !== stage || progress.status !== status) row.progress = progress;
  return row;
}

function changed(row: ClaimRow | undefined, event: Projected, key: string, look: Look): ClaimRow | undefined {
  switch (event.event.type) {
    case 'ClaimEntered':
      return row && entered(row, event.at);
    case 'AmountSettled': {
      const claim = event.event.body.claims.find((each) => each.claim === key);
      return row && claim ? settled(row, claim, event) : row;
    }
    case 'AwardAnnulled':
      return row && annulled(row);
    case 'ClaimsQueuedAgain':
    case 'ClaimSentBack':
      return row;
    case 'ClaimLeft':
      return row && left(row);
    default:
      if (event.stream.startsWith('line-')) return row && withLine(row, look('lines', idOf(event.stream)));
      return declaredOrTouched(row, event as Projected<ApplicationEvent['type']>, key, look);
  }
}

function declaredOrTouched(
  row: ClaimRow | undefined,
  event: Projected<ApplicationEvent['type']>,
  key: string,
  look: Look,
): ClaimRow | undefined {
  const id = idOf(event.stream);
  const head = look('cases', id);
  assert(head !== undefined, `a claim of an unknown application ${id}`);
  const state = applicationAfter(head, event, look).claims[key];
  if (!state) return undefined;
  // `evolve` went on from the row: what it does not know of is still there.
  const next = row ? withoutHollow(state as ClaimRow, event) : fresh(head, state);
  const more = noted(next, event);
  return more ? { ...next, ...more } : next;
}

/** A field that is absent and one without a value must be the same row, whether it was read back meanwhile or not. */
function withoutHollow(row: ClaimRow, { event }: Projected): ClaimRow {
  if (event.type !== 'ClaimAmended' && event.type !== 'ClaimReopened') return row;
  const fields = Object.entries(row);
  if (fields.every(([, value]) => value !== undefined)) return row;
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as ClaimRow;
}

const fresh = (head: CaseRow, state: ClaimState): ClaimRow => ({
  ...state,
  application: head.id,
  applicant: head.applicant,
  round: head.round,
  policy: head.policy,
  policyVersion: head.policyVersion,
  family: head.family,
  progress: { stage: 'declaration', status: 'draft' },
  cuts: [],
  returns: [],
  refusal: null,
  withdrawal: null,
  onSiteCheck: null,
  panel: null,
  reopened: null,
  settlement: null,
  lines: [],
});
