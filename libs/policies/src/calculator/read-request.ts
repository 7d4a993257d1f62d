import { fen, fromFenText, parseYuan, toFenText, type ApplicantKind, type BusinessDate } from '#kernel';
import type {
  AssessClaim,
  FactDeclaration,
  FactProblem,
  ItemDeclaration,
  PolicyVersion,
  StandingAward,
} from '../engine/types.js';
import { validateFacts } from '../engine/validate-facts.js';
import type { CalculatorAward, CalculatorClaim, CalculatorContext } from './types.js';

/** One claim as far as it can be read: ready to be assessed, or what it lacks. */
export type ReadClaim =
  | { readonly asked: CalculatorClaim; readonly item: ItemDeclaration; readonly claim: AssessClaim }
  | {
      readonly asked: CalculatorClaim;
      readonly item: ItemDeclaration;
      readonly claim?: undefined;
      readonly missing: readonly FactDeclaration[];
      readonly problems: readonly FactProblem[];
    };

/** Validates as a declaration would be, but what is missing is a question, and the window is the rule's own to judge. */
export function readClaim(
  version: PolicyVersion,
  item: ItemDeclaration,
  asked: CalculatorClaim,
  kind: ApplicantKind,
  context: CalculatorContext,
): ReadClaim {
  const { rates, today } = context;
  // The rule turns away what lies outside the window, with a trace and the readings it depends on.
  const open: PolicyVersion = { ...version, admits: () => true };
  const outcome = validateFacts(open, item.id, asked.facts, { today, applicantKind: kind, rates });
  if ('facts' in outcome) return { asked, item, claim: { ...head(item, asked), facts: outcome.facts } };
  const names = new Set(outcome.problems.filter((one) => one.code === 'FACT_MISSING').map((one) => one.fact));
  return {
    asked,
    item,
    missing: item.facts.filter((declared) => names.has(declared.name)),
    problems: outcome.problems.filter((one) => one.code !== 'FACT_MISSING'),
  };
}

function head(item: ItemDeclaration, asked: CalculatorClaim): Omit<AssessClaim, 'facts'> {
  const { id, object, project, topUpOf, local, decision } = asked;
  // Claims that name no certificate are about different ones.
  const certificate = asked.certificate === undefined ? `asked:${id}` : `${item.certificate.kind}:${asked.certificate}`;
  return {
    id,
    item: item.id,
    certificate,
    ...(object === undefined ? {} : { object: `${item.object?.kind ?? item.certificate.kind}:${object}` }),
    ...(project === undefined ? {} : { project }),
    ...(topUpOf === undefined ? {} : { topUpOf }),
    ...(local === undefined ? {} : { local }),
    ...(decision === undefined ? {} : { decision: { ...decisionOf(decision), reason: 'calculator' } }),
  };
}

function decisionOf({ rate, figure }: NonNullable<CalculatorClaim['decision']>): { rate?: string; figure?: string } {
  const amount = figure === undefined ? undefined : parseYuan(figure);
  return {
    ...(rate === undefined ? {} : { rate }),
    ...(amount === undefined ? {} : { figure: toFenText(amount) }),
  };
}

/** Awards as the engine takes them; a certificate is named as claims name it. */
export function readAwards(version: PolicyVersion, awards: readonly CalculatorAward[]): StandingAward[] {
  return awards.map(({ amount, certificate, ...rest }) => {
    const item = version.items.find((declared) => declared.id === rest.item);
    const kind = item?.certificate.kind ?? '';
    return {
      ...rest,
      ...(certificate === undefined ? {} : { certificate: `${kind}:${certificate}` }),
      amount: parseYuan(amount) ?? fen(0),
    };
  });
}

/** The ceiling on the claim's day of what a panel decides, as a decision. */
export function atCeiling(
  version: PolicyVersion,
  { id, discretion, qualifyingDate }: ItemDeclaration,
  { facts }: AssessClaim,
): AssessClaim['decision'] | undefined {
  const ceiling = version.ceilingOn(id, facts[qualifyingDate] as BusinessDate);
  if (discretion === undefined || ceiling === undefined) return undefined;
  return discretion.kind === 'rate'
    ? { rate: ceiling, reason: 'ceiling' }
    : { figure: toFenText(fromFenText(ceiling)), reason: 'ceiling' };
}
