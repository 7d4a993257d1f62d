import { App, Modal, Select } from 'antd';
import { api, client } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { Form } from '../../forms/form.js';
import { ReasonField } from '../../forms/reason-field.js';
import { formTexts } from '../../forms/texts.js';
import { useForm } from '../../forms/use-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useFocusBack } from '../../office/use-focus-back.js';
import { Field } from '../../ui/field.js';
import type { Panel } from './panel-data.js';
import { panelTexts } from './texts.js';

export interface RecuseProps {
  readonly panel: Panel;
  readonly office: boolean;
  onClose(): void;
}

/** 回避: the office recuses anybody, a member only themselves. */
export function Recuse({ panel, office, onClose }: RecuseProps) {
  useFocusBack();
  const t = useTexts(panelTexts);
  const { missing } = useTexts(formTexts);
  const { message } = App.useApp();
  const account = useSession()?.account;
  const { data } = api.useQuery('get', '/api/panels/{id}/decisions', {
    params: { path: { id: panel.id }, query: { limit: '200' } },
  });
  const cases = new Map(data?.rows.map(({ application, applicantName }) => [application, applicantName ?? t.erased]));
  const members = panel.members.filter((each) => office || each.account === account);
  const form = useForm({
    keptAs: `recusal:${panel.id}`,
    initial: { member: members.length === 1 ? members[0]!.account : '', application: '', reason: '' },
    wrong: ({ member, application }) => ({
      member: member === '' ? missing : undefined,
      application: application === '' ? missing : undefined,
    }),
    send: (body, sending) =>
      client.POST('/api/panels/{id}/recusals', { params: { path: { id: panel.id } }, body, ...sending }),
    onDone: () => {
      void message.success(t.recused);
      onClose();
    },
  });
  const { member, application } = form.values;
  return (
    <Modal
      title={t.recuse}
      open
      onCancel={onClose}
      footer={null}
      mask={{ closable: false }}
      closable={{ 'aria-label': t.close }}
    >
      <Form of={form} send={t.recuse} onCancel={onClose}>
        <Field label={t.member} error={form.errors.member}>
          {(named) => (
            <Select
              {...named}
              value={member || null}
              onChange={(chosen) => form.set({ member: chosen ?? '' })}
              options={members.map((each) => ({ value: each.account, label: each.displayName ?? t.erased }))}
            />
          )}
        </Field>
        <Field label={t.application} error={form.errors.application}>
          {(named) => (
            <Select
              {...named}
              showSearch
              optionFilterProp="label"
              value={application || null}
              onChange={(chosen) => form.set({ application: chosen ?? '' })}
              options={[...cases].map(([value, label]) => ({ value, label }))}
            />
          )}
        </Field>
        <ReasonField {...form.field('reason')} label={t.reason} />
      </Form>
    </Modal>
  );
}
