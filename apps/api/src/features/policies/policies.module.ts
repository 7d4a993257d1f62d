import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { IndicatorsController } from './indicators.controller.js';
import { PoliciesController } from './policies.controller.js';

@Module({ controllers: [PoliciesController, DraftsController, IndicatorsController] })
export class PoliciesModule {}
