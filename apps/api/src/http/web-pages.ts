import fastifyStatic from '@fastify/static';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGES } from '#contracts';
import { refuse } from '#kernel';
import { sendProblem } from './problem.filter.js';

/** Stands in the built page where the nonce of one answer goes (apps/web/vite.config.ts). */
const NONCE = /duixian-nonce/g;

const KNOWN = new RegExp(`^/(?:(?:${PAGES.join('|')})(?=[/?]|$)|\\?|$)`);

const YEAR_SECONDS = 31_536_000;

/** The built web application: its files under names that change with their content, and its one page at every other address. */
export async function serveWebPages(adapter: FastifyAdapter, folder = builtPages()): Promise<void> {
  const fastify = adapter.getInstance<FastifyInstance>();
  const index = join(folder, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : NOT_BUILT;
  if (existsSync(index)) await serveFiles(fastify, folder);
  fastify.get('/*', (request, reply) => {
    const found = KNOWN.test(request.url);
    const reader =
      String(request.headers.accept ?? '').includes('text/html') && !/^\/(?:api|assets|health)\b/.test(request.url);
    // Whoever follows a wrong link reads so in a page; a program gets a problem.
    if (!found && !reader) return sendProblem(request as never, reply as never, refuse('NOT_FOUND', {}));
    const nonce = randomBytes(16).toString('base64');
    return reply
      .status(found ? 200 : 404)
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', policyFor(nonce))
      .header('cache-control', 'no-cache')
      .send(page.replace(NONCE, nonce));
  });
}

async function serveFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
    preCompressed: true,
  });
  const icon = readFileSync(join(folder, 'favicon.svg'), 'utf8');
  fastify.get('/favicon.svg', (_request, reply) =>
    reply.header('content-type', 'image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon),
  );
}

/** Only what this server gives: no inline script, nobody else's anything, and no frame around it. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // What React and Ant Design write on elements (a width, a position); no style sheet and nothing that runs.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // Evidence is shown from what was fetched.
    'frame-src blob:',
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Of the house that this file lies in, built or as it was written. */
function builtPages(): string {
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return join(at, 'dist/web');
  }
  return 'dist/web';
}

const NOT_BUILT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>兑现 Duixian</title>
<p>网页尚未构建：请运行 npm run build。</p><p lang="en">The pages are not built: run npm run build. The API is at <a href="/api/docs">/api/docs</a>.</p></html>
`;
