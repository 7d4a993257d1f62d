import { AccountsModule } from './accounts/accounts.module.js';
import { AmountPreviewModule } from './amount-preview/amount-preview.module.js';
import { ApplicationsModule } from './applications/applications.module.js';
import { ApprovalFormModule } from './approval-form/approval-form.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BatchesModule } from './batches/batches.module.js';
import { CalculatorModule } from './calculator/calculator.module.js';
import { ClockModule } from './clock/clock.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { HealthModule } from './health/health.module.js';
import { LiveModule } from './live/live.module.js';
import { LinesModule } from './lines/lines.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PanelsModule } from './panels/panels.module.js';
import { PartiesModule } from './parties/parties.module.js';
import { PaymentsModule } from './payments/payments.module.js';
import { PoliciesModule } from './policies/policies.module.js';
import { PublicModule } from './public/public.module.js';
import { QueuesModule } from './queues/queues.module.js';
import { RatesModule } from './rates/rates.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SetupModule } from './setup/setup.module.js';
import { TimeTravelModule } from './time-travel/time-travel.module.js';
import { WhatIfModule } from './what-if/what-if.module.js';

/** Every feature of the API. */
export const FEATURES = [
  AccountsModule,
  AmountPreviewModule,
  ApplicationsModule,
  ApprovalFormModule,
  AuditModule,
  BatchesModule,
  CalculatorModule,
  ClockModule,
  EvidenceModule,
  HealthModule,
  LinesModule,
  LiveModule,
  NoticesModule,
  OrganisationsModule,
  PanelsModule,
  PartiesModule,
  PaymentsModule,
  PoliciesModule,
  PublicModule,
  QueuesModule,
  RatesModule,
  RoundsModule,
  SessionsModule,
  SetupModule,
  TimeTravelModule,
  WhatIfModule,
];
