import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '#kernel';
import { establish, type Established } from '../support/cast.js';
import { employ } from '../support/cast.js';
import { ok, type Client, type Json } from '../support/client.js';

/** Every problem of a fact has its own code, and names the fact and the sentence: over HTTP, one test for each. */

const PATENT = 'ZL200310100002.X';
const INVENTION = {
  patent_kind: 'invention',
  approval_doc_date: '2023-08-22',
  grant_date: '2023-08-22',
  conversion: 'none',
  patentee_in_district: true,
};
const LOAN = {
  principal: '5000000.00',
  disbursement_date: '2023-09-05',
  term_unit: 'months',
  term_months: 12,
  collateral: 'patent',
};

interface Case {
  readonly code: string;
  readonly fact: string | null;
  readonly item: string;
  readonly facts: Json;
  readonly certificateNumber?: string;
  readonly by?: 'university';
}

const invention = (change: Json): Pick<Case, 'item' | 'facts'> => ({
  item: 'cn_invention',
  facts: { ...INVENTION, ...change },
});
const loan = (change: Json): Pick<Case, 'item' | 'facts'> => ({
  item: 'pledge_interest',
  facts: { ...LOAN, ...change },
});

const CASES: readonly Case[] = [
  { code: 'FACT_OUT_OF_RANGE', fact: 'term_months', ...loan({ term_months: 601 }) },
  { code: 'FACT_OUT_OF_RANGE', fact: 'principal', ...loan({ principal: '0.00' }) },
  { code: 'FACT_WRONG_TYPE', fact: 'principal', ...loan({ principal: 5_000_000 }) },
  { code: 'FACT_MISSING', fact: 'grant_date', ...invention({ grant_date: null }) },
  { code: 'FACT_MISSING', fact: 'conversion_date', ...invention({ conversion: 'inDistrict' }) },
  { code: 'FACT_UNKNOWN', fact: 'conversion_date', ...invention({ conversion_date: '2023-10-01' }) },
  { code: 'FACT_UNKNOWN', fact: 'lpr', ...loan({ lpr: '3.45%' }) },
  {
    code: 'FACT_UNKNOWN_CHOICE',
    fact: 'tier',
    item: 'national_patent_award',
    facts: { tier: 'bronze', approval_doc_date: '2023-08-22' },
  },
  { code: 'FACT_IN_FUTURE', fact: 'approval_doc_date', ...invention({ approval_doc_date: '2024-12-01' }) },
  { code: 'FACT_OUTSIDE_VALIDITY', fact: 'approval_doc_date', ...invention({ approval_doc_date: '2022-12-31' }) },
  { code: 'RATE_OUTSIDE_SERIES', fact: 'disbursement_date', ...loan({ disbursement_date: '2019-08-19' }) },
  {
    code: 'PATENT_NUMBER_CHECK_DIGIT',
    fact: 'certificateNumber',
    ...invention({}),
    certificateNumber: 'ZL200310100002.3',
  },
  { code: 'PATENT_NUMBER_MALFORMED', fact: 'certificateNumber', ...invention({}), certificateNumber: 'US11223344B2' },
  { code: 'APPLICANT_KIND_NOT_OF_ITEM', fact: null, ...loan({}), by: 'university' },
];

describe('facts over HTTP', () => {
  let house: Established;
  const applications = new Map<string, string>();
  beforeAll(async () => {
    house = await establish();
    for (const who of ['parkFirm', 'university'] as const)
      applications.set(who, await apply(house.as[who], house.story.parties[who]!));
  });
  afterAll(() => house.server.stop());

  async function apply(client: Client, applicant: string): Promise<string> {
    const body = { applicant, round: house.story.round };
    return String((await ok(client.post('/api/applications', body))).body['id']);
  }

  it.each(CASES)('$code: $fact of $item', async ({ code, fact, item, facts, certificateNumber = PATENT, by }) => {
    const who = by ?? 'parkFirm';
    const answer = await house.as[who].post(`/api/applications/${applications.get(who)}/claims`, {
      item,
      certificateNumber,
      facts,
    });
    expect(answer).toMatchObject({ status: 422, code: 'FACTS_INVALID' });
    const { problems } = answer.body['details'] as { problems: readonly Json[] };
    const found = problems.find((each) => each['code'] === code);
    expect(found).toMatchObject({
      fact,
      article: expect.stringMatching(/./),
      quote: expect.stringMatching(/./),
      message: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
    });
    const text = (await ok(house.server.anonymous().get('/api/policies/yuanzhou-2023-25'))).body['source'] as string;
    expect(text).toContain(found!['quote']);
  });

  it('a day outside the validity names the sentence on it', async () => {
    const answer = await house.as.parkFirm.post(`/api/applications/${applications.get('parkFirm')}/claims`, {
      item: 'cn_invention',
      certificateNumber: PATENT,
      facts: { ...INVENTION, approval_doc_date: '2022-12-31' },
    });
    expect(answer.body['details']).toMatchObject({
      problems: [{ article: '奖励认定·2', quote: expect.stringContaining('以获批文件的下发时间为准') }],
    });
  });

  it('all problems at once', async () => {
    const answer = await house.as.parkFirm.post(`/api/applications/${applications.get('parkFirm')}/claims`, {
      item: 'cn_invention',
      certificateNumber: 'ZL200310100002.3',
      facts: { ...INVENTION, patent_kind: 'other', grant_date: '' },
    });
    const { problems } = answer.body['details'] as { problems: readonly Json[] };
    expect(problems.map((each) => each['code'])).toEqual([
      'PATENT_NUMBER_CHECK_DIGIT',
      'FACT_UNKNOWN_CHOICE',
      'FACT_MISSING',
    ]);
  });

  it('the number of an awarded patent is checked where it is given', async () => {
    const answer = await house.as.parkFirm.post(`/api/applications/${applications.get('parkFirm')}/claims`, {
      item: 'national_patent_award',
      certificateNumber: '国专奖2023-1',
      objectNumber: 'ZL200310100002.3',
      facts: { tier: 'gold', approval_doc_date: '2023-08-22' },
    });
    expect(answer.body['details']).toMatchObject({
      problems: [{ code: 'PATENT_NUMBER_CHECK_DIGIT', fact: 'objectNumber' }],
    });
  });

  describe('somebody from elsewhere', () => {
    const first17 = '91360902MA0000077';
    const uscc = `${first17}${usccCheckCharacter(first17)}`;
    const register = (code: string) =>
      house.as.administrator.post('/api/parties', { kind: 'enterprise', name: '外地某某有限公司', uscc: code });

    it('USCC_INVALID: a wrong check character (GB 32100-2015)', async () => {
      const wrong = `${first17}${usccCheckCharacter(first17) === '0' ? '1' : '0'}`;
      expect(await register(wrong)).toMatchObject({ status: 422, code: 'USCC_INVALID' });
    });

    it('APPLICANT_NOT_LOCAL: neither seat nor park in the area on the day that counts', async () => {
      const party = String((await ok(register(uscc))).body['id']);
      const client = await employ(house, 'from-elsewhere', 'applicant', party);
      const application = await apply(client, party);
      const declare = () =>
        client.post(`/api/applications/${application}/claims`, {
          item: 'cn_invention',
          certificateNumber: PATENT,
          facts: INVENTION,
        });
      const answer = await declare();
      expect(answer).toMatchObject({ status: 422, code: 'FACTS_INVALID' });
      expect(answer.body['details']).toMatchObject({
        problems: [{ code: 'APPLICANT_NOT_LOCAL', article: '奖励认定·2', quote: expect.stringContaining('乡镇街道') }],
      });
      const reading = {
        reading: 'AMB-YZ-19',
        options: ['R2'],
        authority: '区科技局',
        document: '口径1号',
        decidedOn: '2024-01-05',
      };
      await ok(house.as.policyOfficer.post('/api/policies/yuanzhou-2023-25/readings', reading));
      await ok(declare());
    });
  });
});

describe('the form of an item', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  it('is JSON Schema, served to everybody', async () => {
    const anonymous = house.server.anonymous();
    const { body } = await ok(anonymous.get('/api/policies/yuanzhou-2023-25/items/pledge_interest/schema'));
    expect(body).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      'x-title': { zh: '专利权质押贷款贴息' },
      properties: {
        principal: { title: '贷款金额', 'x-unit': { zh: '元', en: 'yuan' }, 'x-canBeCut': true },
        term_months: { anyOf: [{ type: 'integer', minimum: 1, maximum: 600 }, { enum: [null, ''] }] },
      },
      additionalProperties: false,
    });
    expect((body['x-evidence'] as readonly Json[]).map((each) => each['kind'])).toContain('loan_contract');
    expect(await anonymous.get('/api/policies/yuanzhou-2023-25/items/nothing/schema')).toMatchObject({
      code: 'ITEM_UNKNOWN',
    });
    expect(await anonymous.get('/api/policies/nowhere/items/nothing/schema')).toMatchObject({ code: 'POLICY_UNKNOWN' });
    expect(await anonymous.get('/api/policies/yuanzhou-2023-25/items/pledge_interest/schema?version=9')).toMatchObject({
      code: 'POLICY_UNKNOWN',
    });
  });
});
