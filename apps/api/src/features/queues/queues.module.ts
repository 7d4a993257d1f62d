import { Module } from '@nestjs/common';
import { EntitlementsController } from './entitlements.controller.js';
import { QueuesController } from './queues.controller.js';

@Module({ controllers: [QueuesController, EntitlementsController] })
export class QueuesModule {}
