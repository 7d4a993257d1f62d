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
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
      writeFileSync(`${file}.br`, brotliCompressSync(source, quality));
      writeFileSync(`${file}.gz`, gzipSync(source, { level: 9 }));
    }
  },
});

const PAGE = new URL('index.html', import.meta.url).pathname;

/** What is asked for before the application has come: a script of its own, before the application's. */
const EARLY = new URL('src/early.ts', import.meta.url).pathname;

const earlyFirst = (): Plugin => ({
  name: 'early-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const early = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === EARLY);
      if (!early) throw new Error(`${EARLY} was not built`);
      return html.replace(
        '<script',
        `<script type="module" crossorigin src="/${early.fileName}" nonce="${NONCE}"></script>\n    $&`,
      );
    },
  },
});

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether `id` comes with `entry`, at whatever remove: what is imported when it is needed does not. */
function comesWith(entry: string, id: string, graph: ModuleGraph, seen = new Set<string>()): boolean {
  if (id === entry) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((each) => comesWith(entry, each, graph, seen)) ?? false;
}

/** One file for what comes early and one for what every page needs: on a slow line each further file is a turn of its own. */
function groupOf(id: string, graph: ModuleGraph): string | null {
  if (comesWith(EARLY, id, graph)) return 'early';
  return comesWith(PAGE, id, graph) ? 'every-page' : null;
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), earlyFirst(), precompressed()],
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
    rolldownOptions: {
      input: { index: PAGE, early: EARLY },
      output: { codeSplitting: { groups: [{ name: groupOf, debugName: 'early, every-page' }] } },
    },
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
