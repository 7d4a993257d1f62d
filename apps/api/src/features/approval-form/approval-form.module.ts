import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { ApprovalFormController } from './approval-form.controller.js';
import { ApprovalForms } from './approval-forms.service.js';

@Module({
  imports: [AccountsModule, PartiesModule],
  controllers: [ApprovalFormController],
  providers: [ApprovalForms],
})
export class ApprovalFormModule {}
