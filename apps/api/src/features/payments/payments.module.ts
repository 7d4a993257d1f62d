import { Module } from '@nestjs/common';
import { PaymentRunsController } from './payment-runs.controller.js';
import { PaymentsController } from './payments.controller.js';
import { Payouts } from './payout.service.js';

@Module({ controllers: [PaymentRunsController, PaymentsController], providers: [Payouts] })
export class PaymentsModule {}
