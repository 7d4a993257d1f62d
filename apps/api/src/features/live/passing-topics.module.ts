import { Module } from '@nestjs/common';
import { PassingTopics } from './passing-topics.js';

/** Of its own, so that those who tell need not know the streams. */
@Module({ providers: [PassingTopics], exports: [PassingTopics] })
export class PassingTopicsModule {}
