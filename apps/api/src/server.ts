import { ValidationPipe, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { WorkerModule } from '../../worker/src/worker.module.js';
import { AppModule } from './app.module.js';
import { WhatIfJobs } from './features/what-if/what-if-jobs.js';
import { registerBodyParsers, registerSafetyHeaders } from './http/body-parsers.js';
import { fieldsOf } from './http/fields-of.js';
import { compressAnswers } from './http/compression.js';
import { describeApi } from './http/openapi.js';
import { serveWebPages } from './http/web-pages.js';
import { ProblemFilter, refuseUnroutable } from './http/problem.filter.js';
import { refusalError } from './http/refusal-error.js';
import { closeParts, type Parts } from './parts.js';

export interface RunningServer {
  readonly app: NestFastifyApplication;
  readonly parts: Parts;
  /** Finishes what was accepted, then closes everything. */
  close(): Promise<void>;
}

/** Builds the HTTP application on opened parts, with the embedded worker where it has one; `more`: modules that a bench adds. */
export async function createServer(parts: Parts, more: readonly (DynamicModule | Type)[] = []): Promise<RunningServer> {
  const adapter = new FastifyAdapter({
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
    genReqId: () => parts.house.surroundings.newId(),
    // Nobody's word by default: whoever may name their own address is counted under any.
    trustProxy: parts.config.proxies === undefined ? false : [...parts.config.proxies],
    frameworkErrors: refuseUnroutable,
  });
  registerBodyParsers(adapter);
  registerSafetyHeaders(adapter);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(parts, [...embedded(parts), ...more]),
    adapter,
    {
      logger: ['error', 'warn'],
      bodyParser: false,
      abortOnError: false,
    },
  );
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      exceptionFactory: (errors) => refusalError('BODY_INVALID', { fields: fieldsOf(errors) }),
    }),
  );
  await compressAnswers(adapter);
  describeApi(app);
  await serveWebPages(adapter);
  await app.init();
  await adapter.getInstance().ready();
  // Not awaited: the process answers at once, and is ready when the read models have caught up.
  startReading(app, parts);
  return { app, parts, close: () => closeAll(app, parts) };
}

function startReading(app: NestFastifyApplication, { projector, house }: Parts): void {
  const failed = (what: string) => (error: unknown) => house.surroundings.log('error', what, { error: String(error) });
  projector
    .start()
    .then(
      () => app.get(WhatIfJobs).prepareAhead(projector, projector.health().events),
      failed('read models did not start'),
    )
    .catch(failed('past cases are not prepared'));
}

/** Where the sagas are driven by other processes, nothing of a worker runs here. */
const embedded = ({ house }: Parts): DynamicModule[] => (house.role === 'everything' ? [WorkerModule.on(house)] : []);

async function closeAll(app: NestFastifyApplication, parts: Parts): Promise<void> {
  await app.close();
  await closeParts(parts);
}
