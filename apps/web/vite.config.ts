import react from '@vitejs/plugin-react';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Text that the server puts the nonce of one answer in the place of (apps/api/src/http/web-pages.ts). */
const NONCE = 'duixian-nonce';

/** Beside every file of text its compressed copies, so that the server compresses nothing while it runs. */
const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  // When they are written they are what they will be: until then other plugins still change them.
  writeBundle({ dir = '' }, bundle) {
    for (const fileName of Object.keys(bundle)) {
      if (!/^assets\/.*\.(js|css|svg)$/.test(fileName)) continue;
      const file = join(dir, fileName);
      const source = readFileSync(file);
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
      writeFileSync(`${file}.br`, brotliCompressSync(source, quality));
      writeFileSync(`${file}.gz`, gzipSync(source, { level: 9 }));
    }
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompressed()],
  html: { cspNonce: NONCE },
  resolve: {
    alias: {
      '#contracts': new URL('../../libs/contracts/src/index.ts', import.meta.url).pathname,
    },
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    // No data: URLs and no inline script: the content security policy allows neither.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
