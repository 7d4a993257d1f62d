/** Words that the law and the procedure share (see docs/terms.md). */

/** Fiscal level (财政级次) that pays: 省 / 地级市 / 区县. */
export type Treasury = 'province' | 'prefecture' | 'district';
export const TREASURIES: readonly Treasury[] = ['province', 'prefecture', 'district'];

/** The stages of a case (阶段), in the order that a policy version's route gives them. */
export type StageId =
  'declaration' | 'endorsement' | 'department' | 'panel' | 'settlement' | 'approval' | 'notice' | 'payout';

export type ApplicantKind =
  | 'enterprise'
  | 'soleProprietor'
  | 'cooperative'
  | 'university'
  | 'school'
  | 'researchInstitute'
  | 'publicInstitution'
  | 'association'
  | 'serviceOrganisation'
  | 'park'
  | 'bank'
  | 'village'
  | 'individual'
  | 'other';

export const APPLICANT_KINDS: readonly ApplicantKind[] = [
  'enterprise',
  'soleProprietor',
  'cooperative',
  'university',
  'school',
  'researchInstitute',
  'publicInstitution',
  'association',
  'serviceOrganisation',
  'park',
  'bank',
  'village',
  'individual',
  'other',
];
