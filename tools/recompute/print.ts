import type { SettledClaim } from '#domain';
import { formatYuan, fromFenText } from '#kernel';
import type { TraceStep } from '#policies';
import type { Mismatch } from '../../apps/assessment/src/recompute.js';

const CAUSES: Readonly<Record<Mismatch['cause'], string>> = {
  result: '结果不同 another result',
  standing: '所依据的已核定金额不在存证中 settled against awards that did not stand',
  entry: '核定前未列入 the claim had not entered',
  version: '本软件没有该政策版本 this release does not have the version',
  altered: '本软件改变了已发布的政策版本 this release alters the version as published',
};

/** One settlement that differs, with both traces in both languages. Ids only: no names, no certificates. */
export function printMismatch(mismatch: Mismatch, print: (line: string) => void): void {
  const { stream, version, policy, claim, settlement, cause, recorded, computed } = mismatch;
  print(`✗ ${policy} · ${claim} (${settlement}) · ${stream}@${version}: ${CAUSES[cause]}`);
  printClaim('存证 recorded', recorded, print);
  if (computed !== null) printClaim('重新计算 computed', computed, print);
  print('');
}

function printClaim(title: string, claim: SettledClaim, print: (line: string) => void): void {
  const reason = claim.reason === undefined ? '' : ` ${claim.reason}`;
  print(`  ${title}: ${formatYuan(fromFenText(claim.total))} ${claim.status}${reason}`);
  for (const step of claim.trace as readonly TraceStep[]) {
    const amount = step.amount === undefined ? '' : ` = ${formatYuan(fromFenText(step.amount))}`;
    print(`    ${step.article} ${step.text.zh}${amount}`);
    print(`      ${step.text.en}`);
  }
}
