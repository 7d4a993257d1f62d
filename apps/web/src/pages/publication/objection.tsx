import { useState } from 'react';
import type { Answer } from '../../api/answer.js';
import { client } from '../../api/client.js';
import { Form } from '../../forms/form.js';
import { ReasonField } from '../../forms/reason-field.js';
import { useForm } from '../../forms/use-form.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { officeTexts } from '../../office/texts.js';
import { Button } from '../../ui/button.js';
import { Facts, type Fact } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { SelectField } from '../../ui/field.js';
import { Money, When } from '../../ui/money.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { publicationTexts } from './texts.js';

type Notice = Answer<'/api/notices/{id}'>;
type Objection = Notice['objections']['rows'][number];

const TONES: Readonly<Record<Objection['outcome'], Tone>> = { open: 'warn', dismissed: 'good', upheld: 'bad' };

export interface ObjectionProps {
  readonly notice: Notice;
  readonly objection: Objection;
}

/** One objection, as far as the reader may see it, and its decision. */
export function ObjectionCard({ notice, objection }: ObjectionProps) {
  const t = useTexts(publicationTexts);
  const { unknownName } = useTexts(officeTexts);
  const both = useBoth();
  const [deciding, setDeciding] = useState(false);
  const { about, outcome, mayDecide } = objection;
  const name = about
    ? [about.applicantName ?? unknownName, about.title ? both(about.title) : ''].filter(Boolean).join(' · ')
    : objection.line;
  const close = (): void => setDeciding(false);
  return (
    <article className="card">
      <div className="row row--between">
        <h3>{t.objectionTo(name)}</h3>
        <Tag tone={TONES[outcome]}>{t.outcomes[outcome]}</Tag>
      </div>
      <Facts of={useFacts(objection)} />
      {mayDecide && outcome === 'open' ? (
        <p className="row">
          <Button look="primary" onClick={() => setDeciding(true)} aria-label={`${t.decide}: ${name}`}>
            {t.decide}
          </Button>
        </p>
      ) : null}
      <Dialog title={t.decideTitle(name)} open={deciding} onClose={close}>
        <DecideObjection notice={notice} objection={objection} onClose={close} />
      </Dialog>
    </article>
  );
}

function useFacts({ about, statement, raisedAt, decidedAt, reason }: Objection): readonly Fact[] {
  const t = useTexts(publicationTexts);
  const facts: Fact[] = [{ label: t.raisedAt, value: <When at={raisedAt} /> }];
  if (about) facts.push({ label: t.amount, value: <Money yuan={about.total} /> });
  if (statement) {
    facts.push(
      { label: t.from, value: statement.name ?? t.anonymous },
      { label: t.contact, value: statement.contact },
      { label: t.grounds, value: statement.grounds },
    );
  } else facts.push({ label: t.grounds, value: <span className="soft">{t.hidden}</span> });
  if (decidedAt) facts.push({ label: t.decidedAt, value: <When at={decidedAt} /> });
  if (reason) facts.push({ label: t.decisionReason, value: reason });
  return facts;
}

function DecideObjection({ notice, objection, onClose }: ObjectionProps & { onClose(): void }) {
  const t = useTexts(publicationTexts);
  const form = useForm({
    keptAs: `decide-objection:${objection.id}`,
    initial: { outcome: 'dismissed' as 'dismissed' | 'upheld', reason: '' },
    revision: notice.revision,
    send: (body, sending) =>
      client.POST('/api/notices/{id}/objections/{objection}/decision', {
        params: { path: { id: notice.id, objection: objection.id } },
        body,
        ...sending,
      }),
    onDone: onClose,
  });
  return (
    <Form of={form} send={t.decideNow} onCancel={onClose}>
      <SelectField
        {...form.field('outcome')}
        label={t.outcome}
        choices={[
          { value: 'dismissed', label: t.dismissed },
          { value: 'upheld', label: t.upheld },
        ]}
      />
      <ReasonField {...form.field('reason')} label={t.reason} help={t.reasonHelp} rows={4} />
    </Form>
  );
}
