import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employ, establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Client, type Sending } from '../support/client.js';
import { ApiDescription, type Route } from '../support/openapi.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, refusalOf, Road, taken } from '../support/road.js';

/** Bodies that are wrong whatever the route. */
const MALFORMED: readonly Sending['raw'][] = [
  ...[
    '{',
    '}',
    '{"a":1,}',
    "{'a':1}",
    '{"a":NaN}',
    '{"a":1}{"b":2}',
    'null',
    'true',
    '7',
    '"text"',
    '[]',
    '[{}]',
    '\ufeff{}',
  ],
  ...['{"undertaking":true,"undertaking":true}', '{"a":{"b":1,"b":2}}', '{"\\u0061":1,"a":2}'],
  ...['{"__proto__":{"x":1}}', '{"a":{"__proto__":null}}', '{"constructor":{"prototype":{}}}', '{"toString":1}'],
  ...['{"a":"\\ud800"}', '{"\\udc00":1}', '{"unknownField":1}', '{"ID":"x","Undertaking":true}', '{"a":1e999}'],
  '['.repeat(50) + ']'.repeat(50),
  '{"a":'.repeat(40) + '1' + '}'.repeat(40),
].map((bytes) => ({ bytes: bytes!, type: 'application/json' }));

const OTHER_TYPES: readonly Sending['raw'][] = [
  { bytes: 'undertaking=true', type: 'application/x-www-form-urlencoded' },
  { bytes: '<a/>', type: 'application/xml' },
  { bytes: '{}', type: 'text/plain' },
  { bytes: '--x\r\n\r\n--x--', type: 'multipart/form-data; boundary=x' },
  { bytes: '{}', type: 'application/json-patch+json' },
  { bytes: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), type: 'application/json' },
];

const BAD_IDS = [
  "' OR '1'='1",
  '../../etc/passwd',
  '%00',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  '漢字',
  'A B',
  ';--',
];
const BAD_QUERIES = [
  '',
  '-1',
  '0',
  '99999',
  "';DROP TABLE events;--",
  '\u0000',
  '[]',
  '%',
  'x'.repeat(3000),
  '__proto__',
];

/** A log-in is new each time; the others calculate and write nothing. */
const KEYLESS = ['/api/sessions', '/api/calculator', '/api/applications/{id}/claims/{claim}/amount-preview'];

describe('whatever is sent, the answer is a problem with a code, and nothing is written', () => {
  let house: Established;
  let api: ApiDescription;
  let everybody: Client;
  let roads: { draft: Road; batched: Road; noticed: Road; payable: Road };

  beforeAll(async () => {
    house = await establish();
    api = await ApiDescription.of(house.server.anonymous());
    everybody = await holdsEveryRole(house);
    const road = (who: 'parkFirm' | 'townFirm' | 'university' | 'otherFirm', number: string) =>
      new Road(house, who, intlInvention(number));
    roads = {
      draft: await road('parkFirm', 'US2000001B1').to('declare'),
      batched: await road('townFirm', 'US2000002B1').to('include'),
      noticed: await road('university', 'US2000003B1').to('decideGovernment'),
      payable: await road('otherFirm', 'US2000004B1').to('account'),
    };
    await taken(roads.noticed.publish());
    await house.server.idle();
  });
  afterAll(() => house.server.stop());

  const writes = () => api.routes().filter(({ method, path }) => method !== 'GET' && path !== '/api/sessions/current');
  const reads = () => api.routes().filter(({ method }) => method === 'GET');

  /** A route aimed at something that is there, by somebody who may act there, who has just looked. */
  async function target(route: Route): Promise<{ path: string; ifMatch: string }> {
    const { draft, batched, noticed, payable } = roads;
    const [, , thing = ''] = route.path.split('/');
    const ids: Readonly<Record<string, string>> = {
      applications: draft.application,
      batches: batched.batch,
      notices: noticed.notice,
      public: noticed.notice,
      payments: payable.payment,
      'payment-runs': payable.run,
      lines: payable.line,
      panels: house.story.panel,
      parties: draft.party,
      accounts: everybody.account,
      policies: 'yuanzhou-2023-25',
      organisations: house.story.organisations.park!,
      rounds: house.story.round,
    };
    const path = route.path
      .replace('{id}', ids[thing] ?? 'none')
      .replace('{claim}', draft.claim)
      .replace('{stage}', 'department')
      .replace('{applicant}', draft.party)
      .replaceAll(/\{[a-z]+\}/g, 'none');
    return { path, ifMatch: `"${await revisionOf(thing, route)}"` };
  }

  function revisionOf(thing: string, route: Route): Promise<number> {
    if (thing === 'batches') return roads.batched.revision('batch', roads.batched.batch);
    if (thing === 'notices') return roads.noticed.revision('notice', roads.noticed.notice);
    if (thing === 'payments') return roads.payable.revision('payment', roads.payable.payment);
    const { draft } = roads;
    return route.path.includes('{claim}')
      ? draft.revision('claim', draft.claim)
      : draft.revision('application', draft.application);
  }

  async function allRefused(
    route: Route,
    sendings: readonly Sending[],
    bodies: readonly unknown[] = [],
  ): Promise<void> {
    const before = await house.server.head();
    const { path, ifMatch } = await target(route);
    const send = (body: unknown, sending: Sending): Promise<Answer> =>
      everybody.send(route.method, path, body, { ifMatch, ...sending });
    for (const sending of sendings) refused(await send(undefined, sending), route, String(sending.raw?.bytes));
    for (const body of bodies) refused(await send(body, {}), route, JSON.stringify(body));
    expect(`${route.method} ${route.path} ${await house.server.head()}`).toBe(
      `${route.method} ${route.path} ${before}`,
    );
  }

  function refused(answer: Answer, { method, path }: Route, sent: string): void {
    // Lists are answered line by line.
    if (answer.status === 200 && answer.body['accepted'] === 0 && refusalOf(answer) !== undefined) return;
    const what = `${method} ${path} ${sent.slice(0, 80)}`;
    if (answer.status < 400 || answer.status >= 500) throw new Error(`${what} → ${answer.status} ${answer.bytes}`);
    expectProblem(answer);
  }

  it('malformed JSON, duplicate and reserved keys, unknown fields, depth, lone surrogates, other shapes', async () => {
    for (const route of writes())
      await allRefused(
        route,
        MALFORMED.map((raw) => ({ raw: raw! })),
      );
  });

  it('other content types, and text that is not UTF-8', async () => {
    for (const route of writes())
      await allRefused(
        route,
        OTHER_TYPES.map((raw) => ({ raw: raw! })),
      );
  });

  it('bodies over the limit', async () => {
    const raw = { bytes: `{"reason":"${'x'.repeat(1024 * 1024)}"}`, type: 'application/json' };
    for (const route of writes()) await allRefused(route, [{ raw }]);
  });

  it('a value of another type in each field, required fields left out, fields that do not exist', async () => {
    for (const route of writes()) {
      if (!route.fields) continue;
      const sample = api.sample(route);
      const wrong = Object.entries(route.fields).flatMap(([name, schema]) =>
        api.wrongValues(schema).map((value) => ({ ...sample, [name]: value })),
      );
      const missing = route.required.map((name) => ({ ...sample, [name]: undefined }));
      const empty = route.required.map((name) => ({ ...sample, [name]: null }));
      await allRefused(route, [], [...wrong, ...missing, ...empty, { ...sample, isAdministrator: true }]);
    }
  });

  it('no or a malformed Idempotency-Key', async () => {
    const keys = [null, '', 'short', 'x'.repeat(129), 'with blank in it', 'tab\tin-it', '钥匙钥匙钥匙钥匙'];
    for (const route of writes()) {
      if (KEYLESS.includes(route.path) || route.takesFile) continue;
      const raw = { bytes: JSON.stringify(api.sample(route)), type: 'application/json' };
      const hasBody = route.fields === undefined ? {} : { raw };
      await allRefused(
        route,
        keys.map((key) => ({ key, ...hasBody })),
      );
    }
  });

  it('ids that are none', async () => {
    for (const route of api.routes().filter(({ path }) => path.includes('{'))) {
      const before = await house.server.head();
      for (const id of BAD_IDS) {
        const path = route.path.replaceAll(/\{[a-z]+\}/g, id === '%00' ? id : encodeURIComponent(id));
        const body = route.fields ? api.sample(route) : undefined;
        const answer = await everybody.send(route.method, path, body, { ifMatch: '"0"' });
        // An id in the right shape that names nothing has an empty list.
        if (route.method === 'GET' && answer.status === 200) expect(answer.body).toMatchObject({ rows: [] });
        else refused(answer, route, id);
      }
      expect(await house.server.head()).toBe(before);
    }
  });

  it('queries that are none', async () => {
    for (const route of reads()) {
      const { path } = await target(route);
      for (const query of new Set([...route.queries, 'cursor', 'limit', 'minPosition', 'position', 'moment', 'x'])) {
        for (const value of BAD_QUERIES) {
          // A well-formed position of the future waits: that has a test of its own.
          if (query === 'minPosition' && value === '99999') continue;
          const answer = await everybody.get(`${path}?${query}=${encodeURIComponent(value)}`);
          if (answer.status >= 400) refused(answer, route, `${query}=${value}`);
        }
        const twice = await everybody.get(`${path}?${query}=a&${query}=b&${query}[x]=c`);
        if (twice.status >= 400) refused(twice, route, `${query} twice`);
      }
    }
  });

  it('no write without a session, but an objection, a log-in and the first set-up', async () => {
    const open: string[] = [];
    const before = await house.server.head();
    for (const route of api.routes().filter(({ method }) => method !== 'GET')) {
      const { path, ifMatch } = await target(route);
      const body = route.fields ? api.sample(route) : undefined;
      const answer = await house.server.anonymous().send(route.method, path, body, { ifMatch });
      if (answer.code === 'NOT_LOGGED_IN') expect(answer.status).toBe(401);
      else open.push(`${route.method} ${route.path}`);
    }
    expect(open.toSorted()).toEqual([
      // Writes nothing: it calculates.
      'POST /api/calculator',
      'POST /api/public/notices/{id}/objections',
      'POST /api/sessions',
      'POST /api/setup/administrator',
      'POST /api/setup/demonstration',
    ]);
    expect(await house.server.head()).toBe(before);
  });

  it('routes and methods that there are not', async () => {
    for (const path of ['/api', '/api/', '/api/nothing', '/nothing', '/.env', '//']) {
      expectProblem(await everybody.get(path));
    }
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      expectProblem(await everybody.send(method, '/api/rounds', {}));
    }
  });
});

/** One account in every role, so that nothing is refused for want of one. */
async function holdsEveryRole(house: Established): Promise<Client> {
  const { organisations, parties } = house.story;
  const client = await employ(house, 'everybody', 'administrator');
  const grants = [
    ['applicant', parties.parkFirm],
    ['endorser', organisations.park],
    ['department', organisations.science],
    ['panel', organisations.panelOffice],
    ['governmentOffice', organisations.governmentOffice],
    ['finance', organisations.finance],
    ['auditor', organisations.audit],
    ['policyOffice', organisations.policyOffice],
  ] as const;
  for (const [role, organisation] of grants) {
    const path = `/api/accounts/${client.account}/grants`;
    await ok(house.as.administrator.post(path, { role, organisation, from: '2020-01-01' }));
  }
  return client;
}
