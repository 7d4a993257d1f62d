import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import createClient from 'openapi-fetch';
import type { components, paths } from '../../apps/web/src/api/schema.js';
import { establish, type Established } from '../support/cast.js';
import { intlInvention, Road } from '../support/road.js';

type Stage = components['schemas']['StageId'];

/** The web's types of the API, used as the web uses them: that this compiles is half of what is shown. */
describe('a client made of the document', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
    await new Road(house, 'parkFirm', intlInvention('US8400001B1')).to('submit');
    await house.server.idle();
  });
  afterAll(() => house.server.stop());

  /** Fetches from the server in this process. */
  const client = (token: string | undefined) =>
    createClient<paths>({
      baseUrl: 'http://localhost',
      fetch: async (request) => {
        const { pathname, search } = new URL(request.url);
        const answer = await house.server.app.inject({
          method: 'GET',
          url: pathname + search,
          headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        });
        const type = String(answer.headers['content-type']);
        return new Response(answer.payload, { status: answer.statusCode, headers: { 'content-type': type } });
      },
    });

  it('gives typed rows', async () => {
    const { data } = await client(house.as.parkClerk.token).GET('/api/queues/{stage}', {
      params: { path: { stage: 'endorsement' }, query: { limit: '10' } },
    });
    const stages: readonly Stage[] = data!.rows.map(({ stage }) => stage);
    expect(stages).toEqual(['endorsement']);
    const next: string | null = data!.next;
    expect(next).toBeNull();
    // Would not compile if rows were of any kind.
    const isTyped: 'nothing of the kind' extends keyof NonNullable<typeof data>['rows'][number] ? never : true = true;
    expect(isTyped).toBe(true);
  });

  it('gives a typed problem', async () => {
    const { data, error } = await client(undefined).GET('/api/queues/{stage}', {
      params: { path: { stage: 'endorsement' } },
    });
    expect(data).toBeUndefined();
    const { code, text }: { readonly code: string; readonly text: { readonly zh: string } } = error!;
    expect(code).toBe('NOT_LOGGED_IN');
    expect(text.zh).not.toBe('');
  });
});
