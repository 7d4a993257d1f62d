import { refuse } from '#kernel';
import type { Command, Result } from './decision.js';
import { claimsInOrder, type ApplicationState } from './state.js';

/** A form goes round a handful of desks; more scans than this are a mistake. */
const MAX_SCANS = 30;

/**
 * 签章扫描件: what is on paper beside the record. From submission on, whoever signs the form may attach it: the applicant, a stamp-giver
 * whose stamp is required, a department that collects one of the claims. It decides nothing, and is no duty.
 */
export function attachSignedForm({ scan, organisation }: Command<'AttachSignedForm'>, state: ApplicationState): Result {
  if (state.status === 'withdrawn') return refuse('APPLICATION_WITHDRAWN');
  if (state.status === 'draft') return refuse('FORM_BEFORE_SUBMISSION');
  if (!signsForm(state, organisation)) return refuse('FORM_NOT_YOURS_TO_SIGN', { organisation });
  if (state.signedForms.length >= MAX_SCANS) return refuse('TOO_MANY_SIGNED_FORMS', { limit: MAX_SCANS });
  if (state.signedForms.at(-1)?.hash === scan.hash) return refuse('SIGNED_FORM_ALREADY_ATTACHED');
  return [{ type: 'SignedFormAttached', body: { organisation, scan }, fileHashes: [scan.hash] }];
}

const signsForm = (state: ApplicationState, organisation: string): boolean =>
  organisation === state.applicant ||
  state.requiredStamps.includes(organisation) ||
  claimsInOrder(state).some(({ department }) => department === organisation);
