import { Module } from '@nestjs/common';
import { CaseChangesController } from './case-changes.controller.js';
import { PastController } from './past.controller.js';
import { PastQueuesController } from './past-queues.controller.js';
import { When } from './when.js';

@Module({ controllers: [PastController, PastQueuesController, CaseChangesController], providers: [When] })
export class TimeTravelModule {}
