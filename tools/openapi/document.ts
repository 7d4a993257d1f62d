import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { processSurroundings } from '#runtime';
import { readConfig } from '../../apps/api/src/config.js';
import { documentOf } from '../../apps/api/src/http/openapi.js';
import type { ResponseSchemas } from '../../apps/api/src/http/responses.js';
import { openParts } from '../../apps/api/src/parts.js';
import { createServer } from '../../apps/api/src/server.js';

/** The API's document, from a server on an empty folder that nobody can reach and that is gone afterwards. */
export async function apiDocument(responses: ResponseSchemas): Promise<OpenAPIObject> {
  const folder = mkdtempSync(join(tmpdir(), 'duixian-openapi-'));
  try {
    const environment = { DUIXIAN_DATA: join(folder, 'data'), DUIXIAN_KEY_FILE: join(folder, 'master.key') };
    const surroundings = processSurroundings((level, message) => {
      if (level === 'error') console.error(message);
    });
    const server = await createServer(await openParts(readConfig(environment, folder), surroundings));
    try {
      return documentOf(server.app, responses);
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
