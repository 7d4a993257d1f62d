import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../../api/client.js';
import { isProblem, ProblemError } from '../../../api/problem.js';
import { useClock } from '../../../app/banner.js';
import { checkFacts, factsToSend, type FactsSchema } from '../../../forms/facts.js';
import type { Claim } from '../data.js';
import { kept, newOf, type Content } from './kept.js';

/** How long somebody stops typing before it is saved. */
const PAUSE_MS = 1200;

export interface ClaimDraft {
  readonly content: Content;
  change(content: Content): void;
  /** Its id once the server has it. */
  readonly claim: string | undefined;
  /** How many answers are still missing or wrong: until none is, the server takes nothing. */
  readonly lacking: number;
  /** Something typed is not with the server. */
  readonly unsaved: boolean;
  readonly saving: boolean;
  readonly error: unknown;
  /** Saves what is typed, now. `undefined`: it could not be saved. */
  save(): Promise<string | undefined>;
  /** Forgets what was typed, and begins again with what the server has now. */
  discard(): void;
  /** Another write of one's own, e.g. an upload; never beside a save: what the one wrote would look like somebody else's to the other. */
  inTurn<Answer extends { readonly version: number }>(write: () => Promise<Answer>): Promise<Answer>;
}

interface Options {
  readonly application: string;
  readonly item: string;
  readonly schema: FactsSchema;
  readonly row: Claim | undefined;
  readonly topUpOf: string | undefined;
  onMade(claim: string): void;
}

/** A claim being filled in: kept in the tab with every keystroke, in the server's draft as soon as it is complete. */
export function useClaimDraft({ application, item, schema, row, topUpOf, onMade }: Options): ClaimDraft {
  const queries = useQueryClient();
  const today = useClock()?.day ?? undefined;
  const [claim, setClaim] = useState(row?.id);
  const [content, setContent] = useState(() => startOf(application, item, schema, row));
  const [saved, setSaved] = useState(() => (row ? JSON.stringify(contentOf(schema, row)) : ''));
  const [failed, setFailed] = useState<{ readonly json: string; readonly error: unknown }>();
  const [saving, setSaving] = useState(false);
  const revision = useRef(row?.revision ?? 0);
  const attempt = useRef<{ json: string; key: string }>(undefined);
  const writing = useRef<Promise<unknown>>(Promise.resolve());

  const json = JSON.stringify(content);
  const unsaved = json !== saved && !isBlank(content);
  const lacking =
    Object.keys(checkFacts(schema, content.facts, today)).length +
    (content.numbers.certificateNumber.trim() === '' ? 1 : 0);

  const send = useCallback(async (): Promise<string | undefined> => {
    // Sent again without an answer it is the same command; changed, it is another.
    if (attempt.current?.json !== json) attempt.current = { json, key: crypto.randomUUID() };
    const headers = { 'idempotency-key': attempt.current.key };
    const { certificateNumber, objectNumber } = content.numbers;
    const body = {
      certificateNumber: certificateNumber.trim(),
      facts: factsToSend(schema, content.facts),
      ...(objectNumber.trim() === '' ? {} : { objectNumber: objectNumber.trim() }),
    };
    try {
      const made = await (claim === undefined
        ? client.POST('/api/applications/{id}/claims', {
            params: { path: { id: application } },
            body: { item, ...body, ...(topUpOf === undefined ? {} : { topUpOf }) },
            headers,
          })
        : client.PUT('/api/applications/{id}/claims/{claim}', {
            params: { path: { id: application, claim } },
            body,
            headers: { ...headers, 'if-match': `"${revision.current}"` },
          }));
      const data = made.data as { readonly version: number; readonly claim?: string };
      revision.current = data.version;
      setSaved(json);
      setFailed(undefined);
      kept.forget(application, claim ?? newOf(item));
      const id = claim ?? data.claim!;
      setClaim(id);
      if (claim === undefined) onMade(id);
      await queries.invalidateQueries({ queryKey: ['get', '/api/applications/{id}'] });
      return id;
    } catch (error) {
      if (error instanceof ProblemError) attempt.current = undefined;
      setFailed({ json, error });
      if (isProblem(error, 'STALE')) await queries.invalidateQueries({ queryKey: ['get', '/api/applications/{id}'] });
      return undefined;
    } finally {
      setSaving(false);
    }
  }, [application, claim, content, item, json, onMade, queries, schema, topUpOf]);

  // One at a time: what was typed meanwhile goes with the next.
  const next = useCallback(<Result>(write: () => Promise<Result>): Promise<Result> => {
    const turn = writing.current.then(write, write);
    writing.current = turn;
    return turn;
  }, []);
  const save = useCallback((): Promise<string | undefined> => {
    setSaving(true);
    return next(send);
  }, [next, send]);

  useEffect(() => {
    if (unsaved) kept.write(application, claim ?? newOf(item), content);
  }, [application, claim, content, item, unsaved]);
  useEffect(() => {
    if (!unsaved || lacking > 0 || saving || failed?.json === json) return;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [failed, json, lacking, save, saving, unsaved]);
  useEffect(() => {
    // What could not be sent without a network is sent when it is back.
    const again = (): void => setFailed(undefined);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);

  return {
    content,
    change: setContent,
    claim,
    lacking,
    unsaved,
    saving,
    error: failed?.error,
    save,
    discard: () => {
      if (!row) return;
      kept.forget(application, row.id);
      setContent(contentOf(schema, row));
      setSaved(JSON.stringify(contentOf(schema, row)));
      setFailed(undefined);
      revision.current = row.revision;
    },
    inTurn: (write) =>
      next(async () => {
        const answer = await write();
        revision.current = Math.max(revision.current, answer.version);
        return answer;
      }),
  };
}

const contentOf = (schema: FactsSchema, row: Claim): Content => ({
  numbers: { certificateNumber: row.certificateNumber ?? '', objectNumber: '' },
  facts: row.facts,
});

const EMPTY: Content = { numbers: { certificateNumber: '', objectNumber: '' }, facts: {} };

const startOf = (application: string, item: string, schema: FactsSchema, row: Claim | undefined): Content =>
  kept.read(application, row?.id ?? newOf(item)) ?? (row ? contentOf(schema, row) : EMPTY);

const isBlank = ({ numbers, facts }: Content): boolean =>
  numbers.certificateNumber === '' &&
  numbers.objectNumber === '' &&
  Object.values(facts).every((value) => value === null || value === undefined || value === '');
