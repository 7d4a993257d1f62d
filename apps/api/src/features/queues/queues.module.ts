import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { EntitlementsController } from './entitlements.controller.js';
import { QueueViews } from './queue-views.service.js';
import { QueuesController } from './queues.controller.js';

@Module({
  imports: [ApplicationsModule, PartiesModule],
  controllers: [QueuesController, EntitlementsController],
  providers: [QueueViews],
})
export class QueuesModule {}
