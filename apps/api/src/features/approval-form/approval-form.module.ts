import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ApplicationsModule } from '../applications/applications.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { ApprovalFormController } from './approval-form.controller.js';
import { ApprovalForms } from './approval-forms.service.js';
import { SignedFormsController } from './signed-forms.controller.js';

@Module({
  imports: [AccountsModule, ApplicationsModule, PartiesModule],
  controllers: [ApprovalFormController, SignedFormsController],
  providers: [ApprovalForms],
})
export class ApprovalFormModule {}
