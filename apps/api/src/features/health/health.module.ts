import { Module } from '@nestjs/common';
import { PassingTopicsModule } from '../live/passing-topics.module.js';
import { HealthController } from './health.controller.js';
import { HealthReport } from './health-report.js';

@Module({ imports: [PassingTopicsModule], controllers: [HealthController], providers: [HealthReport] })
export class HealthModule {}
