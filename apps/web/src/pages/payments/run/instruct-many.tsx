import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import { isProblem, UnreachableError } from '../../../api/problem.js';
import { useTexts } from '../../../i18n/texts.js';
import { Results, type RowResult } from '../../../office/results.js';
import { officeTexts } from '../../../office/texts.js';
import { Button } from '../../../ui/button.js';
import { Refused } from '../../../ui/states.js';
import { paymentTexts } from '../texts.js';

type Payment = View<'PaymentView'>;

export interface InstructManyProps {
  readonly payments: readonly Payment[];
  readonly offered: boolean;
  onDone(): void;
}

/** Each payment by its own command; the first that cannot be reached ends it, so that nothing is unclear. */
export function InstructMany({ payments, offered, onDone }: InstructManyProps) {
  const t = useTexts(paymentTexts);
  const { unknownName } = useTexts(officeTexts);
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly RowResult[]>();
  const [error, setError] = useState<unknown>();
  const instruct = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const found: RowResult[] = [];
    try {
      for (const payment of payments) found.push(await instructOne(payment, payment.payeeName ?? unknownName));
      onDone();
    } catch (failure) {
      setError(failure);
    } finally {
      setResults(found);
      setBusy(false);
      await queries.invalidateQueries();
    }
  };
  return (
    <>
      {offered ? (
        <div className="row">
          <Button look="primary" disabled={payments.length === 0} busy={busy} onClick={() => void instruct()}>
            {t.instructChosen(payments.length)}
          </Button>
          <span className="soft small">{t.instructNeeds}</span>
        </div>
      ) : null}
      <Refused error={error} />
      <Results of={results} />
    </>
  );
}

async function instructOne({ id, revision }: Payment, name: string): Promise<RowResult> {
  try {
    await client.POST('/api/payments/{id}/instruction', {
      params: { path: { id } },
      // The same intention has the same key, however often the button is used: one revision is instructed once.
      headers: { 'if-match': `"${revision}"`, 'idempotency-key': `instruct-${revision}-${id}`.slice(0, 128) },
    });
    return { name };
  } catch (error) {
    if (error instanceof UnreachableError || !isProblem(error) || error.status >= 500) throw error;
    return { name, why: error.text };
  }
}
