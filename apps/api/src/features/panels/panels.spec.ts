import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pngOf } from '../../demonstration/evidence-files.js';
import { establish, type Established } from '../../../../../test/support/cast.js';
import { ok, type Json } from '../../../../../test/support/client.js';

describe('a review panel', () => {
  let stage: Established;
  let path: string;
  beforeAll(async () => {
    stage = await establish();
    path = `/api/panels/${stage.story.panel}`;
  });
  afterAll(() => stage.server.stop());

  it('has at least three members, each of whom holds the role today', async () => {
    const { as, story } = stage;
    const appoint = (members: readonly string[]) =>
      as.officeClerk.post('/api/panels', { round: story.round, members, document: '袁知办〔2024〕2号' });
    const [a, b, c] = [as.expertA.account, as.expertB.account, as.expertC.account];
    expect(await appoint([a, b])).toMatchObject({ code: 'PANEL_TOO_SMALL' });
    expect(await appoint([a, b, as.auditor.account])).toMatchObject({ code: 'PANEL_ROLE_NOT_HELD' });
    await ok(appoint([a, b, c]));
  });

  it('signs minutes that a member uploaded, and nothing else', async () => {
    const { server, as } = stage;
    const bytes = Buffer.from(pngOf('minutes').bytes);
    const raw = { bytes, type: 'image/png' };
    expect(await as.officeClerk.post(`${path}/minutes-files`, undefined, { raw })).toMatchObject({
      code: 'ROLE_NOT_HELD',
    });
    const text = { bytes: '%no file', type: 'application/pdf' };
    expect(await as.expertA.post(`${path}/minutes-files`, undefined, { raw: text })).toMatchObject({
      code: 'EVIDENCE_TYPE',
    });
    const { body: file } = await ok(as.expertA.post(`${path}/minutes-files`, undefined, { raw }));
    expect(await as.expertB.post(`${path}/minutes`, { hash: '0'.repeat(64) })).toMatchObject({
      code: 'MINUTES_UNKNOWN',
    });
    await ok(as.expertB.post(`${path}/minutes`, { hash: file['hash'] }));
    expect(await as.expertB.post(`${path}/minutes`, { hash: file['hash'] })).toMatchObject({ code: 'ALREADY_SIGNED' });
    await server.idle();
    const { body } = await ok(as.auditor.get(path));
    expect(body['minutes']).toMatchObject([{ member: as.expertB.account, hash: file['hash'] }]);
    expect((body['members'] as Json[]).map((each) => each['displayName'])).not.toContain(null);
    const download = await ok(as.auditor.get(`${path}/minutes-files/${String(file['hash'])}`));
    expect(download.bytes.equals(bytes)).toBe(true);
  });

  it('recuses a member from an application that exists', async () => {
    const { as, story } = stage;
    const recusal = { member: as.expertA.account, application: 'none', reason: '与申报单位有利害关系' };
    expect(await as.officeClerk.post(`${path}/recusals`, recusal)).toMatchObject({ code: 'APPLICATION_UNKNOWN' });
    const body = { applicant: story.parties.parkFirm, round: story.round };
    const { id } = (await ok(as.parkFirm.post('/api/applications', body))).body as { id: string };
    const given = { ...recusal, application: id };
    expect(await as.expertB.post(`${path}/recusals`, given)).toMatchObject({ code: 'NOT_IN_YOUR_JURISDICTION' });
    await ok(as.expertA.post(`${path}/recusals`, given));
    expect(await as.officeClerk.post(`${path}/recusals`, given)).toMatchObject({ code: 'ALREADY_RECUSED' });
  });
});
