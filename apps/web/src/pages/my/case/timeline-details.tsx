import { lastDayBefore } from '../../../i18n/days.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import type { Claim, Policy } from '../data.js';
import { caseTexts } from './texts.js';
import type { TimelineRow } from './use-timeline.js';

export interface TimelineDetailsProps {
  /** What the reader is told as one; what they say alike is said once. */
  readonly of: readonly TimelineRow[];
  readonly policy: Policy | undefined;
  readonly claims: readonly Claim[];
}

/** Codes by which the house itself says why; they are no sentences. */
const CODED = new Set(['ReservationReleased', 'LineSentBack']);

/** What an event says beside its name: reasons, opinions, what is missing, amounts, days. */
export function TimelineDetails({ of, policy, claims }: TimelineDetailsProps) {
  const sayingsOf = useSayings(policy, claims);
  const lines = [...new Set(of.flatMap(sayingsOf))];
  if (lines.length === 0) return null;
  return (
    <ul className="timeline__details small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The sentences of one event. */
function useSayings(policy: Policy | undefined, claims: readonly Claim[]): (of: TimelineRow) => readonly string[] {
  const t = useTexts(caseTexts);
  const { money, date } = useFormats();
  const both = useBoth();
  const materialOf = (kind: string, about: string | undefined): string | undefined => {
    const item = claims.find(({ id }) => id === about)?.item;
    const label = policy?.items.find(({ id }) => id === item)?.evidence.find((each) => each.kind === kind)?.label;
    return label && both(label);
  };
  return ({ details, type, claims: about }) => {
    const amounts = [...Object.values(details.totals ?? {}), details.total ?? details.amount].filter(
      (each) => each !== undefined,
    );
    const material = type === 'EvidenceAttached' && details.kind ? materialOf(details.kind, about[0]) : undefined;
    const until = details.supplementUntil ?? details.objectionsUntil;
    const said: readonly (readonly [string, string | undefined])[] = [
      [t.missing, details.missing?.join(SEPARATOR)],
      [t.until, until ? date(lastDayBefore(until)) : undefined],
      [t.opinion, details.opinion],
      [t.reason, CODED.has(type) ? undefined : details.reason],
      [t.findings, details.findings],
      [t.materialOf, material],
      [t.amountIs, amounts.length > 0 ? amounts.map((each) => money(each)).join(SEPARATOR) : undefined],
    ];
    return said.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [label + value]));
  };
}

const SEPARATOR = '；';
