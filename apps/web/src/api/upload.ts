import { keptLanguage } from '../i18n/kept-language.js';
import { positions } from './positions.js';
import { problemOf, UnreachableError } from './problem.js';
import { relogin } from './relogin.js';

export interface Upload {
  /** Where it goes, with the query. */
  readonly to: string;
  readonly file: File;
  /** Of the file, from 0 to 1. */
  onProgress(share: number): void;
  readonly signal: AbortSignal;
}

/** What files may be; the server reads the type from the content. */
export const ACCEPTED = 'application/pdf,image/jpeg,image/png';

export interface Uploaded {
  readonly version: number;
}

/** Sends a file as the body of a request and tells how far it is; `fetch` tells nothing while it sends. */
export async function upload(of: Upload): Promise<Uploaded> {
  const key = crypto.randomUUID();
  let request = await sent(of, key);
  // A session that ended in between is renewed, and the file goes out again.
  if (request.status === 401 && (await relogin.ask())) request = await sent(of, key);
  const response = new Response(request.responseText, { status: request.status });
  if (!response.ok) throw await problemOf(response);
  const position = request.getResponseHeader('duixian-position');
  if (position !== null) positions.wrote(position);
  return (await response.json()) as Uploaded;
}

function sent({ to, file, onProgress, signal }: Upload, key: string): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', to);
    request.setRequestHeader('content-type', ACCEPTED.split(',').includes(file.type) ? file.type : 'application/pdf');
    request.setRequestHeader('idempotency-key', key);
    request.setRequestHeader('accept-language', keptLanguage());
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded / Math.max(1, event.total)));
    request.addEventListener('load', () => (request.status === 0 ? reject(new UnreachableError()) : resolve(request)));
    request.addEventListener('error', () => reject(new UnreachableError('network')));
    request.addEventListener('abort', () => reject(signal.reason));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
