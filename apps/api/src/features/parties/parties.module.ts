import { Module } from '@nestjs/common';
import { BankAccountsController } from './bank-accounts.controller.js';
import { PartiesController } from './parties.controller.js';
import { PartyNames } from './party-names.service.js';
import { PartyRegister } from './party-register.service.js';

@Module({
  controllers: [PartiesController, BankAccountsController],
  providers: [PartyNames, PartyRegister],
  exports: [PartyNames],
})
export class PartiesModule {}
