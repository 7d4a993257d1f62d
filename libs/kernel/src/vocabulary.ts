/** Words that the law and the procedure share (see docs/terms.md). */

/** Fiscal level (财政级次) that pays: 省 / 地级市 / 区县. */
export type Treasury = 'province' | 'prefecture' | 'district';
export const TREASURIES: readonly Treasury[] = ['province', 'prefecture', 'district'];

/** The stages of a case (阶段), as far as it can go; which of them, and in which order, says a policy version's route. */
export const STAGES: readonly StageId[] = [
  'declaration',
  'endorsement',
  'department',
  'panel',
  'settlement',
  'approval',
  'notice',
  'payout',
];
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
