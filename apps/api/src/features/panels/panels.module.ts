import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { MinutesController } from './minutes.controller.js';
import { MinutesFiles } from './minutes-files.service.js';
import { PanelViews } from './panel-views.js';
import { PanelsController } from './panels.controller.js';

@Module({
  imports: [AccountsModule],
  controllers: [PanelsController, MinutesController],
  providers: [MinutesFiles, PanelViews],
  exports: [MinutesFiles],
})
export class PanelsModule {}
