import { useState } from 'react';
import type { View } from '../../api/answer.js';
import { client } from '../../api/client.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { nameOf, save } from '../../office/files.js';
import { Scroll } from '../../office/scroll.js';
import { officeTexts } from '../../office/texts.js';
import { holds, useSession } from '../../app/session.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Day } from '../../ui/money.js';
import { Refused } from '../../ui/states.js';
import { DecisionForm } from './decision-form.js';
import { batchTexts } from './texts.js';

type Batch = View<'BatchView'>;

/** 会议决定: what committee and government decided, and the form for those that are missing. */
export function Decisions({ batch, mayDecide }: { readonly batch: Batch; readonly mayDecide: boolean }) {
  const t = useTexts(batchTexts);
  const both = useBoth();
  const [entering, setEntering] = useState<string>();
  const decided = new Set(batch.decisions.map(({ body }) => body));
  const missing = batch.bodies.filter(({ id }) => !decided.has(id));
  const close = (): void => setEntering(undefined);
  const body = missing.find(({ id }) => id === entering);
  return (
    <div className="stack">
      {batch.decisions.length === 0 ? <p className="soft">{t.noDecisions}</p> : <Entered batch={batch} />}
      {mayDecide && batch.status === 'presented' ? (
        <div className="row">
          {missing.map(({ id, name }) => (
            <Button key={id} look="primary" onClick={() => setEntering(id)}>
              {t.record(both(name))}
            </Button>
          ))}
        </div>
      ) : null}
      <Dialog title={body ? t.record(both(body.name)) : ''} open={body !== undefined} onClose={close}>
        {body ? <DecisionForm batch={batch} body={body.id} last={missing.length === 1} onClose={close} /> : null}
      </Dialog>
    </div>
  );
}

function Entered({ batch }: { readonly batch: Batch }) {
  const t = useTexts(batchTexts);
  const both = useBoth();
  const nameOfBody = (id: string): string => {
    const body = batch.bodies.find((each) => each.id === id);
    return body ? both(body.name) : id;
  };
  return (
    <Scroll label={t.decisions}>
      <table className="plain-table">
        <caption className="visually-hidden">{t.decisions}</caption>
        <thead>
          <tr>
            <th scope="col">{t.body}</th>
            <th scope="col">{t.meeting}</th>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.document}</th>
            <th scope="col">{t.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {batch.decisions.map(({ body, meeting, date, document, minutes }) => (
            <tr key={body}>
              <th scope="row">{nameOfBody(body)}</th>
              <td>{meeting}</td>
              <td>
                <Day on={date} />
              </td>
              <td>{document}</td>
              <td>{minutes ? <Minutes batch={batch.id} hash={minutes.hash} meeting={meeting} /> : t.noFile}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface MinutesProps {
  readonly batch: string;
  readonly hash: string;
  readonly meeting: string;
}

function Minutes({ batch, hash, meeting }: MinutesProps) {
  const t = useTexts(batchTexts);
  const { download } = useTexts(officeTexts);
  const may = holds(useSession(), 'governmentOffice', 'finance', 'auditor');
  const [error, setError] = useState<unknown>();
  if (!may) return null;
  const fetchFile = async (): Promise<void> => {
    try {
      const { data } = await client.GET('/api/batches/{id}/minutes-files/{hash}', {
        params: { path: { id: batch, hash } },
        parseAs: 'blob',
      });
      const file = data as unknown as Blob;
      save(file, nameOf(t.minutesName(meeting), file));
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <>
      <Button small onClick={() => void fetchFile()} aria-label={`${download}: ${meeting}`}>
        {download}
      </Button>
      <Refused error={error} />
    </>
  );
}
