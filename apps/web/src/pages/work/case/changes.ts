import type { FactValue } from '../../../forms/facts.js';

/** One event of a case's history, as GET …/history answers it. */
export interface PastEvent {
  readonly type: string;
  readonly at: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Content {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly certificate: string | null;
  /** Kinds of the evidence by its id. */
  readonly evidence: Readonly<Record<string, string>>;
}

export interface ClaimChanges {
  /** When it was sent the time before. */
  readonly since: string;
  /** Facts as they were sent then, in the record's way. */
  readonly before: Content['facts'];
  readonly certificate: { readonly before: string | null; readonly after: string | null } | null;
  /** Ids of evidence that was not there then. */
  readonly added: readonly string[];
  /** Kinds of evidence that is gone. */
  readonly removed: readonly string[];
}

const SENT = new Set(['ApplicationSubmitted', 'SupplementSubmitted']);

/** What a claim says otherwise than when it was sent the time before; `undefined`: it was sent once, or as it was. */
export function changesOf(claim: string, events: readonly PastEvent[]): ClaimChanges | undefined {
  let content: Content | undefined;
  let earlier: { readonly at: string; readonly content: Content } | undefined;
  let sent: { readonly at: string; readonly content: Content } | undefined;
  for (const event of events) {
    content = contentAfter(content, event, claim);
    if (content === undefined || !SENT.has(event.type)) continue;
    earlier = sent;
    sent = { at: event.at, content };
  }
  return earlier && sent && between(earlier.at, earlier.content, sent.content);
}

function contentAfter(content: Content | undefined, { type, body }: PastEvent, claim: string): Content | undefined {
  if (body['claim'] !== claim) return content;
  switch (type) {
    case 'ClaimDeclared':
      return { facts: factsOf(body), certificate: numberOf(body), evidence: {} };
    case 'ClaimAmended':
      return { facts: factsOf(body), certificate: numberOf(body), evidence: content?.evidence ?? {} };
    case 'EvidenceAttached': {
      const { id, kind } = body['evidence'] as { readonly id: string; readonly kind: string };
      return content && { ...content, evidence: { ...content.evidence, [id]: kind } };
    }
    case 'EvidenceDetached': {
      const { [String(body['evidence'])]: _, ...evidence } = content?.evidence ?? {};
      return content && { ...content, evidence };
    }
    default:
      return content;
  }
}

function between(since: string, before: Content, after: Content): ClaimChanges | undefined {
  const names = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])];
  const facts = names.some((name) => (before.facts[name] ?? null) !== (after.facts[name] ?? null));
  const added = Object.keys(after.evidence).filter((id) => !Object.hasOwn(before.evidence, id));
  const gone = Object.keys(before.evidence).filter((id) => !Object.hasOwn(after.evidence, id));
  const certificate =
    before.certificate === after.certificate ? null : { before: before.certificate, after: after.certificate };
  if (!facts && certificate === null && added.length === 0 && gone.length === 0) return undefined;
  return { since, before: before.facts, certificate, added, removed: gone.map((id) => before.evidence[id] ?? '') };
}

const factsOf = (body: PastEvent['body']): Content['facts'] => (body['facts'] ?? {}) as Content['facts'];

/** In clear where it may be read; a natural person's is in the vault, and only whether it is another one is told. */
function numberOf(body: PastEvent['body']): string | null {
  const { number } = (body['certificate'] ?? {}) as {
    readonly number?: { readonly number?: string; readonly ref?: string };
  };
  return number?.number ?? number?.ref ?? null;
}
