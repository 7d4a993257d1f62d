import { App, Button, Modal, Select, Table } from 'antd';
import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { View } from '../../api/answer.js';
import { api, client } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { holds, useSession } from '../../app/session.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Scroll } from '../../office/scroll.js';
import { useFocusBack } from '../../office/use-focus-back.js';
import { Field, TextField } from '../../ui/field.js';
import { When } from '../../ui/money.js';
import { Empty, Shown } from '../../ui/states.js';
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
              <Scroll label={t.list}>
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
              </Scroll>
            )
          }
        </Shown>
      </div>
      {appointing ? <Appoint round={round} onClose={() => appoint(false)} /> : null}
    </Page>
  );
}

function Appoint({ round, onClose }: { readonly round: string; onClose(): void }) {
  useFocusBack();
  const t = useTexts(panelTexts);
  const { message } = App.useApp();
  const candidates = api.useQuery('get', '/api/panels/candidates', { params: { query: { limit: '200' } } });
  const form = useForm({
    keptAs: `appoint:${round}`,
    initial: { members: [] as readonly string[], document: '' },
    wrong: ({ members }) => (members.length < 3 ? { members: t.fewMembers } : {}),
    send: ({ members, document }, sending) =>
      client.POST('/api/panels', { body: { round, members: [...members], document }, ...sending }),
    onDone: () => {
      void message.success(t.appointed2);
      onClose();
    },
  });
  return (
    <Modal
      title={t.appoint}
      open
      onCancel={onClose}
      footer={null}
      mask={{ closable: false }}
      closable={{ 'aria-label': t.close }}
    >
      <Form of={form} send={t.confirm} onCancel={onClose}>
        <Field label={t.chooseMembers} error={form.errors.members}>
          {(named) => (
            <Select
              {...named}
              mode="multiple"
              optionFilterProp="label"
              loading={candidates.isPending}
              value={[...form.values.members]}
              onChange={(members) => form.set({ members })}
              options={candidates.data?.rows.map(({ account, displayName }) => ({
                value: account,
                label: displayName ?? t.erased,
              }))}
            />
          )}
        </Field>
        <TextField {...form.field('document')} label={t.document} help={t.documentHelp} maxLength={200} required />
      </Form>
    </Modal>
  );
}
