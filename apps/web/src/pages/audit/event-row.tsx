import { Link } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { stageTexts } from '../../terms/stages.js';
import { wordTexts } from '../../terms/words.js';
import { Facts } from '../../ui/card.js';
import { auditTexts } from './texts.js';

export type AuditEvent = Answer<'/api/audit/events'>['rows'][number];

/** Who did it, in which role and in whose name. */
export function DoneBy({ event }: { readonly event: AuditEvent }) {
  const both = useBoth();
  const { roles } = useTexts(wordTexts);
  const { actorName, organisationName, partyName, role } = event;
  const office = organisationName ? both(organisationName) : partyName;
  const named = roles[role as keyof typeof roles] ?? role;
  return (
    <span>
      {actorName ?? named}
      {office || actorName ? <span className="soft small">{` · ${office ?? named}`}</span> : null}
    </span>
  );
}

/** The whole event, as it was written. */
export function EventBody({ event, linkCase }: { readonly event: AuditEvent; readonly linkCase?: boolean }) {
  const t = useTexts(auditTexts);
  const { names } = useTexts(stageTexts);
  return (
    <div className="stack">
      <Facts
        of={[
          ...(linkCase
            ? [
                {
                  label: t.events.case,
                  value: (
                    <Link to={`/audit/cases/${event.application}?at=${event.ordinal}`}>
                      {event.applicantName ?? t.erased}
                    </Link>
                  ),
                },
              ]
            : []),
          { label: t.case.stage, value: names[event.stage] },
          {
            label: t.events.stream,
            value: <span className="mono">{`${event.stream} · ${t.events.version(event.version)}`}</span>,
          },
          { label: t.events.position, value: <span className="mono">{event.position}</span> },
          ...(event.line === null ? [] : [{ label: t.case.lines, value: <span className="mono">{event.line}</span> }]),
        ]}
      />
      <div>
        <strong>{t.events.body}</strong>
        <pre className="event-body" tabIndex={0} aria-label={t.events.body}>
          {JSON.stringify(event.body, null, 2)}
        </pre>
      </div>
    </div>
  );
}
