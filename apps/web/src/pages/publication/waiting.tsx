import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { View } from '../../api/answer.js';
import { api, client } from '../../api/client.js';
import { useClock } from '../../app/banner.js';
import { Form } from '../../forms/form.js';
import { useForm } from '../../forms/use-form.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Money } from '../../ui/money.js';
import { Shown } from '../../ui/states.js';
import { Note } from '../../ui/tag.js';
import { dayAfter } from './days.js';
import { publicationTexts } from './texts.js';

type Batch = View<'BatchView'>;

const ALL = { params: { query: { limit: '200' } } };

/** Batches with lines that the public has not seen. */
export function Waiting() {
  const t = useTexts(publicationTexts);
  const both = useBoth();
  const queue = api.useQuery(
    'get',
    '/api/queues/{stage}',
    {
      params: { path: { stage: 'notice' }, ...ALL.params },
    },
    { meta: { topics: ['queue:notice', 'lines', 'batches'] } },
  );
  const batches = api.useQuery('get', '/api/batches', ALL, { meta: { topics: ['batches'] } });
  const [opening, setOpening] = useState<Batch>();
  const close = (): void => setOpening(undefined);
  const nameOf = ({ roundTitle }: Batch): string => (roundTitle ? both(roundTitle) : t.unnamedRound);
  return (
    <Card title={t.waiting}>
      <Shown query={queue} lines={2}>
        {({ rows }) => {
          const counts = countByBatch(rows);
          const waiting = (batches.data?.rows ?? []).filter(({ id }) => counts.has(id));
          if (waiting.length === 0) return <p className="soft">{t.nothingWaits}</p>;
          return (
            <ul className="todo">
              {waiting.map((batch) => (
                <li key={batch.id}>
                  <Link to={`/batches/${batch.id}`}>{nameOf(batch)}</Link>
                  <span>{t.waitingLines(counts.get(batch.id) ?? 0)}</span>
                  <Money yuan={batch.total} />
                  <Button
                    look="primary"
                    small
                    onClick={() => setOpening(batch)}
                    aria-label={t.openTitle(nameOf(batch))}
                  >
                    {t.openBatch}
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </Shown>
      <Dialog title={opening ? t.openTitle(nameOf(opening)) : ''} open={opening !== undefined} onClose={close}>
        {opening ? <OpenNotice batch={opening.id} onClose={close} /> : null}
      </Dialog>
    </Card>
  );
}

function countByBatch(rows: readonly View<'QueueRow'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, batch } of rows) {
    if (kind === 'unpublished' && batch !== null) counts.set(batch, (counts.get(batch) ?? 0) + 1);
  }
  return counts;
}

function OpenNotice({ batch, onClose }: { readonly batch: string; onClose(): void }) {
  const t = useTexts(publicationTexts);
  const { date } = useFormats();
  const clock = useClock();
  const navigate = useNavigate();
  const form = useForm({
    keptAs: `open-notice:${batch}`,
    initial: { days: '7' },
    send: ({ days }, sending) => client.POST('/api/notices', { body: { batch, days: Number(days) }, ...sending }),
    onDone: ({ id }) => void navigate(`/publication/${id}`),
  });
  const days = Number(form.values.days);
  return (
    <Form of={form} send={t.openNow} onCancel={onClose}>
      <TextField {...form.field('days')} label={t.days} help={t.daysHelp} type="number" min={7} max={90} required />
      {clock && days > 0 ? <p aria-live="polite">{t.until(date(dayAfter(clock.day, days)))}</p> : null}
      <Note tone="warn">{t.openSure}</Note>
    </Form>
  );
}
