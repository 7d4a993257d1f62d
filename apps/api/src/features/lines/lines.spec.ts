import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../../../../../test/support/cast.js';
import { ok, type Json } from '../../../../../test/support/client.js';
import { filterOf } from './lines.controller.js';
import { openLine } from './spec-support.js';

describe('the filter of a list of lines', () => {
  it('is exactly one thing; a stage may narrow a round', () => {
    expect(filterOf({ round: 'r', stage: 'payout' })).toEqual({ round: 'r', stage: 'payout' });
    expect(filterOf({ stage: 'notice' })).toEqual({ stage: 'notice' });
    expect(filterOf({ batch: 'b' })).toEqual({ batch: 'b' });
    expect(() => filterOf({})).toThrow('FILTER_INVALID');
    expect(() => filterOf({ batch: 'b', notice: 'n' })).toThrow('FILTER_INVALID');
    expect(() => filterOf({ batch: 'b', stage: 'notice' })).toThrow('FILTER_INVALID');
  });
});

describe('lines', () => {
  let stage: Established;
  beforeAll(async () => {
    stage = await establish();
    const { server, story } = stage;
    for (const id of ['one', 'two', 'three']) {
      await openLine(server, id, { applicant: story.parties.townFirm!, round: story.round });
    }
    await server.idle();
  });
  afterAll(() => stage.server.stop());

  it('are seen by their applicant and by the offices, and by nobody else', async () => {
    const { as } = stage;
    for (const who of [as.townFirm, as.townClerk, as.officeClerk, as.auditor]) {
      expect((await ok(who.get('/api/lines/one'))).body).toMatchObject({ total: '150000.00', nextStage: 'approval' });
    }
    for (const who of [as.parkFirm, as.parkClerk]) {
      expect(await who.get('/api/lines/one')).toMatchObject({ code: 'NOT_FOUND' });
    }
    // Of a list an applicant is answered its own.
    expect((await ok(as.townFirm.get('/api/lines?stage=approval'))).body['rows']).toHaveLength(3);
    expect((await ok(as.parkFirm.get('/api/lines?stage=approval'))).body).toMatchObject({ rows: [] });
    expect(await as.townClerk.get('/api/lines?stage=approval')).toMatchObject({ code: 'ROLE_NOT_HELD' });
  });

  it('come in pages, each line once', async () => {
    const { officeClerk } = stage.as;
    const path = `/api/lines?round=${stage.story.round}&limit=2`;
    const first = (await ok(officeClerk.get(path))).body;
    const second = (await ok(officeClerk.get(`${path}&cursor=${encodeURIComponent(String(first['next']))}`))).body;
    const ids = [first, second].flatMap((page) => (page['rows'] as Json[]).map((row) => row['id']));
    expect(ids.toSorted()).toEqual(['one', 'three', 'two']);
    expect(second['next']).toBeNull();
    expect(await officeClerk.get(`${path}&cursor=nonsense`)).toMatchObject({ code: 'CURSOR_INVALID' });
    expect(await officeClerk.get('/api/lines?stage=nowhere')).toMatchObject({ code: 'BODY_INVALID' });
    expect(await officeClerk.get('/api/lines/%2e%2e%2fetc')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
