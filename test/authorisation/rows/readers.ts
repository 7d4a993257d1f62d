import { evidenceOf } from '../../../apps/api/src/demonstration/evidence-files.js';
import { answers, type ActorKey } from '../actors.js';

/** Who reads a case that was submitted: its applicant, whose stamp it needs, who collects or verifies it, and the district's offices. */
export const CASE: readonly ActorKey[] = [
  'owner',
  'ownEndorser',
  'collecting',
  'panelMember',
  'recusedMember',
  'office',
  'finance',
  'otherFinance',
  'auditor',
  'policyOffice',
];
export const READS_CASE = answers(CASE, 'NOT_FOUND');

/** Everybody in an office of the district. */
export const DISTRICT: readonly ActorKey[] = [
  'collecting',
  'otherDepartment',
  'panelMember',
  'recusedMember',
  'otherExpert',
  'office',
  'finance',
  'otherFinance',
  'auditor',
  'policyOffice',
];

export const page = (text: string) => {
  const { bytes, mediaType } = evidenceOf('patent_certificate', text);
  return { bytes: Buffer.from(bytes), type: mediaType };
};
