import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../../apps/api/src/demonstration/evidence-files.js';
import { establish, type Established } from '../support/cast.js';
import { ok, type Answer } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, Road, sha256, taken } from '../support/road.js';

const LIMIT = 4096;

describe('evidence', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish({ config: { maxEvidenceBytes: LIMIT } });
    road = await new Road(house, 'parkFirm', { ...intlInvention('US6000001B1'), evidence: [] }).to('declare');
  });
  afterAll(() => house.server.stop());

  const path = (kind: string, at = road) => `${at.claimPath}/evidence?kind=${kind}`;
  const upload = (kind: string, bytes: Uint8Array, type: string, by = road.applicant): Promise<Answer> =>
    by.post(path(kind), undefined, { raw: { bytes: Buffer.from(bytes), type } });

  async function refusedWithoutTrace(answer: Promise<Answer>, code: string): Promise<void> {
    const before = await house.server.head();
    expectProblem(await answer, code);
    expect(await house.server.head()).toBe(before);
  }

  it('submission is refused while something is missing, and says what', async () => {
    const answer = await road.submit();
    expectProblem(answer, 'EVIDENCE_MISSING');
    expect(answer.body['details']).toEqual({
      missing: [
        { claim: road.claim, kind: 'patent_certificate' },
        { claim: road.claim, kind: 'granting_document' },
      ],
    });
  });

  it('a file is kept, its hash is in the event, and it comes back as it was', async () => {
    const { bytes, mediaType } = evidenceOf('patent_certificate', 'US6000001B1');
    const { body } = await ok(upload('patent_certificate', bytes, mediaType));
    expect(body).toMatchObject({ hash: sha256(bytes), size: bytes.length, mediaType });
    const event = (await house.server.events()).at(-1)!;
    expect(event).toMatchObject({ type: 'EvidenceAttached', fileHashes: [sha256(bytes)] });
    await house.server.idle();
    const back = await ok(road.applicant.get(`${road.claimPath}/evidence/${String(body['evidence'])}`));
    expect(sha256(back.bytes)).toBe(sha256(bytes));
    expect(back.headers).toMatchObject({
      'content-type': mediaType,
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment/),
    });
  });

  it('still incomplete, still refused', async () => {
    const answer = await road.submit();
    expect(answer.body['details']).toEqual({ missing: [{ claim: road.claim, kind: 'granting_document' }] });
  });

  it.each([
    ['a script', Buffer.from('<script>alert(1)</script>'), 'application/pdf', 'EVIDENCE_TYPE'],
    ['an archive that says it is a picture', Buffer.from('PK\u0003\u0004 and more'), 'image/png', 'EVIDENCE_TYPE'],
    ['nothing', Buffer.alloc(0), 'application/pdf', 'EVIDENCE_EMPTY'],
    [
      'too much',
      Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(LIMIT)]),
      'application/pdf',
      'EVIDENCE_TOO_LARGE',
    ],
    ['text', Buffer.from('%PDF-1.4'), 'text/plain', 'MEDIA_TYPE_UNSUPPORTED'],
  ] as const)('%s is refused', async (_, bytes, type, code) => {
    await refusedWithoutTrace(upload('granting_document', bytes, type), code);
  });

  it('of a size just allowed is taken', async () => {
    const [head, tail] = ['%PDF-1.4\n', '\n%%EOF\n'];
    const most = Buffer.from(head + ' '.repeat(LIMIT - head.length - tail.length) + tail);
    expect(most.length).toBe(LIMIT);
    const { body } = await ok(upload('granting_document', most, 'application/pdf'));
    await house.server.idle();
    const back = await ok(road.applicant.get(`${road.claimPath}/evidence/${String(body['evidence'])}`));
    expect(back.bytes.equals(most)).toBe(true);
    await refusedWithoutTrace(upload('granting_document', most, 'application/pdf'), 'EVIDENCE_ALREADY_ATTACHED');
  });

  it('nobody else attaches to the claim', async () => {
    const { bytes, mediaType } = evidenceOf('granting_document', 'x');
    const attach = (by: Road['applicant']) => upload('granting_document', bytes, mediaType, by);
    await refusedWithoutTrace(attach(road.as.townFirm), 'APPLICATION_UNKNOWN');
    await refusedWithoutTrace(attach(road.as.parkClerk), 'ROLE_NOT_HELD');
    await refusedWithoutTrace(attach(house.server.anonymous()), 'NOT_LOGGED_IN');
  });

  it('is read by whom it concerns, from submission on, and by nobody else', async () => {
    const file = `${road.claimPath}/evidence/${await firstFile()}`;
    for (const key of ['parkClerk', 'scienceReviewer', 'expertA', 'auditor'] as const) {
      expectProblem(await house.as[key].get(file), 'NOT_FOUND');
    }
    await taken(road.submit());
    await house.server.idle();
    for (const key of ['parkFirm', 'parkClerk', 'scienceReviewer', 'expertA', 'auditor'] as const) {
      await ok(house.as[key].get(file));
    }
    for (const key of ['townFirm', 'inventor', 'townClerk', 'marketReviewer', 'administrator'] as const) {
      expectProblem(await house.as[key].get(file), 'NOT_FOUND');
    }
    expectProblem(await house.server.anonymous().get(file), 'NOT_LOGGED_IN');
  });

  it('is not reached through another case', async () => {
    const other = await new Road(house, 'townFirm', intlInvention('US6000002B1')).to('declare');
    const evidence = await firstFile();
    expectProblem(await other.applicant.get(`${other.claimPath}/evidence/${evidence}`), 'EVIDENCE_UNKNOWN');
    expectProblem(
      await other.applicant.get(`${other.path}/claims/${road.claim}/evidence/${evidence}`),
      'EVIDENCE_UNKNOWN',
    );
  });

  it('of a submitted claim can be neither added nor taken off', async () => {
    const { bytes, mediaType } = evidenceOf('granting_document', 'late');
    await refusedWithoutTrace(upload('granting_document', bytes, mediaType), 'CLAIM_NOT_EDITABLE');
    const file = `${road.claimPath}/evidence/${await firstFile()}`;
    await refusedWithoutTrace(road.applicant.delete(file), 'CLAIM_NOT_EDITABLE');
  });

  async function firstFile(): Promise<string> {
    await house.server.idle();
    const { body } = await ok(road.applicant.get(road.claimPath));
    return (body['evidence'] as { id: string }[])[0]!.id;
  }
});
