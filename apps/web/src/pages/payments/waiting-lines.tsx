import type { TableColumnType } from 'antd';
import { useState } from 'react';
import type { Answer } from '../../api/answer.js';
import { api, client } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { useClock } from '../../app/banner.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { moneyColumn, useLineColumns } from '../../office/line-columns.js';
import { Refusal } from '../../forms/refusal.js';
import { Results, type RowResult } from '../../office/results.js';
import { ServerTable } from '../../office/server-table.js';
import { officeTexts } from '../../office/texts.js';
import { useCursor } from '../../office/use-cursor.js';
import { wordTexts } from '../../terms/words.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SelectField } from '../../ui/field.js';
import { Gate, isPayable } from './gate.js';
import { paymentTexts } from './texts.js';

type Line = Answer<'/api/lines'>['rows'][number];

/** Lines that wait for the payout: those of the current year are allotted to a run, each by itself. */
export function WaitingLines({ mayAllot }: { readonly mayAllot: boolean }) {
  const t = useTexts(paymentTexts);
  const both = useBoth();
  const { unknownName } = useTexts(officeTexts);
  const now = useClock()?.now ?? '';
  const cursor = useCursor('waiting');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const query = api.useQuery(
    'get',
    '/api/lines',
    {
      params: {
        query: { stage: 'payout', status: 'waiting', limit: '50', ...(cursor.at ? { cursor: cursor.at } : {}) },
      },
    },
    { meta: { topics: ['lines', 'payments'] } },
  );
  const nameOf = ({ applicantName, title, item }: Line): string =>
    `${applicantName ?? unknownName} · ${title ? both(title) : item}`;
  const names = new Map(query.data?.rows.map((row) => [row.id, nameOf(row)]));
  const columns = useColumns(now);
  return (
    <Card title={t.waiting}>
      <div className="stack">
        <p className="soft">{t.waitingWhat}</p>
        <ServerTable<Line>
          label={t.waiting}
          query={query}
          columns={columns}
          rowKey={({ id }) => id}
          cursor={cursor}
          empty={t.nothingWaits}
          {...(mayAllot
            ? { selection: { chosen, choose: setChosen, name: nameOf, may: (line: Line) => isPayable(line, now) } }
            : {})}
        />
        {mayAllot ? <Allot chosen={chosen} names={names} onDone={() => setChosen([])} /> : null}
      </div>
    </Card>
  );
}

interface AllotProps {
  readonly chosen: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  onDone(): void;
}

function Allot({ chosen, names, onDone }: AllotProps) {
  const t = useTexts(paymentTexts);
  const year = useClock()?.day.slice(0, 4) ?? '';
  const runs = api.useQuery('get', '/api/payment-runs', { params: { query: { limit: '200' } } });
  const current = (runs.data?.rows ?? []).filter((run) => String(run.year) === year);
  const [run, setRun] = useState('');
  const [results, setResults] = useState<readonly RowResult[]>();
  const allot = useCommand((to: string, sending) =>
    client.POST('/api/payment-runs/{id}/lines', {
      params: { path: { id: to } },
      body: { lines: [...chosen] },
      ...sending,
    }),
  );
  // When the last line is allotted, what became of it is still said.
  if (names.size === 0) return <Results of={results} />;
  if (runs.data && current.length === 0) return <p>{t.noRun(year)}</p>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        allot.mutate(run, {
          onSuccess: ({ lines }) => {
            onDone();
            setResults(
              lines.map((each) => ({
                name: names.get(each.line) ?? each.line,
                why: each.outcome === 'refused' ? each.text : undefined,
              })),
            );
          },
        });
      }}
    >
      <div className="filters">
        <SelectField
          label={t.allotTo}
          empty={t.chooseRun}
          value={run}
          onChange={(event) => setRun(event.target.value)}
          choices={current.map((each) => ({ value: each.id, label: t.runOf(each.year, each.document) }))}
          required
        />
        <Button type="submit" look="primary" disabled={chosen.length === 0} busy={allot.isPending}>
          {t.allotChosen(chosen.length)}
        </Button>
      </div>
      <Refusal error={allot.error} />
      <Results of={results} />
    </form>
  );
}

function useColumns(now: string): TableColumnType<Line>[] {
  const t = useTexts(paymentTexts);
  const { treasuries } = useTexts(wordTexts);
  const { whose, what, year } = useLineColumns<Line>(
    (line) => line,
    ({ id }) => id,
  );
  return [
    { ...whose, title: t.applicant },
    what,
    year,
    ...(['district', 'prefecture', 'province'] as const).map((treasury) =>
      moneyColumn<Line>(treasuries[treasury], treasury, ({ amounts }) => amounts[treasury]),
    ),
    { title: t.gate, key: 'gate', render: (_, line) => <Gate line={line} now={now} /> },
  ];
}
