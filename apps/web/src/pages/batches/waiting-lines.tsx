import type { TableColumnType } from 'antd';
import { useState } from 'react';
import type { Answer, View } from '../../api/answer.js';
import { api, client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { moneyColumn, useLineColumns } from '../../office/line-columns.js';
import { Refusal } from '../../forms/refusal.js';
import { Results, type RowResult } from '../../office/results.js';
import { ServerTable } from '../../office/server-table.js';
import { officeTexts } from '../../office/texts.js';
import { useCursor } from '../../office/use-cursor.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { batchTexts } from './texts.js';

type Line = Answer<'/api/lines'>['rows'][number];

/** Lines of the round that are in no batch: chosen ones go in, each by itself. */
export function WaitingLines({ batch }: { readonly batch: View<'BatchView'> }) {
  const t = useTexts(batchTexts);
  const both = useBoth();
  const { unknownName } = useTexts(officeTexts);
  const cursor = useCursor('waiting');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [results, setResults] = useState<readonly RowResult[]>();
  const stage = batch.order === 'noticeFirst' ? 'notice' : 'approval';
  const query = api.useQuery(
    'get',
    '/api/lines',
    {
      params: {
        query: {
          round: batch.round,
          stage,
          status: 'waiting',
          limit: '50',
          ...(cursor.at ? { cursor: cursor.at } : {}),
        },
      },
    },
    { meta: { topics: ['lines'] } },
  );
  const nameOf = ({ applicantName, title, item }: Pick<Line, 'applicantName' | 'title' | 'item'>): string =>
    `${applicantName ?? unknownName} · ${title ? both(title) : item}`;
  const add = useCommand((lines: readonly string[], sending) =>
    client.POST('/api/batches/{id}/lines', {
      params: { path: { id: batch.id } },
      body: { lines: [...lines] },
      ...sending,
    }),
  );
  const addChosen = (): void => {
    const names = new Map(query.data?.rows.map((row) => [row.id, nameOf(row)]));
    add.mutate(chosen, {
      onSuccess: ({ lines }) => {
        setChosen([]);
        setResults(
          lines.map((each) => ({
            name: names.get(each.line) ?? each.line,
            why: each.outcome === 'refused' ? each.text : undefined,
          })),
        );
      },
    });
  };
  return (
    <Card title={t.add}>
      <div className="stack">
        <p className="soft">{t.addWhat}</p>
        <ServerTable<Line>
          label={t.add}
          query={query}
          columns={useColumns()}
          rowKey={({ id }) => id}
          cursor={cursor}
          empty={t.nothingWaits}
          selection={{ chosen, choose: setChosen, name: nameOf }}
        />
        <div className="row">
          <Button look="primary" disabled={chosen.length === 0} busy={add.isPending} onClick={addChosen}>
            {t.addChosen(chosen.length)}
          </Button>
        </div>
        <Refusal error={add.error} />
        <Results of={results} />
      </div>
    </Card>
  );
}

function useColumns(): TableColumnType<Line>[] {
  const t = useTexts(batchTexts);
  const words = useTexts(officeTexts).line;
  const { whose, what, year } = useLineColumns<Line>(
    (line) => line,
    ({ id }) => id,
  );
  const whatBefore: TableColumnType<Line> = {
    ...what,
    render: (value, line, index) => (
      <>
        {what.render?.(value, line, index)}
        {line.struck ? (
          <span className="small soft">
            {t.earlierStruck(line.struck.kind === 'deferred' ? t.deferredBefore : t.rejectedBefore)}
          </span>
        ) : null}
      </>
    ),
  };
  return [whose, whatBefore, year, moneyColumn<Line>(words.amount, 'amount', ({ total }) => total)];
}
