import { categoryOf, idOf, type DuixianEvent } from '#domain';
import { claimsOf } from '../event-types.js';
import type { Look, Projected } from '../projection.js';

/** An application that an event concerns, with its claims and line that the event is about. */
export interface Concern {
  readonly application: string;
  readonly claims: readonly string[];
  readonly line: string | null;
}

/** Whose case an event belongs to. What names neither case nor line (a meeting, a notice's opening) belongs to none. */
export function concernsOf(recorded: Projected, look: Look): readonly Concern[] {
  if (last?.recorded !== recorded || last.look !== look) last = { recorded, look, concerns: found(recorded, look) };
  return last.concerns;
}

/** The last answer: it is asked for which rows there are, and then for each row. */
let last: { readonly recorded: Projected; readonly look: Look; readonly concerns: readonly Concern[] } | undefined;

function found(recorded: Projected, look: Look): readonly Concern[] {
  const { event, stream } = recorded;
  switch (categoryOf(stream)) {
    case 'application':
      return [{ application: idOf(stream), claims: claimsOf(event), line: null }];
    case 'line':
      return ofLine(idOf(stream), look);
    case 'entitlement':
      return ofEntitlement(event, look);
    case 'achievement':
    case 'panel':
      return ofNamed(event, look);
    case 'batch':
    case 'notice':
      return ofLines(linesOf(event), look);
    case 'payment':
      return ofPayment(recorded, look);
    default:
      return [];
  }
}

function linesOf(event: DuixianEvent): readonly string[] {
  const body = event.body as { line?: unknown; lines?: unknown };
  if (typeof body.line === 'string') return [body.line];
  return Array.isArray(body.lines) ? (body.lines as readonly string[]) : [];
}

function ofLine(id: string, look: Look): readonly Concern[] {
  const content = look('lines', id)?.content;
  return content ? [{ application: content.application, claims: [content.claim], line: id }] : [];
}

function ofLines(ids: readonly string[], look: Look): readonly Concern[] {
  if (ids.length === 1) return ofLine(ids[0]!, look);
  const found = new Map<string, Concern>();
  for (const id of ids) {
    const content = look('lines', id)?.content;
    if (!content) continue;
    const known = found.get(content.application);
    const claims = known?.claims.includes(content.claim) ? known.claims : [...(known?.claims ?? []), content.claim];
    found.set(content.application, { application: content.application, claims, line: known ? null : id });
  }
  return [...found.values()];
}

function ofEntitlement(event: DuixianEvent, look: Look): readonly Concern[] {
  if (event.type === 'ClaimEntered') {
    return [{ application: event.body.application, claims: [event.body.claim], line: null }];
  }
  if (event.type === 'AmountSettled') {
    const applications = [...new Set(event.body.claims.map((each) => each.application))];
    return applications.map((application) => ({
      application,
      claims: event.body.claims.filter((each) => each.application === application).map((each) => each.claim),
      line: null,
    }));
  }
  const claims = claimsOf(event);
  if (event.type === 'ClaimsQueuedAgain') return ofClaims(claims, look);
  const application = look('settlements', claims[0] ?? '')?.application;
  const line = event.type === 'AwardAnnulled' || event.type === 'ClaimSentBack' ? event.body.line : null;
  return application === undefined ? [] : [{ application, claims, line }];
}

function ofClaims(claims: readonly string[], look: Look): readonly Concern[] {
  const applicationOf = (claim: string) => look('settlements', claim)?.application;
  const applications = new Set(claims.map(applicationOf).filter((each) => each !== undefined));
  return [...applications].map((application) => ({
    application,
    claims: claims.filter((claim) => applicationOf(claim) === application),
    line: null,
  }));
}

function ofNamed(event: DuixianEvent, look: Look): readonly Concern[] {
  const { application, line } = event.body as { application?: string; line?: string };
  const claims = claimsOf(event);
  const found = application ?? look('claims', claims[0] ?? '')?.application;
  return found === undefined ? [] : [{ application: found, claims, line: line ?? null }];
}

function ofPayment({ event, stream }: Projected, look: Look): readonly Concern[] {
  const lines = linesOf(event);
  if (lines.length > 0) return ofLines(lines, look);
  const applications = look('paymentCases', idOf(stream))?.applications ?? [];
  return applications.map((application) => ({ application, claims: [], line: null }));
}
