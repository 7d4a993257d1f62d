import { Module } from '@nestjs/common';
import { RoundsController } from './rounds.controller.js';
import { StampsController } from './stamps.controller.js';

@Module({ controllers: [RoundsController, StampsController] })
export class RoundsModule {}
