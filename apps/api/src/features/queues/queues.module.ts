import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { EntitlementsController } from './entitlements.controller.js';
import { QueuesController } from './queues.controller.js';

@Module({ imports: [ApplicationsModule], controllers: [QueuesController, EntitlementsController] })
export class QueuesModule {}
