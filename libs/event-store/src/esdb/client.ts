import type { Readable } from 'node:stream';
import type { CallOptions, Channel, ClientDuplexStream, Metadata } from '@grpc/grpc-js';
import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  FORWARDS,
  START,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type ResolvedEvent,
} from '@eventstore/db-client';
import { unpackToCommandError } from '@eventstore/db-client/dist/streams/appendToStream/unpackError.js';
import { createStreamIdentifier } from '@eventstore/db-client/dist/utils/grpcStreamIdentifier.js';
import { createUUID, parseUUID } from '@eventstore/db-client/dist/utils/grpcUUID.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streamsPb, { type BatchAppendReq, type BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { checkConnectionString, setting } from './connection-string.js';
import { ConnectionLost, TimedOut } from './failures.js';
import type {
  LogPlace,
  ProposedEvent,
  ReadFrom,
  ServerAppended,
  ServerClient,
  ServerEvent,
  ServerRead,
} from './server-client.js';
import { ReadOf } from './server-read.js';

/** The only file that knows `@eventstore/db-client`: for a newer client, or another, this is what changes. */

type AppendCall = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;

interface Waiting {
  readonly resolve: (appended: ServerAppended) => void;
  readonly reject: (error: unknown) => void;
}

/** What the client keeps for its own commands, and subclasses (`protected`); its version is pinned. */
interface Inner {
  GRPCStreamCreator<T>(
    service: typeof StreamsClient,
    name: string,
    create: (client: StreamsClient) => T,
    cache: WeakMap<object, T | Promise<T>>,
  ): () => Promise<T>;
  callArguments(options: { requiresLeader: boolean }, call: CallOptions): [Metadata, CallOptions];
  getChannel(): Promise<Channel>;
  readonly capabilities: Promise<{ readonly serverVersion: string }>;
}

export interface ClientOptions {
  readonly connectionString: string;
  /** For every answer, and for every pause between the events of a read. */
  readonly timeoutMillis: number;
}

/** Makes no connection yet. Throws STORE_SETTING. */
export function createServerClient(options: ClientOptions): ServerClient {
  const { connectionString, timeoutMillis } = options;
  checkConnectionString(connectionString);
  const connect = (): EventStoreDBClient => EventStoreDBClient.connectionString(connectionString);
  try {
    return new Client(connect(), connect, timeoutMillis);
  } catch (error) {
    // The client's own error carries the string with the password: only its words are passed on.
    throw setting(error instanceof Error ? error.message : 'unknown');
  }
}

/** One connection: the client, its calls, and what to tell them when it is given up. */
class Connection {
  readonly #calls = new WeakMap<object, AppendCall | Promise<AppendCall>>();
  readonly #waiting = new WeakMap<AppendCall, Map<string, Waiting>>();
  readonly #lost = new AbortController();
  #used = false;
  #last = 0;

  constructor(readonly client: EventStoreDBClient) {}

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  use(): EventStoreDBClient {
    this.#used = true;
    return this.client;
  }

  /**
   * As the client's `appendToStream`, over the same call of the server, for three reasons: the client ends the process when
   * an answer comes after another connection failed; it sends its deadline as a time of day, so that a clock that is wrong
   * by an hour fails every append; and its promises of a call that ended without error never settle.
   */
  async append(stream: string, expected: number, events: readonly ProposedEvent[]): Promise<ServerAppended> {
    const call = await this.#call();
    const id = correlationId((this.#last += 1));
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(call);
      if (waiting === undefined) return reject(new ConnectionLost('the connection was lost'));
      waiting.set(id, { resolve, reject });
      call.write(appendRequest(id, stream, expected, events));
    });
  }

  async giveUp(): Promise<void> {
    this.#lost.abort();
    if (!this.#used) return;
    await this.client.dispose();
    (await inner(this.client).getChannel()).close();
  }

  #call(): Promise<AppendCall> {
    const client = inner(this.use());
    return client.GRPCStreamCreator(
      StreamsClient,
      'appendToStream',
      (grpc) => this.#open(grpc.batchAppend(...client.callArguments({ requiresLeader: true }, { deadline: Infinity }))),
      this.#calls,
    )();
  }

  #open(call: AppendCall): AppendCall {
    const waiting = new Map<string, Waiting>();
    this.#waiting.set(call, waiting);
    const fail = (error: unknown): void => {
      this.#waiting.delete(call);
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    call.on('data', (answer: BatchAppendResp) => {
      const id = parseUUID(answer.getCorrelationId()) ?? '';
      const asker = waiting.get(id);
      waiting.delete(id);
      if (asker !== undefined) settle(answer, asker);
    });
    call.on('error', fail);
    call.on('close', () => fail(new ConnectionLost('the connection was closed')));
    return call;
  }
}

class Client implements ServerClient {
  #connection: Connection;
  generation = 0;

  constructor(
    first: EventStoreDBClient,
    private readonly connect: () => EventStoreDBClient,
    private readonly timeoutMillis: number,
  ) {
    this.#connection = new Connection(first);
  }

  async append(stream: string, expected: number, events: readonly ProposedEvent[]): Promise<ServerAppended> {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new TimedOut('an append', this.timeoutMillis)), this.timeoutMillis);
    try {
      return await Promise.race([this.#connection.append(stream, expected, events), promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  readStream(stream: string, from: number | 'end', count: number, backwards: boolean): ServerRead {
    const read = this.#connection.use().readStream(stream, {
      fromRevision: from === 'end' ? END : BigInt(from),
      maxCount: count,
      direction: backwards ? BACKWARDS : FORWARDS,
      requiresLeader: true,
    });
    return this.#read<ResolvedEvent>(read, () => read.cancel());
  }

  readAll(from: ReadFrom, count: number, backwards: boolean): ServerRead {
    const read = this.#connection.use().readAll({
      fromPosition: placeOf(from),
      maxCount: count,
      direction: backwards ? BACKWARDS : FORWARDS,
      requiresLeader: true,
    });
    return this.#read<AllStreamResolvedEvent>(read, () => read.cancel());
  }

  subscribe(after: LogPlace | 'start', prefix: string): ServerRead {
    const filter = prefix === '' ? streamNameFilter({ regex: '^[^$]' }) : streamNameFilter({ prefixes: [prefix] });
    const read = this.#connection.use().subscribeToAll({ fromPosition: placeOf(after), filter, requiresLeader: true });
    return this.#read<AllStreamResolvedEvent>(read, () => read.unsubscribe());
  }

  async serverVersion(): Promise<string> {
    return (await inner(this.#connection.use()).capabilities).serverVersion;
  }

  renew(generation: number): void {
    if (generation !== this.generation) return;
    const given = this.#connection;
    this.generation += 1;
    this.#connection = new Connection(this.connect());
    given.giveUp().catch(() => undefined);
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.timeoutMillis);
    await Promise.race([connection.giveUp().catch(() => undefined), promise]);
    clearTimeout(timer);
  }

  #read<T extends ResolvedEvent | AllStreamResolvedEvent>(source: unknown, stop: () => Promise<void>): ServerRead {
    return new ReadOf<T>(source as Readable, opened, stop, this.#connection.lost, this.timeoutMillis);
  }
}

function settle(answer: BatchAppendResp, { resolve, reject }: Waiting): void {
  const success = answer.getSuccess();
  if (success === undefined) {
    const error = answer.getError();
    return reject(
      error?.getDetails() === undefined
        ? new Error(error?.getMessage() ?? 'no answer')
        : unpackToCommandError(error, ''),
    );
  }
  const place = success.getPosition();
  resolve({
    revision: Number(success.getCurrentRevision()),
    commit: BigInt(place?.getCommitPosition() ?? 0),
    prepare: BigInt(place?.getPreparePosition() ?? 0),
  });
}

function appendRequest(id: string, stream: string, expected: number, events: readonly ProposedEvent[]): BatchAppendReq {
  const options = new streamsPb.BatchAppendReq.Options();
  options.setStreamIdentifier(createStreamIdentifier(stream));
  if (expected < 0) options.setNoStream(new sharedPb.Empty());
  else options.setStreamPosition(String(expected));
  const request = new streamsPb.BatchAppendReq();
  request.setCorrelationId(createUUID(id));
  request.setOptions(options);
  request.setIsFinal(true);
  for (const event of events) {
    const message = new streamsPb.BatchAppendReq.ProposedMessage();
    message.setId(createUUID(event.id));
    message.getMetadataMap().set('type', event.type).set('content-type', 'application/octet-stream');
    message.setData(event.data);
    request.addProposedMessages(message);
  }
  return request;
}

function opened({ event, commitPosition }: ResolvedEvent | AllStreamResolvedEvent): ServerEvent | undefined {
  if (event === undefined) return undefined;
  const { streamId, revision, data, position } = event;
  const place = position ?? { commit: commitPosition ?? -1n, prepare: commitPosition ?? -1n };
  return {
    stream: streamId,
    revision: Number(revision),
    data: !event.isJson && data instanceof Uint8Array ? data : null,
    commit: place.commit,
    prepare: place.prepare,
  };
}

const inner = (client: EventStoreDBClient): Inner => client as unknown as Inner;
const placeOf = (from: ReadFrom) => (from === 'start' ? START : from === 'end' ? END : from);
/** Unique on its connection, which is all that it has to be. */
const correlationId = (count: number): string => `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
