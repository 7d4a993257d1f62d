import { categoryOf, idOf, streamOf } from './streams.js';

/**
 * Which cases an event belongs to. A case is what has to wait when one of its events cannot be digested: the names of an
 * application's, entitlement's, line's or payment's stream, and `claim-<id>`. What holds many cases (a batch, a notice, a
 * certificate that several may claim) is a case only for events that name no single one.
 */

/** Streams that belong to one case. */
const OWN = new Set(['application', 'entitlement', 'line', 'payment']);

/** `<claim>.<award year>.<how-many-eth settlement>`: the claim of a line. */
const claimOfLine = (line: string): string => line.split('.').slice(0, -2).join('.') || line;

export const caseOfClaim = (claim: string): string => `claim-${claim}`;

const ofLine = (line: string): readonly string[] => [streamOf.line(line), caseOfClaim(claimOfLine(line))];

/** The cases that a stream alone tells; none where a stream holds many cases. */
export function casesOfStream(stream: string): readonly string[] {
  const category = categoryOf(stream);
  if (category === 'line') return ofLine(idOf(stream));
  return OWN.has(category) ? [stream] : [];
}

/** Never throws, whatever the body looks like: it is asked of events that nobody can read. */
export function casesOf(event: { readonly type: string; readonly body: unknown }, stream: string): readonly string[] {
  const body = objectOf(event.body);
  const named = new Set([...casesOfStream(stream), ...casesIn(body)]);
  for (const claim of listOf(body['claims'])) for (const each of casesIn(claimIn(claim))) named.add(each);
  for (const line of listOf(body['lines']))
    if (typeof line === 'string') ofLine(line).forEach((each) => named.add(each));
  if (named.size > 0) return [...named];
  const batch = body['batch'];
  return typeof batch === 'string' ? [stream, streamOf.batch(batch)] : [stream];
}

function casesIn({ application, claim, line, payment }: Readonly<Record<string, unknown>>): readonly string[] {
  return [
    ...(typeof application === 'string' ? [streamOf.application(application)] : []),
    ...(typeof claim === 'string' ? [caseOfClaim(claim)] : []),
    ...(typeof line === 'string' ? ofLine(line) : []),
    ...(typeof payment === 'string' ? [streamOf.payment(payment)] : []),
  ];
}

const claimIn = (claim: unknown): Readonly<Record<string, unknown>> =>
  typeof claim === 'string' ? { claim } : objectOf(claim);

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
