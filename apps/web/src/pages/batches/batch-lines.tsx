import type { TableColumnType } from 'antd';
import { useState } from 'react';
import type { View } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { moneyColumn, useLineColumns } from '../../office/line-columns.js';
import { ServerTable } from '../../office/server-table.js';
import { officeTexts } from '../../office/texts.js';
import { useCursor } from '../../office/use-cursor.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Tag } from '../../ui/tag.js';
import { PresentAgain, StrikeLine } from './line-forms.js';
import { batchTexts } from './texts.js';

type Batch = View<'BatchView'>;
type Line = View<'BatchLineView'>;

interface Acting {
  readonly line: Line;
  readonly how: 'strike' | 'again';
}

/** The lines of a batch, struck ones included; until it is approved, any can be struck. */
export function BatchLines({ batch, mayAct }: { readonly batch: Batch; readonly mayAct: boolean }) {
  const t = useTexts(batchTexts);
  const both = useBoth();
  const { unknownName } = useTexts(officeTexts);
  const cursor = useCursor();
  const [acting, setActing] = useState<Acting>();
  const query = api.useQuery(
    'get',
    '/api/batches/{id}/lines',
    { params: { path: { id: batch.id }, query: { limit: '20', ...(cursor.at ? { cursor: cursor.at } : {}) } } },
    { meta: { topics: ['batches', 'lines'] } },
  );
  const nameOf = ({ of, line }: Line): string =>
    of ? `${of.applicantName ?? unknownName} · ${of.title ? both(of.title) : of.item}` : line;
  const columns = useColumns();
  const actions = {
    title: t.actions,
    key: 'actions',
    render: (_: unknown, line: Line) => <Actions line={line} batch={batch} name={nameOf(line)} act={setActing} />,
  };
  const hasActions = query.data?.rows.some((line) => actionOf(line, batch) !== undefined) ?? false;
  const close = (): void => setActing(undefined);
  const name = acting ? nameOf(acting.line) : '';
  return (
    <Card title={t.inBatch} aside={<span className="soft">{t.lineCount(batch.lines)}</span>}>
      <ServerTable<Line>
        label={t.inBatch}
        query={query}
        columns={mayAct && hasActions ? [...columns, actions] : columns}
        rowKey={({ line }) => line}
        cursor={cursor}
        empty={t.emptyBatch}
      />
      <Dialog title={t.strikeTitle(name)} open={acting?.how === 'strike'} onClose={close}>
        {acting ? <StrikeLine batch={batch} line={acting.line.line} onClose={close} /> : null}
      </Dialog>
      <Dialog title={t.againTitle(name)} open={acting?.how === 'again'} onClose={close}>
        {acting ? (
          <PresentAgain line={acting.line.line} revision={acting.line.of?.revision ?? 0} onClose={close} />
        ) : null}
      </Dialog>
    </Card>
  );
}

interface ActionsProps {
  readonly line: Line;
  readonly batch: Batch;
  readonly name: string;
  act(what: Acting): void;
}

/** Until the batch is approved a line can be struck; a rejected one can be presented again, once. */
function actionOf({ struck, of }: Line, { status }: Batch): Acting['how'] | undefined {
  if (struck === null) return status === 'approved' ? undefined : 'strike';
  return struck.kind === 'rejected' && of?.progress.status === 'rejected' && !of.presentedAgain ? 'again' : undefined;
}

function Actions({ line, batch, name, act }: ActionsProps) {
  const t = useTexts(batchTexts);
  const how = actionOf(line, batch);
  if (how === undefined) return null;
  return (
    <Button small onClick={() => act({ line, how })} aria-label={`${t[how]}: ${name}`}>
      {t[how]}
    </Button>
  );
}

function useColumns(): TableColumnType<Line>[] {
  const t = useTexts(batchTexts);
  const words = useTexts(officeTexts).line;
  const { whose, what, year, where } = useLineColumns<Line>(
    ({ of }) => of,
    ({ line }) => line,
  );
  const amount = moneyColumn<Line>(
    words.amount,
    'amount',
    ({ total }) => total,
    ({ struck }) => struck !== null,
  );
  const state: TableColumnType<Line> = {
    ...where,
    render: (value, line, index) => {
      const { struck } = line;
      if (struck === null) return where.render?.(value, line, index);
      return (
        <>
          <Tag tone={struck.kind === 'rejected' || struck.kind === 'upheld' ? 'bad' : 'warn'}>
            {t.struck[struck.kind]}
          </Tag>
          <span className="small soft">{struck.reason}</span>
        </>
      );
    },
  };
  return [whose, what, year, amount, state];
}
