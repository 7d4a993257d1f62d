import { App } from 'antd';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { wordTexts } from '../../../terms/words.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { adminTexts } from '../texts.js';

/** An enterprise, an institution or a natural person that can apply. */
export function Register() {
  const t = useTexts(adminTexts);
  const { kinds } = useTexts(wordTexts);
  const { message } = App.useApp();
  const form = useForm({
    keptAs: 'new-party',
    secret: ['identity'],
    initial: { kind: 'enterprise' as View<'PartiesView'>['kind'], name: '', identity: '' },
    send: ({ kind, name, identity }, sending) => {
      const number = identity.toUpperCase();
      return client.POST('/api/parties', {
        body: { kind, name, ...(kind === 'individual' ? { idNumber: number } : { uscc: number }) },
        ...sending,
      });
    },
    onDone: () => void message.success(t.parties.done),
  });
  const person = form.values.kind === 'individual';
  return (
    <Form of={form} send={t.parties.register} autoComplete="off">
      <div className="fields">
        <SelectField
          {...form.field('kind')}
          label={t.kind}
          choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
        <TextField {...form.field('name')} label={t.name} minLength={2} maxLength={200} required />
        <TextField
          {...form.field('identity')}
          label={person ? t.parties.idNumber : t.parties.uscc}
          help={person ? t.parties.idNumberHelp : t.parties.usccHelp}
          minLength={18}
          maxLength={18}
          autoComplete="off"
          required
        />
      </div>
    </Form>
  );
}
