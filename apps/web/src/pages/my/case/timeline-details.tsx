import { lastDayBefore } from '../../../i18n/days.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { yuanOfFen } from '../../../ui/yuan.js';
import type { Claim, Policy } from '../data.js';
import { caseTexts } from './texts.js';
import type { TimelineRow } from './use-timeline.js';

export interface TimelineDetailsProps {
  readonly of: TimelineRow;
  readonly policy: Policy | undefined;
  readonly claims: readonly Claim[];
}

/** Codes by which the house itself says why; they are no sentences. */
const CODED = new Set(['ReservationReleased', 'LineSentBack']);

/** What an event says beside its name: reasons, opinions, what is missing, amounts, days. */
export function TimelineDetails({ of: { details, type, claims: about }, policy, claims }: TimelineDetailsProps) {
  const t = useTexts(caseTexts);
  const { money, date } = useFormats();
  const both = useBoth();
  const materialOf = (kind: string): string | undefined => {
    const item = claims.find(({ id }) => id === about[0])?.item;
    const label = policy?.items.find(({ id }) => id === item)?.evidence.find((each) => each.kind === kind)?.label;
    return label && both(label);
  };
  const amounts = [...Object.values(details.totals ?? {}), details.total ?? details.amount].filter(
    (each) => each !== undefined,
  );
  const material = type === 'EvidenceAttached' && details.kind ? materialOf(details.kind) : undefined;
  const until = details.supplementUntil ?? details.objectionsUntil;
  const said: readonly (readonly [string, string | undefined])[] = [
    [t.missing, details.missing?.join(SEPARATOR)],
    [t.until, until ? date(lastDayBefore(until)) : undefined],
    [t.opinion, details.opinion],
    [t.reason, CODED.has(type) ? undefined : details.reason],
    [t.findings, details.findings],
    [t.materialOf, material],
    [t.amountIs, amounts.length > 0 ? amounts.map((each) => money(yuanOfFen(each))).join(SEPARATOR) : undefined],
  ];
  const lines = said.filter(([, value]) => value !== undefined && value !== '');
  if (lines.length === 0) return null;
  return (
    <ul className="timeline__details small">
      {lines.map(([label, value]) => (
        <li key={label}>
          {label}
          {value}
        </li>
      ))}
    </ul>
  );
}

const SEPARATOR = '；';
