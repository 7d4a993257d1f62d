import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { establish, POLICY, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { Road } from '../support/road.js';
import { Neighbours } from './neighbours.js';

/** 试算 where the log is not in the data folder: on a copy of it, which is gone afterwards. */
describe('what-if on an API of several', () => {
  const town = new Neighbours();
  let house: Established;

  beforeAll(async () => {
    await town.worker('first');
    house = await establish({ shared: town.api() });
    await new Road(house).to('verify');
    await house.server.idle();
  });
  afterAll(async () => {
    await house?.server.stop();
    await town.close();
  });

  const finished = async (id: string): Promise<Json> => {
    for (;;) {
      const { body } = await ok(house.as.auditor.get(`/api/what-if/${id}`));
      if (body['status'] !== 'running') return body;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  it.each(['120000', '130000'])('computes past cases by the draft: %s yuan', async (value) => {
    const draft = { policy: POLICY, parameters: [{ parameter: 'intl-invention', value }] };
    const { body } = await ok(house.as.policyOfficer.post('/api/what-if', draft));
    const { status, result } = await finished(String(body['id']));
    expect(status).toBe('done');
    expect(result).toMatchObject({ totals: { before: { total: '150000.00' }, after: { total: `${value}.00` } } });
  });

  it('leaves no copy behind, and can be cancelled', async () => {
    const { body } = await ok(house.as.policyOfficer.post('/api/what-if', { policy: POLICY }));
    const path = `/api/what-if/${String(body['id'])}`;
    const cancelled = await ok(house.as.policyOfficer.delete(path));
    expect(['cancelled', 'done']).toContain(cancelled.body['status']);
    const scratch = join(house.server.dataFolder, 'what-if-log');
    while (readdirSync(scratch).length > 0) await new Promise((resolve) => setImmediate(resolve));
  });
});
