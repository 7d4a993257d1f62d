import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { View } from '../../../api/answer.js';
import { client } from '../../../api/client.js';
import type { Facts } from '../../../forms/facts.js';
import type { Claim } from '../data.js';

export type Estimate = View<'DocumentAnswer'>;
export type ClaimEstimate = View<'ClaimAnswer'>;

/** A claim as the calculator takes it, with what is known so far. */
export interface Known {
  readonly id: string;
  readonly item: string;
  /** Money as yuan text. */
  readonly facts: Facts;
  readonly certificate?: string;
  readonly object?: string;
}

/** How long somebody stops typing before it is calculated. */
const PAUSE_MS = 500;
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./()（）〔〕[\]_-]{0,99}$/u;
const BROKEN = new Set(['refused', 'withdrawn']);

/** What the articles would pay for these claims together. Nothing of it is stored. */
export function useEstimate(policy: string | undefined, kind: Claim['policy'] | undefined, claims: readonly Known[]) {
  const wanted = useSettled(JSON.stringify({ policy, applicant: { kind }, claims: claims.map(sayable) }));
  return useQuery({
    queryKey: ['estimate', wanted],
    enabled: policy !== undefined && kind !== undefined && claims.length > 0,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: async (): Promise<Estimate | null> => {
      const { data } = await client.POST('/api/calculator', { body: JSON.parse(wanted) as never });
      return data?.documents[0] ?? null;
    },
  });
}

/** Only what has the form of a number and of an answer: half of a word would be refused as a whole. */
function sayable({ certificate, object, facts, ...rest }: Known): Known {
  const number = (name: 'certificate' | 'object', value: string | undefined) =>
    value !== undefined && NUMBER.test(value.trim()) ? { [name]: value.trim() } : {};
  const said = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return {
    ...rest,
    facts: Object.fromEntries(said),
    ...number('certificate', certificate),
    ...number('object', object),
  };
}

/** A claim of the record for the calculator. */
export function knownOf({ id, item, facts, certificateNumber, object }: Claim): Known {
  return {
    id,
    item,
    facts,
    ...(certificateNumber === null ? {} : { certificate: certificateNumber }),
    ...(object === undefined ? {} : { object: object.slice(-40) }),
  };
}

/** Claims that still count. */
export const standing = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(({ status }) => !BROKEN.has(status));

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
