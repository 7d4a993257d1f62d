import { Module } from '@nestjs/common';
import { AccountViews } from './account-views.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';

@Module({
  controllers: [AccountsController, GrantsController],
  providers: [AccountsService, AccountViews, GrantsService],
  exports: [AccountsService, GrantsService],
})
export class AccountsModule {}
