import { describe, expect, it } from '@jest/globals';
import type { ReadModels } from '#runtime';
import type { Actor } from '../../http/types.js';
import { signsFor } from './signs-for.js';

const CASE = {
  applicant: 'party-1',
  requiredStamps: ['park'],
  claims: { c1: { department: 'science' }, c2: { department: 'market' } },
};
/** The bureaus of science and of finance; a department that was never given a key. */
const KEYS: Readonly<Record<string, string | null>> = {
  'bureau-s': 'science',
  'bureau-f': 'finance',
  'bureau-x': null,
};
const models = {
  organisation: (id: string) => (id in KEYS ? { key: KEYS[id] } : undefined),
} as unknown as ReadModels;

const signer = (...grants: readonly (readonly [role: string, organisation: string])[]) =>
  signsFor(
    { account: 'somebody', grants: grants.map(([role, organisation]) => ({ role, organisation })) } as unknown as Actor,
    CASE,
    models,
  );

describe('who signs a form', () => {
  it.each([
    ['applicant', 'party-1', 'party-1'],
    ['endorser', 'park', 'park'],
    ['department', 'bureau-s', 'science'],
  ])('the %s %s, as %s', (role, jurisdiction, organisation) => {
    expect(signer([role, jurisdiction])).toEqual({ role, jurisdiction, organisation });
  });

  it.each([
    ['applicant', 'party-2'],
    ['endorser', 'township'],
    ['endorser', 'party-1'],
    ['endorser', 'bureau-s'],
    ['department', 'bureau-f'],
    ['department', 'bureau-x'],
    ['department', 'nowhere'],
    ['department', 'park'],
    ['panel', '*'],
    ['auditor', 'party-1'],
    ['administrator', '*'],
  ])('not the %s %s', (role, organisation) => {
    expect(signer([role, organisation])).toBeUndefined();
  });

  it('in the name of the first of several roles that signs', () => {
    const found = signer(['endorser', 'township'], ['department', 'bureau-s'], ['endorser', 'park']);
    expect(found).toMatchObject({ role: 'department', organisation: 'science' });
    expect(signer()).toBeUndefined();
  });
});
