import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { MinutesController } from './minutes.controller.js';
import { MinutesFiles } from './minutes-files.service.js';
import { PanelDecisions } from './panel-decisions.service.js';
import { PanelViews } from './panel-views.js';
import { PanelsController } from './panels.controller.js';

@Module({
  imports: [AccountsModule, PartiesModule],
  controllers: [PanelsController, MinutesController],
  providers: [MinutesFiles, PanelViews, PanelDecisions],
  exports: [MinutesFiles],
})
export class PanelsModule {}
