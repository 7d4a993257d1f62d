import { searchable } from '#read-models';
import { reconcile } from './reconciliation.js';
import type { DirectoryQueries } from './types/directory.js';
import type { MoneyQueries } from './types/money.js';
import { LARGEST_PAGE, only, type Tables } from './tables.js';

const PAYMENT_COLUMNS = ['run', 'status', 'treasury', 'payee'] as const;
const byOrdinal = { order: ['ordinal'] };

export function moneyQueries(tables: Tables): MoneyQueries {
  return {
    batch: (id) => tables.get('batches', id),
    batches: (filter = {}, page) => tables.page('batches', { ...byOrdinal, where: { round: filter.round } }, page),
    batchLines: (batch, page) => tables.page('batchLines', { ...byOrdinal, where: { batch } }, page),
    notice: (id) => tables.get('notices', id),
    notices: (filter = {}, page) => tables.page('notices', { ...byOrdinal, where: { status: filter.status } }, page),
    objection: (id) => tables.get('objections', id),
    objections: (notice, page) => tables.page('objections', { ...byOrdinal, where: { notice } }, page),
    payment: (id) => tables.get('payments', id),
    payments: (filter, page) => tables.page('payments', { ...byOrdinal, where: only(filter, PAYMENT_COLUMNS) }, page),
    paymentLines: (payment, page) => tables.page('paymentLines', { ...byOrdinal, where: { payment } }, page),
    paymentRun: (id) => tables.get('paymentRuns', id),
    paymentRuns: (page) => tables.page('paymentRuns', byOrdinal, page),
    reconciliation: (filter) => reconcile(tables, filter),
    awards: ({ policy, year, uscc, name } = {}, page) => {
      const contains = { search: name === undefined ? undefined : searchable(name) };
      return tables.page('awards', { ...byOrdinal, where: { policy, year, uscc }, contains }, page);
    },
  };
}

export function directoryQueries(tables: Tables): DirectoryQueries {
  return {
    party: (id) => tables.get('parties', id),
    parties: (ids) => ids.slice(0, LARGEST_PAGE).flatMap((id) => tables.get('parties', id) ?? []),
    allParties: (page) => tables.page('parties', byOrdinal, page),
    partyByUscc: (uscc) => tables.find('parties', 'uscc', uscc),
    organisation: (id) => tables.get('organisations', id),
    organisations: (page) => tables.page('organisations', byOrdinal, page),
    departmentByKey: (key) => tables.find('organisations', 'department', key),
    account: (id) => tables.get('accounts', id),
    accounts: (page) => tables.page('accounts', byOrdinal, page),
    grantsOfAccount: (account, page) => tables.page('grants', { ...byOrdinal, where: { account } }, page),
    grantsOfRole: (role, page) => tables.page('grants', { ...byOrdinal, where: { role } }, page),
    grantsOfOrganisation: (organisation, page) =>
      tables.page('grants', { ...byOrdinal, where: { organisation } }, page),
    round: (id) => tables.get('rounds', id),
    rounds: (page) => tables.page('rounds', byOrdinal, page),
    publications: (policy, page) => tables.page('publications', { where: { policy }, order: ['version'] }, page),
    readings: (policy, page) => tables.page('readings', { where: { policy }, order: ['reading'] }, page),
    indicators: (policy, page) => tables.page('indicators', { where: { policy }, order: ['indicator'] }, page),
    panel: (id) => tables.get('panels', id),
    panelsOfRound: (round, page) => tables.page('panels', { ...byOrdinal, where: { round } }, page),
    panelEntries: (panel, page) => tables.page('panelEntries', { ...byOrdinal, where: { panel } }, page),
  };
}
