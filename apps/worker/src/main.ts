import { resolve } from 'node:path';
import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { isStoreError } from '#event-store';
import { openHouse, processSurroundings } from '#runtime';
import { WorkerModule } from './worker.module.js';

@Module({})
class RootModule {}

/**
 * Sagas, timers and settlement without HTTP, on a data folder that no other process has open (the embedded server runs them
 * itself): works off what a stopped server left, and goes on until it is told to stop.
 */
async function main(): Promise<void> {
  const logger = new Logger('worker');
  const folder = resolve(process.env['DUIXIAN_DATA'] || './data');
  const house = await openHouse(
    folder,
    processSurroundings((level, message, details) => {
      const text = `${message} ${JSON.stringify(details)}`;
      if (level === 'info') logger.log(text);
      else logger[level](text);
    }),
  );
  const context = await NestFactory.createApplicationContext(
    { module: RootModule, imports: [WorkerModule.on(house)] },
    { logger: ['error', 'warn'] },
  );
  const stop = (): void => {
    void context
      .close()
      .then(() => house.close())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await house.idle();
  process.stdout.write('worker: nothing is waiting\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${isStoreError(error) ? `${error.code}: ${error.message}` : String(error)}\n`);
  process.exit(1);
});
