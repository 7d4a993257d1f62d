import { writeFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { partOf, type Part } from './parts-of-the-server.js';

const SAMPLING_MICROS = 500;

/** Milliseconds of the server's one thread, by part; `idle`: it waited. */
export type Shares = Readonly<Partial<Record<Part, number>>>;

/** A sampling profile of this process, told by the parts of the house. */
export class Profile {
  #session: Session | undefined;

  async start(): Promise<void> {
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROS });
    await session.post('Profiler.start');
    this.#session = session;
  }

  async stop(): Promise<Shares> {
    const session = this.#session;
    if (!session) throw new Error('no profile was started');
    this.#session = undefined;
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    const file = process.env['BENCH_PROFILE'];
    if (file) writeFileSync(file, JSON.stringify(profile));
    return sharesOf(profile);
  }
}

/** Each sample counts for the nearest frame, from the leaf up, that belongs to a part. */
function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Shares {
  const parents = new Map<number, number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const known = new Map<number, Part>();
  const find = (id: number): Part => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const { functionName, url } = byId.get(id)!.callFrame;
    const parent = parents.get(id);
    const part = partOf(functionName, url) ?? (parent === undefined ? 'node and engine' : find(parent));
    known.set(id, part);
    return part;
  };
  const shares: Partial<Record<Part, number>> = {};
  for (const [index, id] of samples.entries()) {
    const part = find(id);
    shares[part] = (shares[part] ?? 0) + (timeDeltas[index] ?? 0) / 1000;
  }
  return shares;
}
