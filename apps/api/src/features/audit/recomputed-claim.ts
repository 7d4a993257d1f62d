import type { Recorded, SettledClaim } from '#domain';
import type { PolicyBook, RateBook, TraceStep } from '#policies';
import { recomputeStream, type Mismatch } from '../../../../assessment/src/recompute.js';
import { yuanOf } from '../lines/wire.js';
import { stepInYuan, type StepInYuan } from '../policies/trace-view.js';

/** `equal`, or why the law, applied again, does not give what was recorded. */
export type RecomputeOutcome = 'equal' | Mismatch['cause'];

/** One settlement of a claim as it was recorded, and as the law gives it again from what was recorded with it. */
export interface RecomputedSettlement {
  readonly settlement: number;
  readonly outcome: RecomputeOutcome;
  readonly recorded: RecomputedSide;
  /** `null`: it could not be computed again. */
  readonly computed: RecomputedSide | null;
}

export interface RecomputedSide {
  readonly status: SettledClaim['status'];
  /** Yuan. */
  readonly total: string;
  readonly components: readonly {
    readonly component: string;
    readonly treasury: SettledClaim['components'][number]['treasury'];
    /** Yuan. */
    readonly amount: string;
  }[];
  readonly trace: readonly StepInYuan[];
}

/** Every settlement of one claim once more, from its entitlement's stream. The same code as `npm run recompute`. */
export function recomputedClaim(
  events: readonly Recorded[],
  rates: RateBook,
  book: PolicyBook,
  claim: string,
): readonly RecomputedSettlement[] {
  const recorded: SettledClaim[] = [];
  const { mismatches } = recomputeStream(events, rates, book, (_, settled) => {
    if (settled.claim !== claim) return false;
    recorded.push(settled);
    return true;
  });
  return recorded.map((settled) => {
    const found = mismatches.find(({ settlement }) => settlement === settled.settlement);
    const computed = found === undefined ? settled : found.computed;
    return {
      settlement: settled.settlement,
      outcome: found?.cause ?? 'equal',
      recorded: sideOf(settled),
      computed: computed && sideOf(computed),
    };
  });
}

const sideOf = ({ status, total, components, trace }: SettledClaim): RecomputedSide => ({
  status,
  total: yuanOf(total),
  components: components.map(({ component, treasury, amount }) => ({ component, treasury, amount: yuanOf(amount) })),
  trace: (trace as readonly TraceStep[]).map(stepInYuan),
});
