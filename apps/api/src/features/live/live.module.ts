import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveTopics } from './live-topics.service.js';
import { Live } from './live.service.js';
import { PassingTopicsModule } from './passing-topics.module.js';

@Module({ imports: [PassingTopicsModule], controllers: [LiveController], providers: [Live, LiveTopics] })
export class LiveModule {}
