import { fromFenText, formatYuan, type FenText, type Treasury } from '#kernel';
import type { FactDeclaration, FactValue, ItemDeclaration, PolicyVersion, Text } from '#policies';
import type { ClaimRow, ClaimSettlement, Progress } from '#read-models';
import { publicCertificate } from '../lines/line-view.js';
import { yuanByTreasury, yuanOf } from '../lines/wire.js';

/** A fact as it is read: money in yuan, a choice in words. */
export interface FormFact {
  readonly name: string;
  readonly label: Text;
  readonly unit: Text | null;
  readonly type: FactDeclaration['type'];
  readonly declared: FormValue;
  /** As the panel verified it; `null` before. */
  readonly verified: FormValue;
}

export type FormValue = string | number | boolean | Text | null;

export interface FormClaim {
  readonly claim: string;
  readonly number: number;
  readonly item: string;
  readonly title: Text | null;
  readonly certificate: { readonly label: Text | null; readonly number: string | null };
  readonly facts: readonly FormFact[];
  readonly evidence: number;
  readonly progress: Progress;
  /** 申报金额, yuan: what the articles give on the facts as declared. `null`: no amount yet (裁量, or not computable). */
  readonly declared: string | null;
  /** 审定金额. */
  readonly settled: {
    readonly status: ClaimSettlement['status'];
    readonly total: string;
    readonly byTreasury: Partial<Record<Treasury, string>>;
  } | null;
  readonly cuts: readonly { readonly label: Text; readonly reason: string }[];
}

export function claimOnForm(row: ClaimRow, declared: string | null, law: PolicyVersion | undefined): FormClaim {
  const item = law?.items.find((each) => each.id === row.item);
  const { settlement } = row;
  return {
    claim: row.id,
    number: numberOf(row),
    item: row.item,
    title: item?.title ?? null,
    certificate: { label: item?.certificate.label ?? null, number: publicCertificate(row.certificate).number },
    facts: factsOf(row, item),
    evidence: row.evidence.length,
    progress: row.progress,
    declared,
    settled: settlement && {
      status: settlement.status,
      total: yuanOf(settlement.total),
      byTreasury: yuanByTreasury(settlement.amounts),
    },
    cuts: row.cuts.map(({ fact, reason }) => ({ label: labelOf(item, fact), reason })),
  };
}

/** 序号: people count from one. */
export const numberOf = ({ ordinal }: Pick<ClaimRow, 'ordinal'>): number => ordinal + 1;

const labelOf = (item: ItemDeclaration | undefined, fact: string): Text =>
  item?.facts.find((each) => each.name === fact)?.label ?? item?.discretion?.label ?? { zh: fact, en: fact };

const factsOf = ({ facts, verified }: ClaimRow, item: ItemDeclaration | undefined): readonly FormFact[] =>
  (item?.facts ?? [])
    .filter(({ name }) => facts[name] !== undefined && facts[name] !== null)
    .map((fact) => ({
      name: fact.name,
      label: fact.label,
      unit: fact.unit ?? null,
      type: fact.type,
      declared: valueOf(fact, facts[fact.name] ?? null),
      verified: valueOf(fact, verified?.facts[fact.name] ?? null),
    }));

function valueOf(fact: FactDeclaration, value: FactValue): FormValue {
  if (typeof value !== 'string') return value;
  if (fact.type === 'money') return formatYuan(fromFenText(value as FenText));
  if (fact.type === 'choice') return fact.choices?.find((choice) => choice.value === value)?.label ?? value;
  return value;
}
