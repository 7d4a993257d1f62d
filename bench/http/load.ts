import { answerParent } from '../support/child.js';
import { Connection, type Received, type Sent } from '../support/connection.js';

/** Clients of the bench, in a process of their own: each has a connection, and asks again when it is answered. */

export const KINDS = ['amend', 'create', 'no-op amend', 'no-op create'] as const;
export type Kind = (typeof KINDS)[number];

export interface Stage {
  readonly port: number;
  readonly token: string;
  readonly party: string;
  readonly round: string;
  readonly clients: number;
}

export interface Run {
  readonly kind: Kind;
  readonly clients: number;
  readonly millis: number;
}

export interface Ran {
  readonly answers: number;
  readonly millis: number;
  readonly p50: number;
  readonly p99: number;
  /** Of one core. */
  readonly clientShare: number;
}

/** One client with a draft of its own. */
interface Client {
  readonly connection: Connection;
  readonly draft: string;
  etag: string;
}

let stage: Stage;
let clients: readonly Client[] = [];
let keys = 0;

async function setUp(given: Stage): Promise<void> {
  stage = given;
  clients = await Promise.all(Array.from({ length: given.clients }, begin));
}

async function begin(): Promise<Client> {
  const connection = await Connection.open(stage.port);
  const { id } = taken(await connection.send(creation('/api/applications')));
  const path = `/api/applications/${id}/claims`;
  const answer = await connection.send({ ...common(), method: 'POST', path, body: claim('intl_invention') });
  const { claim: made } = taken(answer);
  return { connection, draft: `applications/${id}/claims/${made}`, etag: answer.etag! };
}

const common = () => ({ token: stage.token, key: `key-${(keys += 1).toString().padStart(12, '0')}` });

const creation = (path: string): Sent => ({
  ...common(),
  method: 'POST',
  path,
  body: JSON.stringify({ applicant: stage.party, round: stage.round }),
});

const claim = (item?: string): string =>
  JSON.stringify({
    ...(item === undefined ? {} : { item }),
    certificateNumber: `US${10_000_000 + keys}B2`,
    facts: { approval_doc_date: `2023-06-${String(1 + (keys % 28)).padStart(2, '0')}` },
  });

function requestOf(kind: Kind, client: Client): Sent {
  switch (kind) {
    case 'create':
      return creation('/api/applications');
    case 'no-op create':
      return creation('/api/bench/applications');
    case 'amend':
    case 'no-op amend': {
      const place = kind === 'amend' ? client.draft : `bench/${client.draft}`;
      return { ...common(), method: 'PUT', path: `/api/${place}`, ifMatch: client.etag, body: claim() };
    }
  }
}

async function run({ kind, clients: count, millis }: Run): Promise<Ran> {
  const latencies: number[] = [];
  const before = process.cpuUsage();
  const began = performance.now();
  const until = began + millis;
  const drive = async (client: Client): Promise<void> => {
    for (let now = performance.now(); now < until;) {
      const answer = await client.connection.send(requestOf(kind, client));
      if (answer.status !== 200 && answer.status !== 201) throw new Error(`${kind}: ${answer.status} ${answer.text}`);
      if (kind === 'amend') client.etag = answer.etag!;
      const after = performance.now();
      latencies.push(after - now);
      now = after;
    }
  };
  await Promise.all(clients.slice(0, count).map(drive));
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? NaN;
  const clientShare = (user + system) / 1000 / took;
  return { answers: latencies.length, millis: took, p50: at(0.5), p99: at(0.99), clientShare };
}

function taken({ status, text }: Received): { readonly id: string; readonly claim?: string } {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return JSON.parse(text) as { id: string; claim?: string };
}

answerParent({ setUp, run });
