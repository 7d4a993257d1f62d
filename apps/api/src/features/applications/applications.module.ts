import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties/parties.module.js';
import { ApplicantController } from './applicant.controller.js';
import { CasesController } from './cases.controller.js';
import { ContestsController } from './contests.controller.js';
import { Contests } from './contests.service.js';
import { Law } from './law.service.js';
import { PanelClaimsController } from './panel.controller.js';
import { TiersController } from './tiers.controller.js';
import { Withdrawals } from './withdrawals.service.js';

@Module({
  imports: [PartiesModule],
  controllers: [ApplicantController, TiersController, ContestsController, PanelClaimsController, CasesController],
  providers: [Law, Contests, Withdrawals],
  exports: [Contests, Law],
})
export class ApplicationsModule {}
