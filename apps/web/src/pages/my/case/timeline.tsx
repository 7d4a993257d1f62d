import { useState } from 'react';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { BEHIND_THE_SCENES, eventTexts, isEventType } from '../../../terms/events.js';
import { stageTexts } from '../../../terms/stages.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { CheckField } from '../../../ui/field.js';
import { When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import type { Case, Policy } from '../data.js';
import { caseTexts } from './texts.js';
import { TimelineDetails } from './timeline-details.js';
import { groupsOf, type TimelineGroup } from './timeline-groups.js';
import type { useTimeline } from './use-timeline.js';
import { useWho } from './who.js';

export interface TimelineProps {
  readonly query: ReturnType<typeof useTimeline>;
  readonly of: Case;
  readonly policy: Policy | undefined;
}

/** How many events are in sight before one asks for more. */
const IN_SIGHT = 12;

/** All that happened, the newest first, in plain words. */
export function Timeline({ query, of, policy }: TimelineProps) {
  const t = useTexts(caseTexts);
  const [all, setAll] = useState(false);
  const [own, setOwn] = useState(false);
  return (
    <Card title={t.timelineTitle}>
      <Shown query={query}>
        {(rows) => {
          const shown = groupsOf(rows.filter(({ type }) => own || !BEHIND_THE_SCENES.has(type)).toReversed());
          const inSight = all ? shown : shown.slice(0, IN_SIGHT);
          return (
            <>
              <CheckField label={t.timelineAll} checked={own} onChange={(event) => setOwn(event.target.checked)} />
              <ol className="timeline">
                {inSight.map((group) => (
                  <li key={group.first.ordinal}>
                    <Entry group={group} of={of} policy={policy} />
                  </li>
                ))}
              </ol>
              {inSight.length < shown.length ? (
                <Button small onClick={() => setAll(true)}>
                  {t.timelineMore(shown.length - inSight.length)}
                </Button>
              ) : null}
            </>
          );
        }}
      </Shown>
    </Card>
  );
}

function Entry({ group, of, policy }: { readonly group: TimelineGroup } & Omit<TimelineProps, 'query'>) {
  const { first: row, rows, claims } = group;
  const t = useTexts(caseTexts);
  const both = useBoth();
  const events = useTexts(eventTexts);
  const stages = useTexts(stageTexts);
  const who = useWho();
  const itemOf = (claim: string): string => {
    const item = of.claims.find(({ id }) => id === claim)?.item;
    const title = policy?.items.find(({ id }) => id === item)?.title;
    return title ? both(title) : '';
  };
  const [only] = claims;
  const about = claims.length > 1 ? t.many(claims.length) : only && of.claims.length > 1 ? itemOf(only) : '';
  return (
    <>
      <p className="flush">
        <strong>{isEventType(row.type) ? events[row.type] : row.type}</strong>{' '}
        {about ? <span className="soft">{about}</span> : null}
      </p>
      <p className="soft small flush">
        <When at={row.at} /> · {stages.names[row.stage]} · {t.by}
        {who(row)}
      </p>
      <TimelineDetails of={rows} policy={policy} claims={of.claims} />
    </>
  );
}
