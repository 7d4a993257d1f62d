import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveTopics } from './live-topics.service.js';
import { Live } from './live.service.js';

@Module({ controllers: [LiveController], providers: [Live, LiveTopics] })
export class LiveModule {}
