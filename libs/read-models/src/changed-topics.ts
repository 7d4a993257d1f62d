import type { PartyRow, ProjectionName, QueueRow, Rows } from './rows/index.js';

/** What a reader looks at, by the projections that show it. Cases and queues have topics of their own, see `topicsOf`. */
const LISTS: Readonly<Partial<Record<ProjectionName, string>>> = {
  lines: 'lines',
  batches: 'batches',
  batchLines: 'batches',
  notices: 'notices',
  objections: 'objections',
  payments: 'payments',
  paymentLines: 'payments',
  paymentRuns: 'payments',
  shares: 'payments',
  awards: 'awards',
  parties: 'parties',
  organisations: 'organisations',
  accounts: 'accounts',
  grants: 'accounts',
  rounds: 'rounds',
  publications: 'policies',
  readings: 'policies',
  indicators: 'policies',
  panels: 'panels',
  panelEntries: 'panels',
};

/** Which projections have a row's former place too: what leaves a queue has changed it. */
export const LEAVES_A_PLACE: ReadonlySet<ProjectionName> = new Set(['queue']);

/**
 * The topics that a changed row belongs to: `case:<application>`, `queue:<stage>` (and of one office
 * `queue:<stage>:<organisation>`), `account:<id>`, `party:<id>`, or the name of a list.
 */
export function topicsOf<Name extends ProjectionName>(projection: Name, row: Rows[Name]): readonly string[] {
  const list = LISTS[projection];
  const lists = list === undefined ? [] : [list];
  const { id, application, account } = row as { readonly id?: string; readonly application?: string; account?: string };
  switch (projection) {
    case 'cases':
    case 'accounts':
      return [...lists, `${projection === 'cases' ? 'case' : 'account'}:${id}`];
    case 'claims':
    case 'timeline':
      return [`case:${application}`];
    case 'grants':
      return [...lists, `account:${account}`];
    case 'parties':
      // A payment shows whether its payee's account was checked.
      return [...lists, `party:${id}`, ...((row as PartyRow).account === null ? [] : ['payments'])];
    case 'queue':
      return queueTopics(row as QueueRow);
    default:
      return lists;
  }
}

const queueTopics = ({ stage, organisation }: QueueRow): readonly string[] =>
  organisation === null ? [`queue:${stage}`] : [`queue:${stage}`, `queue:${stage}:${organisation}`];
