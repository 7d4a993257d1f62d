import { useState } from 'react';
import { Link } from 'react-router';
import type { View } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { holds, useSession } from '../../../app/session.js';
import { useTexts } from '../../../i18n/texts.js';
import { ServerTable } from '../../../office/server-table.js';
import { officeTexts } from '../../../office/texts.js';
import { useCursor, useFilter } from '../../../office/use-cursor.js';
import { wordTexts } from '../../../terms/words.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Day, Money } from '../../../ui/money.js';
import { Tag } from '../../../ui/tag.js';
import { paymentTexts } from '../texts.js';
import { ACCOUNT_TONES, mayInstruct, PAYMENT_TONES } from '../tones.js';
import { InstructMany } from './instruct-many.js';

type Payment = View<'PaymentView'>;
type Status = Payment['status'];
type Treasury = Payment['treasury'];

/** The payments of a run, by payee and treasury; those that are ready are instructed together. */
export function RunPayments({ run }: { readonly run: string }) {
  const t = useTexts(paymentTexts);
  const { unknownName } = useTexts(officeTexts);
  const finance = holds(useSession(), 'finance');
  const cursor = useCursor();
  const [status, chooseStatus] = useFilter('status');
  const [treasury, chooseTreasury] = useFilter('treasury');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const query = api.useQuery(
    'get',
    '/api/payments',
    {
      params: {
        query: {
          run,
          limit: '50',
          ...(status ? { status: status as Status } : {}),
          ...(treasury ? { treasury: treasury as Treasury } : {}),
          ...(cursor.at ? { cursor: cursor.at } : {}),
        },
      },
    },
    { meta: { topics: ['payments'] } },
  );
  const nameOf = ({ payeeName }: Payment): string => payeeName ?? unknownName;
  const ready = query.data?.rows.filter(mayInstruct) ?? [];
  return (
    <Card title={t.payments}>
      <div className="stack">
        <Filters status={status} treasury={treasury} onStatus={chooseStatus} onTreasury={chooseTreasury} />
        <ServerTable
          label={t.payments}
          query={query}
          columns={useColumns()}
          rowKey={({ id }) => id}
          cursor={cursor}
          empty={t.noPayments}
          {...(finance && ready.length > 0
            ? { selection: { chosen, choose: setChosen, name: nameOf, may: mayInstruct } }
            : {})}
        />
        {finance ? (
          <InstructMany
            payments={ready.filter(({ id }) => chosen.includes(id))}
            offered={ready.length > 0}
            onDone={() => setChosen([])}
          />
        ) : null}
      </div>
    </Card>
  );
}

interface FiltersProps {
  readonly status: string;
  readonly treasury: string;
  onStatus(status: string): void;
  onTreasury(treasury: string): void;
}

function Filters({ status, treasury, onStatus, onTreasury }: FiltersProps) {
  const t = useTexts(paymentTexts);
  const { treasuries } = useTexts(wordTexts);
  return (
    <div className="filters">
      <SelectField
        label={t.status}
        empty={t.anyStatus}
        value={status}
        onChange={(event) => onStatus(event.target.value)}
        choices={Object.entries(t.statuses).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        label={t.treasury}
        empty={t.anyTreasury}
        value={treasury}
        onChange={(event) => onTreasury(event.target.value)}
        choices={Object.entries(treasuries).map(([value, label]) => ({ value, label }))}
      />
    </div>
  );
}

function useColumns() {
  const t = useTexts(paymentTexts);
  const { unknownName } = useTexts(officeTexts);
  const { treasuries } = useTexts(wordTexts);
  return [
    {
      title: t.payee,
      key: 'payee',
      render: (_: unknown, { id, payeeName }: Payment) => (
        <Link to={`/payments/${id}`}>{payeeName ?? unknownName}</Link>
      ),
    },
    {
      title: t.treasury,
      key: 'treasury',
      render: (_: unknown, { treasury, kind }: Payment) => (
        <>
          {treasuries[treasury]}
          <span className="small soft">{t.kindOf[kind]}</span>
        </>
      ),
    },
    {
      title: t.amount,
      key: 'amount',
      align: 'right' as const,
      render: (_: unknown, { total }: Payment) => <Money yuan={total} />,
    },
    { title: t.lines, key: 'lines', render: (_: unknown, { lines }: Payment) => t.lineCount(lines) },
    {
      title: t.account,
      key: 'account',
      render: (_: unknown, { kind, payeeAccount }: Payment) => (kind === 'own' ? <Account of={payeeAccount} /> : null),
    },
    {
      title: t.status,
      key: 'status',
      render: (_: unknown, { status, kind }: Payment) => (
        <Tag tone={PAYMENT_TONES[status]}>
          {status === 'open' && kind === 'dueFrom' ? t.toReport : t.statuses[status]}
        </Tag>
      ),
    },
    {
      title: t.paidOn,
      key: 'paidOn',
      render: (_: unknown, { paidOn, status }: Payment) => (paidOn && status === 'paid' ? <Day on={paidOn} /> : null),
    },
  ];
}

function Account({ of }: { readonly of: Payment['payeeAccount'] }) {
  const t = useTexts(paymentTexts);
  return of ? (
    <Tag tone={ACCOUNT_TONES[of.check]}>{t.accountStates[of.check]}</Tag>
  ) : (
    <Tag tone="warn">{t.noAccount}</Tag>
  );
}
