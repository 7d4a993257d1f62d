import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Answer } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { Day } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { LawNav, useActs } from '../places.js';
import '../law.css';
import { lawTexts } from '../texts.js';
import { CorrectRate, RegisterRate } from './rate-forms.js';

type Rate = Answer<'/api/rates/lpr'>['rows'][number];

/** `/law/rates`: the LPR series; registering the next row, correcting a registered one. */
export default function Rates() {
  const t = useTexts(lawTexts).rates;
  const acts = useActs();
  const formats = useFormats();
  const rates = api.useQuery('get', '/api/rates/lpr');
  return (
    <Page title={t.title} wide>
      <LawNav />
      <div className="stack">
        <p>{t.lead}</p>
        {acts ? (
          <Card title={t.register}>
            <RegisterRate />
          </Card>
        ) : null}
        <Shown query={rates} lines={8}>
          {({ rows, from, before }) => (
            <>
              <p>{t.answers(formats.date(from), formats.date(before))}</p>
              <Card title={t.chart}>
                <RateChart rows={rows} />
              </Card>
              <RateTable rows={rows} />
            </>
          )}
        </Shown>
      </div>
    </Page>
  );
}

function RateChart({ rows }: { readonly rows: readonly Rate[] }) {
  const t = useTexts(lawTexts).rates;
  const data = rows.map(({ published, oneYear, overFiveYear }) => ({
    published,
    oneYear: Number.parseFloat(oneYear),
    overFive: Number.parseFloat(overFiveYear),
  }));
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={260}>
        <LineChart data={data} accessibilityLayer={false}>
          <CartesianGrid strokeDasharray="3 3" vertical={false} />
          <XAxis dataKey="published" minTickGap={40} />
          <YAxis domain={['auto', 'auto']} unit="%" />
          <Tooltip />
          <Legend />
          <Line
            type="stepAfter"
            dataKey="oneYear"
            name={t.oneYear}
            stroke="#0b57d0"
            dot={false}
            isAnimationActive={false}
          />
          <Line
            type="stepAfter"
            dataKey="overFive"
            name={t.overFive}
            stroke="#b42318"
            strokeDasharray="6 3"
            dot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function RateTable({ rows }: { readonly rows: readonly Rate[] }) {
  const t = useTexts(lawTexts).rates;
  const formats = useFormats();
  const acts = useActs();
  const [correcting, setCorrecting] = useState<Rate>();
  const columns: TableColumnsType<Rate> = [
    { title: t.published, render: (_, { published }) => <Day on={published} /> },
    { title: t.oneYear, align: 'right', dataIndex: 'oneYear' },
    { title: t.overFive, align: 'right', dataIndex: 'overFiveYear' },
    {
      title: t.source,
      render: (_, row) => (
        <>
          {row.source}
          {row.formerly.map((was, index) => (
            <div key={index} className="soft small">
              {`${t.formerly}: ${was.oneYear} / ${was.overFiveYear} · ${was.source} · ${was.reason}`}
            </div>
          ))}
        </>
      ),
    },
    {
      title: t.origin,
      render: (_, row) => (
        <span className="row">
          <Tag tone={row.registered ? 'active' : 'plain'}>{row.registered ? t.registered : t.ofRelease}</Tag>
          {row.inUse ? <Tag>{t.inUse}</Tag> : null}
          {acts && row.registered ? (
            <Button small onClick={() => setCorrecting(row)}>
              {t.correct}
            </Button>
          ) : null}
        </span>
      ),
    },
  ];
  return (
    <>
      <DataTable label={t.table} columns={columns} rows={rows.toReversed()} rowKey={({ published }) => published} />
      <Dialog
        title={correcting ? t.correctTitle(formats.date(correcting.published)) : ''}
        open={correcting !== undefined}
        onClose={() => setCorrecting(undefined)}
      >
        {correcting ? <CorrectRate row={correcting} onClose={() => setCorrecting(undefined)} /> : null}
      </Dialog>
    </>
  );
}
