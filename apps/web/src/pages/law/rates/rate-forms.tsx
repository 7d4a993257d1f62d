import { App } from 'antd';
import type { Answer } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Form } from '../../../forms/form.js';
import { useForm, type FormState } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { CheckField, TextField } from '../../../ui/field.js';
import { lawTexts } from '../texts.js';

interface TypedRates {
  readonly oneYear: string;
  readonly overFiveYear: string;
  readonly source: string;
}

function RateFields({ form }: { readonly form: Pick<FormState<TypedRates>, 'field'> }) {
  const t = useTexts(lawTexts).rates;
  const rate = { pattern: '[0-9]{1,2}\\.[0-9]{1,2}%', required: true };
  return (
    <>
      <TextField {...form.field('oneYear')} label={t.oneYear} help={t.rateHelp} {...rate} />
      <TextField {...form.field('overFiveYear')} label={t.overFive} help={t.rateHelp} {...rate} />
      <TextField {...form.field('source')} label={t.source} maxLength={200} required />
    </>
  );
}

/** The next row of the series, as it was published. */
export function RegisterRate() {
  const t = useTexts(lawTexts).rates;
  const clock = useClock();
  const { message } = App.useApp();
  const form = useForm({
    keptAs: 'new-rate',
    initial: { published: '', oneYear: '', overFiveYear: '', source: '' },
    send: (body, sending) => client.POST('/api/rates/lpr', { body, ...sending }),
    onDone: () => void message.success(t.done),
  });
  return (
    <Form of={form} send={t.register}>
      <div className="fields">
        <TextField
          {...form.field('published')}
          label={t.published}
          help={t.registerHelp}
          type="date"
          max={clock?.day}
          required
        />
        <RateFields form={form} />
      </div>
    </Form>
  );
}

interface CorrectRateProps {
  readonly row: Answer<'/api/rates/lpr'>['rows'][number];
  onClose(): void;
}

/** A row that was registered wrongly; once amounts were settled with it, that they stay must be said. */
export function CorrectRate({ row, onClose }: CorrectRateProps) {
  const t = useTexts(lawTexts).rates;
  const { message } = App.useApp();
  const { published, oneYear, overFiveYear, source } = row;
  const form = useForm({
    keptAs: `correct-rate:${published}`,
    initial: { oneYear, overFiveYear, source, reason: '', settledAmountsStay: false },
    send: (body, sending) =>
      client.POST('/api/rates/lpr/{published}/correction', { params: { path: { published } }, body, ...sending }),
    onDone: () => {
      void message.success(t.corrected);
      onClose();
    },
  });
  return (
    <Form of={form} send={t.correct} onCancel={onClose}>
      <RateFields form={form} />
      <TextField {...form.field('reason')} label={t.reason} minLength={2} maxLength={1000} required />
      {row.inUse ? (
        <CheckField
          label={t.stays}
          checked={form.values.settledAmountsStay}
          onChange={({ target }) => form.set({ settledAmountsStay: target.checked })}
        />
      ) : null}
    </Form>
  );
}
