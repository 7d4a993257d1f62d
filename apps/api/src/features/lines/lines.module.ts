import { Module } from '@nestjs/common';
import { LineExitsController } from './line-exits.controller.js';
import { LinesController } from './lines.controller.js';

@Module({ controllers: [LinesController, LineExitsController] })
export class LinesModule {}
