import { formatYuan, fromFenText, shanghaiDate, type FenText, type Instant } from '#kernel';
import { calculate, type PolicyVersion, type RateBook, type Readings } from '#policies';
import type { ClaimRow } from '#read-models';
import type { CaseView } from '#runtime';
import { publicCertificate } from '../lines/line-view.js';

export interface Basis {
  readonly law: PolicyVersion | undefined;
  readonly rates: RateBook;
  readonly confirmed: Readings;
  readonly now: Instant;
}

export interface DeclaredAmounts {
  readonly byClaim: ReadonlyMap<string, string>;
  /** Yuan, of the claims that have an amount. */
  readonly total: string;
}

const NONE: DeclaredAmounts = { byClaim: new Map(), total: '0.00' };

/** 申报金额: what the articles give on the facts as declared, by the same calculation as the public calculator's. */
export function declaredAmounts(view: CaseView, claims: readonly ClaimRow[], basis: Basis): DeclaredAmounts {
  const { law, rates, confirmed, now } = basis;
  const asked = claims.filter(({ status }) => status !== 'withdrawn');
  if (!law || asked.length === 0) return NONE;
  const answer = calculate(
    {
      policy: view.policy,
      applicant: { kind: view.applicantKind, local: view.local },
      claims: asked.map((claim) => ({
        id: claim.id,
        item: claim.item,
        facts: inYuan(claim.item, claim.facts, law),
        certificate: publicCertificate(claim.certificate).number ?? claim.certificate.key,
        ...(claim.object === undefined ? {} : { object: claim.object }),
      })),
    },
    { versions: [law], rates, today: shanghaiDate(now), confirmed: () => confirmed },
  );
  if ('refused' in answer) return NONE;
  const [document] = answer.documents;
  if (!document) return NONE;
  const amounts = document.claims.flatMap(({ id, amount }) => (amount === null ? [] : [[id, amount] as const]));
  return { byClaim: new Map(amounts), total: document.total };
}

/** Facts as a person types them: the record keeps money as fen text. */
export function inYuan(item: string, facts: ClaimRow['facts'], law: PolicyVersion): Readonly<Record<string, unknown>> {
  const money = new Set(
    law.items.find((each) => each.id === item)?.facts.flatMap(({ name, type }) => (type === 'money' ? [name] : [])),
  );
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      money.has(name) && typeof value === 'string' ? formatYuan(fromFenText(value as FenText)) : value,
    ]),
  );
}
