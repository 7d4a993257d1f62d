import { Inject, Module, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { HOUSE, SETTLEMENT_JOB, type House } from '#runtime';
import { policyBook } from '../../assessment/src/policy-book.js';
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

  async onApplicationBootstrap(): Promise<void> {
    const { house } = this;
    // Said at once, and not only when the first amount is refused.
    for (const { policy, version } of (await policyBook(house.runner)).altered()) {
      house.surroundings.log(
        'error',
        'POLICY_VERSION_ALTERED: this release alters a published version, and does not compute with it',
        { policy, version },
      );
    }
    house.jobs.process(SETTLEMENT_JOB, (job) => this.settlement.settle(String(job.data['stream'])));
    house.processManager.start();
  }
}
