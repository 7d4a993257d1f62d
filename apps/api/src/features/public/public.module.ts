import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties/parties.module.js';
import { PublicAwardsController } from './awards.controller.js';

@Module({ imports: [PartiesModule], controllers: [PublicAwardsController] })
export class PublicModule {}
