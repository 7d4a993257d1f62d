import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { policies, type CalculatorAnswer } from '#policies';
import type { Client } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { startTestServer, type TestServer } from '../support/server.js';

const SECRET = 'ZL202299887766X';
const FACTS = {
  patent_kind: 'invention',
  approval_doc_date: '2023-06-01',
  grant_date: '2023-06-01',
  conversion: 'none',
  patentee_in_district: true,
};
const applicant = { kind: 'enterprise' };
const invention = { id: 'a', item: 'cn_invention', facts: FACTS, certificate: SECRET };

describe('the calculator, for everybody', () => {
  let server: TestServer;
  let anyone: Client;
  beforeAll(async () => {
    server = await startTestServer();
    await server.beginDemonstration('2024-03-01T00:00:00.000Z');
    anyone = server.anonymous();
    await server.idle();
  });
  afterAll(() => server.stop());

  const ask = (body: unknown) => anyone.post('/api/calculator', body, { key: null });
  const asked = async (body: unknown): Promise<CalculatorAnswer> => {
    const answer = await ask(body);
    expect(answer.status).toBe(200);
    return answer.body as unknown as CalculatorAnswer;
  };

  it('gives the amount by treasury with the trace to the sentence, and what would pay more', async () => {
    const { documents } = await asked({ applicant, claims: [invention] });
    expect(documents.map((one) => one.policy)).toEqual(['yuanzhou-2023-25']);
    const [claim] = documents[0]!.claims;
    expect(claim).toMatchObject({
      status: 'payable',
      amount: '10000.00',
      byTreasury: [{ treasury: 'district', name: { zh: '区财政' }, amount: '10000.00' }],
    });
    expect(claim!.trace.at(-1)).toMatchObject({ kind: 'result', amount: '10000.00' });
    expect(claim!.trace.some((step) => step.sentence === '未在本辖区转化应用的给予每件1万元奖励；')).toBe(true);
    expect(claim!.wouldPayMore).toMatchObject([{ fact: 'conversion', value: 'inDistrict', amount: '30000.00' }]);
  });

  it('asks for what is missing, by its declaration, and gives no amount for it', async () => {
    const claims = [{ id: 'loan', item: 'pledge_interest', facts: { collateral: 'patentAndOther' } }];
    const { documents } = await asked({ applicant, claims });
    const [claim] = documents[0]!.claims;
    expect(claim).toMatchObject({ status: 'incomplete', amount: null, trace: [] });
    const missing = claim!.missing.map((fact) => fact.name);
    // The answer that was given asks for the values of both parts.
    expect(missing).toEqual(expect.arrayContaining(['principal', 'disbursement_date', 'patent_value', 'other_value']));
    expect(documents[0]).toMatchObject({ complete: false, total: '0.00' });
  });

  it('keeps nothing: no event, no row, no log line', async () => {
    await server.idle();
    const [head, logs, before] = [await server.head(), server.surroundings.logs.length, fingerprints(server)];
    await asked({ applicant, claims: [invention] });
    await asked({ policy: 'huichang-2023', applicant, claims: [{ ...invention, item: 'standard' }] });
    await ask({ applicant, claims: [{ ...invention, facts: { [SECRET]: SECRET } }] });
    await ask({ applicant: { kind: SECRET }, claims: [invention] });
    await server.idle();
    expect(await server.head()).toBe(head);
    expect(server.surroundings.logs.length).toBe(logs);
    expect(fingerprints(server)).toEqual(before);
    expect(JSON.stringify(server.surroundings.logs)).not.toContain(SECRET);
  });

  it('refuses with a stable code what is no request, and does not say the values back', async () => {
    const wrong: [unknown, string][] = [
      [{ applicant, claims: [] }, 'BODY_INVALID'],
      [{ claims: [invention] }, 'BODY_INVALID'],
      [{ applicant: null, claims: [invention] }, 'BODY_INVALID'],
      [{ applicant, claims: [null] }, 'BODY_INVALID'],
      [{ applicant, claims: [[]] }, 'BODY_INVALID'],
      [{ applicant, claims: Array.from({ length: 21 }, () => invention) }, 'BODY_INVALID'],
      [{ applicant, claims: [{ ...invention, facts: { a: { b: 1 } } }] }, 'BODY_INVALID'],
      [{ applicant, claims: [{ ...invention, facts: 'x' }] }, 'BODY_INVALID'],
      [{ applicant, claims: [{ ...invention, more: 1 }] }, 'BODY_INVALID'],
      [{ applicant, claims: [invention], similar: [['a', 1]] }, 'BODY_INVALID'],
      [
        {
          applicant,
          claims: [invention],
          awards: [{ source: 'here', treasury: 'district', awardYear: 2023, amount: 1 }],
        },
        'BODY_INVALID',
      ],
      [{ applicant, claims: [{ ...invention, item: 'no_such_item' }] }, 'ITEM_UNKNOWN'],
      [{ applicant, claims: [invention, invention] }, 'CLAIM_ID_REPEATED'],
      [{ applicant, claims: [invention], similar: [['a', 'b']] }, 'CLAIM_UNKNOWN'],
      [{ policy: 'nowhere-1', applicant, claims: [invention] }, 'POLICY_UNKNOWN'],
      [{ jurisdiction: 'nowhere', applicant, claims: [invention] }, 'JURISDICTION_UNKNOWN'],
      [{ policy: 'huichang-2023', applicant, claims: [invention] }, 'ITEM_UNKNOWN'],
    ];
    for (const [body, code] of wrong) {
      const answer = await ask(body);
      expectProblem(answer, code);
      expect(answer.bytes.toString()).not.toContain(SECRET);
    }
  });

  it('is asked so often and no oftener from one address', async () => {
    const answers = [];
    for (let count = 0; count < 130; count += 1) answers.push(await ask({ applicant, claims: [], count }));
    // What is no request is refused before it counts.
    expect(answers.every((one) => one.code === 'BODY_INVALID')).toBe(true);
    let limited = await ask({ jurisdiction: 'nowhere', applicant, claims: [invention] });
    for (let count = 0; count < 130 && limited.code !== 'RATE_LIMITED'; count += 1) {
      limited = await ask({ jurisdiction: 'nowhere', applicant, claims: [invention] });
    }
    expectProblem(limited, 'RATE_LIMITED');
    server.surroundings.advance(120_000);
    expect((await ask({ applicant, claims: [invention] })).status).toBe(200);
  });

  it.each(policies.all().map((version) => version.id))('%s: the readable law as data and as a page', async (id) => {
    const data = await anyone.get(`/api/policies/${id}/law`);
    expect(data.body).toMatchObject({ policy: id, articles: expect.any(Array) });
    const page = await anyone.get(`/api/policies/${id}/law`, { accept: 'text/html' });
    expect(String(page.headers['content-type'])).toMatch(/^text\/html/);
    expect(page.bytes.toString()).toBe(readFileSync(`docs/law/${id}.html`, 'utf8'));
  });

  it('a policy shows its readings with what each option would give', async () => {
    const { body } = await anyone.get('/api/policies/yuanzhou-2023-25');
    const readings = body['readings'] as { id: string; confirmed: unknown; inForce: unknown; examples: object[] }[];
    expect(readings.find((one) => one.id === 'AMB-YZ-14')).toMatchObject({
      confirmed: null,
      inForce: ['R1'],
      examples: [
        {
          amounts: [
            { options: ['R1'], total: '100000.00' },
            { options: ['R2'], total: '150000.00' },
          ],
        },
      ],
    });
    expect(readings.find((one) => one.id === 'AMB-YZ-17')).toMatchObject({
      moves: { zh: expect.any(String) },
      examples: [],
    });
  });
});

/** Every file of the data folder, by its bytes. */
function fingerprints({ dataFolder }: TestServer): Readonly<Record<string, string>> {
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}
