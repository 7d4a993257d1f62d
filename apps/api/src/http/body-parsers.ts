import { isUtf8 } from 'node:buffer';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { RefusalError, refusalError } from './refusal-error.js';
import { parseStrictJson } from './strict-json.js';

/** Types of evidence files; their bodies stay streams. */
const FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png'];

/** JSON is parsed strictly; files are handed on as streams; nothing else is accepted. */
export function registerBodyParsers(adapter: FastifyAdapter): void {
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, body.length === 0 ? undefined : jsonObject(body as Buffer));
    } catch (error) {
      done(error instanceof RefusalError ? error : new Error('unreadable body'), undefined);
    }
  });
  for (const type of FILE_TYPES) {
    fastify.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
  }
}

/** No guessing of types, no referrer, nothing kept by caches in between. */
export function registerSafetyHeaders(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook('onSend', (_request, reply, payload, done) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}

/** Every JSON body is one object. Bytes that are no UTF-8 would be stored as replacement characters. */
function jsonObject(bytes: Buffer): object {
  if (!isUtf8(bytes)) throw refusalError('BODY_NOT_UNICODE');
  const value = parseStrictJson(bytes.toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusalError('BODY_NOT_AN_OBJECT');
  return value;
}
