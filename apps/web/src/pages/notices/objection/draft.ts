import type { noticeTexts } from '../texts.js';

/** An objection as it is typed. */
export interface Draft {
  readonly lines: readonly string[];
  readonly grounds: string;
  readonly contact: string;
  readonly name: string;
}

export const NOTHING: Draft = { lines: [], grounds: '', contact: '', name: '' };

type Words = Pick<(typeof noticeTexts)['zh'], 'whichMissing' | 'groundsMissing' | 'contactMissing'>;

/** Somebody wrote something; a line that came from the address is no work. */
export const isTyped = ({ grounds, contact, name }: Draft): boolean => `${grounds}${contact}${name}`.trim() !== '';

/** What must be mended before it can be sent. */
export const wrongIn = (
  { lines, grounds, contact }: Draft,
  t: Words,
): Readonly<Record<'lines' | 'grounds' | 'contact', string | undefined>> => ({
  lines: lines.length === 0 ? t.whichMissing : undefined,
  grounds: grounds.length < 5 ? t.groundsMissing : undefined,
  contact: contact.length < 3 ? t.contactMissing : undefined,
});
