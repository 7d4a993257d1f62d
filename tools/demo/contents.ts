import { EXIT_IDS, EXITS, type Exit } from '../../apps/api/src/demonstration/exits.js';
import type { Play } from '../../apps/api/src/demonstration/play.js';
import type { Print } from './report.js';
import { padded, type Language } from './wording.js';

/** Exit → where it was shown → on which case. */
export function printContents(play: Play, language: Language, print: Print): void {
  for (const id of EXIT_IDS) {
    const shown = play.story.shown.find((each) => each.exit === id);
    const where = shown ? padded(shown.scene[language], 64) : '✗';
    print(`  ${padded(EXITS[id].title[language], 52)}${where}${shown?.application ?? ''}`.trimEnd());
  }
}

/** Exits of the catalogue that were not shown, and those whose case does not have in its record what it must have. */
export async function exitMismatches(play: Play): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of EXIT_IDS) {
    const shown = play.story.shown.filter((each) => each.exit === id);
    if (shown.length === 0) found.push(`${id}: not shown`);
    for (const { application } of shown) {
      const types = application === null ? [] : await typesOf(play, application);
      const missing = (EXITS[id] as Exit).events.filter((event) => !types.includes(event));
      if (missing.length > 0) found.push(`${id}: the record of ${application} has no ${missing.join(', ')}`);
    }
  }
  return found;
}

async function typesOf(play: Play, application: string): Promise<readonly string[]> {
  const rows = await play.rows<{ type: string }>('auditor', `/api/applications/${application}/timeline`);
  return rows.map(({ type }) => type);
}
