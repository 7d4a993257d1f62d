import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employ, establish, type Established } from '../support/cast.js';
import type { Answer, Client, Sending } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, Road, taken } from '../support/road.js';

const CLIENTS = 50;
const many = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('many at once', () => {
  let house: Established;
  let reviewers: readonly Client[];
  beforeAll(async () => {
    house = await establish();
    const { science } = house.story.organisations;
    const more = await Promise.all(many(4, (index) => employ(house, `science-${index}`, 'department', science)));
    reviewers = [house.as.scienceReviewer, ...more];
  });
  afterAll(() => house.server.stop());

  it('50 clients accept the same claim: one wins, 49 are told who did', async () => {
    const road = await new Road(house, 'parkFirm', intlInvention('US1000001B1')).to('endorse');
    const before = await house.server.head();
    const ifMatch = await house.as.auditor.etag(road.claimPath);
    const answers = await Promise.all(
      many(CLIENTS, (index) =>
        reviewers[index % reviewers.length]!.post(`${road.claimPath}/acceptance`, {}, { ifMatch }),
      ),
    );

    const winners = answers.filter((answer) => answer.status === 200);
    expect(winners).toHaveLength(1);
    const winner = reviewers[answers.indexOf(winners[0]!) % reviewers.length]!.account;
    for (const answer of answers) {
      if (answer === winners[0]) continue;
      expectProblem(answer, 'STALE');
      expect(answer.status).toBe(412);
      expect(answer.body['details']).toMatchObject({ last: { actor: winner, type: 'ClaimAccepted' } });
    }
    await house.server.idle();
    const events = await house.server.events(before);
    expect(events.map((event) => `${event.type} ${event.actor}`)).toEqual([`ClaimAccepted ${winner}`]);
  });

  it('50 clients submit at once without naming what they saw: still one effect', async () => {
    const road = await new Road(house, 'townFirm', intlInvention('US1000002B1')).to('declare');
    const answers = await Promise.all(many(CLIENTS, () => road.submit()));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, 'ALREADY_SUBMITTED');
    await house.server.idle();
    expect(await typesOf(road, 'ApplicationSubmitted')).toBe(1);
  });

  const typesOf = async (road: Road, type: string): Promise<number> =>
    (await house.server.events()).filter((each) => each.type === type && each.stream.endsWith(road.application)).length;

  describe('the same Idempotency-Key', () => {
    const key = 'one-and-the-same-key';
    let road: Road;
    let first: Answer;
    const submission = (body: unknown = { undertaking: true }, sending: Sending = { key }): Promise<Answer> =>
      road.applicant.post(`${road.path}/submission`, body, sending);

    beforeAll(async () => {
      road = await new Road(house, 'university', intlInvention('US1000003B1')).to('declare');
    });

    it('ten times at once: one effect, one answer', async () => {
      const answers = await Promise.all(many(10, () => submission()));
      first = answers[0]!;
      expect(first.status).toBe(200);
      for (const answer of answers) {
        expect(answer.bytes.toString()).toBe(first.bytes.toString());
        expect(answer).toMatchObject({ status: 200, etag: first.etag, position: first.position });
      }
      await house.server.idle();
      expect(await typesOf(road, 'ApplicationSubmitted')).toBe(1);
    });

    it('again later: the same answer, though the case has moved on', async () => {
      await taken(road.endorse());
      const again = await submission();
      expect(again.bytes.toString()).toBe(first.bytes.toString());
    });

    it('again after a restart: the same answer', async () => {
      await house.server.restart();
      const answers = await Promise.all(many(10, () => submission()));
      for (const answer of answers) expect(answer.bytes.toString()).toBe(first.bytes.toString());
      expect(await typesOf(road, 'ApplicationSubmitted')).toBe(1);
    });

    it('with another body: 422, and nothing happens', async () => {
      const path = `${road.path}/withdrawal`;
      await taken(road.applicant.post(path, { reason: '不再申报' }, { key }));
      const before = await house.server.head();
      const answer = await road.applicant.post(path, { reason: '另一个理由' }, { key });
      expectProblem(answer, 'IDEMPOTENCY_KEY_REUSED');
      expect(answer.status).toBe(422);
      expect(await house.server.head()).toBe(before);
    });

    it('of somebody else, or on another route, is another key', async () => {
      const other = await new Road(house, 'otherFirm', intlInvention('US1000004B1')).to('declare');
      await taken(other.applicant.post(`${other.path}/submission`, { undertaking: true }, { key }));
      expect(await typesOf(other, 'ApplicationSubmitted')).toBe(1);
    });

    it('creates one application, however often it is sent', async () => {
      const body = { applicant: road.party, round: house.story.round };
      const answers = await Promise.all(many(10, () => road.applicant.post('/api/applications', body, { key })));
      expect(new Set(answers.map((answer) => `${answer.status} ${String(answer.body['id'])}`)).size).toBe(1);
    });

    it('of an upload: one file; with another file, 422', async () => {
      const draft = await new Road(house, 'parkFirm', intlInvention('US1000005B1')).to('declare');
      const attach = (number: string) => draft.attach(draft.claim, 'granting_document', number, { key });
      const [one, two] = [await attach('second file'), await attach('second file')];
      expect(two.bytes.toString()).toBe(one.bytes.toString());
      expect(await typesOf(draft, 'EvidenceAttached')).toBe(3);
      expectProblem(await attach('third file'), 'IDEMPOTENCY_KEY_REUSED');
    });
  });
});
