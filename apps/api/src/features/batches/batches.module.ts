import { Module } from '@nestjs/common';
import { PanelsModule } from '../panels/panels.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { BatchesController } from './batches.controller.js';
import { MeetingsController } from './meetings.controller.js';

@Module({ imports: [PanelsModule, PartiesModule], controllers: [BatchesController, MeetingsController] })
export class BatchesModule {}
