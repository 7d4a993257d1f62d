import { useFormats } from '../../../i18n/format.js';
import { lastDayBefore } from '../../../i18n/days.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { stageTexts } from '../../../terms/stages.js';
import { statusTexts, toneOf } from '../../../terms/statuses.js';
import { wordTexts } from '../../../terms/words.js';
import { Day, Money } from '../../../ui/money.js';
import { Note, Tag } from '../../../ui/tag.js';
import type { Line, Policy } from '../data.js';
import { caseTexts } from './texts.js';
import { WithdrawLine } from './withdraw.js';

export interface LinesProps {
  readonly of: readonly Line[];
  readonly policy: Policy | undefined;
}

/** 兑现行 of a claim: one per award year, with its amounts by treasury, where it is and what was paid. */
export function Lines({ of, policy }: LinesProps) {
  const t = useTexts(caseTexts);
  return (
    <ul className="lines" aria-label={t.linesTitle}>
      {of.map((line) => (
        <li key={line.id}>
          <LineRow line={line} policy={policy} alone={of.length === 1} />
        </li>
      ))}
    </ul>
  );
}

interface LineRowProps {
  readonly line: Line;
  readonly policy: Policy | undefined;
  readonly alone: boolean;
}

function LineRow({ line, policy, alone }: LineRowProps) {
  const t = useTexts(caseTexts);
  const stages = useTexts(stageTexts);
  const statuses = useTexts(statusTexts);
  const { stage, status } = line.progress;
  return (
    <>
      <div className="row row--between">
        <span>{t.line(line.awardYear)}</span>
        <span className="row">
          <Tag tone={toneOf(status)}>
            {stages.names[stage]} · {statuses.names[status]}
          </Tag>
          <Money yuan={line.total} strong />
        </span>
      </div>
      <Shares line={line} policy={policy} />
      {line.struck ? (
        <Note tone="warn">
          <p>
            <strong>{line.struck.kind === 'deferred' ? t.struckDeferred : t.struckRejected}</strong>{' '}
            {line.struck.reason}
          </p>
        </Note>
      ) : null}
      {line.progress.stage === 'notice' && line.notice ? (
        <p className="soft small flush">
          {t.objectionsUntil} <Day on={lastDayBefore(line.notice.objectionsUntil)} />
        </p>
      ) : null}
      {line.approval && status !== 'paid' && status !== 'resultPublished' ? (
        <p className="soft small flush">
          {t.payableFrom} <Day on={dayOf(line.approval.payableFrom)} />
        </p>
      ) : null}
      {line.status === 'open' && line.approval === null && !alone ? <WithdrawLine line={line} /> : null}
    </>
  );
}

/** The day in Shanghai on which an instant lies. */
const dayOf = (instant: string): string => lastDayBefore(new Date(Date.parse(instant) + 1).toISOString());

/** By treasury: what it gives, and what it has paid. */
export function Shares({ line, policy }: { readonly line: Line; readonly policy: Policy | undefined }) {
  const t = useTexts(caseTexts);
  const both = useBoth();
  const { date } = useFormats();
  const { treasuries } = useTexts(wordTexts);
  const statuses = useTexts(statusTexts);
  return (
    <ul className="shares small">
      {Object.entries(line.amounts).map(([treasury, amount]) => {
        const payment = line.payments[treasury];
        const due = line.allotment?.shares.some((share) => share.treasury === treasury && share.kind === 'dueFrom');
        const name = policy?.treasuryNames[treasury as keyof typeof treasuries];
        return (
          <li key={treasury}>
            <span>{name ? both(name) : treasuries[treasury as keyof typeof treasuries]}</span>
            <Money yuan={amount} />
            {payment?.status === 'paid' && payment.paidOn ? (
              <Tag tone="good">{t.paidOn(date(payment.paidOn))}</Tag>
            ) : payment ? (
              <Tag tone={toneOf(PAYMENT[payment.status])}>{statuses.names[PAYMENT[payment.status]]}</Tag>
            ) : due ? (
              <span className="soft">{t.dueFrom}</span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const PAYMENT = {
  failed: 'failed',
  instructed: 'instructed',
  paid: 'paid',
  recovered: 'paymentReturned',
  returned: 'paymentReturned',
} as const;
