import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../i18n/texts.js';
import { DataTable } from '../../office/data-table.js';
import { useEventName } from '../../office/event-name.js';
import { stageTexts } from '../../terms/stages.js';
import { Button } from '../../ui/button.js';
import { When } from '../../ui/money.js';
import { DoneBy, EventBody, type AuditEvent } from './event-row.js';
import { auditTexts } from './texts.js';

export interface EventTableProps {
  readonly rows: readonly AuditEvent[];
  /** With the case that each belongs to. */
  readonly linkCase?: boolean;
  /** Goes to the moment of an event. */
  onChoose?(event: AuditEvent): void;
}

/** Events with who did them; each unfolds to its whole body. */
export function EventTable({ rows, linkCase, onChoose }: EventTableProps) {
  const t = useTexts(auditTexts);
  const { names: stages } = useTexts(stageTexts);
  const nameOf = useEventName();
  const columns: TableColumnsType<AuditEvent> = [
    { title: t.events.when, width: '13rem', render: (_, { at }) => <When at={at} /> },
    { title: t.events.what, render: (_, { type }) => nameOf(type) },
    { title: t.case.stage, render: (_, { stage }) => stages[stage] },
    { title: t.events.who, render: (_, event) => <DoneBy event={event} /> },
  ];
  if (linkCase) {
    columns.push({
      title: t.events.case,
      render: (_, { application, applicantName, ordinal }) => (
        <Link to={`/audit/cases/${application}?at=${ordinal}`}>{applicantName ?? t.erased}</Link>
      ),
    });
  }
  if (onChoose) {
    columns.push({
      title: t.case.moment,
      render: (_, event) => (
        <Button small look="quiet" onClick={() => onChoose(event)}>
          {t.events.goThere}
        </Button>
      ),
    });
  }
  return (
    <DataTable
      label={t.events.title}
      columns={columns}
      rows={rows}
      rowKey={({ application, ordinal }) => `${application}.${ordinal}`}
      empty={t.events.none}
      expandable={{ expandedRowRender: (event) => <EventBody event={event} {...(linkCase ? { linkCase } : {})} /> }}
    />
  );
}
