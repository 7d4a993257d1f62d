import { Inject, Module, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { HOUSE, SETTLEMENT_JOB, type House } from '#runtime';
import { SettlementProcessor } from './settlement/settlement.processor.js';

/** Sagas, timers and settlement on an open house. Embedded, it runs in the API's process. */
@Module({})
export class WorkerModule implements OnApplicationBootstrap {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SettlementProcessor) private readonly settlement: SettlementProcessor,
  ) {}

  static on(house: House): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: HOUSE, useValue: house }, SettlementProcessor] };
  }

  onApplicationBootstrap(): void {
    const { house } = this;
    house.jobs.process(SETTLEMENT_JOB, (job) => this.settlement.settle(String(job.data['stream'])));
    house.processManager.start();
  }
}
