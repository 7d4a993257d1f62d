import { Module } from '@nestjs/common';
import { LineExitsController } from './line-exits.controller.js';
import { LinesController } from './lines.controller.js';
import { RecoveryController } from './recovery.controller.js';

@Module({ controllers: [LinesController, LineExitsController, RecoveryController] })
export class LinesModule {}
