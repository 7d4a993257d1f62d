import { Readable } from 'node:stream';
import type { Evidence } from '#domain';
import { isRefusal, refuse } from '#kernel';
import type { EvidenceStore } from '#vault';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import type { Reply } from '../../http/types.js';

/** A file as the record knows it: where it lies, and what it is. */
export type UploadedFile = Omit<Evidence, 'id' | 'kind'>;

/** Takes the file of a request's body as a stream, under the keys of the person that it belongs to; its type is read from its content. */
export async function receiveFile(
  store: EvidenceStore,
  owner: string,
  body: unknown,
  maxBytes: number,
): Promise<UploadedFile> {
  const upload = body as Readable | undefined;
  if (typeof upload?.iterator !== 'function') throw refusalError('EVIDENCE_EMPTY');
  const received = await store.receive(owner, upload.iterator({ destroyOnReturn: false }), { maxBytes });
  if (isRefusal(received)) throw new RefusalError(refuse(received.code, received.details));
  return received;
}

/** As an attachment: a file from outside is never shown in our origin's name. */
export async function sendFile(store: EvidenceStore, reply: Reply, file: UploadedFile): Promise<void> {
  const bytes = await store.open(file.ref);
  if (!bytes) throw refusalError('PERSON_ERASED');
  void reply
    .header('content-type', file.mediaType)
    .header('content-length', String(file.size))
    .header('content-disposition', `attachment; filename="${file.hash.slice(0, 16)}.${extensionOf(file.mediaType)}"`)
    .header('x-content-type-options', 'nosniff')
    .send(Readable.from(bytes));
}

const extensionOf = (mediaType: string): string =>
  mediaType === 'application/pdf' ? 'pdf' : mediaType === 'image/png' ? 'png' : 'jpg';
