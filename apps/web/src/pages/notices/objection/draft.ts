/** An objection as typed so far; it stays in this tab until it is sent. */
export interface Draft {
  readonly lines: readonly string[];
  readonly grounds: string;
  readonly contact: string;
  readonly name: string;
}

const keyOf = (notice: string): string => `duixian-objection-${notice}`;

/** What was typed before, with the line that one came from. */
export function kept(notice: string, line: string | null): Draft {
  const found = JSON.parse(sessionStorage.getItem(keyOf(notice)) ?? '{}') as Partial<Draft>;
  const draft = { lines: [], grounds: '', contact: '', name: '', ...found };
  return line === null || draft.lines.includes(line) ? draft : { ...draft, lines: [...draft.lines, line] };
}

export const keep = (notice: string, draft: Draft): void =>
  sessionStorage.setItem(keyOf(notice), JSON.stringify(draft));

export const forget = (notice: string): void => sessionStorage.removeItem(keyOf(notice));

/** Somebody wrote something; a line that came from the address is no work. */
export const isTyped = ({ grounds, contact, name }: Draft): boolean => `${grounds}${contact}${name}`.trim() !== '';

/** What must be mended before it can be sent. */
export const wrongOf = ({
  lines,
  grounds,
  contact,
}: Draft): Partial<Record<'lines' | 'grounds' | 'contact', true>> => ({
  ...(lines.length === 0 ? { lines: true } : {}),
  ...(grounds.trim().length < 5 ? { grounds: true } : {}),
  ...(contact.trim().length < 3 ? { contact: true } : {}),
});
