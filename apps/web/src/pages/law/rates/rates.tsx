import { App, Modal, type TableColumnsType } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Answer } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { useFocusBack } from '../../../office/use-focus-back.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { CheckField, TextField } from '../../../ui/field.js';
import { Day } from '../../../ui/money.js';
import { Refused, Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { LawNav, useActs } from '../places.js';
import '../law.css';
import { lawTexts } from '../texts.js';

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
            <Register />
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
      {correcting ? <Correct row={correcting} onClose={() => setCorrecting(undefined)} /> : null}
    </>
  );
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const ratesOf = (form: FormData) => ({
  oneYear: textOf(form, 'oneYear'),
  overFiveYear: textOf(form, 'overFiveYear'),
  source: textOf(form, 'source'),
});

function RateFields({ row }: { readonly row?: Rate }) {
  const t = useTexts(lawTexts).rates;
  const rate = { pattern: '[0-9]{1,2}\\.[0-9]{1,2}%', required: true };
  return (
    <>
      <TextField label={t.oneYear} help={t.rateHelp} name="oneYear" defaultValue={row?.oneYear} {...rate} />
      <TextField label={t.overFive} help={t.rateHelp} name="overFiveYear" defaultValue={row?.overFiveYear} {...rate} />
      <TextField label={t.source} name="source" maxLength={200} defaultValue={row?.source} required />
    </>
  );
}

function Register() {
  const t = useTexts(lawTexts).rates;
  const clock = useClock();
  const { message } = App.useApp();
  const register = useCommand((form: FormData, sending) =>
    client.POST('/api/rates/lpr', { body: { published: textOf(form, 'published'), ...ratesOf(form) }, ...sending }),
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    register.mutate(new FormData(form), {
      onSuccess: () => {
        form.reset();
        void message.success(t.done);
      },
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">
        <TextField label={t.published} help={t.registerHelp} name="published" type="date" max={clock?.day} required />
        <RateFields />
      </div>
      <Refused error={register.error} />
      <div>
        <Button type="submit" look="primary" busy={register.isPending}>
          {t.register}
        </Button>
      </div>
    </form>
  );
}

function Correct({ row, onClose }: { readonly row: Rate; onClose(): void }) {
  useFocusBack();
  const t = useTexts(lawTexts).rates;
  const formats = useFormats();
  const form = useRef<HTMLFormElement>(null);
  const { message } = App.useApp();
  const correct = useCommand((typed: FormData, sending) =>
    client.POST('/api/rates/lpr/{published}/correction', {
      params: { path: { published: row.published } },
      body: { ...ratesOf(typed), reason: textOf(typed, 'reason'), settledAmountsStay: typed.get('stays') === 'on' },
      ...sending,
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    correct.mutate(new FormData(event.currentTarget), {
      onSuccess: () => {
        void message.success(t.corrected);
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={t.correctTitle(formats.date(row.published))}
      okText={t.correct}
      confirmLoading={correct.isPending}
      onCancel={onClose}
      onOk={() => form.current?.requestSubmit()}
    >
      <form ref={form} className="stack" onSubmit={submit}>
        <RateFields row={row} />
        <TextField label={t.reason} name="reason" minLength={2} maxLength={1000} required />
        {row.inUse ? <CheckField label={t.stays} name="stays" /> : null}
        <Refused error={correct.error} />
      </form>
    </Modal>
  );
}
