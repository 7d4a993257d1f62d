import {
  casesOf,
  casesOfStream,
  streamOf,
  type LineState,
  type PaymentHead,
  type PaymentState,
  type World,
} from '#domain';
import type { RecordedEvent } from '#event-store';
import type { Instant } from '#kernel';
import { SETTLEMENT_JOB, type House } from './house.js';
import { SAGAS_STREAM } from './nodes/progress.js';
import { reasonOf } from './parking.js';
import type { ParkedEvent } from './process-store.js';
import type { ParkedProjection, Projector } from './projector/index.js';

/** Something that stands still: what, why, since when, and whose cases wait for it. */
export interface ParkedCase {
  readonly by: 'saga' | 'timer' | 'projection' | 'settlement';
  /** Name of the saga, timer rule, projection or job. */
  readonly name: string;
  readonly event: string | null;
  readonly stream: string;
  readonly version: number | null;
  readonly reason: string;
  readonly since: Instant | null;
  /** Nothing is wrong with it: something earlier of the same case is parked. */
  readonly behind: boolean;
  readonly cases: readonly string[];
}

/** Everything that could not be digested, from wherever, as cases: they block their money and can be tried again. */
export class ParkedCases {
  #rebuilding: Promise<void> | undefined;

  constructor(
    private readonly house: Pick<House, 'store' | 'jobs' | 'processManager'>,
    private readonly projector: Pick<Projector, 'parked' | 'rebuild'>,
  ) {
    // Asked on another node: what this one's read models could not take is tried again here too.
    house.processManager.onRetry(() => void this.#rebuildParked().catch(() => undefined));
  }

  async list(): Promise<readonly ParkedCase[]> {
    const { jobs, processManager } = this.house;
    const settlements = (await jobs.dead()).flatMap(({ job, error }) => {
      const stream = String(job.data['stream']);
      return job.kind === SETTLEMENT_JOB ? [settlementCase(job.id, stream, error)] : [];
    });
    const projections: ParkedCase[] = [];
    for (const parked of this.projector.parked()) projections.push(await this.#projectionCase(parked));
    const sagas = (await processManager.parked()).map(sagaCase);
    return [...sagas, ...((await processManager.isParkingCut()) ? [TOO_MANY] : []), ...projections, ...settlements];
  }

  /** What blocks a line's money. Empty: nothing does. */
  async blockingLine(id: string, { content, batch, notice }: LineState): Promise<readonly ParkedCase[]> {
    const cases = new Set(casesOfStream(streamOf.line(id)));
    if (content) {
      cases.add(streamOf.application(content.application));
      cases.add(streamOf.entitlement(content.family, content.applicant));
    }
    if (batch !== null) cases.add(streamOf.batch(batch));
    if (notice) cases.add(streamOf.notice(notice.notice));
    return (await this.list()).filter((parked) => parked === TOO_MANY || parked.cases.some((each) => cases.has(each)));
  }

  /** What blocks a payment: what blocks itself or its lines, and lines allotted to it that it does not hold yet. */
  async blockingPayment(world: World, id: string, { head, lines }: PaymentState): Promise<readonly ParkedCase[]> {
    const parked = await this.list();
    if (parked.length === 0 || head === null) return [];
    const blocking = new Set(parked.filter((each) => each === TOO_MANY || each.cases.includes(streamOf.payment(id))));
    for (const line of Object.keys(lines)) {
      const state = await world.fold('line', streamOf.line(line));
      for (const each of await this.blockingLine(line, state)) {
        const same = parked.find((other) => other.stream === each.stream && other.version === each.version);
        blocking.add(same ?? each);
      }
    }
    for (const each of parked) {
      if (each.event === 'PayoutAllotted' && (await this.#allotted(each, head))) blocking.add(each);
    }
    return [...blocking];
  }

  /** Whether a parked allotment belongs to a payment. Read from the record: nobody may be able to fold that line. */
  async #allotted({ stream, version }: ParkedCase, { run, payee }: PaymentHead): Promise<boolean> {
    const [opened] = await this.house.store.readStream(stream, { maxCount: 1 });
    const [allotted] = await this.house.store.readStream(stream, { from: version ?? 0, maxCount: 1 });
    const named = (record: RecordedEvent | undefined) => record?.body as Readonly<Record<string, unknown>> | undefined;
    return named(opened)?.['applicant'] === payee && named(allotted)?.['run'] === run;
  }

  /**
   * Tries everything again, in order, or only what hangs together with one case; read models are built anew. Answers what
   * is still parked. Settlements answer later, when their job has run.
   */
  async retry(ofCase?: string): Promise<readonly ParkedCase[]> {
    const { jobs, processManager } = this.house;
    for (const { job } of await jobs.dead()) {
      if (ofCase === undefined || job.data['stream'] === ofCase) await jobs.retryDead(job.id);
    }
    await processManager.retryParked(ofCase);
    await this.#rebuildParked();
    return this.list();
  }

  async #rebuildParked(): Promise<void> {
    if (this.projector.parked().length === 0) return;
    this.#rebuilding ??= this.projector.rebuild().finally(() => (this.#rebuilding = undefined));
    await this.#rebuilding;
  }

  async #projectionCase(parked: ParkedProjection): Promise<ParkedCase> {
    const { projection, stream, version, type, error } = parked;
    const [record] = await this.house.store.readStream(stream, { from: version, maxCount: 1 });
    return {
      by: 'projection',
      name: projection,
      event: type,
      stream,
      version,
      reason: reasonOf(error),
      since: record?.recordedAt ?? null,
      behind: false,
      cases: casesOf({ type, body: record?.body }, stream),
    };
  }
}

/** So much is parked that nobody can say whose: no money moves before somebody has looked into it. */
const TOO_MANY: ParkedCase = {
  by: 'saga',
  name: '*',
  event: null,
  stream: SAGAS_STREAM,
  version: null,
  reason: 'more is parked than can be told',
  since: null,
  behind: false,
  cases: [],
};

const sagaCase = ({ saga, type, stream, version, reason, since, behind, cases, timer }: ParkedEvent): ParkedCase => ({
  by: timer ? 'timer' : 'saga',
  name: timer ? timer.rule : saga,
  event: type,
  stream,
  version: timer ? null : version,
  reason,
  since,
  behind,
  cases,
});

const settlementCase = (name: string, stream: string, error: string): ParkedCase => ({
  by: 'settlement',
  name,
  event: null,
  stream,
  version: null,
  reason: reasonOf(error),
  since: null,
  behind: false,
  cases: [stream],
});
