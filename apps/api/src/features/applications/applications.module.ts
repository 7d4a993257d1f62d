import { Module } from '@nestjs/common';
import { ApplicantController } from './applicant.controller.js';
import { CasesController } from './cases.controller.js';
import { Law } from './law.service.js';
import { PanelClaimsController } from './panel.controller.js';
import { TiersController } from './tiers.controller.js';

@Module({
  controllers: [ApplicantController, TiersController, PanelClaimsController, CasesController],
  providers: [Law],
})
export class ApplicationsModule {}
