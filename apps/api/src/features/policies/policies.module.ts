import { Module } from '@nestjs/common';
import { IndicatorsController } from './indicators.controller.js';
import { PoliciesController } from './policies.controller.js';

@Module({ controllers: [PoliciesController, IndicatorsController] })
export class PoliciesModule {}
