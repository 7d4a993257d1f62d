import type { Instant } from '#kernel';
import type { HistoryEntry } from './cases.js';
import type { Page, PageRequest } from './page.js';

/** `type`, `actor`: exactly; `text`: in what the timeline tells of an event, ids included; business time: both ends included. */
export interface AuditEventFilter {
  readonly application?: string;
  readonly type?: string;
  readonly actor?: string;
  readonly text?: string;
  readonly from?: Instant;
  readonly until?: Instant;
}

export interface AuditEventsPage extends Page<HistoryEntry> {
  /** Business time until which it was looked back so far; `null`: all that was asked for. */
  readonly searchedBackTo: Instant | null;
}

export interface AuditQueries {
  /** Events of cases, the newest first. One page looks at a bounded part of the log: it can be empty and yet have a next one. */
  auditEvents(filter: AuditEventFilter, page?: PageRequest): Promise<AuditEventsPage>;
  /** Cases that an id, a USCC or a part of an enterprise's name leads to; at most fifty. */
  caseIdsOf(text: string): readonly string[];
}
