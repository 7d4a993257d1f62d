import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { usePolicies, type PolicySummary } from '../../../office/policy-titles.js';
import { stageTexts } from '../../../terms/stages.js';
import { Card, Facts } from '../../../ui/card.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { AdminNav } from '../places.js';
import { adminTexts } from '../texts.js';

interface Default {
  readonly key: string;
  readonly policy: string;
  readonly matter: string;
  readonly taken: ReactNode;
  readonly basis: ReactNode;
}

/** `/admin/defaults`: what is done where the texts say nothing. */
export default function Defaults() {
  const t = useTexts(adminTexts);
  return (
    <Page title={t.defaults.title} wide>
      <AdminNav />
      <div className="stack">
        <p>{t.defaults.lead}</p>
        <Card title={t.defaults.houseTitle}>
          <Facts
            of={[
              { label: t.defaults.stamps, value: t.defaults.stampsRule },
              {
                label: t.defaults.system,
                value: t.defaults.house.split('\n').map((line) => <div key={line}>{line}</div>),
              },
            ]}
          />
        </Card>
        <Shown query={usePolicies()} lines={8}>
          {({ rows }) => <DefaultTable policies={rows} />}
        </Shown>
      </div>
    </Page>
  );
}

function DefaultTable({ policies }: { readonly policies: readonly PolicySummary[] }) {
  const t = useTexts(adminTexts).defaults;
  const rowsOf = useDefaults();
  const columns: TableColumnsType<Default> = [
    { title: t.policy, dataIndex: 'policy', width: '16rem' },
    { title: t.matter, dataIndex: 'matter', width: '13rem' },
    { title: t.taken, dataIndex: 'taken' },
    { title: t.basis, dataIndex: 'basis' },
  ];
  return <DataTable label={t.table} columns={columns} rows={policies.flatMap(rowsOf)} rowKey={({ key }) => key} />;
}

/** What a document leaves open, and what is done instead. */
function useDefaults(): (policy: PolicySummary) => readonly Default[] {
  const t = useTexts(adminTexts).defaults;
  const { names } = useTexts(stageTexts);
  const both = useBoth();
  const formats = useFormats();
  return (policy) => {
    const { id, title, order, route, routeStated, validity, readings } = policy;
    const row = (key: string, matter: string, taken: ReactNode, basis: ReactNode): Default => ({
      key: `${id}.${key}`,
      policy: both(title),
      matter,
      taken,
      basis,
    });
    return [
      ...(order.basis === 'text' ? [] : [row('order', t.order, both(order.label), both(order.note))]),
      ...(routeStated ? [] : [row('route', t.route, route.map((stage) => names[stage]).join(' → '), t.notStated)]),
      ...(validity.stated ? [] : [row('validity', t.validity, formats.date(validity.from), both(validity.note))]),
      ...readings
        .filter(({ confirmed }) => confirmed === null)
        .map((reading) =>
          row(
            reading.id,
            t.reading(reading.id),
            <>
              {reading.options
                .filter((option) => reading.inForce.includes(option.id))
                .map((option) => `${option.id} · ${both(option.text)}`)
                .join(' · ')}
            </>,
            <span className="row">
              <Tag tone="warn">{t.notConfirmed}</Tag>
              <Link to={`/law/${id}/readings?show=open`}>{both(reading.title)}</Link>
            </span>,
          ),
        ),
    ];
  };
}
