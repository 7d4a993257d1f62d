import { Button, Input, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import type { Answer } from '../../../api/answer.js';
import { namesOf, useSession } from '../../../app/session.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DayPicker } from '../../../office/day-picker.js';
import { useOrganisationName } from '../../../office/organisations.js';
import { queueKindTexts } from '../../../terms/queue-kinds.js';
import { QUEUES, type QueueStage } from '../stages.js';
import type { QueueState } from './queue-state.js';
import { queueTexts } from './texts.js';

export type QueueCounts = Answer<'/api/queues/{stage}/counts'>;

interface Props {
  readonly stage: QueueStage;
  readonly state: QueueState;
  readonly counts: QueueCounts | undefined;
}

/** What is shown of a queue: search, filters and order. All of it is in the address. */
export function QueueTools({ stage, state, counts }: Props) {
  const t = useTexts(queueTexts);
  const { asked, ask } = state;
  return (
    <div className="work-tools no-print" role="search" aria-label={t.find}>
      <Organisations stage={stage} state={state} />
      <Labelled label={t.search}>
        {(id) => (
          <Input.Search
            key={asked.q ?? ''}
            id={id}
            defaultValue={asked.q ?? ''}
            allowClear
            enterButton={t.find}
            onSearch={(q) => ask({ q: q.trim() || undefined })}
          />
        )}
      </Labelled>
      <Choices stage={stage} state={state} counts={counts} />
      {Object.keys(asked).some((field) => field !== 'organisation') ? (
        <Button
          onClick={() =>
            ask({
              q: undefined,
              round: undefined,
              kind: undefined,
              item: undefined,
              dueUntil: undefined,
              sort: undefined,
              order: undefined,
            })
          }
        >
          {t.reset}
        </Button>
      ) : null}
    </div>
  );
}

function Choices({ stage, state: { asked, ask }, counts }: Props) {
  const t = useTexts(queueTexts);
  const kinds = useTexts(queueKindTexts).names;
  const both = useBoth();
  const { count } = useFormats();
  const said = (name: string, number: number): string => `${name} (${count(number)})`;
  const few = { rows: [], rounds: [], items: [], ...counts };
  const deadlines = stage === 'payout';
  return (
    <>
      {few.rows.length > 1 || asked.kind ? (
        <Choice
          label={t.kind}
          value={asked.kind}
          options={few.rows.map(({ kind, count: number }) => ({ value: kind, label: said(kinds[kind], number) }))}
          onChange={(kind) => ask({ kind })}
        />
      ) : null}
      {few.rounds.length > 1 || asked.round ? (
        <Choice
          label={t.round}
          value={asked.round}
          options={few.rounds.map(({ id, title, count: number }) => ({
            value: id,
            label: said(title ? both(title) : id, number),
          }))}
          onChange={(round) => ask({ round })}
        />
      ) : null}
      {few.items.length > 1 || asked.item ? (
        <Choice
          label={t.item}
          value={asked.item}
          options={few.items.map(({ id, title, count: number }) => ({ value: id, label: said(both(title), number) }))}
          onChange={(item) => ask({ item })}
        />
      ) : null}
      {deadlines ? (
        <Labelled label={t.due}>
          {(id) => (
            <DayPicker id={id} value={asked.dueUntil ?? ''} onChange={(day) => ask({ dueUntil: day || undefined })} />
          )}
        </Labelled>
      ) : null}
      <Order stage={stage} asked={asked} ask={ask} />
    </>
  );
}

function Order({ stage, asked, ask }: Pick<QueueState, 'asked' | 'ask'> & { readonly stage: QueueStage }) {
  const { sorts, sort: label } = useTexts(queueTexts);
  const money = stage === 'approval' || stage === 'notice' || stage === 'payout';
  const options = [
    { value: 'since', label: sorts.since },
    { value: 'since descending', label: sorts.sinceDown },
    ...(stage === 'payout' ? [{ value: 'due', label: sorts.due }] : []),
    ...(money ? [{ value: 'total', label: sorts.total }] : []),
    ...(money ? [{ value: 'total descending', label: sorts.totalDown }] : []),
  ];
  return (
    <Labelled label={label}>
      {(id) => (
        <Select
          id={id}
          value={`${asked.sort ?? 'since'}${asked.order ? ` ${asked.order}` : ''}`}
          options={options}
          onChange={(chosen: string) => {
            const [sort, order] = chosen.split(' ');
            ask({ sort: sort === 'since' ? undefined : sort, order });
          }}
        />
      )}
    </Labelled>
  );
}

function Organisations({ stage, state }: { readonly stage: QueueStage; readonly state: QueueState }) {
  const t = useTexts(queueTexts);
  const session = useSession();
  const name = useOrganisationName();
  const own = stage === 'endorsement' || stage === 'department';
  const held = own ? [...new Set(QUEUES[stage].roles.flatMap((role) => namesOf(session, role)))] : [];
  if (held.length < 2) return null;
  return (
    <Labelled label={t.organisation}>
      {(id) => (
        <Select
          id={id}
          value={state.asked.organisation ?? held[0]!}
          options={held.map((each) => ({ value: each, label: name(each) ?? each }))}
          onChange={(organisation) => state.ask({ organisation, item: undefined, round: undefined })}
        />
      )}
    </Labelled>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string | undefined): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const t = useTexts(queueTexts);
  return (
    <Labelled label={label}>
      {(id) => (
        <Select
          id={id}
          value={value ?? ''}
          options={[{ value: '', label: t.any }, ...options]}
          onChange={(chosen) => onChange(chosen || undefined)}
          popupMatchSelectWidth={false}
        />
      )}
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; children(id: string): ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
