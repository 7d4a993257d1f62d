import type { SettledComponent } from '#domain';
import type { SettlementRow } from '#read-models';
import { yuanOf } from '../lines/wire.js';

/** A part of an amount; yuan. */
export type ShownComponent = Omit<SettledComponent, 'amount'> & { readonly amount: string };

/** A claim in its applicant's entitlement (应奖补金额): pending, or as last settled. Amounts in yuan. */
export interface SettlementView extends Omit<SettlementRow, 'components' | 'recoverable'> {
  readonly components: readonly ShownComponent[];
  /** What stood above a later assessment (追回), by its latest difference. */
  readonly recoverable: readonly ShownComponent[];
}

export const settlementView = ({ components, recoverable, total, ...row }: SettlementRow): SettlementView => ({
  ...row,
  components: components.map(componentInYuan),
  recoverable: recoverable.map(componentInYuan),
  total: yuanOf(total),
});

export const componentInYuan = ({ amount, ...component }: SettledComponent): ShownComponent => ({
  ...component,
  amount: yuanOf(amount),
});
