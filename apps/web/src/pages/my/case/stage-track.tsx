import { useTexts } from '../../../i18n/texts.js';
import { stageTexts } from '../../../terms/stages.js';
import { Card } from '../../../ui/card.js';
import { When } from '../../../ui/money.js';
import { useOrganisationNames, type Case } from '../data.js';
import { caseTexts } from './texts.js';
import { trackOf, type TrackStage } from './track.js';
import type { TimelineRow } from './use-timeline.js';
import { useWho } from './who.js';
import './track.css';

/** The eight stages: which are done by whom and when, where the case is now, and who must act. */
export function StageTrack({ of, rows }: { readonly of: Case; readonly rows: readonly TimelineRow[] }) {
  const t = useTexts(caseTexts);
  return (
    <Card title={t.trackTitle}>
      <ol className="track">
        {trackOf(of.route, of.claims, rows).map((stage) => (
          <li key={stage.stage} data-state={stage.state} aria-current={stage.state === 'here' ? 'step' : undefined}>
            <StageBox stage={stage} of={of} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function StageBox({
  stage: { stage, state, here, ended, done },
  of,
}: {
  readonly stage: TrackStage;
  readonly of: Case;
}) {
  const t = useTexts(caseTexts);
  const stages = useTexts(stageTexts);
  const who = useWho();
  const actor = useActor(stage, of);
  // What the system records follows from what others did; nobody's act ends a notice.
  const passedBy = (passed: TrackStage['stage'], by: NonNullable<TrackStage['done']>): string => {
    if (passed === 'notice') return t.noticeOver;
    return t.doneBy(by.role === 'system' ? stages.actors[passed] : who(by));
  };
  const words = { done: t.trackDone, here: t.trackHere, ended: t.trackEnded, later: t.trackLater };
  return (
    <div>
      <p className="track__name">
        <strong>{stages.names[stage]}</strong> <span className="track__state">{words[state]}</span>
      </p>
      {state === 'here' ? (
        <p className="track__note">
          {t.waitsFor(actor ?? stages.actors[stage])}
          <span className="soft"> · {t.hereCount(here)}</span>
        </p>
      ) : null}
      {done && state !== 'later' ? (
        <p className="track__note soft">
          {passedBy(stage, done)} · <When at={done.at} />
        </p>
      ) : null}
      {ended > 0 ? <p className="track__note soft">{t.endedCount(ended)}</p> : null}
    </div>
  );
}

/** Who must act now: the applicant where something was returned, the offices whose stamp is still missing. */
function useActor(stage: TrackStage['stage'], of: Case): string | undefined {
  const stages = useTexts(stageTexts);
  const nameOf = useOrganisationNames();
  const here = of.claims.filter(({ progress }) => progress.stage === stage);
  if (here.some(({ status }) => status === 'returned')) return stages.actors.declaration;
  if (stage !== 'endorsement') return undefined;
  const missing = of.requiredStamps.filter((stamp) => here.some(({ stamps }) => !stamps.includes(stamp)));
  const names = missing.flatMap((each) => nameOf(each) ?? []);
  return names.length > 0 ? names.join(' · ') : undefined;
}
