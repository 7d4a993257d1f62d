import { App } from 'antd';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { lawTexts } from '../texts.js';
import type { Draft } from './use-trial.js';

const ORDERS = ['approvalFirst', 'noticeFirst', 'noticeWithPayout'] as const;

/** A draft that was tried becomes a version, on a legal basis, from a day on. */
export function PublishDraft({ draft }: { readonly draft: Draft }) {
  const t = useTexts(lawTexts);
  const clock = useClock();
  const { message } = App.useApp();
  const form = useForm({
    keptAs: `publish-draft:${draft.policy}`,
    initial: {
      from: '',
      order: '' as NonNullable<View<'PublishDraftDto'>['order']> | '',
      number: '',
      title: '',
      date: '',
    },
    send: ({ from, order, ...legalBasis }, sending) =>
      client.POST('/api/policies/{id}/versions', {
        params: { path: { id: draft.policy } },
        body: { draft, from, legalBasis, ...(order ? { order } : {}) },
        ...sending,
      }),
    onDone: () => void message.success(t.whatIf.published),
  });
  return (
    <Form of={form} send={t.whatIf.publish}>
      <p className="soft">{t.whatIf.publishWhat}</p>
      <div className="fields">
        <TextField {...form.field('from')} label={t.whatIf.publishFrom} type="date" required />
        <SelectField
          {...form.field('order')}
          label={t.whatIf.order}
          empty={t.whatIf.sameOrder}
          choices={ORDERS.map((each) => ({ value: each, label: t.policies.orders[each] }))}
        />
        <TextField {...form.field('number')} label={t.whatIf.basisDocument} maxLength={200} required />
        <TextField
          {...form.field('title')}
          label={`${t.whatIf.basis}: ${t.whatIf.basisTitle}`}
          maxLength={200}
          required
        />
        <TextField {...form.field('date')} label={t.whatIf.basisDate} type="date" max={clock?.day} required />
      </div>
    </Form>
  );
}
