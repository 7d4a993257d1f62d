import fastifyCompress from '@fastify/compress';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { constants } from 'node:zlib';

/** Smaller answers fit into one packet as they are. */
const FROM_BYTES = 1024;
/** Brotli's quality for answers made while somebody waits: a tenth of the bytes for a millisecond or two. */
const QUALITY = 4;

/**
 * Compresses what the API answers: lists and texts of law are ten times smaller on a slow line. By their media types, scans and photos go out as
 * they came. Live updates never pass here: they go out one by one. The built files of the pages are compressed beforehand.
 */
export async function compressAnswers(adapter: FastifyAdapter): Promise<void> {
  await adapter.getInstance<FastifyInstance>().register(fastifyCompress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: FROM_BYTES,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } },
  });
}
