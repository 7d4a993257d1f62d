import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { HOUSE, ParkedCases } from '#runtime';
import { EdgeModule } from './http/edge.module.js';
import { ActorGuard } from './http/actor.guard.js';
import { MinPositionGuard } from './http/reads.js';
import { FEATURES } from './features/index.js';
import type { Parts } from './parts.js';
import { CONFIG, CREDENTIALS, EVIDENCE, LIMITS, READ_MODELS, SESSIONS, SETUP_CODE, VAULT } from './tokens.js';

/** The HTTP application on parts that the composition root opened. */
@Module({})
export class AppModule {
  static on(parts: Parts, embedded: readonly (DynamicModule | Type)[] = []): DynamicModule {
    const values = [
      { provide: CONFIG, useValue: parts.config },
      { provide: HOUSE, useValue: parts.house },
      { provide: VAULT, useValue: parts.opened.vault },
      { provide: EVIDENCE, useValue: parts.opened.evidence },
      { provide: CREDENTIALS, useValue: parts.opened.credentials },
      { provide: SESSIONS, useValue: parts.sessions },
      { provide: READ_MODELS, useValue: parts.projector },
      { provide: ParkedCases, useValue: new ParkedCases(parts.house, parts.projector) },
      { provide: LIMITS, useValue: parts.limits },
      { provide: SETUP_CODE, useValue: parts.setupCode },
    ];
    return {
      module: AppModule,
      imports: [EdgeModule.with(values), ...FEATURES, ...embedded],
      providers: [
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_GUARD, useClass: MinPositionGuard },
      ],
    };
  }
}
