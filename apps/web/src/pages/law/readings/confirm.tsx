import { App } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import { Form } from '../../../forms/form.js';
import { useForm } from '../../../forms/use-form.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import type { PolicyDetail } from '../../../office/policy-titles.js';
import { Button } from '../../../ui/button.js';
import { RadioField } from '../../../ui/choices.js';
import { TextField } from '../../../ui/field.js';
import { Refused } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { uiTexts } from '../../../ui/texts.js';
import '../law.css';
import { lawTexts } from '../texts.js';
import { TrialView } from '../what-if/trial.js';
import { useStartTrial } from '../what-if/use-trial.js';

interface ConfirmReadingProps {
  readonly policy: PolicyDetail;
  readonly reading: PolicyDetail['readings'][number];
  onClose(): void;
}

/** Chooses a way to read it, sees what that would change, and only then confirms it. */
export function ConfirmReading({ policy, reading, onClose }: ConfirmReadingProps) {
  const t = useTexts(lawTexts).readings;
  const [chosen, setChosen] = useState((reading.confirmed ?? reading.inForce).join('+'));
  const [tried, setTried] = useState<{ readonly choice: string; readonly trial: string }>();
  const start = useStartTrial();
  const ui = useTexts(uiTexts);
  const choices = useChoices(reading);
  const options = chosen.split('+');
  const preview = (): void =>
    start.mutate(
      { policy: policy.id, version: policy.version, readings: [{ reading: reading.id, options }] },
      { onSuccess: ({ id }) => setTried({ choice: chosen, trial: id }) },
    );
  const previewed = tried?.choice === chosen;
  return (
    <div className="deciding stack">
      <RadioField label={t.choose} value={chosen} onChange={setChosen} choices={choices} />
      <p className="soft small">{t.previewWhat}</p>
      <Refused error={start.error} />
      <div className="row">
        <Button look={previewed ? 'plain' : 'primary'} busy={start.isPending} onClick={preview}>
          {t.preview}
        </Button>
        {previewed ? null : <Button onClick={onClose}>{ui.cancel}</Button>}
      </div>
      {previewed ? (
        <>
          <TrialView id={tried.trial} />
          <Confirm policy={policy.id} reading={reading.id} options={options} onClose={onClose} />
        </>
      ) : (
        <Note>{t.previewFirst}</Note>
      )}
    </div>
  );
}

/** Every option, and the sets that go together. */
function useChoices({ options, compatible = [] }: PolicyDetail['readings'][number]) {
  const t = useTexts(lawTexts).readings;
  const both = useBoth();
  return [
    ...options.map(({ id, text }) => ({ value: id, label: `${id} · ${both(text)}` })),
    ...compatible.map((set) => ({ value: set.join('+'), label: t.together(set.join('+')) })),
  ];
}

interface ConfirmProps {
  readonly policy: string;
  readonly reading: string;
  readonly options: string[];
  onClose(): void;
}

function Confirm({ policy, reading, options, onClose }: ConfirmProps) {
  const t = useTexts(lawTexts).readings;
  const clock = useClock();
  const { message } = App.useApp();
  const form = useForm({
    keptAs: `reading:${policy}:${reading}`,
    initial: { authority: '', document: '', decidedOn: '' },
    send: (values, sending) =>
      client.POST('/api/policies/{id}/readings', {
        params: { path: { id: policy } },
        body: { reading, options, ...values },
        ...sending,
      }),
    onDone: () => {
      void message.success(t.done(reading));
      onClose();
    },
  });
  return (
    <Form of={form} send={t.confirmNow} onCancel={onClose}>
      <Note tone="warn">{t.effect}</Note>
      <div className="fields">
        <TextField {...form.field('authority')} label={t.authority} help={t.authorityHelp} maxLength={200} required />
        <TextField {...form.field('document')} label={t.document} help={t.documentHelp} maxLength={200} required />
        <TextField {...form.field('decidedOn')} label={t.decidedOn} type="date" max={clock?.day} required />
      </div>
    </Form>
  );
}
