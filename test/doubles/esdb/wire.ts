import { status, Metadata } from '@grpc/grpc-js';
import { parseUUID } from '@eventstore/db-client/dist/utils/grpcUUID.js';
import {
  AccessDenied,
  AllStreamPosition,
  Empty,
  MaximumAppendSizeExceeded,
  StreamDeleted,
  StreamIdentifier,
  Timeout,
  UUID,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb.js';
import { Status } from '@eventstore/db-client/generated/status_pb.js';
import {
  AppendResp,
  BatchAppendResp,
  ReadResp,
  type AppendReq,
  type BatchAppendReq,
} from '@eventstore/db-client/generated/streams_pb.js';
import type { Message } from 'google-protobuf';
import { Any } from 'google-protobuf/google/protobuf/any_pb.js';
import { Empty as GoogleEmpty } from 'google-protobuf/google/protobuf/empty_pb.js';
import { MAX_APPEND, type Answer, type Expected, type KeptEvent, type Proposed } from './server-log.js';

/** Between the messages of the protocol and what the log knows. */

export const nameOf = (stream: StreamIdentifier | undefined): string =>
  Buffer.from(stream?.getStreamName_asU8() ?? []).toString('utf8');

function identifier(name: string): StreamIdentifier {
  const stream = new StreamIdentifier();
  stream.setStreamName(Uint8Array.from(Buffer.from(name, 'utf8')));
  return stream;
}

export function proposedOf(message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): Proposed {
  const metadata = new Map<string, string>();
  message.getMetadataMap().forEach((value, key) => metadata.set(key, value));
  return { id: parseUUID(message.getId()) ?? '', metadata, data: Uint8Array.from(message.getData_asU8()) };
}

export function expectedOf(options: BatchAppendReq.Options | AppendReq.Options): Expected {
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasAny()) return 'any';
  if (options.hasStreamExists()) return 'stream_exists';
  return Number('getRevision' in options ? options.getRevision() : options.getStreamPosition());
}

export function eventMessage(event: KeptEvent): ReadResp {
  const record = new ReadResp.ReadEvent.RecordedEvent();
  const id = new UUID();
  id.setString(event.id);
  record.setId(id);
  record.setStreamIdentifier(identifier(event.stream));
  record.setStreamRevision(String(event.revision));
  record.setCommitPosition(String(event.position));
  record.setPreparePosition(String(event.position));
  record.setData(event.data);
  const metadata = record.getMetadataMap();
  for (const [key, value] of event.metadata) metadata.set(key, value);
  metadata.set('created', '638400000000000000');
  const read = new ReadResp.ReadEvent();
  read.setEvent(record);
  read.setCommitPosition(String(event.position));
  return new ReadResp().setEvent(read);
}

export const confirmation = (id: string): ReadResp =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(id));
export const caughtUp = (): ReadResp => new ReadResp().setCaughtUp(new ReadResp.CaughtUp());
export const notFound = (name: string): ReadResp =>
  new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifier(name)));

export function batchAnswer(
  id: UUID | undefined,
  name: string,
  expected: Expected,
  answer: Answer | 'timeout' | 'denied',
): BatchAppendResp {
  const message = new BatchAppendResp();
  message.setCorrelationId(id);
  message.setStreamIdentifier(identifier(name));
  if (typeof answer === 'object' && answer.kind === 'success') {
    const place = new AllStreamPosition();
    place.setCommitPosition(String(answer.position));
    place.setPreparePosition(String(answer.position));
    return message.setSuccess(
      new BatchAppendResp.Success().setCurrentRevision(String(answer.revision)).setPosition(place),
    );
  }
  return message.setError(statusOf(name, expected, answer));
}

function statusOf(name: string, expected: Expected, answer: Answer | 'timeout' | 'denied'): Status {
  if (answer === 'timeout') return packed('Timeout', new Timeout());
  if (answer === 'denied') return packed('AccessDenied', new AccessDenied());
  if (answer.kind === 'wrong') return packed('WrongExpectedVersion', wrongVersion(expected, answer.actual));
  if (answer.kind === 'deleted')
    return packed('StreamDeleted', new StreamDeleted().setStreamIdentifier(identifier(name)));
  return packed('MaximumAppendSizeExceeded', new MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND));
}

function wrongVersion(expected: Expected, actual: number): WrongExpectedVersion {
  const wrong = new WrongExpectedVersion();
  if (typeof expected === 'number') wrong.setExpectedStreamPosition(String(expected));
  else wrong.setExpectedNoStream(new GoogleEmpty());
  if (actual < 0) return wrong.setCurrentNoStream(new GoogleEmpty());
  return wrong.setCurrentStreamRevision(String(actual));
}

function packed(type: string, message: Message): Status {
  const any = new Any();
  any.pack(message.serializeBinary(), `event_store.client.${type}`);
  return new Status().setMessage(type).setDetails(any);
}

/** The answer to a single append; what is no answer there is an error of the call. */
export function singleAnswer(expected: Expected, answer: Answer): AppendResp | undefined {
  if (answer.kind === 'success') {
    const place = new AppendResp.Position();
    place.setCommitPosition(String(answer.position));
    place.setPreparePosition(String(answer.position));
    return new AppendResp().setSuccess(
      new AppendResp.Success().setCurrentRevision(String(answer.revision)).setPosition(place),
    );
  }
  if (answer.kind !== 'wrong') return undefined;
  const wrong = new AppendResp.WrongExpectedVersion();
  if (typeof expected === 'number') wrong.setExpectedRevision(String(expected));
  else wrong.setExpectedNoStream(new Empty());
  if (answer.actual < 0) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentRevision(String(answer.actual));
  return new AppendResp().setWrongExpectedVersion(wrong);
}

/** An error as the server puts it: the kind in the metadata. */
export function callError(exception: string, more: Readonly<Record<string, string>> = {}) {
  const metadata = new Metadata();
  metadata.set('exception', exception);
  for (const [key, value] of Object.entries(more)) metadata.set(key, value);
  const code =
    exception === 'not-leader'
      ? status.NOT_FOUND
      : exception === 'access-denied'
        ? status.PERMISSION_DENIED
        : status.FAILED_PRECONDITION;
  return Object.assign(new Error(exception), { code, details: exception, metadata });
}
