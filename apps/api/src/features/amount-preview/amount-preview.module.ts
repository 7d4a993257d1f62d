import { Module } from '@nestjs/common';
import { AmountPreviewController } from './amount-preview.controller.js';

@Module({ controllers: [AmountPreviewController] })
export class AmountPreviewModule {}
