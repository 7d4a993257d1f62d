import { EXIT_IDS, EXITS, type Exit, type ExitId } from '../../apps/api/src/demonstration/exits.js';
import type { Play, Shown } from '../../apps/api/src/demonstration/play.js';
import type { Print } from './report.js';
import { padded, type Language } from './wording.js';

/** Exit → where it was shown → on which case. Every exit of the catalogue has its line, shown or not. */
export function printContents(all: readonly Shown[], language: Language, print: Print): void {
  for (const id of EXIT_IDS) {
    const shown = all.find((each) => each.exit === id);
    const where = shown ? padded(shown.scene[language], 78) : '✗';
    print(`  ${padded(EXITS[id].title[language], 62)}${where}${shown?.application ?? ''}`);
  }
}

/** Exits of these that were not shown, and those whose claim does not have in its record what it must have. */
export async function exitMismatches(play: Play, ids: readonly ExitId[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of ids) {
    const shown = play.story.shown.filter((each) => each.exit === id);
    if (shown.length === 0) found.push(`${id}: not shown`);
    for (const each of shown) {
      const wrong = faultOf(EXITS[id], await recordOf(play, each));
      if (wrong !== undefined) found.push(`${id}: the record of ${each.claim} has ${wrong}`);
    }
  }
  return found;
}

export interface RecordRow {
  readonly type: string;
  readonly claims: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
}

/** The timeline of the case, as far as it is about the claim; a payment is about all claims that it pays. */
async function recordOf(play: Play, { application, claim }: Shown): Promise<readonly RecordRow[]> {
  const rows = await play.rows<RecordRow>('auditor', `/api/applications/${application}/timeline`);
  return rows.filter(({ claims }) => claims.length === 0 || claims.includes(claim));
}

/** What an exit asks of the record and the record does not give. */
export function faultOf({ record }: Exit, rows: readonly RecordRow[]): string | undefined {
  let from = 0;
  for (const asked of record) {
    if (asked.startsWith('!')) {
      if (rows.some(({ type }) => type === asked.slice(1))) return `a ${asked.slice(1)}`;
      continue;
    }
    const index = rows.findIndex((row, place) => place >= from && matches(row, asked));
    if (index === -1) return `no ${asked} in its place`;
    from = index + 1;
  }
  return undefined;
}

function matches({ type, details }: RecordRow, asked: string): boolean {
  const [name, detail] = asked.split(' ');
  const [field = '', value] = (detail ?? '').split('=');
  return type === name && (detail === undefined || String(details[field]) === value);
}
