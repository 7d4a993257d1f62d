import { idOf, type SettledClaim } from '#domain';
import { addFen, fromFenText, sumFen, toFenText } from '#kernel';
import { entitlementTypes, claimsOf } from '../event-types.js';
import { projection, type Projected } from '../projection.js';
import type { SettlementRow } from '../rows/index.js';

/** 应奖补金额: one row per claim of an applicant under a document family. */
export const settlements = projection({
  name: 'settlements',
  schemaVersion: 3,
  columns: { applicant: 'text', family: 'text', submittedAt: 'text', ordinal: 'integer' },
  indexes: [['applicant', 'family', 'submittedAt', 'ordinal']],
  handles: entitlementTypes,
  keys: ({ event }) => claimsOf(event),
  apply: (row, recorded, key) => {
    const { event, at } = recorded;
    switch (event.type) {
      case 'ClaimEntered':
        return entered(row, recorded as Projected<'ClaimEntered'>);
      case 'AmountSettled': {
        const claim = event.body.claims.find((each) => each.claim === key);
        return row && claim ? settled(row, claim, recorded as Projected<'AmountSettled'>) : row;
      }
      case 'AwardAnnulled':
        return row && { ...row, standing: false, annulled: { line: event.body.line, reason: event.body.reason, at } };
      case 'ClaimsQueuedAgain':
      case 'ClaimSentBack':
        return row;
      case 'ClaimLeft':
        return row && { ...row, status: 'left', reason: event.body.reason };
    }
  },
  index: ({ applicant, family, submittedAt, ordinal }) => ({ applicant, family, submittedAt, ordinal }),
});

function entered(row: SettlementRow | undefined, { event, stream, at }: Projected<'ClaimEntered'>): SettlementRow {
  const { claim, application, applicant, round, item, submittedAt, ordinal, policy, policyVersion } = event.body;
  return {
    claim,
    application,
    applicant,
    family: idOf(stream).slice(0, -(applicant.length + 1)),
    round,
    item,
    status: 'pending',
    submittedAt,
    ordinal,
    enteredAt: at,
    settlement: row?.settlement ?? 0,
    settledAt: null,
    policy,
    policyVersion,
    awardYear: null,
    components: [],
    total: '0',
    capped: false,
    reason: null,
    recoverable: [],
    readings: {},
    standing: false,
    annulled: row?.annulled ?? null,
  };
}

function settled(row: SettlementRow, claim: SettledClaim, { event, at }: Projected<'AmountSettled'>): SettlementRow {
  const { settlement, status, awardYear, components, total, capped, reason, readings } = claim;
  const { policy, policyVersion } = event.body;
  if (claim.reread) return row.status === 'pending' ? row : anew(row, claim, at);
  const more = claim.difference !== undefined && row.status !== 'pending';
  if (more) return withDifference(row, claim, at);
  return {
    ...row,
    recoverable: claim.difference?.recoverable ?? [],
    settlement,
    status,
    settledAt: at,
    policy,
    policyVersion,
    awardYear,
    components,
    total,
    capped,
    reason: reason ?? null,
    readings,
    standing: components.some((part) => part.amount !== '0'),
    annulled: null,
  };
}

/** 重新核定: what stayed, and what is due beside it. */
function anew(row: SettlementRow, claim: SettledClaim, at: SettlementRow['settledAt']): SettlementRow {
  const components = [...(claim.reread?.stays ?? []), ...claim.components];
  const total = toFenText(sumFen(components.map((part) => fromFenText(part.amount))));
  const { settlement, status, awardYear, capped, readings } = claim;
  return {
    ...row,
    settlement,
    status,
    awardYear,
    settledAt: at,
    components,
    total,
    capped,
    readings,
    reason: claim.reason ?? null,
    standing: total !== '0',
  };
}

/** 差额: what stood, and what comes to it. */
function withDifference(row: SettlementRow, claim: SettledClaim, at: SettlementRow['settledAt']): SettlementRow {
  const components = [...row.components, ...claim.components];
  const total = toFenText(addFen(fromFenText(row.total), fromFenText(claim.total)));
  const { settlement, capped, readings } = claim;
  return {
    ...row,
    settlement,
    settledAt: at,
    status: total === '0' ? claim.status : 'payable',
    components,
    total,
    capped,
    reason: claim.reason ?? null,
    readings,
    recoverable: claim.difference?.recoverable ?? [],
    standing: row.standing || claim.total !== '0',
  };
}

/** How each settlement came about: one row per claim and settlement, so that none grows. */
export const traces = projection({
  name: 'traces',
  schemaVersion: 3,
  columns: {},
  indexes: [],
  handles: ['AmountSettled'],
  keys: ({ event }) => event.body.claims.map(({ claim, settlement }) => traceKey(claim, settlement)),
  apply: (row, { event, stream, version, eventId, at }, key) => {
    const found = event.body.claims.find((each) => traceKey(each.claim, each.settlement) === key);
    if (!found) return row;
    const { claim, application, settlement, total, readings, trace } = found;
    const { basis, policy, policyVersion, lawDigest } = event.body;
    const similar = event.body.similar.filter((group) => group.includes(claim));
    return {
      claim,
      application,
      settlement,
      stream,
      version,
      eventId,
      basis,
      at,
      policy,
      policyVersion,
      lawDigest,
      total,
      difference: found.difference ?? null,
      reread: found.reread ?? null,
      readings,
      similar,
      trace,
    };
  },
  index: () => ({}),
});

export const traceKey = (claim: string, settlement: number): string => `${claim}.${settlement}`;
