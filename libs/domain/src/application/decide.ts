import { assertNever, refuse } from '#kernel';
import * as declaration from './decide-declaration.js';
import { endorsement } from './decide-endorsement.js';
import { onSiteCheck, reopenClaim, verifyFacts } from './decide-panel.js';
import { returnForSupplement } from './decide-return.js';
import { acceptClaim, recordReservation, refuseClaim } from './decide-review.js';
import { attachSignedForm } from './decide-signed-form.js';
import { recordWithdrawal, withdrawApplication, withdrawClaim } from './decide-withdrawal.js';
import type { Envelope, Result } from './decision.js';
import type { ApplicationState } from './state.js';

export function decide(envelope: Envelope, state: ApplicationState): Result {
  const { command } = envelope;
  if (command.type === 'CreateApplication') return declaration.create(envelope, command, state);
  if (state.status === 'none') return refuse('APPLICATION_UNKNOWN');
  switch (command.type) {
    case 'DeclareClaim':
      return declaration.declareClaim(command, state);
    case 'AmendClaim':
      return declaration.amendClaim(command, state);
    case 'RemoveClaim':
      return declaration.removeClaim(command, state);
    case 'AttachEvidence':
      return declaration.attachEvidence(command, state);
    case 'DetachEvidence':
      return declaration.detachEvidence(command, state);
    case 'SubmitApplication':
      return declaration.submit(envelope, command, state);
    case 'SubmitSupplement':
      return declaration.submitSupplement(command, state);
    case 'AttachSignedForm':
      return attachSignedForm(command, state);
    case 'RecordReservation':
      return recordReservation(command, state);
    case 'GrantEndorsement':
    case 'RefuseEndorsement':
      return endorsement(envelope, command, state);
    case 'ReturnForSupplement':
      return returnForSupplement(envelope, command, state);
    case 'AcceptClaim':
      return acceptClaim(envelope, command, state);
    case 'RefuseClaim':
      return refuseClaim(envelope, command, state);
    case 'RequireOnSiteCheck':
    case 'RecordOnSiteCheck':
    case 'WaiveOnSiteCheck':
      return onSiteCheck(envelope, command, state);
    case 'VerifyFacts':
      return verifyFacts(envelope, command, state);
    case 'ReopenClaim':
      return reopenClaim(command, state);
    case 'WithdrawClaim':
      return withdrawClaim(command, state);
    case 'RecordWithdrawal':
      return recordWithdrawal(command, state);
    case 'WithdrawApplication':
      return withdrawApplication(command, state);
    default:
      return assertNever(command);
  }
}
