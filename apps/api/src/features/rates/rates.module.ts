import { Module } from '@nestjs/common';
import { RatesController } from './rates.controller.js';

@Module({ controllers: [RatesController] })
export class RatesModule {}
