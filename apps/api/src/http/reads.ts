import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '#event-store';
import { HOUSE, QueryError, type House, type Projector, type ReadModels } from '#runtime';
import { READ_MODELS } from '../tokens.js';
import { refusalError } from './refusal-error.js';
import type { Reply, Request } from './types.js';

/** The one query of the bus: what is asked of the read models. */
export class ReadQuery<Result> extends Query<Result> {
  constructor(readonly ask: (models: ReadModels) => Result | Promise<Result>) {
    super();
  }
}

@QueryHandler(ReadQuery)
export class ReadHandler implements IQueryHandler<ReadQuery<unknown>> {
  constructor(@Inject(READ_MODELS) private readonly projector: Projector) {}

  async execute(query: ReadQuery<unknown>): Promise<unknown> {
    try {
      await this.projector.takeGathered();
      return await query.ask(this.projector);
    } catch (error) {
      if (error instanceof QueryError) throw refusalError(error.code);
      throw error;
    }
  }
}

/** Asks the read models through the query bus. */
@Injectable()
export class Reads {
  constructor(@Inject(QueryBus) private readonly bus: QueryBus) {}

  ask<Result>(ask: (models: ReadModels) => Result | Promise<Result>): Promise<Result> {
    return this.bus.execute(new ReadQuery(ask));
  }

  /** As `ask`; nothing found is NOT_FOUND. */
  async find<Row>(ask: (models: ReadModels) => Row | undefined | Promise<Row | undefined>): Promise<Row> {
    const row = await this.ask(ask);
    if (row === undefined) throw refusalError('NOT_FOUND');
    return row;
  }
}

const LONGEST_WAIT = 5000;

/**
 * Every read says how far the read models were when it began (`duixian-position`): its answer is no older than that, so that
 * whoever goes on to follow changes asks from there. `?minPosition=` on any read: waits until the read models have seen it, so that one reads what one wrote. A guard, after
 * the one that asks who is there: an interceptor would wrap every request's answer in an observable.
 */
@Injectable()
export class MinPositionGuard implements CanActivate {
  constructor(
    @Inject(READ_MODELS) private readonly projector: Projector,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const query = request.query as { minPosition?: unknown };
    const { minPosition } = query;
    if (request.method !== 'GET') return true;
    const reply = context.switchToHttp().getResponse<Reply>();
    if (minPosition === undefined) return this.#begin(reply);
    // Every read takes it, and it is no part of what is asked.
    delete query.minPosition;
    return this.#reach(minPosition).then(() => this.#begin(reply));
  }

  #begin(reply: Reply): true {
    const position = this.projector.position();
    if (position !== null) void reply.header('duixian-position', position);
    return true;
  }

  async #reach(minPosition: unknown): Promise<void> {
    if (typeof minPosition !== 'string' || !/^[0-9A-Za-z:._-]{1,64}$/.test(minPosition)) {
      throw refusalError('POSITION_MALFORMED');
    }
    const position = minPosition as Position;
    // What is no position of this record is not even equal to itself, and would never be reached.
    if (this.house.store.compare(position, position) !== 0) throw refusalError('POSITION_MALFORMED');
    const reached = await this.projector.waitFor(position, LONGEST_WAIT);
    if (!reached) throw refusalError('POSITION_NOT_REACHED', { minPosition });
  }
}
