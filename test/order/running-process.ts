import type { EventStore } from '#event-store';
import type { Instant } from '#kernel';
import { BusinessClock } from '../../libs/runtime/src/business-clock.js';
import type { CommandRunner } from '../../libs/runtime/src/command-runner.js';
import type { ProcessManagerOptions } from '../../libs/runtime/src/process-manager-options.js';
import { ProcessManager } from '../../libs/runtime/src/process-manager.js';
import { ProcessStore } from '../../libs/runtime/src/process-store.js';
import * as the from './application-case.js';
import * as who from './people.js';
import { play, runnerOn, Waits } from './runtime.js';

export const STREAM = 'application-a1';

export interface Running {
  readonly manager: ProcessManager;
  readonly waits: Waits;
  readonly asked: string[];
  /** Every line of its log, with the details. */
  readonly logged: string[];
  /** Messages of errors. */
  readonly alerts: string[];
  readonly runner: CommandRunner;
  stop(): Promise<void>;
}

/** A process on a folder: its own runner, nothing of an earlier process but the log and the file. */
export function start(store: EventStore, folder: string, more: Partial<ProcessManagerOptions> = {}): Running {
  const process = new ProcessStore(folder, store.logId);
  const waits = new Waits();
  const asked: string[] = [];
  const logged: string[] = [];
  const alerts: string[] = [];
  const runner = more.runner ?? runnerOn(store);
  const manager = new ProcessManager({
    store,
    runner,
    process,
    clock: new BusinessClock(() => who.DECIDED as Instant),
    settle: (stream) => asked.push(stream),
    wait: waits.wait,
    log: (level, message, details) => {
      logged.push(`${message} ${JSON.stringify(details)}`);
      if (level === 'error') alerts.push(message);
    },
    ...more,
  });
  manager.start();
  return {
    manager,
    waits,
    asked,
    logged,
    alerts,
    runner,
    async stop() {
      await manager.close();
      process.close();
    },
  };
}

/** An application with two claims on two certificates, submitted. */
export const submitTwo = async (store: EventStore): Promise<void> =>
  play(runnerOn(store), 'application', STREAM, [
    ...the.way.created,
    the.applicant(the.declare('c1')),
    the.applicant(the.declare('c2')),
    the.applicant(the.submit()),
  ]);

/** The end of an undisturbed run: both certificates reserved, both claims told so, each once. */
export const UNDISTURBED = [
  'achievement-patent-c1: CertificateReserved',
  'achievement-patent-c2: CertificateReserved',
  `${STREAM}: ApplicationCreated`,
  `${STREAM}: ApplicationSubmitted`,
  `${STREAM}: ClaimDeclared`,
  `${STREAM}: ClaimDeclared`,
  `${STREAM}: ClaimReservationRecorded`,
  `${STREAM}: ClaimReservationRecorded`,
];
