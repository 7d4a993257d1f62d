import { App, Button, Form, Input, Modal, Select, Table } from 'antd';
import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { View } from '../../api/answer.js';
import { api, client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { Page } from '../../app/page.js';
import { holds, useSession } from '../../app/session.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { useFocusBack } from '../../office/use-focus-back.js';
import { When } from '../../ui/money.js';
import { Empty, Refused, Shown } from '../../ui/states.js';
import { panelTexts } from './texts.js';
import './panels.css';

/** `/panels`: the review panels of a round; the government's office appoints them. */
export default function Panels() {
  const t = useTexts(panelTexts);
  const rounds = api.useQuery('get', '/api/rounds', { params: { query: { limit: '200' } } });
  return (
    <Shown query={rounds}>
      {({ rows }) => (rows.length === 0 ? <Empty title={t.noRounds} /> : <OfRound rounds={rows.toReversed()} />)}
    </Shown>
  );
}

function OfRound({ rounds }: { readonly rounds: readonly View<'View'>[] }) {
  const t = useTexts(panelTexts);
  const both = useBoth();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const [appointing, appoint] = useState(false);
  const office = holds(useSession(), 'governmentOffice');
  const round = params.get('round') ?? rounds[0]!.id;
  const panels = api.useQuery(
    'get',
    '/api/panels',
    { params: { query: { round, limit: '200' } } },
    { meta: { topics: ['panels'] } },
  );
  return (
    <Page
      title={t.title}
      wide
      actions={
        office ? (
          <Button type="primary" onClick={() => appoint(true)}>
            {t.appoint}
          </Button>
        ) : null
      }
    >
      <div className="stack">
        <div className="panels-round">
          <label htmlFor={id}>{t.round}</label>
          <Select
            id={id}
            value={round}
            onChange={(chosen) => setParams({ round: chosen })}
            options={rounds.map(({ id: value, title }) => ({ value, label: both(title) }))}
            popupMatchSelectWidth={false}
          />
        </div>
        <Shown query={panels}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={t.none}>
                <p>{t.noneWhy}</p>
              </Empty>
            ) : (
              <Table
                aria-label={t.list}
                rowKey="id"
                pagination={false}
                dataSource={[...rows]}
                columns={[
                  {
                    title: t.document,
                    render: (_, panel) => <Link to={`/panels/${panel.id}`}>{panel.document}</Link>,
                  },
                  { title: t.members, render: (_, { members }) => t.memberCount(members.length) },
                  { title: t.appointed, render: (_, { appointedAt }) => <When at={appointedAt} /> },
                ]}
              />
            )
          }
        </Shown>
      </div>
      {appointing ? <Appoint round={round} onClose={() => appoint(false)} /> : null}
    </Page>
  );
}

interface Appointment {
  readonly members: string[];
  readonly document: string;
}

function Appoint({ round, onClose }: { readonly round: string; onClose(): void }) {
  useFocusBack();
  const t = useTexts(panelTexts);
  const { message } = App.useApp();
  const [form] = Form.useForm<Appointment>();
  const candidates = api.useQuery('get', '/api/panels/candidates', { params: { query: { limit: '200' } } });
  const appoint = useCommand((body: Appointment, { headers }) =>
    client.POST('/api/panels', { body: { round, ...body }, headers }),
  );
  const send = (given: Appointment): void =>
    appoint.mutate(given, {
      onSuccess: () => {
        void message.success(t.appointed2);
        onClose();
      },
    });
  return (
    <Modal
      title={t.appoint}
      open
      onCancel={onClose}
      onOk={form.submit}
      okText={t.confirm}
      cancelText={t.cancel}
      confirmLoading={appoint.isPending}
      mask={{ closable: false }}
      closable={{ 'aria-label': t.close }}
    >
      <Refused error={appoint.error} />
      <Form form={form} layout="vertical" onFinish={send} requiredMark={false}>
        <Form.Item
          name="members"
          label={t.chooseMembers}
          rules={[{ type: 'array', min: 3, required: true, message: t.fewMembers }]}
        >
          <Select
            mode="multiple"
            optionFilterProp="label"
            loading={candidates.isPending}
            options={candidates.data?.rows.map(({ account, displayName }) => ({
              value: account,
              label: displayName ?? t.erased,
            }))}
          />
        </Form.Item>
        <Form.Item name="document" label={t.document} extra={t.documentHelp} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
