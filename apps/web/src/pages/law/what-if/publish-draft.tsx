import { App } from 'antd';
import type { FormEvent } from 'react';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useClock } from '../../../app/banner.js';
import { useTexts } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Refused } from '../../../ui/states.js';
import { lawTexts } from '../texts.js';
import type { Draft } from './use-trial.js';

const ORDERS = ['approvalFirst', 'noticeFirst', 'noticeWithPayout'] as const;

/** A draft that was tried becomes a version, on a legal basis, from a day on. */
export function PublishDraft({ draft }: { readonly draft: Draft }) {
  const t = useTexts(lawTexts);
  const clock = useClock();
  const { message } = App.useApp();
  const publish = useCommand((form: FormData, sending) => {
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    const order = text('order') as View<'PublishDraftDto'>['order'] | '';
    return client.POST('/api/policies/{id}/versions', {
      params: { path: { id: draft.policy } },
      body: {
        draft,
        from: text('from'),
        legalBasis: { number: text('number'), title: text('title'), date: text('date') },
        ...(order ? { order } : {}),
      },
      ...sending,
    });
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    publish.mutate(new FormData(event.currentTarget), {
      onSuccess: () => void message.success(t.whatIf.published),
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className="soft">{t.whatIf.publishWhat}</p>
      <div className="fields">
        <TextField label={t.whatIf.publishFrom} name="from" type="date" required />
        <SelectField
          label={t.whatIf.order}
          name="order"
          empty={t.whatIf.sameOrder}
          choices={ORDERS.map((each) => ({ value: each, label: t.policies.orders[each] }))}
        />
        <TextField label={t.whatIf.basisDocument} name="number" maxLength={200} required />
        <TextField label={`${t.whatIf.basis}: ${t.whatIf.basisTitle}`} name="title" maxLength={200} required />
        <TextField label={t.whatIf.basisDate} name="date" type="date" max={clock?.day} required />
      </div>
      <Refused error={publish.error} />
      <div>
        <Button type="submit" look="primary" busy={publish.isPending}>
          {t.whatIf.publish}
        </Button>
      </div>
    </form>
  );
}
