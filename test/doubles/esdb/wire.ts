import { status, Metadata } from '@grpc/grpc-js';
import { parseUUID } from '@eventstore/db-client/dist/utils/grpcUUID.js';
import sharedPb, {
  type StreamIdentifier,
  type UUID,
  type WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb.js';
import statusPb, { type Status } from '@eventstore/db-client/generated/status_pb.js';
import streamsPb, {
  type AppendReq,
  type AppendResp,
  type BatchAppendReq,
  type BatchAppendResp,
  type ReadResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import type { Message } from 'google-protobuf';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import { MAX_APPEND, type Answer, type Expected, type KeptEvent, type Proposed } from './server-log.js';

/** Between the messages of the protocol and what the log knows. */

export const nameOf = (stream: StreamIdentifier | undefined): string =>
  Buffer.from(stream?.getStreamName_asU8() ?? []).toString('utf8');

function identifier(name: string): StreamIdentifier {
  const stream = new sharedPb.StreamIdentifier();
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
  const record = new streamsPb.ReadResp.ReadEvent.RecordedEvent();
  const id = new sharedPb.UUID();
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
  const read = new streamsPb.ReadResp.ReadEvent();
  read.setEvent(record);
  read.setCommitPosition(String(event.position));
  return new streamsPb.ReadResp().setEvent(read);
}

export const confirmation = (id: string): ReadResp =>
  new streamsPb.ReadResp().setConfirmation(new streamsPb.ReadResp.SubscriptionConfirmation().setSubscriptionId(id));
export const caughtUp = (): ReadResp => new streamsPb.ReadResp().setCaughtUp(new streamsPb.ReadResp.CaughtUp());
export const notFound = (name: string): ReadResp =>
  new streamsPb.ReadResp().setStreamNotFound(
    new streamsPb.ReadResp.StreamNotFound().setStreamIdentifier(identifier(name)),
  );

export function batchAnswer(
  id: UUID | undefined,
  name: string,
  expected: Expected,
  answer: Answer | 'timeout' | 'denied',
): BatchAppendResp {
  const message = new streamsPb.BatchAppendResp();
  message.setCorrelationId(id);
  message.setStreamIdentifier(identifier(name));
  if (typeof answer === 'object' && answer.kind === 'success') {
    const place = new sharedPb.AllStreamPosition();
    place.setCommitPosition(String(answer.position));
    place.setPreparePosition(String(answer.position));
    return message.setSuccess(
      new streamsPb.BatchAppendResp.Success().setCurrentRevision(String(answer.revision)).setPosition(place),
    );
  }
  return message.setError(statusOf(name, expected, answer));
}

function statusOf(name: string, expected: Expected, answer: Answer | 'timeout' | 'denied'): Status {
  if (answer === 'timeout') return packed('Timeout', new sharedPb.Timeout());
  if (answer === 'denied') return packed('AccessDenied', new sharedPb.AccessDenied());
  if (answer.kind === 'wrong') return packed('WrongExpectedVersion', wrongVersion(expected, answer.actual));
  if (answer.kind === 'deleted')
    return packed('StreamDeleted', new sharedPb.StreamDeleted().setStreamIdentifier(identifier(name)));
  return packed('MaximumAppendSizeExceeded', new sharedPb.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND));
}

function wrongVersion(expected: Expected, actual: number): WrongExpectedVersion {
  const wrong = new sharedPb.WrongExpectedVersion();
  if (typeof expected === 'number') wrong.setExpectedStreamPosition(String(expected));
  else wrong.setExpectedNoStream(new emptyPb.Empty());
  if (actual < 0) return wrong.setCurrentNoStream(new emptyPb.Empty());
  return wrong.setCurrentStreamRevision(String(actual));
}

function packed(type: string, message: Message): Status {
  const any = new anyPb.Any();
  any.pack(message.serializeBinary(), `event_store.client.${type}`);
  return new statusPb.Status().setMessage(type).setDetails(any);
}

/** The answer to a single append; what is no answer there is an error of the call. */
export function singleAnswer(expected: Expected, answer: Answer): AppendResp | undefined {
  if (answer.kind === 'success') {
    const place = new streamsPb.AppendResp.Position();
    place.setCommitPosition(String(answer.position));
    place.setPreparePosition(String(answer.position));
    return new streamsPb.AppendResp().setSuccess(
      new streamsPb.AppendResp.Success().setCurrentRevision(String(answer.revision)).setPosition(place),
    );
  }
  if (answer.kind !== 'wrong') return undefined;
  const wrong = new streamsPb.AppendResp.WrongExpectedVersion();
  if (typeof expected === 'number') wrong.setExpectedRevision(String(expected));
  else wrong.setExpectedNoStream(new sharedPb.Empty());
  if (answer.actual < 0) wrong.setCurrentNoStream(new sharedPb.Empty());
  else wrong.setCurrentRevision(String(answer.actual));
  return new streamsPb.AppendResp().setWrongExpectedVersion(wrong);
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
