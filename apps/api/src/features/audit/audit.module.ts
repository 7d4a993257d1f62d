import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { ActorNames } from './actor-names.service.js';
import { AuditCasesController } from './audit-cases.controller.js';
import { AuditEventsController } from './audit-events.controller.js';
import { AuditSettlementsController } from './audit-settlements.controller.js';

@Module({
  imports: [AccountsModule, PartiesModule],
  controllers: [AuditEventsController, AuditCasesController, AuditSettlementsController],
  providers: [ActorNames],
})
export class AuditModule {}
