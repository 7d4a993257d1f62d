import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { DraftsController } from './drafts.controller.js';
import { IndicatorsController } from './indicators.controller.js';
import { PoliciesController } from './policies.controller.js';

@Module({ controllers: [CatalogueController, PoliciesController, DraftsController, IndicatorsController] })
export class PoliciesModule {}
