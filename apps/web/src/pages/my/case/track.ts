import type { Stage } from '../../../terms/stages.js';
import type { View } from '../../../api/answer.js';
import type { Claim } from '../data.js';

type Row = Pick<View<'TimelineView'>, 'type' | 'stage' | 'at' | 'role' | 'jurisdiction'>;
type Placed = Pick<Claim, 'progress'>;

export interface TrackStage {
  readonly stage: Stage;
  readonly state: 'done' | 'here' | 'ended' | 'later';
  /** Claims that wait here. */
  readonly here: number;
  /** Claims that ended here. */
  readonly ended: number;
  /** Who passed it on last, and when. */
  readonly done: { readonly at: string; readonly role: string; readonly jurisdiction: string } | undefined;
}

const ENDED = new Set<Claim['progress']['status']>([
  'refused',
  'withdrawn',
  'nothingDue',
  'notComputable',
  'notEligible',
  'rejected',
  'upheld',
]);
const FINISHED = new Set<Claim['progress']['status']>(['paid', 'resultPublished']);

/** The events by which a stage is passed. */
const PASSES: Readonly<Record<Stage, readonly string[]>> = {
  declaration: ['ApplicationSubmitted', 'SupplementSubmitted'],
  endorsement: ['EndorsementGranted'],
  department: ['ClaimAccepted'],
  panel: ['FactsVerified'],
  settlement: ['AmountSettled'],
  approval: ['LineApproved'],
  notice: ['LineCleared'],
  payout: ['LinePaid', 'ResultPublished'],
};

/** Each stage of a case's route: passed by whom and when, where its claims are now, where some ended. */
export function trackOf(
  route: readonly Stage[],
  claims: readonly Placed[],
  rows: readonly Row[],
): readonly TrackStage[] {
  const placeOf = ({ progress }: Placed): number =>
    FINISHED.has(progress.status) ? route.length : route.indexOf(progress.stage);
  const live = claims.filter(({ progress }) => !ENDED.has(progress.status));
  const furthest = Math.max(-1, ...claims.map(placeOf));
  const first = Math.min(route.length, ...live.map(placeOf));
  return route.map((stage, index) => {
    const at = (of: Placed): boolean => placeOf(of) === index;
    const here = live.filter(at).length;
    const ended = claims.filter((each) => ENDED.has(each.progress.status) && at(each)).length;
    const passed = live.length > 0 ? index < first || (index < furthest && here === 0) : index < furthest;
    const state = here > 0 ? 'here' : passed ? 'done' : ended > 0 ? 'ended' : 'later';
    const done = rows.findLast(({ type }) => PASSES[stage].includes(type));
    return { stage, state, here, ended, done: done && pick(done) };
  });
}

const pick = ({ at, role, jurisdiction }: Row) => ({ at, role, jurisdiction });
