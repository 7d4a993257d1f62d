import { answerParent } from '../support/child.js';
import { Connection, type Sent } from '../support/connection.js';

/** Visitors of the API in a process of their own: they come at a steady pace, whether or not the one before was answered. */

export interface Town {
  readonly port: number;
  readonly token: string;
  readonly party: string;
  readonly round: string;
}

export interface Visit {
  readonly millis: number;
  /** One of them comes every so many milliseconds. */
  readonly every: number;
}

export interface Visited {
  readonly answers: number;
  readonly p50: number;
  readonly p99: number;
}

const LINES = 16;
let town: Town;
let lines: Connection[] = [];
let draft = '';
let keys = 0;

async function setUp(given: Town): Promise<void> {
  town = given;
  lines = await Promise.all(Array.from({ length: LINES }, () => Connection.open(given.port)));
  const begun = await lines[0]!.send(creation());
  if (begun.status !== 201) throw new Error(`${begun.status} ${begun.text}`);
  draft = `/api/applications/${(JSON.parse(begun.text) as { id: string }).id}`;
}

const common = () => ({ token: town.token, key: `key-${(keys += 1).toString().padStart(12, '0')}` });
const creation = (): Sent => ({
  ...common(),
  method: 'POST',
  path: '/api/applications',
  body: JSON.stringify({ applicant: town.party, round: town.round }),
});

/** In turn: one begins an application, one looks at an application, one at the list of policies. */
function requestOf(turn: number): Sent {
  if (turn % 3 === 0) return creation();
  return { ...common(), method: 'GET', path: turn % 3 === 1 ? draft : '/api/policies' };
}

/** The time of an answer counts from when its visitor came, not from when a line was free. */
async function visit({ millis, every }: Visit): Promise<Visited> {
  const began = performance.now();
  const count = Math.floor(millis / every);
  const latencies: number[] = [];
  const serve = async (line: Connection, first: number): Promise<void> => {
    for (let turn = first; turn < count; turn += LINES) {
      const due = began + turn * every;
      const early = due - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      const { status, text } = await line.send(requestOf(turn));
      if (status >= 300) throw new Error(`${status} ${text}`);
      latencies.push(performance.now() - due);
    }
  };
  await Promise.all(lines.map(serve));
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? NaN;
  return { answers: latencies.length, p50: at(0.5), p99: at(0.99) };
}

answerParent({ setUp, visit });
