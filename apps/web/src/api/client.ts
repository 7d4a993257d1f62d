import createClient, { type Middleware } from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import { keptLanguage } from '../i18n/kept-language.js';
import { earlyReads } from './early-reads.js';
import { positions } from './positions.js';
import { ProblemError, problemOf, UnreachableError } from './problem.js';
import type { paths } from './schema.js';
import { relogin } from './relogin.js';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Headers that every request carries: the reader's language, and on a write the key by which a repetition is recognised. */
const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', keptLanguage());
    if (WRITES.has(request.method) && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', crypto.randomUUID());
    }
    return request;
  },
};

/** Reads that follow a command see what it wrote; each says how far the record was. */
const ownWrites: Middleware = {
  onRequest({ request }) {
    const position = request.method === 'GET' ? positions.latest() : undefined;
    if (position === undefined || !new URL(request.url).pathname.startsWith('/api/')) return request;
    const url = new URL(request.url);
    url.searchParams.set('minPosition', position);
    return new Request(url, request);
  },
  onResponse({ request, response }) {
    const position = response.headers.get('duixian-position');
    if (position === null) return;
    if (WRITES.has(request.method)) positions.wrote(position);
    else positions.read(position);
  },
};

/** Whatever is no success is thrown, with the server's code and words. */
const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
  onError({ error }) {
    return error instanceof ProblemError ? error : new UnreachableError(String(error));
  },
};

/** A session that ended in between is renewed in a dialogue, and the request goes out again: nothing typed is lost. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await (earlyReads.take(request) ?? fetch(request));
  if (response.status !== 401 || !relogin.expected(request)) return response;
  return (await relogin.ask()) ? fetch(again) : response;
}

/** The API, typed by its OpenAPI document. Throws `ProblemError` or `UnreachableError`. */
export const client = createClient<paths>({ baseUrl: location.origin, fetch: send });
client.use(manners, ownWrites, problems);

/** Queries and commands over `client`: `api.useQuery('get', '/api/policies')`. */
export const api = createQueries(client);
