import { keepPreviousData } from '@tanstack/react-query';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { Answer } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { usePolicyTitles } from '../../../office/policy-titles.js';
import { statusTexts, toneOf } from '../../../terms/statuses.js';
import { Money } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import type { AuditEvent } from '../event-row.js';
import { auditTexts } from '../texts.js';

type Settled = Answer<'/api/entitlements/{applicant}/as-of'>['rows'][number];

/** All amounts of the applicant, of every case, as they stood after an event. */
export function EntitlementAsOf({ event }: { readonly event: AuditEvent }) {
  const t = useTexts(auditTexts);
  const titles = usePolicyTitles();
  const { names } = useTexts(statusTexts);
  const stood = api.useQuery(
    'get',
    '/api/entitlements/{applicant}/as-of',
    { params: { path: { applicant: event.applicant ?? '' }, query: { asOf: event.position } } },
    { placeholderData: keepPreviousData, staleTime: Infinity },
  );
  const columns: TableColumnsType<Settled> = [
    { title: t.case.item, render: (_, row) => titles.item(row.policy, row.item) },
    { title: t.case.awardYear, render: (_, { awardYear }) => awardYear },
    {
      title: t.case.status,
      render: (_, { status, standing, settlement }) => {
        const word =
          status === 'payable'
            ? t.case.settled
            : status === 'pending'
              ? names.waiting
              : status === 'left'
                ? names.withdrawn
                : names[status];
        return (
          <span className="row">
            <Tag tone={toneOf(status)}>{word}</Tag>
            {settlement > 0 ? (
              <Tag tone={standing ? 'good' : 'plain'}>{standing ? t.amounts.standing : t.amounts.notStanding}</Tag>
            ) : null}
          </span>
        );
      },
    },
    { title: t.case.amount, align: 'right', render: (_, { total }) => <Money yuan={total} /> },
    {
      title: t.entitlement.readings,
      render: (_, { readings }) => (
        <span className="small">
          {Object.entries(readings)
            .map(([reading, options]) => `${reading} ${options.join('+')}`)
            .join(' · ')}
        </span>
      ),
    },
    {
      title: t.entitlement.case,
      render: (_, { application }) =>
        application === event.application ? (
          t.entitlement.thisCase
        ) : (
          <Link to={`/audit/cases/${application}`}>{t.open}</Link>
        ),
    },
  ];
  return (
    <Shown query={stood}>
      {({ rows }) => (
        <div className="stack">
          <p>{t.entitlement.lead}</p>
          <DataTable
            label={t.entitlement.title}
            columns={columns}
            rows={rows}
            rowKey={({ claim }) => claim}
            empty={t.entitlement.none}
          />
        </div>
      )}
    </Shown>
  );
}
