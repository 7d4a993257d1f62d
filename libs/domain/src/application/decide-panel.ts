import { assertNever, isRefusal, refuse } from '#kernel';
import { claimToActOn } from './at-stage.js';
import type { Command, Envelope, Result } from './decision.js';
import type { ApplicationState, ClaimState } from './state.js';

/** Stage 4: the review panel (评审专项小组). */

export function onSiteCheck(
  envelope: Envelope,
  command: Command<'RequireOnSiteCheck' | 'RecordOnSiteCheck' | 'WaiveOnSiteCheck'>,
  state: ApplicationState,
): Result {
  const claim = claimToActOn(envelope, 'panel', command, state);
  if (isRefusal(claim)) return claim;
  const { panel } = command.panel;
  switch (command.type) {
    case 'RequireOnSiteCheck':
      if (claim.onSite !== 'open') return refuse('ON_SITE_CHECK_DECIDED', { claim: claim.id, onSite: claim.onSite });
      return [{ type: 'OnSiteCheckRequired', body: { claim: claim.id, panel, reason: command.reason } }];
    case 'RecordOnSiteCheck':
      if (claim.onSite === 'done') return refuse('ON_SITE_CHECK_DECIDED', { claim: claim.id, onSite: claim.onSite });
      return [
        {
          type: 'OnSiteCheckDone',
          body: { claim: claim.id, panel, visitedOn: command.visitedOn, findings: command.findings },
        },
      ];
    case 'WaiveOnSiteCheck':
      if (claim.onSite === 'done' || claim.onSite === 'waived') {
        return refuse('ON_SITE_CHECK_DECIDED', { claim: claim.id, onSite: claim.onSite });
      }
      return [{ type: 'OnSiteCheckWaived', body: { claim: claim.id, panel, reason: command.reason } }];
    default:
      return assertNever(command);
  }
}

export function verifyFacts(envelope: Envelope, command: Command<'VerifyFacts'>, state: ApplicationState): Result {
  const claim = claimToActOn(envelope, 'panel', command, state);
  if (isRefusal(claim)) return claim;
  if (claim.onSite !== 'done' && claim.onSite !== 'waived') {
    return refuse('ON_SITE_CHECK_OPEN', { claim: claim.id, onSite: claim.onSite });
  }
  const unexplained = unexplainedChange(claim, command);
  if (unexplained !== undefined) return refuse('CHANGE_WITHOUT_CUT', { claim: claim.id, fact: unexplained });
  const silent = command.cuts.find((cut) => cut.reason.trim() === '');
  if (silent) return refuse('CUT_WITHOUT_REASON', { claim: claim.id, fact: silent.fact });
  if (command.similarTo.includes(claim.id)) return refuse('SIMILAR_TO_ITSELF', { claim: claim.id });
  const { facts, cuts, decision, similarTo, otherAwards, local, panel } = command;
  return [
    {
      type: 'FactsVerified',
      body: {
        claim: claim.id,
        panel: panel.panel,
        facts,
        cuts,
        similarTo,
        otherAwards,
        local,
        ...(decision ? { decision } : {}),
      },
    },
  ];
}

/** Every fact that the panel holds otherwise than declared is named in a cut, with its reason. */
function unexplainedChange(claim: ClaimState, command: Command<'VerifyFacts'>): string | undefined {
  const names = new Set([...Object.keys(claim.facts), ...Object.keys(command.facts)]);
  for (const name of names) {
    const declared = claim.facts[name] ?? null;
    const verified = command.facts[name] ?? null;
    const cut = command.cuts.find((each) => each.fact === name);
    if (declared === verified ? cut !== undefined : cut?.from !== declared || cut.to !== verified) return name;
  }
  return undefined;
}

/** What was settled falls, and the panel looks again. */
export function reopenClaim(command: Command<'ReopenClaim'>, state: ApplicationState): Result {
  const claim = state.claims[command.claim];
  if (!claim) return refuse('CLAIM_UNKNOWN', { claim: command.claim });
  if (claim.status !== 'verified') return refuse('CLAIM_NOT_VERIFIED', { claim: claim.id, status: claim.status });
  return [{ type: 'ClaimReopened', body: { claim: claim.id, cause: command.cause, reason: command.reason } }];
}
