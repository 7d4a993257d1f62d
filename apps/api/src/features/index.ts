import { AccountsModule } from './accounts/accounts.module.js';
import { ApplicationsModule } from './applications/applications.module.js';
import { ClockModule } from './clock/clock.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { HealthModule } from './health/health.module.js';
import { HomeModule } from './home/home.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { QueuesModule } from './queues/queues.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SetupModule } from './setup/setup.module.js';

/** Every feature of the API. */
export const FEATURES = [
  AccountsModule,
  ApplicationsModule,
  ClockModule,
  EvidenceModule,
  HealthModule,
  HomeModule,
  OrganisationsModule,
  QueuesModule,
  SessionsModule,
  SetupModule,
];
