import { made, type Play } from '../play.js';
import type { AnyClaimKey } from './any-claim.js';

export interface LineSeen {
  readonly id: string;
  readonly claim: string;
  readonly status: string;
  readonly total: string;
  readonly passed: readonly string[];
  readonly batch: string | null;
}

/** A claim's lines (兑现行), in the order in which they were opened. */
export async function linesOf(play: Play, key: AnyClaimKey): Promise<readonly LineSeen[]> {
  const rows = await play.rows<LineSeen>('auditor', `/api/lines?application=${made(play.story.cases[key])}`);
  return rows.filter(({ claim }) => claim === play.story.claims[key]);
}

/** Remembers a claim's newest line under a name, and checks what it amounts to (yuan). */
export async function newLine(play: Play, key: AnyClaimKey, total: string, name: string = key): Promise<string> {
  const line = made((await linesOf(play, key)).at(-1));
  play.expects(`the amount of ${name}`, line.total, total);
  play.story.lines[name] = line.id;
  return line.id;
}

export const lineNow = (play: Play, line: string): Promise<LineSeen> =>
  play.read<LineSeen>('auditor', `/api/lines/${line}`);

export async function expectsLine(play: Play, line: string, status: string): Promise<void> {
  await play.settled();
  play.expects(`the status of ${line}`, (await lineNow(play, line)).status, status);
}
