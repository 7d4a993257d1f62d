import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../api/client.js';
import { useTexts } from '../../../i18n/texts.js';
import { useFormats } from '../../../i18n/format.js';
import { useEventName } from '../../../office/event-name.js';
import { useOrganisationName } from '../../../office/organisations.js';
import { wordTexts } from '../../../terms/words.js';
import { Note } from '../../../ui/tag.js';
import { caseTexts } from './texts.js';

export interface Seen {
  /** What a decision names in `If-Match`: the revision that the reviewer has in front of them. */
  readonly revision: number;
  /** Something happened since; the reviewer must look again. */
  readonly overtaken: boolean;
  /** The reviewer looked. */
  look(): void;
  /** What comes next follows from what the reviewer did themselves. */
  expect(): void;
}

/**
 * Which state of the thing the reviewer saw. A decision is on that one; what comes in meanwhile never slips under it.
 * `mine`: the last act on it was the reviewer's own.
 */
export function useSeen(revision: number, mine: boolean): Seen {
  const [seen, setSeen] = useState(revision);
  const [expected, expect] = useState(false);
  const known = revision <= seen || mine || expected;
  return {
    revision: known ? revision : seen,
    overtaken: !known,
    look: () => {
      expect(false);
      setSeen(revision);
    },
    expect: () => expect(true),
  };
}

export interface ActedFirstProps {
  readonly application: string;
  readonly last: { readonly lastEvent: string; readonly lastAt: string };
  /** Absent: there is nothing left to decide. */
  onLook?(): void;
}

/** Somebody else acted first: who, what and when; nothing was overwritten. */
export function ActedFirst({ application, last, onLook }: ActedFirstProps) {
  const t = useTexts(caseTexts).overtaken;
  const roles = useTexts(wordTexts).roles as Readonly<Record<string, string>>;
  const eventName = useEventName();
  const { time } = useFormats();
  const nameOf = useOrganisationName();
  const { data } = api.useQuery(
    'get',
    '/api/applications/{id}/timeline',
    { params: { path: { id: application }, query: { limit: '200' } } },
    { meta: { topics: [`case:${application}`] } },
  );
  const row = data?.rows.findLast(({ type, at }) => type === last.lastEvent && at === last.lastAt);
  const who = row && (nameOf(row.jurisdiction) ?? roles[row.role]);
  return (
    <Note tone="warn" live="alert">
      <p>
        <strong>{t.title}</strong>
      </p>
      <p>{t.what(who ?? t.somebody, time(last.lastAt), eventName(last.lastEvent))}</p>
      <p>{t.kept}</p>
      {onLook ? <Button onClick={onLook}>{t.look}</Button> : null}
    </Note>
  );
}
