import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties/parties.module.js';
import { AccountViews } from './account-views.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';

@Module({
  imports: [PartiesModule],
  controllers: [AccountsController, GrantsController],
  providers: [AccountsService, AccountViews, GrantsService],
  exports: [AccountsService, GrantsService],
})
export class AccountsModule {}
