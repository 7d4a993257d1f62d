import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties/parties.module.js';
import { LineExitsController } from './line-exits.controller.js';
import { LinesController } from './lines.controller.js';
import { RecoveryController } from './recovery.controller.js';

@Module({ imports: [PartiesModule], controllers: [LinesController, LineExitsController, RecoveryController] })
export class LinesModule {}
