import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, Progress, Table } from 'antd';
import { useRef, useState } from 'react';
import { client } from '../../../api/client.js';
import { ProblemError } from '../../../api/problem.js';
import { kept } from '../../../app/kept.js';
import { useKept } from '../../../app/use-kept.js';
import { useClosing } from '../../../app/use-unsaved.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { useFocusBack } from '../../../office/use-focus-back.js';
import { Note } from '../../../ui/tag.js';
import { uiTexts } from '../../../ui/texts.js';
import type { QueueEntry } from './queue-table.js';
import { queueTexts } from './texts.js';

export type BulkStage = 'endorsement' | 'department';

type Outcome = 'doing' | 'done' | Error;

export interface BulkProps {
  readonly stage: BulkStage;
  readonly rows: readonly QueueEntry[];
  onClose(): void;
}

/** The same decision on several, one after the other, each with its own result. */
export function Bulk({ stage, rows, onClose }: BulkProps) {
  useFocusBack();
  const t = useTexts(queueTexts);
  const [opinion, setOpinion] = useKept(`bulk:${stage}`, '');
  const { outcomes, busy, begin, stop } = useBulk(stage, rows, opinion);
  const ended = Object.values(outcomes).filter((outcome) => outcome !== 'doing');
  const failed = ended.filter((outcome) => outcome !== 'done').length;
  const over = !busy && ended.length > 0;
  useClosing(busy || (opinion !== '' && !over));
  return (
    <Modal
      title={t.bulkTitle[stage]}
      open
      width={720}
      onCancel={() => (busy ? stop() : onClose())}
      mask={{ closable: false }}
      closable={{ 'aria-label': t.close }}
      footer={
        over
          ? [<Button key="close" type="primary" onClick={onClose} children={t.close} />]
          : [
              <Button key="cancel" onClick={busy ? stop : onClose} children={busy ? t.stop : t.cancel} />,
              <Button
                key="begin"
                type="primary"
                loading={busy}
                onClick={() => void begin().then(() => kept.forget(`bulk:${stage}`))}
                children={t.begin}
              />,
            ]
      }
    >
      <div className="stack">
        <p>{t.bulkWhat[stage](rows.length)}</p>
        <div role="status">
          {over ? (
            <Note tone={failed === 0 ? 'good' : 'warn'}>{t.finished(ended.length - failed, failed)}</Note>
          ) : busy ? (
            <>
              <p>{t.progress(ended.length, rows.length)}</p>
              <Progress
                percent={Math.round((100 * ended.length) / rows.length)}
                showInfo={false}
                aria-label={t.progress(ended.length, rows.length)}
              />
            </>
          ) : null}
        </div>
        {busy || over ? null : (
          <label className="stack" style={{ gap: '0.3rem' }}>
            <span>{t.opinion}</span>
            <Input.TextArea
              value={opinion}
              onChange={(event) => setOpinion(event.target.value)}
              maxLength={1000}
              autoSize={{ minRows: 2, maxRows: 5 }}
            />
          </label>
        )}
        <Results rows={rows} outcomes={outcomes} />
      </div>
    </Modal>
  );
}

function Results({
  rows,
  outcomes,
}: Pick<BulkProps, 'rows'> & { readonly outcomes: Readonly<Record<string, Outcome>> }) {
  const t = useTexts(queueTexts);
  const both = useBoth();
  return (
    <Table<QueueEntry>
      aria-label={t.result}
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={[...rows]}
      columns={[
        { title: t.applicant, render: (_, row) => row.applicantName ?? t.erased },
        { title: t.items, render: (_, { items }) => items.map(({ title }) => both(title)).join('、') },
        { title: t.result, render: (_, { id }) => <Result outcome={outcomes[id]} /> },
      ]}
    />
  );
}

function Result({ outcome }: { readonly outcome: Outcome | undefined }) {
  const t = useTexts(queueTexts);
  const ui = useTexts(uiTexts);
  const both = useBoth();
  if (outcome === undefined) return <span className="soft">{t.toDo}</span>;
  if (outcome === 'doing') return <span>{t.doing}</span>;
  if (outcome === 'done') return <strong style={{ color: 'var(--good)' }}>{t.done}</strong>;
  if (!(outcome instanceof ProblemError)) return <span style={{ color: 'var(--bad)' }}>{ui.unreachable}</span>;
  return (
    <span style={{ color: 'var(--bad)' }}>
      {both(outcome.text)}
      {outcome.status === 412 || outcome.status === 409 ? ` ${t.overtaken}` : null}
    </span>
  );
}

function useBulk(stage: BulkStage, rows: readonly QueueEntry[], opinion: string) {
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [busy, setBusy] = useState(false);
  const stopped = useRef(false);
  const begin = async (): Promise<void> => {
    stopped.current = false;
    setBusy(true);
    for (const row of rows) {
      if (stopped.current) break;
      setOutcomes((known) => ({ ...known, [row.id]: 'doing' }));
      const outcome = await decide(stage, row, opinion.trim());
      setOutcomes((known) => ({ ...known, [row.id]: outcome }));
    }
    setBusy(false);
    await queries.invalidateQueries();
  };
  return { outcomes, busy, begin, stop: () => (stopped.current = true) };
}

/** One decision on what was seen: `If-Match` names its revision, so that nobody's act in between is overwritten. */
async function decide(stage: BulkStage, row: QueueEntry, opinion: string): Promise<'done' | Error> {
  const { application: id, claims, revision } = row;
  const body = opinion === '' ? {} : { opinion };
  const header = { 'If-Match': `"${revision}"` };
  try {
    if (stage === 'endorsement') {
      await client.POST('/api/applications/{id}/endorsement', { params: { path: { id: id! }, header }, body });
    } else {
      const path = { id: id!, claim: claims[0]! };
      await client.POST('/api/applications/{id}/claims/{claim}/acceptance', { params: { path, header }, body });
    }
    return 'done';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
