import { Module } from '@nestjs/common';
import { LinesController } from './lines.controller.js';

@Module({ controllers: [LinesController] })
export class LinesModule {}
