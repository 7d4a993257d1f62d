import type { Instant } from '#kernel';
import { account, type AccountEvent } from './account/index.js';
import { achievement, type AchievementEvent } from './achievement/index.js';
import { application, type ApplicationEvent } from './application/index.js';
import { batch, type BatchEvent } from './batch/index.js';
import { entitlement, type EntitlementEvent } from './entitlement/index.js';
import { indicator, type IndicatorEvent } from './indicator/index.js';
import { installation, type InstallationEvent } from './installation/index.js';
import { line, type LineEvent } from './line/index.js';
import { notice, type NoticeEvent } from './notice/index.js';
import { organisation, type OrganisationEvent } from './organisation/index.js';
import { panel, type PanelEvent } from './panel/index.js';
import { party, type PartyEvent } from './party/index.js';
import { paymentRun, type PaymentRunEvent } from './payment-run/index.js';
import { payment, type PaymentEvent } from './payment/index.js';
import { policy, type PolicyEvent } from './policy/index.js';
import { rates, type RatesEvent } from './rates/index.js';
import { roleGrant, type RoleGrantEvent } from './role-grant/index.js';
import { round, type RoundEvent } from './round/index.js';

/** Every decider by its stream category. */
export const deciders = {
  account,
  achievement,
  application,
  batch,
  entitlement,
  indicator,
  installation,
  line,
  notice,
  organisation,
  panel,
  party,
  payment,
  paymentRun,
  policy,
  rates,
  roleGrant,
  round,
} as const;

export type DeciderName = keyof typeof deciders;

/** Every event of the house. Types are unique across streams. */
export type DuixianEvent =
  | AccountEvent
  | AchievementEvent
  | ApplicationEvent
  | BatchEvent
  | EntitlementEvent
  | IndicatorEvent
  | InstallationEvent
  | LineEvent
  | NoticeEvent
  | OrganisationEvent
  | PanelEvent
  | PartyEvent
  | PaymentEvent
  | PaymentRunEvent
  | PolicyEvent
  | RatesEvent
  | RoleGrantEvent
  | RoundEvent;

export type DuixianEventType = DuixianEvent['type'];

/** An event as read models and sagas see it: its body with where, when and by whom. */
export interface Recorded<Event extends DuixianEvent = DuixianEvent> {
  readonly event: Event;
  readonly stream: string;
  readonly version: number;
  readonly eventId: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly role: string;
  readonly jurisdiction: string;
  readonly commandId: string;
}
