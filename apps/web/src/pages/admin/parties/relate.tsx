import { App } from 'antd';
import { client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { useOrganisationList } from '../../../office/organisation-list.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { adminTexts } from '../texts.js';

/** To which park, and to which township or subdistrict, a party belongs. */
export function Relate({ party, onClose }: { readonly party: string; onClose(): void }) {
  const t = useTexts(adminTexts);
  const today = useClock()?.day ?? '';
  const { rows, nameOf } = useOrganisationList();
  const { message } = App.useApp();
  const form = useForm({
    keptAs: `relate:${party}`,
    initial: { relation: 'park' as 'park' | 'township', organisation: '', from: today, until: '' },
    send: ({ until, ...values }, sending) =>
      client.POST('/api/parties/{id}/relations', {
        params: { path: { id: party } },
        body: { ...values, ...(until === '' ? {} : { until }) },
        ...sending,
      }),
    onDone: () => {
      void message.success(t.parties.done);
      onClose();
    },
  });
  const kinds = form.values.relation === 'park' ? ['park'] : ['township', 'subdistrict'];
  return (
    <Form of={form} send={t.parties.relate} onCancel={onClose}>
      <SelectField
        {...form.field('relation')}
        label={t.parties.relation}
        onChange={({ target }) => form.set({ relation: target.value as 'park' | 'township', organisation: '' })}
        choices={Object.entries(t.parties.relationKinds).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        {...form.field('organisation')}
        label={t.parties.organisation}
        empty=""
        required
        choices={rows.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => ({ value: id, label: nameOf(id) }))}
      />
      <TextField {...form.field('from')} label={t.from} type="date" required />
      <TextField {...form.field('until')} label={t.optionalUntil} type="date" />
    </Form>
  );
}
