import type { AmountByTreasury, Cut, OtherAward, PanelDecision } from '#domain';
import type { ItemDeclaration, PolicyBook } from '#policies';
import type { ClaimLine, ClaimRow, ClaimSettlement } from '#read-models';
import { yuanByTreasury, yuanOf } from '../lines/wire.js';

type Verified = NonNullable<ClaimRow['verified']>;

/** A claim (申报项目) as it is answered: every amount is yuan text, those among the facts too. */
export interface ClaimView extends Omit<ClaimRow, 'settlement' | 'lines'> {
  readonly settlement: ClaimSettlementView | null;
  readonly lines: readonly ClaimLine[];
}

export interface ClaimSettlementView extends Omit<ClaimSettlement, 'amounts'> {
  /** By treasury, over all award years. */
  readonly amounts: AmountByTreasury;
}

/** The read models' row in yuan. The law says which facts are money: of a version that is not in this release none is known. */
export function claimView(row: ClaimRow, book: PolicyBook): ClaimView {
  const item = book.find(row.policy, row.policyVersion)?.items.find(({ id }) => id === row.item);
  const { facts, cuts, otherAwards, settlement, lines, verified, ...rest } = row;
  return {
    ...rest,
    facts: factsInYuan(facts, item),
    cuts: cuts.map((cut) => cutInYuan(cut, item)),
    otherAwards: otherAwards.map(otherAwardInYuan),
    settlement: settlement && settlementInYuan(settlement),
    lines: lines.map((line) => ({ ...line, amounts: yuanByTreasury(line.amounts), total: yuanOf(line.total) })),
    ...(verified === undefined ? {} : { verified: verifiedInYuan(verified, item) }),
  };
}

/** Facts as a person types them: the record keeps money as fen text. */
export function factsInYuan(facts: ClaimRow['facts'], item: ItemDeclaration | undefined): ClaimRow['facts'] {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, valueInYuan(name, value, item)]));
}

function verifiedInYuan({ facts, decision, ...rest }: Verified, item: ItemDeclaration | undefined): Verified {
  return {
    ...rest,
    facts: factsInYuan(facts, item),
    ...(decision === undefined ? {} : { decision: decisionInYuan(decision) }),
  };
}

const decisionInYuan = ({ figure, ...rest }: PanelDecision): PanelDecision =>
  figure === undefined ? rest : { ...rest, figure: yuanOf(figure) };

const cutInYuan = (cut: Cut, item: ItemDeclaration | undefined): Cut => ({
  ...cut,
  from: valueInYuan(cut.fact, cut.from, item),
  to: valueInYuan(cut.fact, cut.to, item),
});

const otherAwardInYuan = (award: OtherAward): OtherAward => ({ ...award, amount: yuanOf(award.amount) });

const settlementInYuan = (settlement: ClaimSettlement): ClaimSettlementView => ({
  ...settlement,
  amounts: yuanByTreasury(settlement.amounts),
  total: yuanOf(settlement.total),
});

function valueInYuan<Value>(name: string, value: Value, item: ItemDeclaration | undefined): Value | string {
  const isMoney = item?.facts.some((fact) => fact.name === name && fact.type === 'money') === true;
  return isMoney && typeof value === 'string' ? yuanOf(value) : value;
}
