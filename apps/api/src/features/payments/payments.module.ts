import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties/parties.module.js';
import { PaymentRunsController } from './payment-runs.controller.js';
import { PaymentsController } from './payments.controller.js';
import { Payouts } from './payout.service.js';

@Module({ imports: [PartiesModule], controllers: [PaymentRunsController, PaymentsController], providers: [Payouts] })
export class PaymentsModule {}
