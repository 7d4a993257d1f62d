import {
  Server,
  ServerCredentials,
  type Metadata,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
} from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossipPb, { type ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import featuresPb, { type SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type { Empty } from '@eventstore/db-client/generated/shared_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
  ReadReq,
  ReadResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import { ServerLog, type Expected, type KeptEvent, type Proposed } from './server-log.js';
import {
  batchAnswer,
  callError,
  caughtUp,
  confirmation,
  eventMessage,
  expectedOf,
  nameOf,
  notFound,
  proposedOf,
  singleAnswer,
} from './wire.js';

type Appending = { readonly name: string; readonly expected: Expected; readonly events: Proposed[] };

/**
 * A server that speaks EventStoreDB's protocol for what our adapter asks, on loopback, in memory. Where a real server does
 * otherwise, this one is wrong.
 */
export class EsdbDouble {
  readonly log: ServerLog;
  /** Where the leader is, when it is not here. */
  leader: { readonly host: string; readonly port: number } | undefined;
  /** Whether appends are refused, as to somebody without rights. */
  refusesAppends = false;
  /** Told before and after each append took place; may hold it. */
  onAppend: ((when: 'before' | 'after') => Promise<void> | void) | undefined;
  #server: Server | undefined;
  #port = 0;
  #subscriptions = 0;

  /** A log of its own, or the one of a server that was stopped. */
  constructor(log = new ServerLog()) {
    this.log = log;
  }

  get port(): number {
    return this.#port;
  }

  get connectionString(): string {
    return `esdb://127.0.0.1:${this.#port}?tls=false`;
  }

  async start(port = 0): Promise<this> {
    const server = new Server({ 'grpc.max_receive_message_length': 8 * 1024 * 1024 });
    server.addService(StreamsService, {
      read: (call: ServerWritableStream<ReadReq, ReadResp>) => void this.#read(call).catch(() => call.end()),
      append: (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>) =>
        this.#append(call, answer),
      batchAppend: (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>) => this.#batchAppend(call),
    });
    server.addService(ServerFeaturesService, {
      getSupportedMethods: (_call: ServerUnaryCall<Empty, SupportedMethods>, answer: sendUnaryData<SupportedMethods>) =>
        answer(null, features()),
    });
    server.addService(GossipService, {
      read: (_call: ServerUnaryCall<Empty, ClusterInfo>, answer: sendUnaryData<ClusterInfo>) =>
        answer(null, this.#members()),
    });
    this.#port = await new Promise<number>((resolve, reject) =>
      server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      ),
    );
    this.#server = server;
    return this;
  }

  /** At once: every connection is cut. The log stays. */
  stop(): void {
    this.#server?.forceShutdown();
    this.#server = undefined;
  }

  async #read(call: ServerWritableStream<ReadReq, ReadResp>): Promise<void> {
    const options = call.request.getOptions()!;
    const error = this.#notHere(call.metadata);
    if (error !== undefined) return void call.emit('error', error);
    if (options.hasSubscription()) return this.#subscribe(call, options);
    const stream = options.getStream();
    const name = nameOf(stream?.getStreamIdentifier());
    if (stream !== undefined && this.log.isTombstoned(name))
      return void call.emit('error', callError('stream-deleted', { 'stream-name': name }));
    const events = stream === undefined ? this.#ofAll(options) : this.#ofStream(name, options);
    if (events === undefined) await send(call, notFound(name));
    for (const event of events ?? []) await send(call, eventMessage(event));
    call.end();
  }

  #ofStream(name: string, options: ReadReq.Options): readonly KeptEvent[] | undefined {
    const events = this.log.stream(name);
    if (events === undefined) return undefined;
    const stream = options.getStream()!;
    const count = Number(options.getCount());
    if (options.getReadDirection() === 0) {
      const from = stream.hasRevision() ? Number(stream.getRevision()) : stream.hasEnd() ? Infinity : 0;
      return events.filter(({ revision }) => revision >= from).slice(0, count);
    }
    const from = stream.hasRevision() ? Number(stream.getRevision()) : stream.hasStart() ? 0 : Infinity;
    return events
      .filter(({ revision }) => revision <= from)
      .toReversed()
      .slice(0, count);
  }

  /** Forwards inclusive of the position, backwards exclusive; a filter is not looked at. */
  #ofAll(options: ReadReq.Options): readonly KeptEvent[] {
    const all = options.getAll()!;
    const count = Number(options.getCount());
    const at = all.hasPosition()
      ? this.log.indexOf(BigInt(all.getPosition()!.getCommitPosition()))
      : all.hasEnd()
        ? this.log.all.length
        : 0;
    if (options.getReadDirection() === 0) return this.log.all.slice(at, Math.min(at + count, this.log.all.length));
    return this.log.all.slice(Math.max(0, at - count), at).toReversed();
  }

  /** After the position given; what the filter lets through; that it caught up; and then what comes. */
  async #subscribe(call: ServerWritableStream<ReadReq, ReadResp>, options: ReadReq.Options): Promise<void> {
    const all = options.getAll()!;
    const passes = filterOf(options);
    let index = this.log.all.length;
    if (all.hasPosition()) index = this.log.indexOf(BigInt(all.getPosition()!.getCommitPosition()) + 1n);
    else if (!all.hasEnd()) index = 0;
    let wake: () => void = () => undefined;
    const unwatch = this.log.watch(() => wake());
    call.on('close', unwatch).on('cancelled', () => {
      unwatch();
      wake();
    });
    await send(call, confirmation(`subscription-${(this.#subscriptions += 1)}`));
    for (let said = false; !call.cancelled && !call.destroyed;) {
      for (; index < this.log.all.length && !call.cancelled; index += 1) {
        const event = this.log.all[index]!;
        if (passes(event)) await send(call, eventMessage(event));
      }
      if (!said) await send(call, caughtUp());
      said = true;
      if (index < this.log.all.length || call.cancelled) continue;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  #append(call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void {
    const error = this.#notHere(call.metadata) ?? (this.refusesAppends ? callError('access-denied') : undefined);
    if (error !== undefined) return answer(error);
    let appending: Appending | undefined;
    call.on('data', (message: AppendReq) => {
      const options = message.getOptions();
      if (options)
        appending = { name: nameOf(options.getStreamIdentifier()), expected: expectedOf(options), events: [] };
      else appending?.events.push(proposedOf(message.getProposedMessage()!));
    });
    call.on('end', () => {
      const { name, expected, events } = appending!;
      const done = this.log.append(name, expected, events);
      const message = singleAnswer(expected, done);
      if (message !== undefined) return answer(null, message);
      const kind = done.kind === 'deleted' ? 'stream-deleted' : 'maximum-append-size-exceeded';
      return answer(callError(kind, { 'stream-name': name, 'maximum-append-size': '1048576' }));
    });
  }

  #batchAppend(call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void {
    const pending = new Map<string, Appending>();
    let order = Promise.resolve();
    call.on('data', (message: BatchAppendReq) => {
      const id = message.getCorrelationId();
      const key = id?.getString() ?? '';
      const options = message.getOptions();
      if (options)
        pending.set(key, { name: nameOf(options.getStreamIdentifier()), expected: expectedOf(options), events: [] });
      const appending = pending.get(key)!;
      appending.events.push(...message.getProposedMessagesList().map(proposedOf));
      if (!message.getIsFinal()) return;
      pending.delete(key);
      // A deadline is a time of day: with clocks apart it has passed before it was set.
      const isLate = (options?.getDeadline()?.toDate().getTime() ?? Infinity) < Date.now();
      order = order.then(() => this.#batched(call, id, appending, isLate)).catch(() => undefined);
    });
    call.on('end', () => void order.then(() => call.end()));
  }

  async #batched(
    call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>,
    id: Parameters<typeof batchAnswer>[0],
    { name, expected, events }: Appending,
    isLate: boolean,
  ): Promise<void> {
    // One append that belongs to the leader ends the call, and every other append on it.
    const error = this.#notHere(call.metadata);
    if (error !== undefined) return void call.emit('error', error);
    await this.onAppend?.('before');
    if (call.cancelled) return;
    const refused = isLate ? 'timeout' : this.refusesAppends ? 'denied' : undefined;
    const answer = refused ?? this.log.append(name, expected, events);
    await this.onAppend?.('after');
    if (!call.cancelled && !call.destroyed) call.write(batchAnswer(id, name, expected, answer));
  }

  #notHere(metadata: Metadata): ReturnType<typeof callError> | undefined {
    if (this.leader === undefined || metadata.get('requires-leader')[0] !== 'true') return undefined;
    const { host, port } = this.leader;
    return callError('not-leader', { 'leader-endpoint-host': host, 'leader-endpoint-port': String(port) });
  }

  #members(): ClusterInfo {
    const { host, port } = this.leader ?? { host: '127.0.0.1', port: this.#port };
    const member = new gossipPb.MemberInfo();
    member
      .setIsAlive(true)
      .setState(gossipPb.MemberInfo.VNodeState.LEADER)
      .setHttpEndPoint(new gossipPb.EndPoint().setAddress(host).setPort(port));
    return new gossipPb.ClusterInfo().setMembersList([member]);
  }
}

function filterOf(options: ReadReq.Options): (event: KeptEvent) => boolean {
  const filter = options.getFilter();
  const expression = filter?.getStreamIdentifier() ?? filter?.getEventType();
  if (filter === undefined || expression === undefined) return () => true;
  const subject = (event: KeptEvent): string =>
    filter.hasStreamIdentifier() ? event.stream : (event.metadata.get('type') ?? '');
  const prefixes = expression.getPrefixList();
  if (prefixes.length > 0) return (event) => prefixes.some((prefix) => subject(event).startsWith(prefix));
  const regex = new RegExp(expression.getRegex());
  return (event) => regex.test(subject(event));
}

function features(): SupportedMethods {
  const names = ['read', 'append', 'batchappend'];
  const methods = names.map((name) =>
    new featuresPb.SupportedMethod()
      .setServiceName('event_store.client.streams.streams')
      .setMethodName(name)
      .setFeaturesList([]),
  );
  return new featuresPb.SupportedMethods().setEventStoreServerVersion('23.10.0').setMethodsList(methods);
}

/** Waits when the other side does not read. */
async function send(call: ServerWritableStream<ReadReq, ReadResp>, message: ReadResp): Promise<void> {
  if (call.cancelled || call.destroyed || call.write(message)) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const events = ['drain', 'close', 'cancelled', 'error'];
  for (const event of events) call.on(event, resolve);
  await promise;
  for (const event of events) call.off(event, resolve);
}
