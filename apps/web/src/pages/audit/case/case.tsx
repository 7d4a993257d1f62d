import { Tabs } from 'antd';
import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { addressNow } from '../../../app/address.js';
import { Page } from '../../../app/page.js';
import { useTexts } from '../../../i18n/texts.js';
import { LinkButton } from '../../../ui/button.js';
import { Failure, Loading } from '../../../ui/states.js';
import type { AuditEvent } from '../event-row.js';
import { EventBody } from '../event-row.js';
import { EventTable } from '../event-table.js';
import { auditTexts } from '../texts.js';
import { Amounts } from './amounts.js';
import { EntitlementAsOf } from './entitlement.js';
import { MomentSlider } from './moment-slider.js';
import { RecordVerified } from './record.js';
import { CaseState } from './state.js';
import { useCaseEvents } from './use-events.js';

/** `/audit/cases/:id`: the case at any moment, its events, its amounts computed again, its record verified. */
export default function AuditCase() {
  const t = useTexts(auditTexts);
  const { id = '' } = useParams();
  const { events, error, retry } = useCaseEvents(id);
  const name = events?.[0]?.applicantName;
  return (
    <Page
      title={name ? t.case.title(name) : t.title}
      wide
      actions={
        <LinkButton small to="/audit">
          {t.case.back}
        </LinkButton>
      }
    >
      {events && events.length > 0 ? (
        <Audited id={id} events={events} />
      ) : error ? (
        <Failure error={error} retry={retry} />
      ) : events ? (
        <Failure error={undefined} />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  );
}

function Audited({ id, events }: { readonly id: string; readonly events: readonly AuditEvent[] }) {
  const t = useTexts(auditTexts);
  const [params, setParams] = useSearchParams();
  const wanted = events.findLastIndex(({ ordinal }) => ordinal <= Number(params.get('at') ?? Infinity));
  const index = Math.max(0, wanted);
  const event = events[index]!;
  const change = useCallback(
    (name: string, value: string) =>
      setParams(
        () => {
          const next = addressNow();
          next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  const move = useCallback((to: number) => change('at', String(events[to]!.ordinal)), [change, events]);
  return (
    <div className="stack">
      <MomentSlider events={events} index={index} onChange={move} />
      <Tabs
        activeKey={params.get('tab') ?? 'state'}
        onChange={(tab) => change('tab', tab)}
        destroyOnHidden
        items={[
          { key: 'state', label: t.case.tabs.state, children: <CaseState event={event} /> },
          { key: 'event', label: t.case.tabs.event, children: <EventBody event={event} /> },
          {
            key: 'events',
            label: t.case.tabs.events,
            children: (
              <EventTable rows={events.toReversed()} onChoose={({ ordinal }) => change('at', String(ordinal))} />
            ),
          },
          { key: 'amounts', label: t.case.tabs.amounts, children: <Amounts application={id} /> },
          { key: 'entitlement', label: t.case.tabs.entitlement, children: <EntitlementAsOf event={event} /> },
          { key: 'record', label: t.case.tabs.record, children: <RecordVerified application={id} /> },
        ]}
      />
    </div>
  );
}
