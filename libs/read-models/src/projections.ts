import type { Projection } from './projection.js';
import { awards } from './projections/awards.js';
import { batches, batchLines } from './projections/batches.js';
import { cases } from './projections/cases.js';
import { claims } from './projections/claims.js';
import { accounts, grants, organisations, rounds } from './projections/directory.js';
import { indicators } from './projections/indicators.js';
import { lines } from './projections/lines.js';
import { notices, objections } from './projections/notices.js';
import { panelEntries, panels } from './projections/panels.js';
import { parties } from './projections/parties.js';
import { paymentCases, paymentLines, paymentRuns, payments } from './projections/payments.js';
import { publications, readings } from './projections/policies.js';
import { queue } from './projections/queue.js';
import { settlements, traces } from './projections/settlements.js';
import { shares } from './projections/shares.js';
import { timeline } from './projections/timeline.js';
import type { ProjectionName } from './rows/index.js';

/**
 * Every projection, in the order in which they take an event. The order is part of their meaning: a projection sees
 * those above it with the event, those below it before the event.
 */
export const projections: readonly Projection[] = [
  lines,
  claims,
  cases,
  settlements,
  traces,
  batchLines,
  batches,
  notices,
  objections,
  paymentRuns,
  payments,
  paymentLines,
  paymentCases,
  shares,
  timeline,
  queue,
  parties,
  organisations,
  accounts,
  grants,
  rounds,
  publications,
  readings,
  indicators,
  panels,
  panelEntries,
  awards,
];

/** What makes up one case: these depend on nothing but the events of the case's own timeline. */
const CASE: readonly ProjectionName[] = [
  'lines',
  'claims',
  'cases',
  'settlements',
  'traces',
  'paymentCases',
  'timeline',
];

/** What the queues are made of, and nothing more. */
const QUEUE: readonly ProjectionName[] = [
  'lines',
  'claims',
  'cases',
  'batchLines',
  'batches',
  'notices',
  'objections',
  'paymentRuns',
  'payments',
  'queue',
];

/** Rows that depend on nothing but a stream or two of their own. */
const STREAM: readonly ProjectionName[] = ['settlements', 'batchLines', 'batches', 'accounts', 'grants'];

const among = (names: readonly ProjectionName[]): readonly Projection[] =>
  projections.filter(({ name }) => names.includes(name));

export const queueProjections = among(QUEUE);
export const streamProjections = among(STREAM);
export const caseProjections = among(CASE);
