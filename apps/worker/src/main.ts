import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { isStoreError } from '#event-store';
import { isJobsError } from '#jobs';
import { openHouse, processSurroundings } from '#runtime';
import { ConfigurationError, readConfig } from '../../settings/src/config.js';
import { shared } from '../../settings/src/connect.js';
import { WorkerModule } from './worker.module.js';

@Module({})
class RootModule {}

/**
 * `npm run worker`: sagas, timers and settlement without HTTP. Distributed, any number of them share the work. Embedded, on
 * a data folder that no other process has open: works off what a stopped server left, and goes on until it is told to stop.
 */
async function main(): Promise<void> {
  const logger = new Logger('worker');
  const config = readConfig(process.env, process.cwd());
  const surroundings = processSurroundings((level, message, details) => {
    const text = `${message} ${JSON.stringify(details)}`;
    if (level === 'info') logger.log(text);
    else logger[level](text);
  });
  const options = config.distributed ? shared(config.distributed, 'worker', surroundings) : {};
  const house = await openHouse(config.dataFolder, surroundings, options);
  const context = await NestFactory.createApplicationContext(
    { module: RootModule, imports: [WorkerModule.on(house)] },
    { logger: ['error', 'warn'] },
  );
  let closing: Promise<void> | undefined;
  const stop = (): void => {
    closing ??= context
      .close()
      .then(() => house.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error(String(error));
          process.exit(1);
        },
      );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write('worker: ready\n');
  await house.idle();
  process.stdout.write('worker: nothing is waiting\n');
}

function explain(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (isStoreError(error) || isJobsError(error)) return `${error.code}: ${error.message}`;
  return String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
