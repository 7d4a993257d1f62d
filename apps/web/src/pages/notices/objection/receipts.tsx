import { useState } from 'react';
import { Link } from 'react-router';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { When } from '../../../ui/money.js';
import { Note } from '../../../ui/tag.js';
import { noticeTexts } from '../texts.js';
import type { NoticeLine } from '../use-notice.js';

/** What the office answered: a receipt for each line that it took. */
export interface Received {
  readonly line: string;
  readonly receipt: string;
  readonly at: string;
  readonly also?: readonly (
    { readonly line: string; readonly receipt: string } | { readonly line: string; readonly code: string }
  )[];
}

export interface ReceiptsProps {
  readonly received: Received;
  readonly lines: readonly NoticeLine[];
  readonly notice: string;
}

/** The receipts, to be kept: nobody can look them up again. */
export function Receipts({ received, lines, notice }: ReceiptsProps) {
  const t = useTexts(noticeTexts);
  const all = [{ line: received.line, receipt: received.receipt }, ...(received.also ?? [])];
  return (
    <div className="stack">
      <Note tone="good" live="status">
        <p>{t.sentLead}</p>
      </Note>
      {all.map((each) => (
        <Card key={each.line}>
          <p>
            <LineName of={lines.find(({ line }) => line === each.line)} />
          </p>
          {'receipt' in each ? (
            <Receipt receipt={each.receipt} />
          ) : (
            <Note tone="bad">
              <p>{t.notTaken}</p>
            </Note>
          )}
        </Card>
      ))}
      <p className="soft">
        {t.sentAt} <When at={received.at} />
      </p>
      <div className="row no-print">
        <Button onClick={() => print()}>{t.print}</Button>
        <LinkButton to={`/notices/${notice}`}>{t.back}</LinkButton>
      </div>
    </div>
  );
}

function LineName({ of }: { readonly of: NoticeLine | undefined }) {
  const t = useTexts(noticeTexts);
  const both = useBoth();
  return (
    <>
      <strong>{of?.applicant ?? t.unnamed}</strong> {of?.item ? both(of.item) : null}
    </>
  );
}

function Receipt({ receipt }: { readonly receipt: string }) {
  const t = useTexts(noticeTexts);
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p>
        {t.receipt} <code className="receipt">{receipt}</code>
      </p>
      <div className="row no-print">
        <Button small onClick={() => void navigator.clipboard.writeText(receipt).then(() => setCopied(true))}>
          {copied ? t.copied : t.copy}
        </Button>
        <Link to={`/objections/${receipt}`}>{t.result}</Link>
      </div>
    </>
  );
}
