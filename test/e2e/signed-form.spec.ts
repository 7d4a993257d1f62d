import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../../apps/api/src/demonstration/evidence-files.js';
import { establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Client } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, Road, sha256, taken } from '../support/road.js';

/** 签章扫描件: the approval form as it was signed and sealed on paper. */
describe('the signed form', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house, 'parkFirm', intlInvention('US6100001B1')).to('declare');
  });
  afterAll(() => house.server.stop());

  const scanOf = (text: string) => evidenceOf('patent_certificate', text);
  const attach = (by: Client, text: string): Promise<Answer> => {
    const { bytes, mediaType } = scanOf(text);
    return by.post(`${road.path}/approval-form/scans`, undefined, {
      raw: { bytes: Buffer.from(bytes), type: mediaType },
    });
  };
  const form = async (by: Client = road.applicant) => {
    await house.server.idle();
    return (await ok(by.get(`${road.path}/approval-form`))).body;
  };
  const scans = async () => (await form())['scans'] as { scan: string; from: string; hash: string }[];

  it('is refused before the submission', async () => {
    expectProblem(await attach(road.applicant, '甲'), 'FORM_BEFORE_SUBMISSION');
    expectProblem(await attach(road.as.parkClerk, '甲'), 'APPLICATION_UNKNOWN');
    expect((await form())['attachable']).toBe(false);
  });

  it('is attached by the applicant, and stands in the record by its hash', async () => {
    await road.to('submit');
    expect(await form()).toMatchObject({ attachable: true, scans: [] });
    const { bytes } = scanOf('甲');
    expect((await ok(attach(road.applicant, '甲'))).body).toMatchObject({ hash: sha256(bytes) });
    expect((await house.server.events()).at(-1)).toMatchObject({
      type: 'SignedFormAttached',
      fileHashes: [sha256(bytes)],
    });
    expectProblem(await attach(road.applicant, '甲'), 'SIGNED_FORM_ALREADY_ATTACHED');
  });

  it('is replaced by a later one, of the office that sealed it; the earlier one is still there to read', async () => {
    await taken(attach(road.as.parkClerk, '乙'));
    const [last, first] = await scans();
    expect([last, first].map((each) => each?.from)).toEqual(['office', 'applicant']);
    for (const [scan, text] of [[last, '乙'] as const, [first, '甲'] as const]) {
      const back = await ok(road.as.parkClerk.get(`${road.path}/approval-form/scans/${scan!.scan}`));
      expect(sha256(back.bytes)).toBe(sha256(scanOf(text).bytes));
      expect(back.headers).toMatchObject({ 'content-disposition': expect.stringMatching(/^attachment/) });
    }
  });

  it('is told in the timeline and leaves the claims as they were seen', async () => {
    const { rows } = (await ok(road.applicant.get(`${road.path}/timeline?limit=200`))).body;
    const told = (rows as { type: string }[]).filter(({ type }) => type === 'SignedFormAttached');
    expect(told).toHaveLength(2);
    const before = await road.revision('claim', road.claim);
    await taken(attach(road.applicant, '丙'));
    expect(await road.revision('claim', road.claim)).toBe(before);
  });

  it('is nobody else’s to attach or to read', async () => {
    expectProblem(await attach(road.as.townFirm, '丁'), 'APPLICATION_UNKNOWN');
    expectProblem(await attach(road.as.expertA, '丁'), 'ROLE_NOT_HELD');
    const [last] = await scans();
    const path = `${road.path}/approval-form/scans/${last!.scan}`;
    expectProblem(await road.as.townFirm.get(path), 'NOT_FOUND');
    expectProblem(await road.applicant.get(`${road.path}/approval-form/scans/none`), 'SIGNED_FORM_UNKNOWN');
    expect(await form(road.as.auditor)).toMatchObject({ attachable: false });
  });

  it('is no script: what it is says its content', async () => {
    const raw = { bytes: Buffer.from('<script>alert(1)</script>'), type: 'application/pdf' };
    expectProblem(await road.applicant.post(`${road.path}/approval-form/scans`, undefined, { raw }), 'EVIDENCE_TYPE');
  });
});
