export interface paths {
    readonly "/api/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All accounts with their names and roles */
        readonly get: operations["AccountsController_list"];
        readonly put?: never;
        /** Make an account, with a first role if one is given */
        readonly post: operations["AccountsController_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/me/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Change your own password; every session of yours ends, so log in again */
        readonly post: operations["AccountsController_changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One account with its name and all its role grants, ended ones included */
        readonly get: operations["AccountsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grant a role, in the name of an organisation or party, from a day on */
        readonly post: operations["GrantsController_grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/grants/{grant}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a grant, today or on a later day; what was held until then stays true */
        readonly post: operations["GrantsController_revoke"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Applications of an applicant, or of a round */
        readonly get: operations["CasesController_list"];
        readonly put?: never;
        /** Begin an application in an open round */
        readonly post: operations["ApplicantController_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Declare a claim: exactly one certificate, loan or fee */
        readonly post: operations["ApplicantController_declareClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One claim; its ETag is what a stage decision names in If-Match */
        readonly get: operations["CasesController_claim"];
        /** Change a claim that is a draft or was returned for supplement */
        readonly put: operations["ApplicantController_amendClaim"];
        readonly post?: never;
        /** Remove a claim before submission */
        readonly delete: operations["ApplicantController_removeClaim"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/evidence/{evidence}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Download a file that you may read */
        readonly get: operations["EvidenceController_download"];
        readonly put?: never;
        readonly post?: never;
        /** Take an evidence file off a claim */
        readonly delete: operations["ApplicantController_detachEvidence"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Submit, with the undertaking of truth (真实性承诺) */
        readonly post: operations["ApplicantController_submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/supplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send back everything that was returned (补正) */
        readonly post: operations["ApplicantController_supplement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw everything that is not approved yet; the answer says what became of each claim */
        readonly post: operations["ApplicantController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw one claim at any stage before its approval, with its lines */
        readonly post: operations["ApplicantController_withdrawClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/endorsement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stamp (审核盖章) everything of the application that waits for it */
        readonly post: operations["TiersController_endorse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/endorsement-refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refuse the stamp, with a reason */
        readonly post: operations["TiersController_refuseEndorsement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Return for supplement from the stamp, once, with everything that is missing */
        readonly post: operations["TiersController_returnApplication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept a claim after departmental review (部门审核) */
        readonly post: operations["TiersController_accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Return one claim for supplement from the department */
        readonly post: operations["TiersController_returnClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refuse one claim at the department, with a reason */
        readonly post: operations["TiersController_refuseClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/contest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether other applicants claim the same certificate, and for the offices who they are */
        readonly get: operations["ContestsController_contest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/contest-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide whether a claim goes on whose certificate is another applicant's claim already */
        readonly post: operations["ContestsController_decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/on-site-check-requirement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Require an on-site check (现场核实) */
        readonly post: operations["PanelClaimsController_requireOnSite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/on-site-check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that the site was visited */
        readonly post: operations["PanelClaimsController_recordOnSite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/on-site-check-waiver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Waive the on-site check, with a reason */
        readonly post: operations["PanelClaimsController_waiveOnSite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Verify the facts, with cuts (核减) and decisions and their reasons */
        readonly post: operations["PanelClaimsController_verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/panel-return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Return one claim for supplement from the panel */
        readonly post: operations["PanelClaimsController_returnClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/panel-refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refuse one claim at the panel, with a reason */
        readonly post: operations["PanelClaimsController_refuseClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One application: where it is, with its claims */
        readonly get: operations["CasesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything that happened to a case, in order */
        readonly get: operations["CasesController_timeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The full history of a case: every event with its body */
        readonly get: operations["CasesController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/as-of": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The case as it stood at a position or moment */
        readonly get: operations["CasesController_asOf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Batches, of one round or all */
        readonly get: operations["BatchesController_list"];
        readonly put?: never;
        /** Open a batch for a round; the policy says which bodies must decide */
        readonly post: operations["BatchesController_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches/{id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The lines of a batch, struck ones included */
        readonly get: operations["BatchesController_lines"];
        readonly put?: never;
        /** Take lines into the batch, each by itself; the answer says which were taken and why others not */
        readonly post: operations["BatchesController_include"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A batch with its totals and decisions; its ETag is what strikes and decisions name in If-Match */
        readonly get: operations["BatchesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches/{id}/presentation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Present the batch: no more lines come in, meetings may decide */
        readonly post: operations["MeetingsController_present"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches/{id}/strikes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Strike (剔除) a line: deferred or rejected, with a reason */
        readonly post: operations["MeetingsController_strike"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches/{id}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Enter one meeting’s decision with its minutes; the last one required approves the batch */
        readonly post: operations["MeetingsController_decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches/{id}/minutes-files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Upload a meeting’s minutes; the answer’s hash goes into the decision */
        readonly post: operations["MeetingsController_upload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches/{id}/minutes-files/{hash}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Download a meeting’s minutes */
        readonly get: operations["MeetingsController_download"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calculator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the documents would pay on these facts, and why; what is missing; nothing is kept */
        readonly post: operations["CalculatorController_calculate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Business time now, and whether this is a demonstration */
        readonly get: operations["ClockController_now"];
        readonly put?: never;
        /** Move a demonstration's clock forward; everything that falls due happens, in order */
        readonly post: operations["ClockController_move"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/claims/{claim}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Attach a file: PDF, JPEG or PNG */
        readonly post: operations["EvidenceController_attach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The process answers */
        readonly get: operations["HealthController_live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read models have caught up, and nothing is failing */
        readonly get: operations["HealthController_ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health/idle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Answers when all background work on the log so far is done, with the position of its last event */
        readonly get: operations["HealthController_idle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Subscriptions, parked cases (暂停处理), dead jobs; degraded while anything is parked */
        readonly get: operations["HealthController_state"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health/parked/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Digest parked cases again, in order, or one of them; answers what is still parked */
        readonly post: operations["HealthController_retry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lines by exactly one of: stage (also within a round), round, batch, notice, applicant, application */
        readonly get: operations["LinesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/lines/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One line; its ETag is what a decision on it names in If-Match */
        readonly get: operations["LinesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/lines/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw a line before it is approved: its amount stands no longer */
        readonly post: operations["LineExitsController_withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/lines/{id}/presentation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Present a rejected claim again: it is settled anew, behind what stands by then */
        readonly post: operations["LineExitsController_present"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/lines/{id}/recovery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that a treasury’s share, paid on a line that stands no longer, came back in full */
        readonly post: operations["RecoveryController_recover"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Notices, with how many objections are open */
        readonly get: operations["NoticesController_list"];
        readonly put?: never;
        /** Open the public notice (公示) of a batch’s lines: once, and again for lines that the first did not show */
        readonly post: operations["NoticesController_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices/{id}/objections/{objection}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide an objection: dismissed or upheld, with a reason */
        readonly post: operations["NoticesController_decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A notice and its objections; its ETag is what a decision names in If-Match */
        readonly get: operations["NoticesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices/{id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The lines of a notice as officials see them */
        readonly get: operations["NoticesController_lines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Public notices */
        readonly get: operations["PublicNoticesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/notices/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A notice with its lines: who gets how much for what, on which sentence, and how to object */
        readonly get: operations["PublicNoticesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/notices/{id}/objections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Object to one line of an open notice, or to several; keep the receipts to see what became of each */
        readonly post: operations["PublicNoticesController_object"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/objections/{receipt}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What became of an objection, by its receipt */
        readonly get: operations["PublicNoticesController_objection"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All organisations */
        readonly get: operations["OrganisationsController_list"];
        readonly put?: never;
        /** Register an organisation */
        readonly post: operations["OrganisationsController_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One organisation */
        readonly get: operations["OrganisationsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/panels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The panels of a round */
        readonly get: operations["PanelsController_list"];
        readonly put?: never;
        /** Appoint a review panel (评审专项小组) for a round */
        readonly post: operations["PanelsController_appoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/panels/{id}/recusals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Recuse (回避) a member from an application: the office anybody, a member itself */
        readonly post: operations["PanelsController_recuse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/panels/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A panel: members by name, recusals, signatures */
        readonly get: operations["PanelsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/panels/{id}/minutes-files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Upload minutes; the answer’s hash is what members sign */
        readonly post: operations["MinutesController_upload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/panels/{id}/minutes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign minutes that were uploaded */
        readonly post: operations["MinutesController_sign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/panels/{id}/minutes-files/{hash}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Download minutes */
        readonly get: operations["MinutesController_download"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/parties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All parties */
        readonly get: operations["PartiesController_list"];
        readonly put?: never;
        /** Register a party: an organisation by its USCC, or an individual by name and identity number */
        readonly post: operations["PartiesController_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/parties/{id}/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say in which park a party resides, or in which township or subdistrict it sits, from when */
        readonly post: operations["PartiesController_relate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/parties/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A party: for itself, for the offices that it is related to, and for the district’s offices */
        readonly get: operations["PartiesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/parties/{id}/bank-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The confirmed account, for the party itself and for finance */
        readonly get: operations["BankAccountsController_read"];
        /** Confirm the account that the party is to be paid to */
        readonly put: operations["BankAccountsController_confirm"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/parties/{id}/bank-account/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say whether the confirmed account is the payee’s */
        readonly post: operations["BankAccountsController_check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payment-runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Payment runs */
        readonly get: operations["PaymentRunsController_list"];
        readonly put?: never;
        /** Open a payment run of a policy for the current budget year */
        readonly post: operations["PaymentRunsController_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payment-runs/{id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Allot lines to the run, each by itself; the answer says which were taken and why others not */
        readonly post: operations["PaymentRunsController_allot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payment-runs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A run with its reconciliation by treasury: what is owed, paid, and due from other levels */
        readonly get: operations["PaymentRunsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payments/{id}/instruction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Instruct (拨付指令) the payment to the account that is confirmed and checked */
        readonly post: operations["PaymentsController_instruct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payments/{id}/bank-answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record what the bank answered to an attempt: paid, rejected, or unknown */
        readonly post: operations["PaymentsController_bankAnswer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payments/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that a payment came back after it was paid (退票): its lines are no longer paid */
        readonly post: operations["PaymentsController_returned"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payments/{id}/due-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Report a share that another level owes (市级应承担) to that level */
        readonly post: operations["PaymentsController_report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Payments of a run, or to one payee */
        readonly get: operations["PaymentsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A payment; its ETag is what instruction and bank answer name in If-Match */
        readonly get: operations["PaymentsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payments/{id}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The lines that a payment pays */
        readonly get: operations["PaymentsController_lines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every policy with its items, the facts that they need, and its readings */
        readonly get: operations["PoliciesController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One policy with its sentences, numbers and source text */
        readonly get: operations["PoliciesController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policies/{id}/items/{item}/schema": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What an item asks, as JSON Schema 2020-12: labels, units, help, evidence, conditions */
        readonly get: operations["PoliciesController_schema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policies/{id}/law": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The readable law: sentence, rule in words, parameters, readings, worked examples; as a page for a browser */
        readonly get: operations["PoliciesController_law"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policies/{id}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish a version, in one order of approval, notice and payout: from then on both are fixed, and rounds may open */
        readonly post: operations["PoliciesController_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policies/{id}/readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Readings confirmed so far, with how they were confirmed before */
        readonly get: operations["PoliciesController_readings"];
        readonly put?: never;
        /** Confirm how an ambiguous clause is read (口径), by whom and in which document */
        readonly post: operations["PoliciesController_confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policies/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish a draft as a new version, with its legal basis, from a day on; cases keep the version they have */
        readonly post: operations["DraftsController_publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policies/{id}/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The targets of a document with recorded values, progress and yearly growth */
        readonly get: operations["IndicatorsController_table"];
        readonly put?: never;
        /** Record what an indicator came to in a year, with its source; a later record corrects it */
        readonly post: operations["IndicatorsController_record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/awards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The register of published results: enterprises by name, natural persons by surname only */
        readonly get: operations["PublicAwardsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/queues/{stage}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The queue of a stage, of your jurisdiction */
        readonly get: operations["QueuesController_queue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/queues/{stage}/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many wait at a stage, by kind */
        readonly get: operations["QueuesController_counts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/entitlements/{applicant}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An applicant's claims with their settled amounts */
        readonly get: operations["EntitlementsController_ofApplicant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/entitlements/{applicant}/claims/{claim}/trace": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A settled amount's trace: every step with its article */
        readonly get: operations["EntitlementsController_trace"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rates/lpr": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The LPR series, each row with its source, and the days for which it answers */
        readonly get: operations["RatesController_series"];
        readonly put?: never;
        /** Register the next publication of the LPR, with its announcement */
        readonly post: operations["RatesController_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rates/lpr/{published}/correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Correct a registered row; amounts that were settled under it stay as they are */
        readonly post: operations["RatesController_correct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rounds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All rounds, with whether one may declare now */
        readonly get: operations["RoundsController_list"];
        readonly put?: never;
        /** Open a round of a published policy */
        readonly post: operations["RoundsController_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rounds/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One round */
        readonly get: operations["RoundsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Log in; the token comes as a cookie and in the answer */
        readonly post: operations["SessionsController_logIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who am I, in which roles */
        readonly get: operations["SessionsController_current"];
        readonly put?: never;
        readonly post?: never;
        /** Log out */
        readonly delete: operations["SessionsController_logOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Is this folder set up, and as what */
        readonly get: operations["SetupController_state"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/setup/administrator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Start for real: the first administrator */
        readonly post: operations["SetupController_administrator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/setup/demonstration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Look around: load the demonstration; answers with its persons and their password */
        readonly post: operations["SetupController_loadDemonstration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/batches/{id}/as-of": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A batch with its members, totals and decisions as it stood at a moment or position */
        readonly get: operations["PastController_batch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/entitlements/{applicant}/as-of": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An applicant's settled amounts as they stood at a moment or position */
        readonly get: operations["PastController_entitlement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/as-of": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which roles an account held at a moment or position, and which were recorded by then */
        readonly get: operations["PastController_account"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was granted to an account and what was revoked between two moments or positions */
        readonly get: operations["PastController_accountChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/queues/{stage}/as-of": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The queue of a stage as it stood at a moment or position, of every office or of one */
        readonly get: operations["PastQueuesController_asOf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/queues/{stage}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What entered and what left the queue of a stage between two moments or positions */
        readonly get: operations["PastQueuesController_changes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Events of a case between two moments or positions, and which claims and lines they moved */
        readonly get: operations["CaseChangesController_changes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/what-if": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try a draft (changed numbers, dates, superior rules, readings) on past cases; answers with the trial to ask for */
        readonly post: operations["WhatIfController_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/what-if/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Progress of a trial; when done, totals, who gains, who loses and the largest differences */
        readonly get: operations["WhatIfController_one"];
        readonly put?: never;
        readonly post?: never;
        /** Cancel a trial */
        readonly delete: operations["WhatIfController_cancel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly GrantDto: {
            /**
             * @description Role (角色)
             * @enum {string}
             */
            readonly role: "applicant" | "endorser" | "department" | "panel" | "governmentOffice" | "finance" | "auditor" | "policyOffice" | "administrator";
            /**
             * @description In whose name: an organisation, for applicants a party; not for administrators
             * @example 2k1x9a7c3e5g7i9k1m3o5q7s9u
             */
            readonly organisation?: string;
            /**
             * @description First day (Asia/Shanghai)
             * @example 2024-01-01
             */
            readonly from: string;
            /**
             * @description The day from which it no longer holds; absent: open
             * @example 2025-01-01
             */
            readonly until?: Record<string, never>;
        };
        readonly CreateAccountDto: {
            /**
             * @description Login name: 3 to 64 letters, digits, ". _ @ -"; case does not count
             * @example clerk-01
             */
            readonly login: string;
            /**
             * @description First password, 10 to 128 characters
             * @example correct horse battery
             */
            readonly password: string;
            /**
             * @description Name that colleagues see; kept in the vault
             * @example 张三
             */
            readonly displayName: string;
            /** @description A first role */
            readonly grant?: components["schemas"]["GrantDto"];
        };
        readonly ChangePasswordDto: {
            /** @description The password until now */
            readonly current: string;
            /** @description The new password, 10 to 128 characters */
            readonly next: string;
        };
        readonly RevocationDto: {
            /**
             * @description The day from which the grant no longer holds: today or later
             * @example 2024-07-01
             */
            readonly until: string;
            /** @description Why, 2 to 1000 characters */
            readonly reason: string;
        };
        readonly CreateApplicationDto: {
            /** @description The applicant (申报单位), a party that you act for */
            readonly applicant: string;
            /** @description The round (轮次) to declare in */
            readonly round: string;
        };
        readonly DeclareClaimDto: {
            /**
             * @description Number of the certificate, contract or invoice (证书、批文编号)
             * @example US11223344B2
             */
            readonly certificateNumber: string;
            /** @description What it is about, where the item asks: e.g. the patent that won a prize */
            readonly objectNumber?: string;
            /**
             * @description Facts as the item declares them (GET /api/policies/{id}); money as yuan text, days as YYYY-MM-DD
             * @example {
             *       "approval_doc_date": "2023-06-01"
             *     }
             */
            readonly facts: Record<string, never>;
            /**
             * @description Item (项目类别) of the policy
             * @example intl_invention
             */
            readonly item: string;
            /** @description The earlier claim on the same certificate that this one supplements (补差) */
            readonly topUpOf?: string;
        };
        readonly ClaimContentDto: {
            /**
             * @description Number of the certificate, contract or invoice (证书、批文编号)
             * @example US11223344B2
             */
            readonly certificateNumber: string;
            /** @description What it is about, where the item asks: e.g. the patent that won a prize */
            readonly objectNumber?: string;
            /**
             * @description Facts as the item declares them (GET /api/policies/{id}); money as yuan text, days as YYYY-MM-DD
             * @example {
             *       "approval_doc_date": "2023-06-01"
             *     }
             */
            readonly facts: Record<string, never>;
        };
        readonly SubmissionDto: {
            /** @description 真实性承诺: everything declared is true */
            readonly undertaking: boolean;
        };
        readonly WithdrawalDto: {
            /** @description Why */
            readonly reason: string;
        };
        readonly EndorsementDto: {
            /** @description Opinion (意见) beside the stamp */
            readonly opinion?: string;
        };
        readonly ReasonDto: {
            /** @description Reason */
            readonly reason: string;
        };
        readonly MissingItemDto: {
            /** @description The claim concerned; absent: the whole application */
            readonly claim?: string;
            /** @description What is missing or wrong */
            readonly what: string;
        };
        readonly ReturnDto: {
            /** @description Everything that is missing, once (一次性告知) */
            readonly missing: readonly components["schemas"]["MissingItemDto"][];
            /**
             * @description Until when it is expected back; a UTC instant
             * @example 2024-03-31T16:00:00.000Z
             */
            readonly supplementUntil?: string;
        };
        readonly OtherAwardDto: {
            /** @enum {string} */
            readonly source: "otherDistrictPolicy" | "otherPrefecturePolicy" | "provincialPolicy";
            /** @enum {string} */
            readonly treasury: "province" | "prefecture" | "district";
            /**
             * @description Yuan
             * @example 15000.00
             */
            readonly amount: string;
            /** @description Under which policy, in which document */
            readonly basis: string;
        };
        readonly AcceptanceDto: {
            /** @description Opinion (部门意见) */
            readonly opinion?: string;
            /** @description Payments under other policies for the same object */
            readonly otherAwards?: readonly components["schemas"]["OtherAwardDto"][];
        };
        readonly ContestDecisionDto: {
            /** @description True: this claim goes on beside those that hold the certificate; false: it does not */
            readonly allowed: boolean;
            /** @description Why; shown in the timelines of all of them */
            readonly reason: string;
        };
        readonly PanelReasonDto: {
            /** @description The panel (评审专项小组) you act on */
            readonly panel: string;
            /** @description Reason */
            readonly reason: string;
        };
        readonly OnSiteCheckDto: {
            /** @description The panel (评审专项小组) you act on */
            readonly panel: string;
            /**
             * @description Day of the visit
             * @example 2024-04-15
             */
            readonly visitedOn: string;
            /** @description What was found (现场核实情况) */
            readonly findings: string;
        };
        readonly CutDto: {
            /**
             * @description Name of the fact that is lowered (核减)
             * @example principal
             */
            readonly fact: string;
            /** @description What the panel holds instead, as the fact is typed: money as yuan text, counts as whole numbers */
            readonly to: string | number | boolean;
            /** @description Why */
            readonly reason: string;
        };
        readonly PanelDecisionDto: {
            /**
             * @description A lower rate than the 最高 of the text
             * @example 40%
             */
            readonly rate?: string;
            /**
             * @description A figure within the ceiling, yuan
             * @example 30000.00
             */
            readonly figure?: string;
            /** @description Why */
            readonly reason: string;
        };
        readonly VerificationDto: {
            /** @description The panel (评审专项小组) you act on */
            readonly panel: string;
            /** @description Facts that the panel lowers; all others are verified as declared */
            readonly cuts?: readonly components["schemas"]["CutDto"][];
            readonly decision?: components["schemas"]["PanelDecisionDto"];
            /** @description Claims of the same applicant that are similar (相近或相似) to this one */
            readonly similarTo?: readonly string[];
            /** @description Replaces what the department found, where given */
            readonly otherAwards?: readonly components["schemas"]["OtherAwardDto"][];
        };
        readonly PanelReturnDto: {
            /** @description Everything that is missing, once (一次性告知) */
            readonly missing: readonly components["schemas"]["MissingItemDto"][];
            /**
             * @description Until when it is expected back; a UTC instant
             * @example 2024-03-31T16:00:00.000Z
             */
            readonly supplementUntil?: string;
            /** @description The panel (评审专项小组) you act on */
            readonly panel: string;
        };
        readonly OpenBatchDto: {
            /** @description The round (轮次) whose lines it takes */
            readonly round: string;
        };
        readonly LineListDto: {
            /** @description Lines (兑现行), at most 200 */
            readonly lines: readonly string[];
        };
        readonly StrikeDto: {
            /** @description A line of the batch */
            readonly line: string;
            /**
             * @description 暂缓: waits for a later batch; 不予: no longer stands
             * @enum {string}
             */
            readonly kind: "deferred" | "rejected";
            /** @description Why, 2 to 1000 characters */
            readonly reason: string;
        };
        readonly DecisionDto: {
            /**
             * @description The body that decided: an id of the policy’s approvalBodies
             * @example government
             */
            readonly body: string;
            /**
             * @description The numbered meeting
             * @example 区政府第12次常务会议
             */
            readonly meeting: string;
            /**
             * @description Day of the meeting; not in the future
             * @example 2024-06-18
             */
            readonly date: string;
            /**
             * @description The document that records it
             * @example 袁府纪要〔2024〕12号
             */
            readonly document: string;
            /** @description Hash of the minutes, from POST …/minutes-files (hex SHA-256) */
            readonly minutes?: string;
        };
        readonly CalculatorApplicantDto: {
            /** @enum {string} */
            readonly kind: "enterprise" | "soleProprietor" | "cooperative" | "university" | "school" | "researchInstitute" | "publicInstitution" | "association" | "serviceOrganisation" | "park" | "bank" | "village" | "individual" | "other";
            /**
             * @description In the policy's area on the day that counts; absent: yes
             * @default true
             */
            readonly local: boolean;
        };
        readonly CalculatorDecisionDto: {
            /**
             * @description A rate that the panel might lower it to
             * @example 40%
             */
            readonly rate?: string;
            /**
             * @description A figure that the panel might fix, in yuan
             * @example 80000.00
             */
            readonly figure?: string;
        };
        readonly CalculatorClaimDto: {
            /**
             * @description Your own name for it
             * @example a
             */
            readonly id: string;
            /**
             * @description Item (项目类别), as GET /api/policies names it
             * @example cn_invention
             */
            readonly item: string;
            /**
             * @description What is known so far; money as yuan text, days as YYYY-MM-DD. What is missing is asked for in the answer
             * @example {
             *       "approval_doc_date": "2023-06-01"
             *     }
             */
            readonly facts: Record<string, never>;
            /** @description Claims with the same one are about one certificate */
            readonly certificate?: string;
            /** @description What it is about, where the item asks */
            readonly object?: string;
            /** @description Claims of one project are one sum */
            readonly project?: string;
            /** @description The earlier claim that this one supplements (补差) */
            readonly topUpOf?: string;
            /** @description In the area on this claim's own day; absent: as the applicant */
            readonly local?: boolean;
            readonly decision?: components["schemas"]["CalculatorDecisionDto"];
        };
        readonly CalculatorAwardDto: {
            /** @enum {string} */
            readonly source: "here" | "otherDistrictPolicy" | "otherPrefecturePolicy" | "provincialPolicy";
            /** @description The claim (by its id here) that it was paid for */
            readonly claim?: string;
            /** @description Of awards here: item, component and certificate */
            readonly item?: string;
            readonly component?: string;
            readonly certificate?: string;
            /** @example 2023 */
            readonly awardYear: number;
            /** @enum {string} */
            readonly treasury: "province" | "prefecture" | "district";
            /**
             * @description Yuan
             * @example 15000.00
             */
            readonly amount: string;
        };
        readonly CalculatorDto: {
            /**
             * @description One document; absent: every one that has an item of a claim
             * @example yuanzhou-2023-25
             */
            readonly policy?: string;
            /**
             * @description All documents of one place: the first part of their ids
             * @example yuanzhou
             */
            readonly jurisdiction?: string;
            readonly applicant: components["schemas"]["CalculatorApplicantDto"];
            readonly claims: readonly components["schemas"]["CalculatorClaimDto"][];
            /** @description Paid already, here or under other policies */
            readonly awards?: readonly components["schemas"]["CalculatorAwardDto"][];
            /**
             * @description Claims that a reviewer would find similar (相近或相似)
             * @example [
             *       [
             *         "a",
             *         "b"
             *       ]
             *     ]
             */
            readonly similar?: readonly string[];
        };
        readonly MoveClockDto: {
            /**
             * @description Later than now; UTC
             * @example 2025-01-01T00:00:00.000Z
             */
            readonly to: string;
        };
        readonly LineReasonDto: {
            /** @description Why, 2 to 1000 characters */
            readonly reason: string;
        };
        readonly RecoveryDto: {
            /**
             * @description To which treasury it came back; its share is recovered as a whole
             * @enum {string}
             */
            readonly treasury: "province" | "prefecture" | "district";
            /**
             * @description Day on which it came back; not in the future
             * @example 2025-03-12
             */
            readonly recoveredOn: string;
            /**
             * @description The document that records it
             * @example 非税收入票据〔2025〕0031号
             */
            readonly document: string;
        };
        readonly OpenNoticeDto: {
            /** @description The batch whose lines are published */
            readonly batch: string;
            /**
             * @description Whole calendar days after the day of opening; absent: as configured
             * @example 7
             */
            readonly days?: number;
        };
        readonly ObjectionDecisionDto: {
            /**
             * @description Dismissed: the line goes on; upheld: it is closed
             * @enum {string}
             */
            readonly outcome: "dismissed" | "upheld";
            /** @description Why; shown to whoever objected, so without personal data; 2 to 1000 characters */
            readonly reason: string;
        };
        readonly ObjectionDto: {
            /** @description The line objected to */
            readonly line: string;
            /** @description Further lines of this notice, objected to for the same reasons */
            readonly alsoLines?: readonly string[];
            /** @description Your name, if you give it; kept in the vault */
            readonly name?: string;
            /**
             * @description How the office can reach you; kept in the vault
             * @example mail@example.org
             */
            readonly contact: string;
            /** @description Why the line should not be paid, 5 to 4000 characters; kept in the vault */
            readonly grounds: string;
        };
        readonly BilingualDto: {
            /**
             * @description 中文
             * @example 袁州区科技局
             */
            readonly zh: string;
            /**
             * @description English
             * @example Yuanzhou District Science and Technology Bureau
             */
            readonly en: string;
        };
        readonly RegisterOrganisationDto: {
            /**
             * @description What kind of office it is
             * @enum {string}
             */
            readonly kind: "park" | "township" | "subdistrict" | "department" | "panelOffice" | "governmentOffice" | "finance" | "audit" | "policyOffice";
            readonly name: components["schemas"]["BilingualDto"];
            /**
             * @description Departments only: the key under which policy documents name it; one organisation per key
             * @example science
             */
            readonly key?: Record<string, never>;
            /**
             * @description Finance only: the treasury that it pays from; absent: that of the document under which it pays
             * @enum {string}
             */
            readonly treasury?: "province" | "prefecture" | "district";
        };
        readonly AppointPanelDto: {
            /** @description The round (轮次) whose claims it verifies */
            readonly round: string;
            /** @description Accounts that hold the role "panel" today; at least three */
            readonly members: readonly string[];
            /**
             * @description The document that appoints it
             * @example 袁知办〔2024〕2号
             */
            readonly document: string;
        };
        readonly RecusalDto: {
            /** @description The member (account) */
            readonly member: string;
            /** @description The application that the member must not act on */
            readonly application: string;
            /** @description Why, 2 to 1000 characters */
            readonly reason: string;
        };
        readonly SignMinutesDto: {
            /** @description Hash of the file, from POST …/minutes-files (hex SHA-256) */
            readonly hash: string;
        };
        readonly RegisterPartyDto: {
            /**
             * @description What kind of applicant it can be
             * @enum {string}
             */
            readonly kind: "enterprise" | "soleProprietor" | "cooperative" | "university" | "school" | "researchInstitute" | "publicInstitution" | "association" | "serviceOrganisation" | "park" | "bank" | "village" | "individual" | "other";
            /**
             * @description Name; of a natural person it is kept in the vault
             * @example 宜春某某科技有限公司
             */
            readonly name: string;
            /**
             * @description 统一社会信用代码 (GB 32100); not for individuals
             * @example 91360902MA35F0000A
             */
            readonly uscc?: string;
            /** @description 公民身份号码, 18 characters; individuals only; kept in the vault */
            readonly idNumber?: string;
        };
        readonly RelatePartyDto: {
            /**
             * @description Residence in a park, or seat (home) in a township/subdistrict
             * @enum {string}
             */
            readonly relation: "park" | "township";
            /** @description The park, township or subdistrict */
            readonly organisation: string;
            /**
             * @description First day (Asia/Shanghai)
             * @example 2022-03-01
             */
            readonly from: string;
            /**
             * @description The day from which it no longer holds; absent: still
             * @example 2024-03-01
             */
            readonly until?: Record<string, never>;
        };
        readonly BankAccountDto: {
            /**
             * @description Bank and branch (开户行)
             * @example 中国某某银行宜春袁州支行
             */
            readonly bank: string;
            /**
             * @description Account number (账号), 8 to 32 digits
             * @example 6222000000000000000
             */
            readonly accountNumber: string;
            /**
             * @description Account holder (户名)
             * @example 宜春某某科技有限公司
             */
            readonly holder: string;
        };
        readonly BankAccountCheckDto: {
            /** @description Fingerprint of the account that was looked at, from GET …/bank-account */
            readonly fingerprint: string;
            /**
             * @description Is it the payee’s account?
             * @enum {string}
             */
            readonly outcome: "matches" | "doesNotMatch";
            /** @description What was wrong, without personal data; 2 to 1000 characters */
            readonly note?: string;
        };
        readonly OpenPaymentRunDto: {
            /**
             * @description The policy
             * @example yuanzhou-2023-25
             */
            readonly policy: string;
            /**
             * @description Budget year: the current one
             * @example 2025
             */
            readonly year: number;
            /**
             * @description The document that releases the money
             * @example 袁财预〔2025〕8号
             */
            readonly document: string;
        };
        readonly BankAnswerDto: {
            /**
             * @description The attempt that the bank answers
             * @example 1
             */
            readonly attempt: number;
            /**
             * @description 已付, 退票, or 结果不明: the bank is asked again, nothing is sent again
             * @enum {string}
             */
            readonly outcome: "paid" | "rejected" | "unknown";
            /**
             * @description The bank’s reference; with "paid" only
             * @example ZF20250301000017
             */
            readonly bankReference?: string;
            /**
             * @description Day of payment, not in the future; with "paid" only
             * @example 2025-03-01
             */
            readonly paidOn?: string;
            /** @description What the bank said, without personal data; with "rejected" and "unknown" only */
            readonly reason?: string;
        };
        readonly PaymentReturnDto: {
            /**
             * @description The attempt that had been paid
             * @example 1
             */
            readonly attempt: number;
            /**
             * @description Day on which the money came back, not in the future
             * @example 2025-03-04
             */
            readonly returnedOn: string;
            /** @description Why it came back, without personal data, 2 to 1000 characters */
            readonly reason: string;
        };
        readonly DueReportDto: {
            /**
             * @description The document in which the share was reported to the other treasury
             * @example 袁财报〔2025〕4号
             */
            readonly document: string;
        };
        readonly PublishDto: {
            /**
             * @description A version in this release; absent: the newest
             * @example 1
             */
            readonly version?: number;
            /**
             * @description Order of approval, notice and payout (通过、公示、拨付的先后), fixed for the version; absent: as the document is configured
             * @example approvalFirst
             * @enum {string}
             */
            readonly order?: "approvalFirst" | "noticeFirst" | "noticeWithPayout";
        };
        readonly ConfirmReadingDto: {
            /**
             * @description Id of the reading (口径)
             * @example AMB-YZ-07
             */
            readonly reading: string;
            /**
             * @description R1, another option, or a set declared compatible
             * @example [
             *       "R1"
             *     ]
             */
            readonly options: readonly string[];
            /**
             * @description Who decided it
             * @example 袁州区科技局
             */
            readonly authority: string;
            /**
             * @description In which document
             * @example 袁科函〔2024〕3号
             */
            readonly document: string;
            /**
             * @description On which day; not in the future
             * @example 2024-01-15
             */
            readonly decidedOn: string;
        };
        readonly ParameterChangeDto: {
            /**
             * @description Id of the parameter
             * @example intl-invention
             */
            readonly parameter: string;
            /**
             * @description As the policy lists it: yuan, percent, a whole number, a day
             * @example 120000.00
             */
            readonly value: string;
            /**
             * @description Qualifying dates from this day on; absent: all
             * @example 2024-01-01
             */
            readonly from?: string;
        };
        readonly ReadingChoiceDto: {
            /** @example AMB-YZ-07 */
            readonly reading: string;
            /**
             * @example [
             *       "R2"
             *     ]
             */
            readonly options: readonly string[];
        };
        readonly EffectDto: {
            /**
             * @description stop: pays no longer; exclude: not to these kinds of applicants; cap: at most so much; reduce: to a share
             * @enum {string}
             */
            readonly kind: "stop" | "exclude" | "cap" | "reduce";
            /** @description Of exclude */
            readonly applicantKinds?: readonly ("enterprise" | "soleProprietor" | "cooperative" | "university" | "school" | "researchInstitute" | "publicInstitution" | "association" | "serviceOrganisation" | "park" | "bank" | "village" | "individual" | "other")[];
            /**
             * @description Of cap: each claim, or all of an award year
             * @enum {string}
             */
            readonly per?: "claim" | "year";
            /**
             * @description Of cap: yuan
             * @example 100000.00
             */
            readonly amount?: string;
            /**
             * @description Of reduce: the share that is paid
             * @example 80%
             */
            readonly to?: string;
        };
        readonly WordsDto: {
            /** @example 《关于规范奖补资金的通知》 */
            readonly zh: string;
            /** @example Notice on awards */
            readonly en: string;
        };
        readonly SuperiorBasisDto: {
            readonly title: components["schemas"]["WordsDto"];
            /**
             * @description Number of the document
             * @example 某发〔2025〕1号
             */
            readonly document: string;
            /** @description The sentence, verbatim */
            readonly quote: string;
        };
        readonly OverrideDto: {
            /**
             * @description Id of the superior rule (上位规定) within the version
             * @example notice-2025-1
             */
            readonly id: string;
            /** @description Ids of the items that it takes from; absent: all */
            readonly items?: readonly string[];
            /**
             * @description First qualifying date that it holds for
             * @example 2025-01-01
             */
            readonly from: string;
            /**
             * @description Last one; absent: no end
             * @example 2026-12-31
             */
            readonly until?: string;
            readonly effect: components["schemas"]["EffectDto"];
            readonly legalBasis: components["schemas"]["SuperiorBasisDto"];
        };
        readonly WhatIfDto: {
            /**
             * @description Id of the policy
             * @example yuanzhou-2023-25
             */
            readonly policy: string;
            /**
             * @description Version that the draft changes; absent: the newest
             * @example 1
             */
            readonly version?: number;
            /** @description Changed numbers and dates */
            readonly parameters?: readonly components["schemas"]["ParameterChangeDto"][];
            /** @description Changed readings; others stay as each case was settled */
            readonly readings?: readonly components["schemas"]["ReadingChoiceDto"][];
            /** @description Further superior rules (上位规定) */
            readonly overrides?: readonly components["schemas"]["OverrideDto"][];
            /** @description Only cases of this round; absent: all past cases */
            readonly round?: string;
        };
        readonly LegalBasisDto: {
            /**
             * @description Number of the document
             * @example 袁府办字〔2025〕8号
             */
            readonly number: string;
            /**
             * @description Its title
             * @example 关于调整专利奖补标准的通知
             */
            readonly title: string;
            /**
             * @description Its date; not in the future
             * @example 2025-01-06
             */
            readonly date: string;
        };
        readonly PublishDraftDto: {
            /** @description The draft, as it was tried (its `round` is only for trying) */
            readonly draft: components["schemas"]["WhatIfDto"];
            /**
             * @description Number of the new version; absent: the next
             * @example 2
             */
            readonly version?: number;
            /**
             * @description Facts dated from this day on fall under the new version; earlier ones keep what held before
             * @example 2025-01-01
             */
            readonly from: string;
            /** @description The document (依据) that makes the change; none: refused */
            readonly legalBasis?: components["schemas"]["LegalBasisDto"];
            /**
             * @description Order of approval, notice and payout; absent: as its base
             * @enum {string}
             */
            readonly order?: "approvalFirst" | "noticeFirst" | "noticeWithPayout";
        };
        readonly IndicatorValueDto: {
            /**
             * @description Id of the indicator (指标) in the document
             * @example gi-marks
             */
            readonly indicator: string;
            /**
             * @description The year that the value is of; not in the future
             * @example 2023
             */
            readonly year: number;
            /**
             * @description A plain decimal in the indicator’s unit
             * @example 33
             */
            readonly value: string;
            /**
             * @description Which bulletin, report or letter says so
             * @example 赣州市2023年知识产权统计公报
             */
            readonly source: string;
            /**
             * @description Why a recorded value is corrected; only then
             * @example 公报更正
             */
            readonly correction?: string;
        };
        readonly RegisterLprDto: {
            /**
             * @description One-year rate as announced
             * @example 3.00%
             */
            readonly oneYear: string;
            /**
             * @description Over-five-year rate as announced
             * @example 3.50%
             */
            readonly overFiveYear: string;
            /**
             * @description The announcement
             * @example 2026年9月21日全国银行间同业拆借中心公告
             */
            readonly source: string;
            /**
             * @description Day of publication: the 20th or the next working day
             * @example 2026-09-21
             */
            readonly published: string;
        };
        readonly CorrectLprDto: {
            /**
             * @description One-year rate as announced
             * @example 3.00%
             */
            readonly oneYear: string;
            /**
             * @description Over-five-year rate as announced
             * @example 3.50%
             */
            readonly overFiveYear: string;
            /**
             * @description The announcement
             * @example 2026年9月21日全国银行间同业拆借中心公告
             */
            readonly source: string;
            /**
             * @description What was wrong
             * @example 一年期利率录入有误
             */
            readonly reason: string;
            /** @description Amounts settled under the former row stay as they are, and you know */
            readonly settledAmountsStay?: boolean;
        };
        readonly WindowDto: {
            /**
             * @description First instant, UTC
             * @example 2023-12-31T16:00:00.000Z
             */
            readonly from: string;
            /**
             * @description First instant that is too late, UTC
             * @example 2024-03-31T16:00:00.000Z
             */
            readonly until: string;
        };
        readonly RoundTitleDto: {
            /**
             * @description 中文
             * @example 2023年度专利奖补兑现
             */
            readonly zh: string;
            /**
             * @description English
             * @example Patent awards for 2023
             */
            readonly en: string;
        };
        readonly OpenRoundDto: {
            /**
             * @description A published policy
             * @example yuanzhou-2023-25
             */
            readonly policy: string;
            /**
             * @description A published version of it; absent: the newest
             * @example 1
             */
            readonly policyVersion?: number;
            /**
             * @description Award years (奖励年度) covered
             * @example [
             *       2023
             *     ]
             */
            readonly awardYears: readonly number[];
            /** @description When one may declare */
            readonly window: components["schemas"]["WindowDto"];
            /**
             * @description Lead department: its key in the policy document
             * @example science
             */
            readonly leadDepartment: string;
            readonly title: components["schemas"]["RoundTitleDto"];
        };
        readonly LogInDto: {
            /**
             * @description Login name
             * @example admin
             */
            readonly login: string;
            /** @description Password */
            readonly password: string;
        };
        readonly FirstAdministratorDto: {
            /** @description The one-time code that was printed at start */
            readonly code: string;
            /**
             * @description Login name
             * @example admin
             */
            readonly login: string;
            /** @description Password, 10 to 128 characters */
            readonly password: string;
            /** @description Name that colleagues see; kept in the vault */
            readonly displayName: string;
        };
        readonly LoadDemonstrationDto: {
            /** @description The one-time code that was printed at start */
            readonly code: string;
            /** @description Only the administrator and the movable clock: no cases */
            readonly empty?: boolean;
            /** @description Both rounds up to the last payment, with every exit; takes about half a minute */
            readonly complete?: boolean;
        };
        /** @description What an account was allowed then. */
        readonly AccountAsOf: {
            readonly id: string;
            /** @enum {string} */
            readonly status: "active" | "closed";
            /** Format: date-time */
            readonly registeredAt: string;
            /** @description The business day in Shanghai that it was. */
            readonly day: string;
            /** @description Grants that were in force on the day: ids; none of a closed account. */
            readonly held: readonly string[];
            /** @description Every grant that was recorded by then, ended and future ones included. */
            readonly grants: readonly {
                /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
                readonly organisation: string;
                readonly grant: string;
                readonly revoked: {
                    readonly reason: string;
                    /** Format: date-time */
                    readonly at: string;
                    readonly actor: string;
                } | null;
                /** Format: date-time */
                readonly grantedAt: string;
                readonly grantedBy: string;
                readonly role: components["schemas"]["Role"];
                /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
                readonly from: string;
                readonly until: string | null;
            }[];
        };
        /** @description By grants: what was given, what was ended, and whether the account was closed. */
        readonly AccountChanges: {
            readonly granted: readonly {
                /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
                readonly organisation: string;
                readonly grant: string;
                readonly revoked: {
                    readonly reason: string;
                    /** Format: date-time */
                    readonly at: string;
                    readonly actor: string;
                } | null;
                /** Format: date-time */
                readonly grantedAt: string;
                readonly grantedBy: string;
                readonly role: components["schemas"]["Role"];
                /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
                readonly from: string;
                readonly until: string | null;
            }[];
            readonly revoked: readonly {
                /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
                readonly organisation: string;
                readonly grant: string;
                readonly revoked: {
                    readonly reason: string;
                    /** Format: date-time */
                    readonly at: string;
                    readonly actor: string;
                } | null;
                /** Format: date-time */
                readonly grantedAt: string;
                readonly grantedBy: string;
                readonly role: components["schemas"]["Role"];
                /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
                readonly from: string;
                readonly until: string | null;
            }[];
            readonly before: components["schemas"]["AccountAsOf"] | null;
            readonly after: components["schemas"]["AccountAsOf"] | null;
        };
        readonly AccountView: {
            readonly id: string;
            /** @enum {string} */
            readonly status: "active" | "closed";
            /** @description `null`: erased. */
            readonly login: string | null;
            readonly displayName: string | null;
            readonly registeredAt: string;
            readonly grants: readonly {
                /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
                readonly organisation: string;
                readonly grant: string;
                readonly revoked: {
                    readonly reason: string;
                    /** Format: date-time */
                    readonly at: string;
                    readonly actor: string;
                } | null;
                /** Format: date-time */
                readonly grantedAt: string;
                readonly grantedBy: string;
                readonly role: components["schemas"]["Role"];
                /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
                readonly from: string;
                readonly until: string | null;
            }[];
        };
        /** @enum {string} */
        readonly ApplicantKind: "association" | "bank" | "cooperative" | "enterprise" | "individual" | "other" | "park" | "publicInstitution" | "researchInstitute" | "school" | "serviceOrganisation" | "soleProprietor" | "university" | "village";
        /** @description Where an article begins in the source: `begins` is verbatim and its first occurrence opens the article. */
        readonly ArticleDeclaration: {
            /** @description The anchor that components, readings, parameters and trace steps name. */
            readonly anchor: string;
            readonly title: components["schemas"]["Text"];
            readonly begins: string;
        };
        readonly AwardView: {
            readonly line: string;
            readonly applicant: string | null;
            readonly uscc: string | null;
            readonly policy: {
                readonly id: string;
                readonly title: components["schemas"]["Text"];
                readonly number: string;
            } | {
                readonly id: string;
            };
            readonly item: components["schemas"]["Text"] | null;
            readonly basis: readonly {
                readonly article: string;
                readonly quote: string;
            }[];
            readonly certificate: {
                readonly kind: string;
                readonly number: string | null;
            };
            readonly awardYear: number;
            readonly amount: string;
            readonly byTreasury: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly paid: readonly {
                readonly treasury: string;
                readonly amount: string | null;
                readonly paidOn: string | null;
            }[];
            readonly paidOn: string;
            /** @enum {string} */
            readonly status: "paid" | "returned";
            /** Format: date-time */
            readonly publishedAt: string;
        };
        readonly BatchContent: {
            readonly round: string;
            readonly policy: string;
            readonly requiredBodies: readonly string[];
            /** @description The published route of its round's version; absent in older batches: approval first. */
            readonly route?: readonly components["schemas"]["StageId"][];
        };
        readonly BatchLineView: {
            readonly amounts: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly batch: string;
            readonly line: string;
            readonly cleared: boolean;
            readonly struck: {
                readonly kind: components["schemas"]["StrikeKind"];
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
                readonly actor: string;
            } | null;
        };
        readonly BatchMember: {
            readonly line: string;
            readonly amounts: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly duties: {
                readonly approved?: readonly string[];
                readonly paid?: readonly string[];
                readonly applied?: readonly string[];
                readonly endorsed?: readonly string[];
                readonly reviewed?: readonly string[];
                readonly verified?: readonly string[];
            };
            /** @description It came with its notice behind it, e.g. deferred by an earlier batch. */
            readonly cleared?: boolean;
        };
        readonly BatchView: {
            /** @enum {string|null} */
            readonly order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
            readonly totals: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly policy: string;
            readonly round: string;
            /** @enum {string} */
            readonly status: "approved" | "open" | "presented";
            /** @description The stages of its lines in order; absent in older batches: approval first. */
            readonly route?: readonly components["schemas"]["StageId"][];
            readonly revision: number;
            /** @description Of these, how many have their notice behind them. Told only where the notice comes first. */
            readonly cleared: number;
            readonly approvalDay: string | null;
            readonly payoutRule: components["schemas"]["PayoutRule"] | null;
            readonly lines: number;
            readonly id: string;
            readonly requiredBodies: readonly string[];
            readonly decisions: readonly {
                readonly body: string;
                readonly meeting: string;
                readonly date: string;
                readonly document: string;
                readonly minutes?: {
                    readonly ref: string;
                    readonly hash: string;
                };
                /** Format: date-time */
                readonly at: string;
                readonly actor: string;
            }[];
            /** Format: date-time */
            readonly openedAt: string;
            /** Format: date-time */
            readonly presentedAt: string | null;
            /** Format: date-time */
            readonly approvedAt: string | null;
        };
        readonly BatchViewOfPastController: {
            readonly totals: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly members: readonly {
                readonly amounts: {
                    readonly province?: string;
                    readonly prefecture?: string;
                    readonly district?: string;
                };
                readonly batch: string;
                readonly line: string;
                readonly cleared: boolean;
                readonly struck: {
                    readonly kind: components["schemas"]["StrikeKind"];
                    readonly reason: string;
                    /** Format: date-time */
                    readonly at: string;
                    readonly actor: string;
                } | null;
            }[];
            readonly policy: string;
            readonly round: string;
            /** @enum {string} */
            readonly status: "approved" | "open" | "presented";
            /** @description The stages of its lines in order; absent in older batches: approval first. */
            readonly route?: readonly components["schemas"]["StageId"][];
            readonly revision: number;
            /** @description Of these, how many have their notice behind them. Told only where the notice comes first. */
            readonly cleared: number;
            readonly approvalDay: string | null;
            readonly payoutRule: components["schemas"]["PayoutRule"] | null;
            readonly lines: number;
            readonly id: string;
            readonly requiredBodies: readonly string[];
            readonly decisions: readonly {
                readonly body: string;
                readonly meeting: string;
                readonly date: string;
                readonly document: string;
                readonly minutes?: {
                    readonly ref: string;
                    readonly hash: string;
                };
                /** Format: date-time */
                readonly at: string;
                readonly actor: string;
            }[];
            /** Format: date-time */
            readonly openedAt: string;
            /** Format: date-time */
            readonly presentedAt: string | null;
            /** Format: date-time */
            readonly approvedAt: string | null;
        };
        readonly CalculatorAnswer: {
            /** Format: date */
            readonly today: string;
            readonly documents: readonly components["schemas"]["DocumentAnswer"][];
        };
        /** @description What happened to a case after one moment or position, up to and including another. */
        readonly CaseChanges: {
            readonly events: readonly components["schemas"]["TimelineRow"][];
            /** @description Claims that are elsewhere than before; `null`: not there. */
            readonly claims: readonly components["schemas"]["Moved"][];
            readonly lines: readonly components["schemas"]["Moved"][];
        };
        /** @enum {string} */
        readonly CaseStatus: "draft" | "finished" | "inProgress" | "returned" | "withdrawn";
        /** @description A case with what its claims say. `overall`: `returned` when something waits for the applicant. */
        readonly CaseView: {
            readonly overall: components["schemas"]["CaseStatus"];
            readonly counts: readonly components["schemas"]["ProgressCount"][];
            readonly id: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdOrdinal: number;
            /** @description Claims that wait for a stamp now. At most as many as an application may have claims. */
            readonly endorsing: readonly string[];
            /** @description Organisations whose stamp was ever required: whose queue this case may stand in. */
            readonly everRequired: readonly string[];
            readonly withdrawn: {
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            /** Format: date-time */
            readonly lastAt: string;
            readonly lastEvent: string;
            readonly policy: string;
            readonly round: string;
            readonly applicant: string;
            /** @enum {string} */
            readonly status: "draft" | "none" | "submitted" | "withdrawn";
            readonly applicantKind: components["schemas"]["ApplicantKind"];
            readonly policyVersion: number;
            readonly family: string;
            readonly window: {
                /** Format: date-time */
                readonly from: string;
                /** Format: date-time */
                readonly until: string;
            };
            readonly route: readonly components["schemas"]["StageId"][];
            readonly requiredStamps: readonly string[];
            readonly local: boolean;
            /** Format: date-time */
            readonly submittedAt: string | null;
            readonly nextOrdinal: number;
            readonly duties: {
                readonly approved?: readonly string[];
                readonly paid?: readonly string[];
                readonly applied?: readonly string[];
                readonly endorsed?: readonly string[];
                readonly reviewed?: readonly string[];
                readonly verified?: readonly string[];
            };
            readonly revision: number;
        };
        readonly CaseViewPage: {
            readonly rows: readonly components["schemas"]["CaseView"][];
            /** @description Where the next page begins; `null` on the last one. */
            readonly next: string | null;
        };
        readonly Certificate: {
            readonly kind: string;
            /** @description Keyed hash of kind and number: the same certificate has the same key, whoever claims it. */
            readonly key: string;
            readonly number: components["schemas"]["CertificateNumber"];
        };
        /** @description A certificate's number as people read it: in clear for organisations, in the vault for natural persons. */
        readonly CertificateNumber: {
            /** @enum {string} */
            readonly kind: "public";
            readonly number: string;
        } | {
            /** @enum {string} */
            readonly kind: "vault";
            readonly ref: string;
        };
        readonly ChangeAnswer: {
            /** @description The fact, or `local` for the applicant's place. */
            readonly fact: string;
            readonly label: components["schemas"]["Text"];
            readonly value: boolean | string;
            readonly valueLabel: components["schemas"]["Text"];
            /** @description Further facts that the changed answer asks for, with what was assumed for them. */
            readonly assumed: {
                readonly [key: string]: boolean | string | number;
            };
            readonly amount: string;
        };
        /** @description A number of the text that a version changed: from which qualifying dates on, and what held for them before. */
        readonly ChangedParameter: {
            readonly parameter: string;
            readonly article: string;
            readonly label: components["schemas"]["Text"];
            readonly unit: string;
            /** Format: date */
            readonly from: string;
            readonly before: string;
            readonly after: string;
        };
        readonly ClaimAnswer: {
            readonly id: string;
            readonly item: string;
            readonly title: components["schemas"]["Text"];
            /**
             * @description Beside those of a settlement: `incomplete` (facts are missing), `invalid` (facts that cannot be).
             * @enum {string}
             */
            readonly status: "incomplete" | "invalid" | "notComputable" | "notEligible" | "nothingDue" | "payable" | "pendingDecision";
            readonly statusText: components["schemas"]["Text"];
            readonly reason: string | null;
            readonly awardYear: number | null;
            /** @description Yuan; `null`: incomplete, invalid, pending a decision, or not computable here. */
            readonly amount: string | null;
            readonly components: readonly components["schemas"]["ComponentAnswer"][];
            readonly byTreasury: readonly components["schemas"]["TreasuryAmount"][];
            /** @description Pending a decision: between nothing and what the ceiling, the caps and the other claims leave. */
            readonly range: {
                readonly least: string;
                readonly most: string;
            } | null;
            /** @description What a panel may still decide on it. */
            readonly discretion?: {
                /** @enum {string} */
                readonly kind: "figure" | "rate";
                /** @description As of the newest value of its parameter; `PolicyVersion.ceilingOn` says it of a day. */
                readonly ceiling: string;
                /** @description The parameter that holds the ceiling, so that a draft which changes it moves the ceiling too. */
                readonly parameter: string;
                readonly label: components["schemas"]["Text"];
                /** @description 择优, 单项最高, 可参照: without a decision the claim is pending, neither nothing nor the ceiling. */
                readonly required?: boolean;
            } | null;
            /** @description Facts still to be given, as declared; a form grows by them. */
            readonly missing: readonly components["schemas"]["FactDeclaration"][];
            readonly problems: readonly components["schemas"]["FactProblem"][];
            /** @description What caps, exclusions and earlier payments took. */
            readonly cuts: readonly components["schemas"]["CutAnswer"][];
            /** @description One answer changed, and what the claim would then be paid. Only what pays more. */
            readonly wouldPayMore: readonly components["schemas"]["ChangeAnswer"][];
            readonly dependsOn: readonly string[];
            readonly trace: readonly components["schemas"]["ShownStep"][];
        };
        /** @description A line as its claim's row shows it. */
        readonly ClaimLine: {
            readonly line: string;
            readonly awardYear: number;
            readonly settlement: string;
            /** @description Its stages after the settlement, in order. */
            readonly route: readonly components["schemas"]["StageId"][];
            readonly amounts: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly total: string;
            readonly stage: components["schemas"]["StageId"];
            readonly status: components["schemas"]["ProgressStatus"];
        };
        /**
         * @description One claim (申报项目): the decider's `ClaimState` (its `revision` is the ETag) and what later stages made of it.
         *     `stage` and `status` are the application's; `progress` is where the claim is over all streams.
         */
        readonly ClaimRow: {
            readonly application: string;
            readonly applicant: string;
            readonly round: string;
            readonly policy: string;
            readonly policyVersion: number;
            readonly family: string;
            readonly progress: components["schemas"]["Progress"];
            /** @description 核减, as verified. */
            readonly cuts: readonly components["schemas"]["Cut"][];
            readonly returns: readonly components["schemas"]["ReturnEntry"][];
            readonly refusal: {
                readonly stage: components["schemas"]["StageId"];
                readonly organisation: string;
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
                readonly actor: string;
            } | null;
            readonly withdrawal: {
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            readonly onSiteCheck: components["schemas"]["OnSiteEntry"] | null;
            readonly panel: string | null;
            readonly reopened: {
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            readonly settlement: components["schemas"]["ClaimSettlement"] | null;
            readonly lines: readonly components["schemas"]["ClaimLine"][];
            readonly id: string;
            readonly ordinal: number;
            readonly item: string;
            readonly department: string;
            readonly certificate: components["schemas"]["Certificate"];
            readonly object?: string;
            readonly facts: {
                readonly [key: string]: boolean | string | number | null;
            };
            readonly topUpOf?: string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
            readonly status: components["schemas"]["ClaimStatus"];
            readonly stage: components["schemas"]["StageId"];
            /** @enum {string} */
            readonly reservation: "contested" | "duplicate" | "none" | "reserved";
            readonly stamps: readonly string[];
            /** @description Facts, certificate or evidence changed since it was last submitted. */
            readonly changed: boolean;
            /** @description Stages that returned it since its content last changed (一次性告知: once, with everything). */
            readonly returnedBy: readonly components["schemas"]["StageId"][];
            /** @enum {string} */
            readonly onSite: "done" | "open" | "required" | "waived";
            readonly otherAwards: readonly components["schemas"]["OtherAward"][];
            readonly verified?: {
                readonly facts: {
                    readonly [key: string]: boolean | string | number | null;
                };
                readonly decision?: components["schemas"]["PanelDecision"];
                readonly similarTo: readonly string[];
                readonly local: boolean;
            };
            /** @description Version of the last event that touched it: its ETag. */
            readonly revision: number;
            readonly lastActor: string;
            readonly lastEvent: string;
            /** Format: date-time */
            readonly lastAt: string;
        };
        readonly ClaimSettlement: {
            /** @description How many-eth settlement of this claim; 0 while the first is pending. */
            readonly settlement: number;
            /** @description Event that settled it; its lines name it too. `null` while pending. */
            readonly eventId: string | null;
            /** @description That event, and those of later differences (差额): together their lines are the claim's amount. */
            readonly eventIds: readonly string[];
            /** @enum {string} */
            readonly status: "notComputable" | "notEligible" | "nothingDue" | "payable" | "pending" | "pendingDecision";
            readonly reason: string | null;
            /** @description Fen text by treasury, over all award years. */
            readonly amounts: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly total: string;
            readonly capped: boolean;
            /** Format: date-time */
            readonly at: string;
            readonly annulled: boolean;
        };
        /** @enum {string} */
        readonly ClaimStatus: "draft" | "open" | "refused" | "returned" | "verified" | "withdrawn";
        /** @description What became of one claim: withdrawn, closed before, or why it stays, with the code and sentences of a problem. */
        readonly ClaimWithdrawal: {
            readonly claim: string;
            /** @enum {string} */
            readonly outcome: "closed" | "withdrawn";
        } | {
            readonly claim: string;
            /** @enum {string} */
            readonly outcome: "stays";
            readonly code: string;
            readonly text: {
                readonly zh: string;
                readonly en: string;
            };
            readonly details: {
                readonly [key: string]: unknown;
            };
        };
        /** @description What every accepted command is answered with. */
        readonly CommandAnswer: {
            /** @description Id of the stream's thing: application, batch, payment… */
            readonly id: string;
            readonly version: number;
            /** @description Read with `minPosition` set to this to see what you wrote. */
            readonly position: string;
            readonly at: string;
            readonly events: readonly string[];
        };
        readonly ComponentAnswer: {
            readonly component: string;
            readonly article: string;
            readonly quote: string;
            readonly nature: string;
            readonly treasury: components["schemas"]["Treasury"];
            readonly treasuryName: components["schemas"]["Text"];
            readonly awardYear: number;
            readonly amount: string;
        };
        /** @description One sentence that may pay (条款内金额), an item id of ANALYSIS. */
        readonly ComponentDeclaration: {
            readonly id: string;
            readonly article: string;
            /** @description The verbatim sentence. */
            readonly quote: string;
            /** @enum {string} */
            readonly nature: "奖励" | "扶持经费" | "支持" | "补助" | "贴息" | "资助" | "配套";
            readonly treasuries: readonly components["schemas"]["Treasury"][];
            /** @description The sentence gives no amount here: direction only (没有金额), or left to another instrument (not computable here). */
            readonly amountless?: boolean;
        };
        readonly Confirmation: {
            readonly options: readonly string[];
            readonly authority: string;
            readonly document: string;
            readonly decidedOn: string;
            /** Format: date-time */
            readonly at: string;
            readonly actor: string;
        };
        /** @description Another applicant's claim on the same certificate. */
        readonly ContestHolder: {
            readonly party: string;
            /** @description A natural person's in full only for whoever may read that person's case. `null`: erased. */
            readonly name: string | null;
            readonly application: string;
            readonly claim: string;
            readonly item: string;
            /** @enum {string} */
            readonly status: "contested" | "denied" | "released" | "reserved";
        };
        /** @description 核减: one fact or decision lowered, and why. */
        readonly Cut: {
            readonly fact: string;
            readonly from: boolean | string | number | null;
            readonly to: boolean | string | number | null;
            readonly reason: string;
        };
        readonly CutAnswer: {
            /** @enum {string} */
            readonly kind: "cap" | "exclusion" | "standing";
            readonly article: string;
            readonly sentence: string | null;
            readonly text: components["schemas"]["Text"];
            readonly taken: string;
        };
        /** @description One meeting's decision: which body, at which numbered meeting, when, in which document. */
        readonly DecisionRecord: {
            readonly body: string;
            readonly meeting: string;
            readonly date: string;
            readonly document: string;
            readonly minutes?: {
                readonly ref: string;
                readonly hash: string;
            };
        };
        /** @description Money in yuan. `null` stands where there is no amount to give, which is not zero. */
        readonly DocumentAnswer: {
            readonly policy: string;
            readonly version: number;
            readonly title: components["schemas"]["Text"];
            readonly number: string;
            /** @enum {string} */
            readonly kind: "interpretation" | "measure" | "plan";
            /** @description Only a measure pays; what else the page must say where it is shown. */
            readonly pays: boolean;
            readonly notice: components["schemas"]["Text"] | null;
            /** @description Of the claims that have an amount. */
            readonly total: string;
            readonly byTreasury: readonly components["schemas"]["TreasuryAmount"][];
            /** @description Every claim has an amount: nothing is missing, pending or not computable. */
            readonly complete: boolean;
            readonly claims: readonly components["schemas"]["ClaimAnswer"][];
            /** @description Readings that an amount depends on, with what each other option would give. */
            readonly readings: readonly components["schemas"]["ReadingAnswer"][];
        };
        /** @description A draft: a version with other numbers, dates, superior rules or readings; and the past cases that it is tried on. */
        readonly Draft: {
            readonly policy: string;
            readonly policyVersion: number;
            readonly parameters: readonly components["schemas"]["ParameterChange"][];
            readonly overrides: readonly components["schemas"]["OverrideDeclaration"][];
            readonly readings: {
                readonly [key: string]: readonly string[];
            };
            /** @description Only claims of this round; all others keep what they were awarded. */
            readonly round?: string;
        };
        readonly DueTimer: {
            readonly key: string;
            /** Format: date-time */
            readonly due: string;
            readonly rule: string;
            readonly cause: string;
            readonly proposal: components["schemas"]["Proposal"];
        };
        /** @description Every event of the house. Types are unique across streams. */
        readonly DuixianEvent: {
            /** @enum {string} */
            readonly type: "AccountRegistered";
            readonly body: {
                readonly ref: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PasswordChanged";
            readonly body: {
                readonly ref: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "AccountClosed";
            readonly body: {
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "CertificateReserved";
            readonly body: {
                readonly applicant: string;
                readonly application: string;
                readonly claim: string;
                readonly item: string;
                readonly topUpOf?: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "CertificateContested";
            readonly body: {
                readonly applicant: string;
                readonly application: string;
                readonly claim: string;
                readonly item: string;
                readonly holders: readonly string[];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ContestDecided";
            readonly body: {
                readonly claim: string;
                readonly allowed: boolean;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ReservationReleased";
            readonly body: {
                readonly claim: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "CertificatePaid";
            readonly body: {
                readonly claim: string;
                readonly line: string;
                readonly treasury: string;
                readonly amount: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "CertificatePaymentReturned";
            readonly body: {
                readonly claim: string;
                readonly line: string;
                readonly treasury: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ApplicationCreated";
            readonly body: {
                readonly applicant: string;
                readonly applicantKind: components["schemas"]["ApplicantKind"];
                readonly round: string;
                readonly policy: string;
                readonly policyVersion: number;
                readonly family: string;
                readonly route: readonly components["schemas"]["StageId"][];
                readonly window: {
                    /** Format: date-time */
                    readonly from: string;
                    /** Format: date-time */
                    readonly until: string;
                };
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimDeclared";
            readonly body: {
                readonly claim: string;
                readonly item: string;
                readonly department: string;
                readonly certificate: components["schemas"]["Certificate"];
                readonly object?: string;
                readonly facts: {
                    readonly [key: string]: boolean | string | number | null;
                };
                readonly topUpOf?: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimAmended";
            readonly body: {
                readonly claim: string;
                readonly certificate: components["schemas"]["Certificate"];
                readonly object?: string;
                readonly facts: {
                    readonly [key: string]: boolean | string | number | null;
                };
                readonly releases?: components["schemas"]["Certificate"];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimRemoved";
            readonly body: {
                readonly claim: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "EvidenceAttached";
            readonly body: {
                readonly claim: string;
                readonly evidence: components["schemas"]["Evidence"];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "EvidenceDetached";
            readonly body: {
                readonly claim: string;
                readonly evidence: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ApplicationSubmitted";
            readonly body: {
                readonly claims: readonly string[];
                readonly requiredStamps: readonly string[];
                readonly local: boolean;
                /** @enum {boolean} */
                readonly undertaking: true;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "SupplementSubmitted";
            readonly body: {
                readonly claims: readonly {
                    readonly claim: string;
                    readonly changed: boolean;
                    readonly resumesAt: components["schemas"]["StageId"];
                }[];
                readonly requiredStamps: readonly string[];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "EndorsementVoided";
            readonly body: {
                readonly claims: readonly string[];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimReservationRecorded";
            readonly body: {
                readonly claim: string;
                /** @enum {string} */
                readonly outcome: "contested" | "duplicate" | "reserved";
                readonly decidedBy?: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "EndorsementGranted";
            readonly body: {
                readonly organisation: string;
                readonly claims: readonly string[];
                readonly opinion?: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "EndorsementRefused";
            readonly body: {
                readonly organisation: string;
                readonly claims: readonly string[];
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ReturnedForSupplement";
            readonly body: {
                readonly stage: components["schemas"]["StageId"];
                readonly claims: readonly string[];
                readonly missing: readonly components["schemas"]["MissingItem"][];
                /** Format: date-time */
                readonly supplementUntil: string | null;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimAccepted";
            readonly body: {
                readonly claim: string;
                readonly organisation: string;
                readonly opinion?: string;
                readonly otherAwards: readonly components["schemas"]["OtherAward"][];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimRefused";
            readonly body: {
                readonly claim: string;
                readonly stage: components["schemas"]["StageId"];
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "OnSiteCheckRequired";
            readonly body: {
                readonly claim: string;
                readonly panel: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "OnSiteCheckDone";
            readonly body: {
                readonly claim: string;
                readonly panel: string;
                readonly visitedOn: string;
                readonly findings: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "OnSiteCheckWaived";
            readonly body: {
                readonly claim: string;
                readonly panel: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "FactsVerified";
            readonly body: {
                readonly claim: string;
                readonly panel: string;
                readonly facts: {
                    readonly [key: string]: boolean | string | number | null;
                };
                readonly cuts: readonly components["schemas"]["Cut"][];
                readonly decision?: components["schemas"]["PanelDecision"];
                /** @description Claims of this applicant that the panel finds similar (相近或相似) to this one. */
                readonly similarTo: readonly string[];
                readonly otherAwards: readonly components["schemas"]["OtherAward"][];
                readonly local: boolean;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimReopened";
            readonly body: {
                readonly claim: string;
                readonly cause: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimWithdrawn";
            readonly body: {
                readonly claim: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ApplicationWithdrawn";
            readonly body: {
                readonly claims: readonly string[];
                readonly reason: string;
                readonly stays?: readonly string[];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BatchOpened";
            readonly body: components["schemas"]["BatchContent"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BatchLineAdded";
            readonly body: components["schemas"]["BatchMember"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BatchLineCleared";
            readonly body: {
                readonly line: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BatchLineStruck";
            readonly body: {
                readonly line: string;
                readonly kind: components["schemas"]["StrikeKind"];
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BatchPresented";
            readonly body: {
                readonly lines: number;
                readonly totals: {
                    readonly province?: string;
                    readonly prefecture?: string;
                    readonly district?: string;
                };
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "DecisionRecorded";
            readonly body: components["schemas"]["DecisionRecord"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BatchApproved";
            readonly body: {
                readonly approvalDay: string;
                readonly payoutRule: components["schemas"]["PayoutRule"];
                readonly lines: number;
                readonly totals: {
                    readonly province?: string;
                    readonly prefecture?: string;
                    readonly district?: string;
                };
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimEntered";
            readonly body: components["schemas"]["EnteredClaim"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "AmountSettled";
            readonly body: {
                /** @description Revision of this stream that the amounts were computed from. */
                readonly basis: number;
                readonly policy: string;
                readonly policyVersion: number;
                /** @description Fingerprint of the version's parameters, quotes and readings. */
                readonly lawDigest: string;
                readonly ownTreasury: components["schemas"]["Treasury"];
                readonly lineRoute: readonly components["schemas"]["StageId"][];
                readonly readings: {
                    readonly [key: string]: readonly string[];
                };
                readonly standing: readonly components["schemas"]["StandingRecord"][];
                readonly similar: readonly (readonly string[])[];
                readonly claims: readonly components["schemas"]["SettledClaim"][];
                readonly rates?: components["schemas"]["SettledRates"];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "AwardAnnulled";
            readonly body: {
                readonly claim: string;
                readonly awardYear: number;
                readonly line: string;
                readonly reason: string;
                readonly inPlaceOf?: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimsQueuedAgain";
            readonly body: {
                readonly claims: readonly string[];
                readonly line: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimSentBack";
            readonly body: {
                readonly claim: string;
                readonly line: string | null;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClaimLeft";
            readonly body: {
                readonly claim: string;
                readonly application: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | components["schemas"]["IndicatorEvent"] | {
            /** @enum {string} */
            readonly type: "InstallationBegun";
            readonly body: components["schemas"]["InstallationContent"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ClockMoved";
            readonly body: {
                /** Format: date-time */
                readonly to: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineOpened";
            readonly body: components["schemas"]["LineContent"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineIncluded";
            readonly body: {
                readonly batch: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineReleasedFromBatch";
            readonly body: {
                readonly batch: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineApproved";
            readonly body: {
                readonly batch: string;
                readonly approvalDay: string;
                readonly payoutRule: components["schemas"]["PayoutRule"];
                readonly approvers: readonly string[];
                /** Format: date-time */
                readonly payableFrom: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineStruck";
            readonly body: {
                readonly batch: string;
                /** @enum {string} */
                readonly kind: "deferred" | "rejected";
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineWithdrawn";
            readonly body: {
                readonly batch: string | null;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LinePresentedAgain";
            readonly body: {
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineSentBack";
            readonly body: {
                readonly reason: components["schemas"]["SentBackReason"];
                readonly readings: {
                    readonly [key: string]: readonly string[];
                };
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineKept";
            readonly body: {
                readonly settlement: string;
                readonly readings: {
                    readonly [key: string]: readonly string[];
                };
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineReplaced";
            readonly body: {
                readonly batch: string | null;
                readonly settlement: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LinePublished";
            readonly body: {
                readonly notice: string;
                /** Format: date-time */
                readonly objectionsUntil: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineNotShown";
            readonly body: {
                readonly notice: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineQuestioned";
            readonly body: {
                readonly notice: string;
                readonly objection: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineObjectionDismissed";
            readonly body: {
                readonly notice: string;
                readonly objection: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineObjectionUpheld";
            readonly body: {
                readonly notice: string;
                readonly objection: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineCleared";
            readonly body: {
                readonly notice: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PayoutAllotted";
            readonly body: {
                readonly run: string;
                readonly year: number;
                readonly shares: readonly components["schemas"]["Share"][];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineInstructed";
            readonly body: {
                readonly payment: string;
                readonly treasury: components["schemas"]["Treasury"];
                readonly attempt: number;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LinePaid";
            readonly body: {
                readonly payment: string;
                readonly treasury: components["schemas"]["Treasury"];
                readonly amount: string;
                readonly paidOn: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LinePaymentFailed";
            readonly body: {
                readonly payment: string;
                readonly treasury: components["schemas"]["Treasury"];
                readonly attempt: number;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LinePaymentReturned";
            readonly body: {
                readonly payment: string;
                readonly treasury: components["schemas"]["Treasury"];
                readonly attempt: number;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LineRecovered";
            readonly body: {
                readonly treasury: components["schemas"]["Treasury"];
                readonly amount: string;
                readonly recoveredOn: string;
                readonly document: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ResultPublished";
            readonly body: {
                readonly paidOn: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "NoticeOpened";
            readonly body: {
                readonly batch: string;
                readonly round: string;
                readonly policy: string;
                readonly openedOn: string;
                /** Format: date-time */
                readonly objectionsUntil: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "NoticeLineAdded";
            readonly body: {
                readonly line: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ObjectionRaised";
            readonly body: {
                readonly objection: string;
                readonly line: string;
                /** @description Contact and grounds lie in the vault. */
                readonly statement: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ObjectionDecided";
            readonly body: {
                readonly objection: string;
                readonly line: string;
                /** @enum {string} */
                readonly outcome: "dismissed" | "upheld";
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "NoticeClosed";
            readonly body: {
                readonly openObjections: readonly string[];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | components["schemas"]["OrganisationEvent"] | {
            /** @enum {string} */
            readonly type: "PanelAppointed";
            readonly body: {
                readonly round: string;
                readonly members: readonly string[];
                readonly document: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PanelMemberRecused";
            readonly body: {
                readonly member: string;
                readonly application: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "MinutesSigned";
            readonly body: {
                readonly member: string;
                readonly minutes: {
                    readonly ref: string;
                    readonly hash: string;
                };
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PartyRegistered";
            readonly body: {
                readonly kind: components["schemas"]["ApplicantKind"];
                readonly name: components["schemas"]["PartyName"];
                readonly uscc: string | null;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PartyRelated";
            readonly body: components["schemas"]["Relation"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BankAccountConfirmed";
            readonly body: {
                readonly ref: string;
                readonly fingerprint: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BankAccountChecked";
            readonly body: {
                readonly fingerprint: string;
                /** @enum {string} */
                readonly outcome: "doesNotMatch" | "matches";
                readonly note?: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PaymentOpened";
            readonly body: components["schemas"]["PaymentHead"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PaymentLineAdded";
            readonly body: {
                readonly line: string;
                readonly amount: string;
                readonly duties: {
                    readonly approved?: readonly string[];
                    readonly paid?: readonly string[];
                    readonly applied?: readonly string[];
                    readonly endorsed?: readonly string[];
                    readonly reviewed?: readonly string[];
                    readonly verified?: readonly string[];
                };
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PaymentLineRemoved";
            readonly body: {
                readonly line: string;
                readonly amount: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PayoutInstructed";
            readonly body: {
                readonly attempt: number;
                readonly amount: string;
                readonly lines: readonly string[];
                readonly account: components["schemas"]["PayeeAccount"];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PaymentMade";
            readonly body: {
                readonly attempt: number;
                readonly amount: string;
                readonly bankReference: string;
                readonly paidOn: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PaymentRejected";
            readonly body: {
                readonly attempt: number;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "BankAnswerUnknown";
            readonly body: {
                readonly attempt: number;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "PaymentReturned";
            readonly body: {
                readonly attempt: number;
                readonly amount: string;
                readonly returnedOn: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ShareReportedDue";
            readonly body: {
                readonly amount: string;
                readonly lines: readonly string[];
                readonly document: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | components["schemas"]["PaymentRunEvent"] | {
            /** @enum {string} */
            readonly type: "PolicyPublished";
            readonly body: components["schemas"]["Publication"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "DraftPublished";
            readonly body: {
                readonly version: number;
                readonly lawDigest: string;
                readonly route: readonly components["schemas"]["StageId"][];
                readonly amendment: components["schemas"]["VersionAmendment"];
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "ReadingConfirmed";
            readonly body: {
                readonly reading: string;
                readonly options: readonly string[];
                readonly authority: string;
                readonly document: string;
                readonly decidedOn: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LprRowRegistered";
            readonly body: {
                /** Format: date */
                readonly published: string;
                readonly oneYear: string;
                readonly overFiveYear: string;
                readonly source: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LprRowTakenIntoUse";
            readonly body: {
                /** Format: date */
                readonly published: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "LprRowCorrected";
            readonly body: {
                /** Format: date */
                readonly published: string;
                readonly oneYear: string;
                readonly overFiveYear: string;
                readonly source: string;
                readonly reason: string;
                /** @description Amounts had been settled under the former row: they stay as they are, and the office knew. */
                readonly settledAmountsStay: boolean;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "RoleGranted";
            readonly body: components["schemas"]["Grant"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | {
            /** @enum {string} */
            readonly type: "RoleRevoked";
            readonly body: {
                readonly grant: string;
                readonly until: string;
                readonly reason: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        } | components["schemas"]["RoundEvent"];
        /** @description An event as read models and sagas see it: its body with where, when and by whom. */
        readonly DuixianEventRecorded: {
            readonly event: components["schemas"]["DuixianEvent"];
            readonly stream: string;
            readonly version: number;
            readonly eventId: string;
            /** Format: date-time */
            readonly at: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly actor: string;
            readonly role: string;
            readonly jurisdiction: string;
            readonly commandId: string;
        };
        /** @description A verified claim as it waits for its amount: everything `assess` needs, and who acted on it. */
        readonly EnteredClaim: {
            readonly claim: string;
            readonly application: string;
            readonly applicant: string;
            readonly applicantKind: components["schemas"]["ApplicantKind"];
            readonly round: string;
            readonly policy: string;
            readonly policyVersion: number;
            /**
             * Format: date-time
             * @description Order in which claims are taken: settled first, then by submission, then as declared.
             */
            readonly submittedAt: string;
            readonly ordinal: number;
            readonly item: string;
            readonly certificate: components["schemas"]["Certificate"];
            readonly object?: string;
            readonly facts: {
                readonly [key: string]: boolean | string | number | null;
            };
            readonly decision?: components["schemas"]["PanelDecision"];
            readonly local: boolean;
            readonly topUpOf?: string;
            readonly similarTo: readonly string[];
            readonly otherAwards: readonly components["schemas"]["OtherAward"][];
            readonly duties: {
                readonly approved?: readonly string[];
                readonly paid?: readonly string[];
                readonly applied?: readonly string[];
                readonly endorsed?: readonly string[];
                readonly reviewed?: readonly string[];
                readonly verified?: readonly string[];
            };
        };
        /** @description An applicant's claims as they were settled then, under every document family, in the order in which they are taken. */
        readonly EntitlementAsOf: {
            readonly applicant: string;
            readonly rows: readonly components["schemas"]["SettlementRow"][];
        };
        readonly Evidence: {
            readonly id: string;
            readonly kind: string;
            readonly ref: string;
            readonly hash: string;
            readonly size: number;
            readonly mediaType: string;
        };
        readonly EvidenceDeclaration: {
            readonly kind: string;
            readonly label: components["schemas"]["Text"];
            readonly optional?: boolean;
            readonly askedWhen?: {
                readonly fact: string;
                readonly is: readonly components["schemas"]["FactValue"][];
            };
        };
        readonly FactDeclaration: {
            readonly name: string;
            readonly type: components["schemas"]["FactType"];
            readonly label: components["schemas"]["Text"];
            readonly help?: components["schemas"]["Text"];
            readonly unit?: components["schemas"]["Text"];
            /** @description Required unless `requiredWhen` says otherwise. */
            readonly optional?: boolean;
            /** @description Asked (and then required) only when another fact has one of these values. */
            readonly askedWhen?: {
                readonly fact: string;
                readonly is: readonly components["schemas"]["FactValue"][];
            };
            readonly choices?: readonly {
                readonly value: string;
                readonly label: components["schemas"]["Text"];
            }[];
            readonly min?: number;
            readonly max?: number;
            /** @description A date that must not lie after the day of declaring. */
            readonly notInFuture?: boolean;
            /** @description 核减: may the panel lower it? Money and counts only. */
            readonly canBeCut?: boolean;
        };
        /** @description Why facts are refused: a stable code, the fact, and the sentence that asks for it. */
        readonly FactProblem: {
            /** @enum {string} */
            readonly code: "APPLICANT_KIND_NOT_OF_ITEM" | "APPLICANT_NOT_LOCAL" | "FACT_INCONSISTENT" | "FACT_IN_FUTURE" | "FACT_MISSING" | "FACT_OUTSIDE_VALIDITY" | "FACT_OUT_OF_RANGE" | "FACT_UNDER_LATER_VERSION" | "FACT_UNKNOWN" | "FACT_UNKNOWN_CHOICE" | "FACT_WRONG_TYPE" | "PATENT_NUMBER_CHECK_DIGIT" | "PATENT_NUMBER_MALFORMED" | "RATE_OUTSIDE_SERIES";
            /** @description Also `certificateNumber` and `objectNumber`. */
            readonly fact?: string;
            readonly article: string;
            /** @description The sentence itself, where the anchor names one; `validateFacts` fills it in. */
            readonly quote?: string;
            readonly message: components["schemas"]["Text"];
        };
        /** @description One field of the form: its value, and its words. `anyOf`: it may be left empty. */
        readonly FactPropertySchema: {
            readonly type?: string;
            readonly format?: string;
            readonly pattern?: string;
            readonly not?: {
                readonly pattern: string;
            };
            readonly minimum?: number;
            readonly maximum?: number;
            readonly minLength?: number;
            readonly maxLength?: number;
            readonly enum?: readonly (string | null)[];
            readonly oneOf?: readonly {
                readonly const: string;
                readonly title: string;
                readonly "x-title": components["schemas"]["Text"];
            }[];
            /** @description Of money, in yuan. */
            readonly "x-minimum"?: string;
            readonly "x-maximum"?: string;
            /** @enum {boolean} */
            readonly "x-notInFuture"?: true;
            readonly title: string;
            readonly "x-title": components["schemas"]["Text"];
            readonly description?: string;
            readonly "x-help"?: components["schemas"]["Text"];
            readonly "x-type": components["schemas"]["FactType"];
            readonly "x-unit": components["schemas"]["Text"] | null;
            readonly "x-canBeCut": boolean;
            readonly "x-askedWhen"?: {
                readonly fact: string;
                readonly is: readonly components["schemas"]["FactValue"][];
            };
            readonly anyOf?: readonly components["schemas"]["FactValueSchema"][];
        };
        /**
         * @description What a fact is. Canonical JSON values: money = fen text, date = "YYYY-MM-DD", count/months/days = integer, choice = its value, boolean.
         * @enum {string}
         */
        readonly FactType: "boolean" | "choice" | "count" | "date" | "money" | "text";
        readonly FactValue: boolean | null | string | number;
        /** @description What a value must be. */
        readonly FactValueSchema: {
            readonly type?: string;
            readonly format?: string;
            readonly pattern?: string;
            readonly not?: {
                readonly pattern: string;
            };
            readonly minimum?: number;
            readonly maximum?: number;
            readonly minLength?: number;
            readonly maxLength?: number;
            readonly enum?: readonly (string | null)[];
            readonly oneOf?: readonly {
                readonly const: string;
                readonly title: string;
                readonly "x-title": components["schemas"]["Text"];
            }[];
            /** @description Of money, in yuan. */
            readonly "x-minimum"?: string;
            readonly "x-maximum"?: string;
            /** @enum {boolean} */
            readonly "x-notInFuture"?: true;
        };
        readonly Grant: {
            readonly grant: string;
            readonly role: components["schemas"]["Role"];
            /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
            readonly organisation: string;
            /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
            readonly from: string;
            readonly until: string | null;
        };
        readonly HistoryEntry: {
            readonly row: components["schemas"]["TimelineRow"];
            readonly recorded: components["schemas"]["DuixianEventRecorded"];
        };
        readonly HistoryEntryPage: {
            readonly rows: readonly components["schemas"]["HistoryEntry"][];
            /** @description Where the next page begins; `null` on the last one. */
            readonly next: string | null;
        };
        readonly IndicatorEvent: {
            /** @enum {string} */
            readonly type: "IndicatorValueRecorded";
            readonly body: components["schemas"]["IndicatorRecord"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        };
        /** @description What one indicator (指标) of a document came to in one year, and where that is said. */
        readonly IndicatorRecord: {
            readonly indicator: string;
            readonly year: number;
            /** @description A plain decimal in the indicator's unit. */
            readonly value: string;
            /** @description The bulletin, report or letter that says so. */
            readonly source: string;
            /** @description Why a value that was recorded before is another one; `null` for the first. */
            readonly correction: string | null;
        };
        /**
         * @description How firmly the text wants it (约束 / 确保 / 力争 / 预期), or that it does not say.
         * @enum {string}
         */
        readonly IndicatorStrength: "binding" | "ensured" | "expected" | "strivenFor" | "unstated";
        readonly IndicatorValue: {
            readonly year: number;
            /** @description A plain decimal in the indicator's unit. */
            readonly value: string;
        };
        readonly IndicatorView: {
            readonly recorded: readonly {
                readonly year: number;
                readonly value: string;
                readonly source: string;
                readonly correction: string | null;
                /** Format: date-time */
                readonly at: string;
                readonly earlier: readonly {
                    readonly value: string;
                    readonly source: string;
                    readonly correction: string | null;
                    /** Format: date-time */
                    readonly at: string;
                }[];
            }[];
            readonly otherReadings: readonly {
                readonly strength: {
                    readonly id: components["schemas"]["IndicatorStrength"];
                    readonly text: components["schemas"]["Text"];
                };
                readonly baseline: components["schemas"]["IndicatorValue"] | null;
                readonly target: string;
                readonly years: readonly components["schemas"]["IndicatorYear"][];
                /** @description The last of `years`. */
                readonly latest: components["schemas"]["IndicatorYear"] | null;
                readonly reading: string;
                readonly option: string;
            }[];
            readonly strength: {
                readonly id: components["schemas"]["IndicatorStrength"];
                readonly text: components["schemas"]["Text"];
            };
            readonly baseline: components["schemas"]["IndicatorValue"] | null;
            readonly target: string;
            readonly years: readonly components["schemas"]["IndicatorYear"][];
            /** @description The last of `years`. */
            readonly latest: components["schemas"]["IndicatorYear"] | null;
            readonly id: string;
            readonly title: components["schemas"]["Text"];
            readonly quotes: readonly {
                readonly article: string;
                readonly quote: string;
            }[];
            readonly unit: components["schemas"]["Text"];
            /** @enum {string} */
            readonly measure: "eachYear" | "growth" | "level";
            readonly by: number | null;
            readonly notes: readonly components["schemas"]["Text"][];
        };
        readonly IndicatorYear: {
            /** @description Against the year before, where that is known and not nothing. */
            readonly growth: components["schemas"]["ShareOfIndicators"] | null;
            /** @description Of the target: of the way from the baseline, or (without one) of the target itself. `null` for yearly growth. */
            readonly progress: components["schemas"]["ShareOfIndicators"] | null;
            /** @description What the text wants of this year; `null` where it cannot be said. */
            readonly met: boolean | null;
            readonly year: number;
            /** @description A plain decimal in the indicator's unit. */
            readonly value: string;
        };
        readonly InstallationContent: {
            /** @enum {string} */
            readonly kind: "demonstration" | "real";
            readonly administrator: string;
            /**
             * Format: date-time
             * @description A demonstration plays in the past: business time begins here. `null` in a real folder.
             */
            readonly startsAt: string | null;
        };
        /** @description What one declares (项目类别): the `type` of the golden cases. */
        readonly ItemDeclaration: {
            readonly id: string;
            readonly title: components["schemas"]["Text"];
            readonly components: readonly components["schemas"]["ComponentDeclaration"][];
            /** @description Collecting department (汇总部门) key; names live in the version's `departments`. */
            readonly department: string;
            /** @description Of the kind `patent`: a Chinese patent, whose number carries a check digit. */
            readonly certificate: {
                readonly kind: string;
                readonly label: components["schemas"]["Text"];
            };
            /**
             * @description What the claim is about where that is not its certificate and a rule may join several claims about it: the patent that a
             *     prize was given to, the family of a foreign patent. The claim then carries `object: "<kind>:<number>"`; optional for the
             *     applicant. An item without it is about its certificate (`"patent:<number>"` for a granted patent).
             */
            readonly object?: {
                readonly kind: string;
                readonly label: components["schemas"]["Text"];
            };
            readonly facts: readonly components["schemas"]["FactDeclaration"][];
            readonly evidence: readonly components["schemas"]["EvidenceDeclaration"][];
            /** @description The fact whose year is the award year (奖励年度). */
            readonly qualifyingDate: string;
            /** @description Absent: every kind may declare. */
            readonly applicantKinds?: readonly components["schemas"]["ApplicantKind"][];
            /** @description A rate or figure that the text calls 最高: the panel may lower it, with a reason. */
            readonly discretion?: {
                /** @enum {string} */
                readonly kind: "figure" | "rate";
                /** @description As of the newest value of its parameter; `PolicyVersion.ceilingOn` says it of a day. */
                readonly ceiling: string;
                /** @description The parameter that holds the ceiling, so that a draft which changes it moves the ceiling too. */
                readonly parameter: string;
                readonly label: components["schemas"]["Text"];
                /** @description 择优, 单项最高, 可参照: without a decision the claim is pending, neither nothing nor the ceiling. */
                readonly required?: boolean;
            };
        };
        readonly Lag: {
            /** Format: position */
            readonly position: string | null;
            /** Format: position */
            readonly head: string | null;
            readonly behind: boolean;
        };
        readonly LawAmendment: {
            readonly changed: readonly components["schemas"]["ChangedParameter"][];
            /**
             * Format: date
             * @description Qualifying dates from this day on fall under it; earlier ones keep what held before.
             */
            readonly from: string;
            /** @description How its text is read where nobody has confirmed it otherwise, in the place of R1. */
            readonly readings: {
                readonly [key: string]: readonly string[];
            };
            readonly base: number;
            readonly legalBasis: components["schemas"]["LegalBasis"];
            readonly overrides: readonly components["schemas"]["OverrideDeclaration"][];
        };
        readonly LawArticle: {
            readonly anchor: string;
            readonly title: components["schemas"]["Text"];
            readonly rows: readonly components["schemas"]["LawRow"][];
        };
        /** @description A worked case, computed. */
        readonly LawExample: {
            readonly name: string;
            readonly claims: readonly string[];
            readonly readings: readonly string[];
            readonly total: string;
            readonly byTreasury: readonly {
                readonly name: components["schemas"]["Text"];
                readonly amount: string;
            }[];
            /** @description 待定, 无法计算: no amount, which is not zero. */
            readonly noAmount: readonly string[];
        };
        /** @description A document as a page to check: each sentence beside its rule. Money in yuan. */
        readonly LawPage: {
            readonly policy: string;
            readonly version: number;
            readonly title: components["schemas"]["Text"];
            readonly number: string;
            readonly issuer: components["schemas"]["Text"];
            /** @enum {string} */
            readonly kind: "interpretation" | "measure" | "plan";
            /** @description What must stand wherever the document is shown; `null`: a measure. */
            readonly notice: components["schemas"]["Text"] | null;
            readonly validity: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly until?: string;
                readonly stated: boolean;
                readonly note: components["schemas"]["Text"];
            };
            /** @description Of a version that was published as a draft: what it changed, from when, on what legal basis. */
            readonly amendment: components["schemas"]["LawAmendment"] | null;
            readonly articles: readonly components["schemas"]["LawArticle"][];
            readonly readings: readonly components["schemas"]["LawReading"][];
            /** @description Numbers that belong to no sentence by what the rules say. */
            readonly counts: {
                readonly rules: number;
                readonly silent: number;
                readonly examples: number;
            };
        };
        readonly LawReading: {
            readonly id: string;
            readonly article: string;
            readonly title: components["schemas"]["Text"];
            readonly quote: string;
            readonly rationale: components["schemas"]["Text"];
            readonly procedural: boolean;
            readonly moves: components["schemas"]["Text"] | null;
            readonly options: readonly {
                readonly id: string;
                readonly text: components["schemas"]["Text"];
                readonly isDefault: boolean;
            }[];
            readonly examples: readonly {
                readonly name: string;
                readonly claims: readonly string[];
                readonly amounts: readonly {
                    readonly options: readonly string[];
                    readonly total: string;
                    readonly byTreasury: readonly {
                        readonly name: components["schemas"]["Text"];
                        readonly amount: string;
                    }[];
                    readonly noAmount: readonly string[];
                }[];
            }[];
        };
        readonly LawRow: {
            /**
             * @description `rule`: a sentence that pays; `common`: it holds for every item; `silent`: no rule comes from it, and why.
             * @enum {string}
             */
            readonly kind: "common" | "rule" | "silent";
            readonly sentence: string;
            /** @description Component ids. */
            readonly components: readonly string[];
            readonly words: readonly string[];
            readonly parameters: readonly {
                readonly id: string;
                readonly label: components["schemas"]["Text"];
                readonly value: string;
                readonly unit: string;
                readonly from: string;
            }[];
            readonly readings: readonly string[];
            readonly examples: readonly components["schemas"]["LawExample"][];
            readonly reason: components["schemas"]["Text"] | null;
        };
        /** @description The document on which a version stands (依据): its number, title and date. */
        readonly LegalBasis: {
            readonly number: string;
            readonly title: string;
            /** Format: date */
            readonly date: string;
        };
        /** @description What cuts an amount; worked cases show each from both sides. */
        readonly LimitDeclaration: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "cap";
            readonly article: string;
            /** @description The parameter that holds the cap: money, or a number of objects. */
            readonly parameter: string;
            /** @description Components whose amounts (or paid claims) it counts. */
            readonly components: readonly string[];
            /**
             * @description It holds for each claim by itself, or for all of an award year.
             * @enum {string}
             */
            readonly per: "claim" | "year";
            /** @description Whose cap it is, by kind of applicant; absent: everybody's. */
            readonly only?: readonly components["schemas"]["ApplicantKind"][];
            readonly except?: readonly components["schemas"]["ApplicantKind"][];
        } | {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "exclusion";
            readonly article: string;
            /** @description The claim's `reason` where it bites. */
            readonly reason: string;
        };
        readonly LineContent: {
            readonly claim: string;
            readonly application: string;
            readonly applicant: string;
            readonly round: string;
            readonly item: string;
            readonly policy: string;
            readonly policyVersion: number;
            readonly family: string;
            readonly ownTreasury: components["schemas"]["Treasury"];
            readonly awardYear: number;
            readonly amounts: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly components: readonly {
                readonly component: string;
                readonly treasury: components["schemas"]["Treasury"];
                readonly amount: string;
            }[];
            readonly total: string;
            readonly readings: {
                readonly [key: string]: readonly string[];
            };
            /** @description The stages that this line still has to pass, in order. */
            readonly route: readonly components["schemas"]["StageId"][];
            readonly certificate: components["schemas"]["Certificate"];
            readonly duties: {
                readonly approved?: readonly string[];
                readonly paid?: readonly string[];
                readonly applied?: readonly string[];
                readonly endorsed?: readonly string[];
                readonly reviewed?: readonly string[];
                readonly verified?: readonly string[];
            };
            /** @description Event id of the settlement that fixed the amount. */
            readonly settlement: string;
        };
        readonly LinePayment: {
            readonly payment: string;
            readonly attempt: number;
            /** @enum {string} */
            readonly status: "failed" | "instructed" | "paid" | "recovered" | "returned";
            readonly amount: string | null;
            readonly paidOn: string | null;
            /** @description 追回: the day on which it came back from the payee. */
            readonly recoveredOn?: string;
            readonly reason: string | null;
        };
        /** @description What became of one line of a list: taken, or refused with the code and sentences of a problem. */
        readonly LineResult: {
            readonly line: string;
            /** @enum {string} */
            readonly outcome: "accepted";
            readonly version: number;
        } | {
            readonly line: string;
            /** @enum {string} */
            readonly outcome: "refused";
            readonly code: string;
            readonly text: {
                readonly zh: string;
                readonly en: string;
            };
            readonly details: {
                readonly [key: string]: unknown;
            };
        };
        /** @description One line (兑现行): the decider's `LineState` (its `revision` is the ETag), and its payments by treasury. */
        readonly LineRow: {
            readonly id: string;
            readonly progress: components["schemas"]["Progress"];
            readonly payments: {
                readonly province?: components["schemas"]["LinePayment"];
                readonly prefecture?: components["schemas"]["LinePayment"];
                readonly district?: components["schemas"]["LinePayment"];
            };
            /** @description The last strike: a deferred line waits for another batch, a rejected one is over. */
            readonly struck: {
                readonly batch: string;
                /** @enum {string} */
                readonly kind: "deferred" | "rejected";
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            readonly withdrawal: {
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            /** Format: date-time */
            readonly openedAt: string;
            readonly openedOrdinal: number;
            readonly resultPublishedOn: string | null;
            readonly lastActor: string;
            readonly lastEvent: string;
            /** Format: date-time */
            readonly lastAt: string;
            readonly status: components["schemas"]["LineStatus"];
            readonly content: components["schemas"]["LineContent"] | null;
            /** @description Stages of its route that are behind it. */
            readonly passed: readonly components["schemas"]["StageId"][];
            readonly batch: string | null;
            readonly approval: {
                readonly approvalDay: string;
                /** Format: date-time */
                readonly payableFrom: string;
            } | null;
            readonly notice: {
                readonly notice: string;
                /** Format: date-time */
                readonly objectionsUntil: string;
            } | null;
            /** @description Struck rejected, and presented again: once. */
            readonly presentedAgain: boolean;
            /** @description Back at settlement since this revision, until it is kept or replaced. */
            readonly sentBack: number | null;
            readonly openObjections: readonly string[];
            readonly allotment: {
                readonly run: string;
                readonly year: number;
                readonly shares: readonly components["schemas"]["Share"][];
            } | null;
            /** @description Treasuries whose payment is on its way to the bank, with the attempt. */
            readonly instructed: {
                readonly [key: string]: number;
            };
            readonly paid: {
                readonly [key: string]: string;
            };
            /** @description Treasuries to which it came back (追回), with the day. */
            readonly recovered: {
                readonly [key: string]: string;
            };
            readonly duties: {
                readonly approved?: readonly string[];
                readonly paid?: readonly string[];
                readonly applied?: readonly string[];
                readonly endorsed?: readonly string[];
                readonly reviewed?: readonly string[];
                readonly verified?: readonly string[];
            };
            readonly revision: number;
        };
        /** @enum {string} */
        readonly LineStatus: "none" | "open" | "rejected" | "replaced" | "resultPublished" | "upheld" | "withdrawn";
        readonly LineView: {
            readonly title: components["schemas"]["Text"] | null;
            readonly basis: readonly {
                readonly article: string;
                readonly quote: string;
            }[];
            readonly certificate: {
                readonly kind: string;
                readonly number: string | null;
            };
            readonly total: string;
            readonly amounts: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly components: readonly {
                readonly amount: string;
                readonly component: string;
                readonly treasury: components["schemas"]["Treasury"];
            }[];
            readonly order: components["schemas"]["OrderView"];
            readonly status: components["schemas"]["LineStatus"];
            readonly progress: components["schemas"]["Progress"];
            readonly nextStage: components["schemas"]["StageId"] | null;
            readonly passed: readonly components["schemas"]["StageId"][];
            readonly batch: string | null;
            readonly approval: {
                readonly approvalDay: string;
                /** Format: date-time */
                readonly payableFrom: string;
            } | null;
            readonly notice: {
                readonly notice: string;
                /** Format: date-time */
                readonly objectionsUntil: string;
            } | null;
            readonly atSettlement: boolean;
            readonly openObjections: readonly string[];
            readonly struck: {
                readonly batch: string;
                /** @enum {string} */
                readonly kind: "deferred" | "rejected";
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            readonly presentedAgain: boolean;
            readonly withdrawal: {
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            readonly allotment: {
                readonly shares: readonly {
                    readonly amount: string;
                    readonly treasury: components["schemas"]["Treasury"];
                    /** @enum {string} */
                    readonly kind: "dueFrom" | "own";
                }[];
                readonly run: string;
                readonly year: number;
            } | null;
            readonly payments: {
                readonly [key: string]: {
                    readonly amount: string | null;
                    readonly payment: string;
                    readonly attempt: number;
                    /** @enum {string} */
                    readonly status: "failed" | "instructed" | "paid" | "recovered" | "returned";
                    readonly paidOn: string | null;
                    /** @description 追回: the day on which it came back from the payee. */
                    readonly recoveredOn?: string;
                    readonly reason: string | null;
                };
            };
            readonly recovery: {
                readonly outstanding: readonly string[];
                readonly recovered: {
                    readonly [key: string]: string;
                };
            };
            readonly resultPublishedOn: string | null;
            /** Format: date-time */
            readonly openedAt: string;
            readonly last: {
                readonly actor: string;
                readonly event: string;
                /** Format: date-time */
                readonly at: string;
            };
            readonly revision: number;
            readonly claim: string;
            readonly application: string;
            readonly applicant: string;
            readonly round: string;
            readonly item: string;
            readonly policy: string;
            readonly policyVersion: number;
            readonly family: string;
            readonly ownTreasury: components["schemas"]["Treasury"];
            readonly awardYear: number;
            readonly readings: {
                readonly [key: string]: readonly string[];
            };
            /** @description The stages that this line still has to pass, in order. */
            readonly route: readonly components["schemas"]["StageId"][];
            /** @description Event id of the settlement that fixed the amount. */
            readonly settlement: string;
            readonly id: string;
        };
        readonly ListAnswer: {
            readonly accepted: number;
            readonly refused: number;
            /** @description Of the last command accepted; `null` when none was. */
            readonly position: string | null;
            readonly lines: readonly components["schemas"]["LineResult"][];
        };
        readonly LoadedDemonstration: {
            /** @description Everybody's password. */
            readonly password: string;
            readonly persons: readonly {
                readonly login: string;
                readonly role: string;
                readonly name: string;
            }[];
        };
        readonly MissingItem: {
            readonly claim?: string;
            readonly what: string;
        };
        readonly Moved: {
            readonly id: string;
            readonly before: components["schemas"]["Progress"] | null;
            readonly after: components["schemas"]["Progress"] | null;
        };
        readonly ObjectionsView: {
            readonly statement: {
                readonly name: string | null;
                readonly contact: string;
                readonly grounds: string;
            } | null;
            readonly line: string;
            readonly notice: string;
            readonly round: string;
            readonly reason: string | null;
            /** @enum {string} */
            readonly outcome: "dismissed" | "open" | "upheld";
            readonly decidedBy: string | null;
            readonly id: string;
            /** Format: date-time */
            readonly raisedAt: string;
            /** Format: date-time */
            readonly decidedAt: string | null;
        };
        readonly OnSiteEntry: {
            readonly panel: string;
            readonly reason: string | null;
            readonly visitedOn: string | null;
            readonly findings: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly actor: string;
        };
        /** @description A reading (口径) that an amount was computed with and that nobody has confirmed so: it cannot be paid before. */
        readonly OpenReading: {
            readonly id: string;
            readonly title: components["schemas"]["Text"] | null;
            readonly used: readonly string[];
            readonly text: components["schemas"]["Text"];
        };
        /**
         * @description `text`: as the document says. `default`: the house's own order. `chosen`: the policy office chose another.
         * @enum {string}
         */
        readonly OrderBasis: "chosen" | "default" | "text";
        readonly OrderView: {
            /** @enum {string} */
            readonly id: "approvalFirst" | "noticeFirst" | "noticeWithPayout";
            readonly stages: readonly [
                "approval",
                "notice",
                "payout"
            ] | readonly [
                "notice",
                "approval",
                "payout"
            ] | readonly [
                "approval",
                "payout",
                "notice"
            ];
            readonly label: {
                readonly zh: string;
                readonly en: string;
            };
            readonly basis: components["schemas"]["OrderBasis"];
            readonly note: {
                /** @enum {string} */
                readonly zh: "依文件原文";
                /** @enum {string} */
                readonly en: "As the text says";
            } | {
                /** @enum {string} */
                readonly zh: "文件未规定先后，按默认次序办理";
                /** @enum {string} */
                readonly en: "Not stated by the text: the default is taken";
            } | {
                /** @enum {string} */
                readonly zh: "文件未规定先后，发布时选定";
                /** @enum {string} */
                readonly en: "Not stated by the text: chosen at publication";
            } | {
                /** @enum {string} */
                readonly zh: "与文件原文次序不同，按默认次序办理";
                /** @enum {string} */
                readonly en: "The text has another order: the default is taken";
            } | {
                /** @enum {string} */
                readonly zh: "与文件原文次序不同，发布时选定";
                /** @enum {string} */
                readonly en: "The text has another order: chosen at publication";
            };
            readonly inText: {
                /** @enum {string|null} */
                readonly id: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                readonly article: string;
                readonly quote: string;
            } | null;
        };
        readonly OrganisationContent: {
            readonly kind: components["schemas"]["OrganisationKind"];
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            /** @description For a department: the key under which policy documents name it ("science", "market"). */
            readonly key: string | null;
            readonly treasury?: components["schemas"]["Treasury"];
        };
        readonly OrganisationEvent: {
            /** @enum {string} */
            readonly type: "OrganisationRegistered";
            readonly body: components["schemas"]["OrganisationContent"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        };
        /** @enum {string} */
        readonly OrganisationKind: "audit" | "department" | "finance" | "governmentOffice" | "panelOffice" | "park" | "policyOffice" | "subdistrict" | "township";
        /** @description A payment under another policy for the same object, found by a reviewer. */
        readonly OtherAward: {
            /** @enum {string} */
            readonly source: "otherDistrictPolicy" | "otherPrefecturePolicy" | "provincialPolicy";
            /** @enum {string} */
            readonly treasury: "district" | "prefecture" | "province";
            readonly amount: string;
            readonly basis: string;
        };
        /**
         * @description A superior rule (上位规定) that a version has to obey beside its own text: it stops, excludes, caps or reduces what the text
         *     gives, for claims whose own dated fact lies in its days. Money in yuan, shares as percent.
         */
        readonly OverrideDeclaration: {
            readonly id: string;
            readonly items: "all" | readonly string[];
            /**
             * Format: date
             * @description Both inclusive.
             */
            readonly from: string;
            /** Format: date */
            readonly until?: string;
            readonly effect: {
                /** @enum {string} */
                readonly kind: "stop";
            } | {
                /** @enum {string} */
                readonly kind: "exclude";
                readonly applicantKinds: readonly components["schemas"]["ApplicantKind"][];
            } | {
                /** @enum {string} */
                readonly kind: "cap";
                /** @enum {string} */
                readonly per: "claim" | "year";
                readonly amount: string;
            } | {
                /** @enum {string} */
                readonly kind: "reduce";
                readonly to: string;
            };
            readonly legalBasis: {
                readonly title: components["schemas"]["Text"];
                readonly document: string;
                readonly quote: string;
            };
        };
        readonly PanelDecision: {
            readonly rate?: string;
            readonly figure?: string;
            readonly reason: string;
        };
        readonly PanelRow: {
            readonly id: string;
            readonly round: string;
            readonly members: readonly string[];
            readonly document: string;
            /** Format: date-time */
            readonly appointedAt: string;
            readonly appointedOrdinal: number;
        };
        readonly PanelRowPage: {
            readonly rows: readonly components["schemas"]["PanelRow"][];
            /** @description Where the next page begins; `null` on the last one. */
            readonly next: string | null;
        };
        /** @description What a draft puts in the place of a published number, written as `ParameterDeclaration.value` is. */
        readonly ParameterChange: {
            readonly parameter: string;
            readonly value: string;
            /**
             * Format: date
             * @description Qualifying dates from this day on have it, earlier ones the published value; absent: all. Dates of the text have none.
             */
            readonly from?: string;
        };
        /** @description A number of the text with the day from which it holds. Money in yuan, rates as percent, dates and counts as they are. */
        readonly ParameterDeclaration: {
            readonly id: string;
            readonly article: string;
            readonly label: components["schemas"]["Text"];
            readonly value: string;
            readonly unit: string;
            /** Format: date */
            readonly from: string;
        };
        /** @description Something that stands still: what, why, since when, and whose cases wait for it. */
        readonly ParkedCase: {
            /** @enum {string} */
            readonly by: "projection" | "saga" | "settlement" | "timer";
            /** @description Name of the saga, timer rule, projection or job. */
            readonly name: string;
            readonly event: string | null;
            readonly stream: string;
            readonly version: number | null;
            readonly reason: string;
            /** Format: date-time */
            readonly since: string | null;
            /** @description Nothing is wrong with it: something earlier of the same case is parked. */
            readonly behind: boolean;
            readonly cases: readonly string[];
        };
        /** @description An event, or a timer, that could not be digested, or that waits behind one of the same case. */
        readonly ParkedEvent: {
            /** @description Of the event; `timer:<key>` for a timer. */
            readonly id: string;
            /** @description Whose reaction failed: a saga's name, `timer:<rule>`, or `*` for all of them: it cannot be read, or it waits. */
            readonly saga: string;
            readonly eventId: string;
            readonly type: string;
            readonly stream: string;
            readonly version: number;
            readonly reason: string;
            /**
             * Format: date-time
             * @description When the event was recorded: it has been waiting since.
             */
            readonly since: string;
            /** @description Nothing is wrong with it: something earlier of the same case is parked. */
            readonly behind: boolean;
            /** @description What waits with it: see `casesOf`. */
            readonly cases: readonly string[];
            readonly timer?: components["schemas"]["DueTimer"];
        };
        /** @description An event that a projection could not take: its rows stayed as they were, everything else went on. */
        readonly ParkedProjection: {
            readonly projection: string;
            readonly ordinal: number;
            readonly position: string;
            readonly stream: string;
            readonly version: number;
            readonly type: string;
            readonly error: string;
        };
        readonly PartiesView: {
            readonly id: string;
            readonly kind: components["schemas"]["ApplicantKind"];
            readonly name: string | null;
            readonly uscc: string | null;
            readonly idNumber: string | null;
            readonly relations: readonly components["schemas"]["Relation"][];
            readonly bankAccount: {
                /** @enum {string} */
                readonly check: "doesNotMatch" | "matches" | "open";
                /** Format: date-time */
                readonly confirmedAt: string;
                readonly note: string | null;
            } | null;
            /** Format: date-time */
            readonly registeredAt: string;
            readonly revision: number;
        };
        /** @description An enterprise's name is public; a natural person's name lies in the vault. */
        readonly PartyName: {
            /** @enum {string} */
            readonly kind: "public";
            readonly name: string;
        } | {
            /** @enum {string} */
            readonly kind: "vault";
            readonly ref: string;
            readonly commitment: string;
        };
        /** @description The payee's confirmed and checked account: where it lies in the vault, and its keyed fingerprint. */
        readonly PayeeAccount: {
            readonly ref: string;
            readonly fingerprint: string;
        };
        readonly PaymentHead: {
            readonly run: string;
            readonly payee: string;
            readonly treasury: components["schemas"]["Treasury"];
            /**
             * @description `own`: this treasury pays. `dueFrom`: another level must, and this office reports it.
             * @enum {string}
             */
            readonly kind: "dueFrom" | "own";
            readonly year: number;
        };
        readonly PaymentRunEvent: {
            /** @enum {string} */
            readonly type: "PaymentRunOpened";
            readonly body: {
                readonly policy: string;
                readonly year: number;
                readonly document: string;
            };
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        };
        readonly PaymentView: {
            readonly total: string;
            readonly attempts: readonly {
                readonly amount: string;
                readonly accountFingerprint: string;
                readonly attempt: number;
                /** Format: date-time */
                readonly instructedAt: string;
                readonly instructedBy: string;
                /** @enum {string} */
                readonly outcome: "open" | "paid" | "rejected" | "returned" | "unknown";
                /** @description Of an answer that is unknown or rejected, or of a return. */
                readonly reason: string | null;
                readonly bankReference: string | null;
                readonly paidOn: string | null;
                /** @description 退票 after booking: the day on which the money came back. */
                readonly returnedOn: string | null;
                /** Format: date-time */
                readonly answeredAt: string | null;
            }[];
            readonly reported: {
                readonly amount: string;
                readonly document: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            readonly policy: string;
            /** @enum {string} */
            readonly status: "instructed" | "open" | "paid" | "rejected" | "reportedDue" | "returned" | "unknown";
            readonly revision: number;
            /**
             * @description `own`: this treasury pays. `dueFrom`: another level must, and this office reports it.
             * @enum {string}
             */
            readonly kind: "dueFrom" | "own";
            readonly run: string;
            readonly year: number;
            readonly attempt: number;
            readonly lines: number;
            readonly bankReference: string | null;
            readonly paidOn: string | null;
            readonly treasury: components["schemas"]["Treasury"];
            readonly id: string;
            /** Format: date-time */
            readonly openedAt: string;
            readonly payee: string;
        };
        /**
         * @description How 次年 is counted (AMB-YZ-17): after the year of the approval, or after the award year.
         * @enum {string}
         */
        readonly PayoutRule: "yearAfterApproval" | "yearAfterAwardYear";
        /** @description RFC 9457 problem details, with a stable code and both languages. */
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly code: string;
            readonly text: {
                readonly zh: string;
                readonly en: string;
            };
            readonly details: {
                readonly [key: string]: unknown;
            };
            readonly instance: string;
        };
        readonly Progress: {
            readonly stage: components["schemas"]["StageId"];
            readonly status: components["schemas"]["ProgressStatus"];
        };
        readonly ProgressCount: {
            readonly count: number;
            readonly stage: components["schemas"]["StageId"];
            readonly status: components["schemas"]["ProgressStatus"];
        };
        /**
         * @description Where a claim is, over all streams. Stages 1 to 4: `draft` `waiting` `returned` `refused` `withdrawn`.
         *     Settlement: `waiting`, or why there is no line. Approval: `waiting` (for a batch) `inBatch` `rejected` `withdrawn`. Notice: `waiting`
         *     `published` `inQuestion` `upheld`. Any: `replaced` (back at settlement, and another amount). Payout: `waiting` `allotted` `instructed` `failed` (by the bank)
         *     `paymentReturned` (paid, and come back) `paid` `resultPublished`.
         * @enum {string}
         */
        readonly ProgressStatus: "allotted" | "draft" | "failed" | "inBatch" | "inQuestion" | "instructed" | "notComputable" | "notEligible" | "nothingDue" | "paid" | "paymentReturned" | "pendingDecision" | "published" | "refused" | "rejected" | "replaced" | "resultPublished" | "returned" | "upheld" | "waiting" | "withdrawn";
        readonly ProjectorHealth: {
            /** @enum {string} */
            readonly status: "building" | "catchingUp" | "failing" | "live" | "stopped";
            readonly events: number;
            readonly parkedCount: number;
            /** @description The first hundred. */
            readonly parked: readonly components["schemas"]["ParkedProjection"][];
            /** @description Of the last failure of the subscription, until it works again. */
            readonly lastError: string | null;
        };
        /** @description A command that a saga proposes. It only proposes: the decider of the stream may refuse. */
        readonly Proposal: {
            /** @enum {string} */
            readonly decider: "account" | "achievement" | "application" | "batch" | "entitlement" | "indicator" | "installation" | "line" | "notice" | "organisation" | "panel" | "party" | "payment" | "paymentRun" | "policy" | "rates" | "roleGrant" | "round";
            readonly stream: string;
            readonly command: {
                readonly type: string;
            };
            /** @description Distinguishes the commands that one event causes; with the event's id it makes the command's id. */
            readonly key: string;
            /** @description Refusals that say "somebody was faster" or "already so": nothing is wrong. */
            readonly tolerated: readonly string[];
            /** @description Refusals that call for another command: the code and what to do then. */
            readonly otherwise?: {
                readonly [key: string]: components["schemas"]["Proposal"];
            };
        };
        readonly Publication: {
            readonly version: number;
            /** @description Fingerprint of its parameters, quotes and readings. */
            readonly lawDigest: string;
            /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
            readonly route: readonly components["schemas"]["StageId"][];
        };
        /** @description `entered`: waits at the end and did not wait for this at the beginning; `left`: the other way round. */
        readonly QueueChanges: {
            readonly entered: readonly components["schemas"]["QueueRow"][];
            readonly left: readonly components["schemas"]["QueueRow"][];
        };
        readonly QueueCount: {
            readonly stage: components["schemas"]["StageId"];
            /** @enum {string} */
            readonly kind: "allot" | "bankAnswer" | "endorse" | "instruct" | "objection" | "openBatch" | "presentedBatch" | "recover" | "reportShare" | "returned" | "review" | "settle" | "unbatched" | "unpublished" | "verify";
            readonly count: number;
        };
        /** @description Something that waits for somebody. `organisation` is a department's key at the department stage. */
        readonly QueueRow: {
            readonly id: string;
            readonly stage: components["schemas"]["StageId"];
            /** @enum {string} */
            readonly kind: "allot" | "bankAnswer" | "endorse" | "instruct" | "objection" | "openBatch" | "presentedBatch" | "recover" | "reportShare" | "returned" | "review" | "settle" | "unbatched" | "unpublished" | "verify";
            /** @description Stamp organisation, department key, applicant (returned); `null` where the stage has one office. */
            readonly organisation: string | null;
            readonly round: string | null;
            readonly policy: string | null;
            readonly application: string | null;
            readonly applicant: string | null;
            readonly claims: readonly string[];
            readonly line: string | null;
            readonly batch: string | null;
            readonly notice: string | null;
            readonly objection: string | null;
            readonly payment: string | null;
            readonly run: string | null;
            /** @description Of the claim or line that a decision would name in `If-Match`. */
            readonly revision: number | null;
            readonly item: string | null;
            readonly total: string | null;
            /**
             * Format: date-time
             * @description E.g. reservation at the department, `payableFrom` at payout, `supplementUntil` of a return.
             */
            readonly due: string | null;
            readonly note: string | null;
            /**
             * Format: date-time
             * @description When it began to wait here.
             */
            readonly since: string;
            readonly sinceOrdinal: number;
        };
        readonly QueueRowPage: {
            readonly rows: readonly components["schemas"]["QueueRow"][];
            /** @description Where the next page begins; `null` on the last one. */
            readonly next: string | null;
        };
        /** @description One publication of the loan prime rate (贷款市场报价利率, LPR): its day, both rates as "3.45%", and the announcement. */
        readonly RateRow: {
            /** Format: date */
            readonly published: string;
            readonly oneYear: string;
            readonly overFiveYear: string;
            readonly source: string;
        };
        readonly ReadingAnswer: {
            readonly id: string;
            readonly article: string;
            readonly quote: string;
            readonly title: components["schemas"]["Text"];
            readonly confirmed: boolean;
            readonly inForce: readonly string[];
            readonly claims: readonly string[];
            readonly options: readonly {
                readonly options: readonly string[];
                readonly text: components["schemas"]["Text"];
                readonly total: string;
                readonly inForce: boolean;
            }[];
        };
        readonly ReadingOption: {
            readonly id: string;
            readonly text: components["schemas"]["Text"];
        };
        /** @description 口径: how an ambiguous clause is read, on whose authority; and how it was confirmed before, oldest first. */
        readonly ReadingRow: {
            readonly policy: string;
            readonly reading: string;
            readonly earlier: readonly components["schemas"]["Confirmation"][];
            readonly options: readonly string[];
            readonly authority: string;
            readonly document: string;
            readonly decidedOn: string;
            /** Format: date-time */
            readonly at: string;
            readonly actor: string;
        };
        readonly ReadingRowPage: {
            readonly rows: readonly components["schemas"]["ReadingRow"][];
            /** @description Where the next page begins; `null` on the last one. */
            readonly next: string | null;
        };
        readonly ReadingView: {
            readonly confirmed: readonly string[] | null;
            readonly inForce: readonly string[];
            readonly id: string;
            /** @description Anchor of the sentence that can be read in several ways. */
            readonly article: string;
            readonly title: components["schemas"]["Text"];
            readonly quote: string;
            readonly options: readonly components["schemas"]["ReadingOption"][];
            readonly rationale: components["schemas"]["Text"];
            /** @description Sets of options that may be chosen together; every single option is always allowed. */
            readonly compatible?: readonly (readonly string[])[];
            /** @description Moves a gate or a jurisdiction, not an amount (AMB-YZ-17, AMB-YZ-20). */
            readonly procedural?: boolean;
            readonly moves?: components["schemas"]["Text"];
        };
        readonly ReconciliationView: {
            readonly balanced: boolean;
            readonly treasuries: readonly {
                readonly treasury: components["schemas"]["Treasury"];
                /** @enum {string} */
                readonly kind: "dueFrom" | "own";
                readonly lines: number;
                readonly approved: string;
                readonly notAllotted: string;
                readonly allotted: string;
                readonly instructed: string;
                readonly rejected: string;
                readonly returned: string;
                readonly paid: string;
                readonly reportedDue: string;
                readonly recovered: string;
                readonly payments: {
                    readonly count: number;
                    readonly total: string;
                    readonly returned: string;
                    readonly paid: string;
                    readonly reportedDue: string;
                };
                readonly balanced: boolean;
            }[];
        };
        /** @description Residence in a park and seat (or home) in a township are two relations, each with its dates. */
        readonly Relation: {
            /** @enum {string} */
            readonly relation: "park" | "township";
            readonly organisation: string;
            readonly from: string;
            readonly until: string | null;
        };
        readonly ReturnEntry: {
            readonly stage: components["schemas"]["StageId"];
            readonly organisation: string;
            readonly missing: readonly components["schemas"]["MissingItem"][];
            /** Format: date-time */
            readonly supplementUntil: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly actor: string;
            /**
             * Format: date-time
             * @description When the applicant sent it back; `null` while it waits.
             */
            readonly answeredAt: string | null;
        };
        /** @enum {string} */
        readonly Role: "administrator" | "applicant" | "auditor" | "department" | "endorser" | "finance" | "governmentOffice" | "panel" | "policyOffice";
        readonly RoundContent: {
            readonly policy: string;
            readonly policyVersion: number;
            readonly awardYears: readonly number[];
            readonly window: {
                /** Format: date-time */
                readonly from: string;
                /** Format: date-time */
                readonly until: string;
            };
            readonly leadDepartment: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
        };
        readonly RoundEvent: {
            /** @enum {string} */
            readonly type: "RoundOpened";
            readonly body: components["schemas"]["RoundContent"];
            readonly fileHashes?: readonly string[];
            readonly piiCommit?: string;
        };
        /** @enum {string} */
        readonly SentBackReason: "order" | "reading";
        /** @description 重新核定: the claim as it is assessed now, and what that makes of the lines that stood of it. */
        readonly SettledAnew: {
            /** @description Fen text, as assessed anew. */
            readonly assessed: string;
            /** @description Fen text, of lines that are allotted or paid: they stay, whatever is assessed now. */
            readonly fixed: string;
            /** @description What stands of the claim beside its new lines: of the lines that are fixed, and of those that were kept. */
            readonly stays: readonly components["schemas"]["SettledComponent"][];
            /** @description Lines that were sent back, with the revision since which they are. */
            readonly lines: readonly {
                readonly line: string;
                readonly since: number;
                /** @enum {string} */
                readonly outcome: "kept" | "replaced";
            }[];
        };
        readonly SettledClaim: {
            readonly claim: string;
            readonly application: string;
            /** @description The how-many-eth settlement of this claim, from 1: part of its lines' names. */
            readonly settlement: number;
            readonly item: string;
            /** @enum {string} */
            readonly status: "notComputable" | "notEligible" | "nothingDue" | "payable" | "pendingDecision";
            readonly reason?: string;
            readonly awardYear: number;
            readonly components: readonly components["schemas"]["SettledComponent"][];
            readonly total: string;
            readonly capped: boolean;
            /** @description Readings that a rule asked for, with the options used. */
            readonly readings: {
                readonly [key: string]: readonly string[];
            };
            readonly trace: readonly Record<string, never>[];
            readonly difference?: components["schemas"]["SettledDifference"];
            readonly reread?: components["schemas"]["SettledAnew"];
        };
        readonly SettledComponent: {
            readonly component: string;
            readonly treasury: components["schemas"]["Treasury"];
            readonly awardYear: number;
            /** @description Fen text. */
            readonly amount: string;
        };
        /** @description 差额: what the claim is assessed at now, less what stood of it. */
        readonly SettledDifference: {
            /** @description Fen text, as assessed anew. */
            readonly assessed: string;
            /** @description Fen text, what stood of the claim. */
            readonly stood: string;
            /** @description What stood above what is assessed now: to be recovered (追回). */
            readonly recoverable: readonly components["schemas"]["SettledComponent"][];
        };
        /** @description The rows of the LPR that a settlement rests on, and the days that the series answered for then. */
        readonly SettledRates: {
            /** Format: date */
            readonly from: string;
            /**
             * Format: date
             * @description First day that it no longer answered for.
             */
            readonly before: string;
            readonly rows: readonly components["schemas"]["RateRow"][];
        };
        /** @description A claim in its applicant's entitlement (应奖补金额): pending, or as last settled. One row per claim. */
        readonly SettlementRow: {
            readonly claim: string;
            readonly application: string;
            readonly applicant: string;
            readonly family: string;
            readonly round: string;
            readonly item: string;
            /**
             * @description `left`: taken out before it was settled.
             * @enum {string}
             */
            readonly status: "left" | "notComputable" | "notEligible" | "nothingDue" | "payable" | "pending" | "pendingDecision";
            /**
             * Format: date-time
             * @description Order in which claims are taken.
             */
            readonly submittedAt: string;
            readonly ordinal: number;
            /** Format: date-time */
            readonly enteredAt: string;
            /** @description 0: not settled yet. The trace of each settlement is a `TraceRow` of its own. */
            readonly settlement: number;
            /** Format: date-time */
            readonly settledAt: string | null;
            readonly policy: string;
            readonly policyVersion: number;
            readonly awardYear: number | null;
            readonly components: readonly components["schemas"]["SettledComponent"][];
            readonly total: string;
            readonly capped: boolean;
            readonly reason: string | null;
            /** @description What stood above a later assessment (追回), by its latest difference. */
            readonly recoverable: readonly components["schemas"]["SettledComponent"][];
            /** @description Readings (口径) that the amount depends on, with the options used. */
            readonly readings: {
                readonly [key: string]: readonly string[];
            };
            /** @description The award counts against caps and 就高不就低. */
            readonly standing: boolean;
            readonly annulled: {
                readonly line: string;
                readonly reason: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
        };
        /** @description What one treasury owes on a line: its own share is paid, another level's is due from it (dueFrom). */
        readonly Share: {
            readonly treasury: components["schemas"]["Treasury"];
            readonly amount: string;
            /** @enum {string} */
            readonly kind: "dueFrom" | "own";
        };
        /** @description An exact share: "3/5", and in percent with two places, half away from zero: "60.00%". */
        readonly ShareOfIndicators: {
            readonly exact: string;
            readonly percent: string;
        };
        /** @description A step of the trace with its sentence; `amount` and `taken` in yuan. */
        readonly ShownStep: {
            readonly sentence: string | null;
            readonly kind: components["schemas"]["StepKind"];
            /** @description Anchor of the sentence, e.g. "四(三)(1)" or "奖励认定·1". */
            readonly article: string;
            readonly component?: string;
            readonly treasury?: components["schemas"]["Treasury"];
            readonly text: components["schemas"]["Text"];
            /** @description Inputs by name, as text: money as yuan, rates as percent, dates as they are. */
            readonly inputs?: {
                readonly [key: string]: string;
            };
            /** @description Fen text after this step; absent for steps that fix no amount. */
            readonly amount?: string;
            /** @description Fen text that a cap or an exclusion took away. */
            readonly taken?: string;
            readonly reading?: string;
        };
        /** @description A passage from which no rule comes, and why. Every character of the source is a rule's quote or stands in one of these. */
        readonly SilentPassage: {
            readonly quote: string;
            readonly reason: components["schemas"]["Text"];
        };
        /**
         * @description The stages of a case (阶段), in the order that a policy version's route gives them.
         * @enum {string}
         */
        readonly StageId: "approval" | "declaration" | "department" | "endorsement" | "notice" | "panel" | "payout" | "settlement";
        /** @description An award that still stood when an amount was settled: what caps and 就高不就低 were measured against. */
        readonly StandingRecord: {
            /** @enum {string} */
            readonly source: "here" | "otherDistrictPolicy" | "otherPrefecturePolicy" | "provincialPolicy";
            readonly claim: string;
            /** @description Of awards made here: the line that carries it to the payout. */
            readonly line?: string;
            readonly item?: string;
            readonly component?: string;
            readonly certificate?: string;
            readonly object?: string;
            readonly awardYear: number;
            readonly treasury: components["schemas"]["Treasury"];
            readonly amount: string;
        };
        /** @enum {string} */
        readonly StepKind: "cap" | "condition" | "exclusion" | "override" | "reading" | "result" | "rounding" | "rule" | "split" | "standing";
        /**
         * @description Deferred (暂缓) and rejected (不予) by a decision, withdrawn by the applicant, closed by an objection upheld before it,
         *     resettled: its amount became another.
         * @enum {string}
         */
        readonly StrikeKind: "deferred" | "rejected" | "resettled" | "upheld" | "withdrawn";
        /** @description A superior rule (上位规定) as a draft carries it: money in yuan, shares as percent. */
        readonly SuperiorRule: {
            readonly id: string;
            readonly items: "all" | readonly string[];
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly until?: string;
            readonly effect: {
                /** @enum {string} */
                readonly kind: "stop";
            } | {
                /** @enum {string} */
                readonly kind: "exclude";
                readonly applicantKinds: readonly components["schemas"]["ApplicantKind"][];
            } | {
                /** @enum {string} */
                readonly kind: "cap";
                /** @enum {string} */
                readonly per: "claim" | "year";
                readonly amount: string;
            } | {
                /** @enum {string} */
                readonly kind: "reduce";
                readonly to: string;
            };
            readonly legalBasis: {
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly document: string;
                readonly quote: string;
            };
        };
        readonly Text: {
            readonly zh: string;
            readonly en: string;
        };
        /** @description What a line of the timeline tells of its event, by the field's name. */
        readonly TimelineDetails: {
            readonly object?: string;
            readonly batch?: null | string;
            readonly line?: null | string;
            readonly notice?: string;
            readonly organisation?: string;
            readonly panel?: string;
            readonly payment?: string;
            readonly policy?: string;
            readonly round?: string;
            readonly department?: string;
            readonly reason?: string;
            readonly policyVersion?: number;
            readonly claim?: string;
            readonly facts?: {
                readonly [key: string]: boolean | string | number | null;
            };
            readonly evidence?: string | components["schemas"]["Evidence"];
            readonly requiredStamps?: readonly string[];
            readonly local?: boolean;
            readonly claims?: readonly string[];
            readonly item?: string;
            readonly certificate?: components["schemas"]["Certificate"];
            readonly topUpOf?: string;
            readonly releases?: components["schemas"]["Certificate"];
            readonly opinion?: string;
            /** @enum {string} */
            readonly stage?: "approval" | "declaration" | "department" | "endorsement" | "notice" | "panel" | "payout" | "settlement";
            readonly supplementUntil?: null | string;
            /** @enum {string} */
            readonly outcome?: "contested" | "dismissed" | "duplicate" | "reserved" | "upheld";
            readonly allowed?: boolean;
            readonly member?: string;
            readonly visitedOn?: string;
            readonly findings?: string;
            readonly similarTo?: readonly string[];
            readonly readings?: {
                readonly [key: string]: readonly string[];
            };
            readonly awardYear?: number;
            readonly amounts?: {
                readonly province?: string;
                readonly prefecture?: string;
                readonly district?: string;
            };
            readonly total?: string;
            readonly approvalDay?: string;
            /** Format: date-time */
            readonly payableFrom?: string;
            /** Format: date-time */
            readonly objectionsUntil?: string;
            readonly objection?: string;
            readonly run?: string;
            readonly year?: number;
            readonly amount?: string;
            readonly attempt?: number;
            readonly paidOn?: string;
            readonly returnedOn?: string;
            readonly document?: string;
            readonly treasury?: string;
            readonly recoveredOn?: string;
            /** @description Of evidence and of strikes. */
            readonly kind?: string;
            /** @description What the applicant is asked to send. */
            readonly missing?: readonly string[];
            /** @description Facts that were cut. */
            readonly cuts?: readonly string[];
            /** @description Fen text by claim. */
            readonly totals?: {
                readonly [key: string]: string;
            };
        };
        /** @description One event that concerns an application. Written once, never changed. */
        readonly TimelineRow: {
            readonly application: string;
            /** @description Place among all projected events, from 1: the order of the log. */
            readonly ordinal: number;
            /** @description Opaque; compared by the event store only. */
            readonly position: string;
            readonly stream: string;
            readonly version: number;
            readonly eventId: string;
            readonly type: string;
            readonly stage: components["schemas"]["StageId"];
            /**
             * Format: date-time
             * @description Business time, and the latest business time of the log up to here ("as of" goes by it).
             */
            readonly at: string;
            /** Format: date-time */
            readonly moment: string;
            readonly claims: readonly string[];
            readonly line: string | null;
            readonly actor: string;
            readonly role: string;
            readonly jurisdiction: string;
            readonly details: components["schemas"]["TimelineDetails"];
        };
        readonly TimelineRowPage: {
            readonly rows: readonly components["schemas"]["TimelineRow"][];
            /** @description Where the next page begins; `null` on the last one. */
            readonly next: string | null;
        };
        /** @description One step of an amount's trail. JSON; the last step is the amount. */
        readonly TraceStep: {
            readonly kind: components["schemas"]["StepKind"];
            /** @description Anchor of the sentence, e.g. "四(三)(1)" or "奖励认定·1". */
            readonly article: string;
            readonly component?: string;
            readonly treasury?: components["schemas"]["Treasury"];
            readonly text: components["schemas"]["Text"];
            /** @description Inputs by name, as text: money as yuan, rates as percent, dates as they are. */
            readonly inputs?: {
                readonly [key: string]: string;
            };
            /** @description Fen text after this step; absent for steps that fix no amount. */
            readonly amount?: string;
            /** @description Fen text that a cap or an exclusion took away. */
            readonly taken?: string;
            readonly reading?: string;
        };
        readonly TraceView: {
            readonly trace: readonly components["schemas"]["TraceStep"][];
            readonly claim: string;
            readonly application: string;
            readonly settlement: number;
            readonly stream: string;
            readonly version: number;
            readonly eventId: string;
            readonly basis: number;
            /** Format: date-time */
            readonly at: string;
            readonly policy: string;
            readonly policyVersion: number;
            readonly lawDigest: string;
            readonly total: string;
            /** @description Of a difference: what was assessed anew, what stood of it, and what is to be recovered. Fen text. */
            readonly difference: components["schemas"]["SettledDifference"] | null;
            /** @description Of a claim that was sent back: what was assessed anew, and what became of its lines. Fen text. */
            readonly reread: components["schemas"]["SettledAnew"] | null;
            readonly readings: {
                readonly [key: string]: readonly string[];
            };
            /** @description Reviewer's findings of similarity that name this claim. */
            readonly similar: readonly (readonly string[])[];
        };
        /**
         * @description Fiscal level (财政级次) that pays: 省 / 地级市 / 区县.
         * @enum {string}
         */
        readonly Treasury: "district" | "prefecture" | "province";
        readonly TreasuryAmount: {
            readonly treasury: components["schemas"]["Treasury"];
            readonly name: components["schemas"]["Text"];
            readonly amount: string;
        };
        /** @description What a published draft changed of its base, on what legal basis (依据), from when on, and what it froze to. */
        readonly VersionAmendment: {
            readonly base: number;
            /**
             * Format: date
             * @description Qualifying dates from this day on fall under it.
             */
            readonly from: string;
            readonly legalBasis: {
                readonly number: string;
                readonly title: string;
                /** Format: date */
                readonly date: string;
            };
            readonly parameters: readonly {
                readonly parameter: string;
                readonly value: string;
                /** Format: date */
                readonly from?: string;
            }[];
            readonly overrides: readonly components["schemas"]["SuperiorRule"][];
            /** @description How it is read where nobody has confirmed it otherwise. */
            readonly readings: {
                readonly [key: string]: readonly string[];
            };
            /** @description SHA-256 of its law and of its results over the generated corpus, as the publishing release had them. */
            readonly frozen: {
                readonly law: string;
                readonly results: string;
            };
        };
        readonly View: {
            readonly status: string;
            readonly policy: string;
            readonly policyVersion: number;
            readonly window: {
                /** Format: date-time */
                readonly from: string;
                /** Format: date-time */
                readonly until: string;
            };
            readonly id: string;
            /** Format: date-time */
            readonly openedAt: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            readonly awardYears: readonly number[];
            readonly leadDepartment: string;
        };
        readonly WhatIfView: {
            readonly id: string;
            readonly draft: components["schemas"]["Draft"];
            /** @enum {string} */
            readonly status: "cancelled" | "done" | "failed" | "running";
            /** Format: date-time */
            readonly startedAt: string;
            readonly progress: {
                readonly done: number;
                readonly total: number | null;
            };
            readonly cpuSeconds: number | null;
            readonly result: {
                readonly entitlements: number;
                readonly claims: number;
                readonly totals: {
                    readonly before: {
                        readonly total: string;
                        readonly province: string;
                        readonly prefecture: string;
                        readonly district: string;
                    };
                    readonly after: {
                        readonly total: string;
                        readonly province: string;
                        readonly prefecture: string;
                        readonly district: string;
                    };
                };
                readonly gain: {
                    readonly applicants: number;
                    readonly amount: string;
                };
                readonly lose: {
                    readonly applicants: number;
                    readonly amount: string;
                };
                readonly gainers: readonly {
                    readonly before: string;
                    readonly after: string;
                    readonly difference: string;
                    readonly applicant: string;
                    readonly name: string | null;
                }[];
                readonly losers: readonly {
                    readonly before: string;
                    readonly after: string;
                    readonly difference: string;
                    readonly applicant: string;
                    readonly name: string | null;
                }[];
                readonly largest: readonly {
                    readonly before: string;
                    readonly after: string;
                    readonly difference: string;
                    readonly name: string | null;
                    readonly claim: string;
                    readonly application: string;
                    readonly applicant: string;
                    readonly round: string;
                    readonly item: string;
                    readonly awardYear: number;
                    readonly beforeTrace: readonly components["schemas"]["TraceStep"][];
                    readonly afterTrace: readonly components["schemas"]["TraceStep"][];
                }[];
            } | null;
        };
        readonly WithdrawalAnswer: {
            /** @description Id of the stream's thing: application, batch, payment… */
            readonly id: string;
            readonly version: number;
            /** @description Read with `minPosition` set to this to see what you wrote. */
            readonly position: string;
            readonly at: string;
            readonly events: readonly string[];
            readonly claims: readonly components["schemas"]["ClaimWithdrawal"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly AccountsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["AccountView"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AccountsController_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateAccountDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"] | {
                        /** Format: position */
                        readonly position: string;
                        readonly grant: string;
                        /** @description Id of the stream's thing: application, batch, payment… */
                        readonly id: string;
                        readonly version: number;
                        readonly at: string;
                        readonly events: readonly string[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AccountsController_changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AccountsController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GrantsController_grant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly grant: string;
                        /** @description Id of the stream's thing: application, batch, payment… */
                        readonly id: string;
                        readonly version: number;
                        /** @description Read with `minPosition` set to this to see what you wrote. */
                        readonly position: string;
                        readonly at: string;
                        readonly events: readonly string[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GrantsController_revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly grant: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevocationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CasesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description Applications of one applicant that you act for */
                readonly applicant?: string;
                /** @description Applications of one round (tiers of the district only) */
                readonly round?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseViewPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateApplicationDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_declareClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclareClaimDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Id of the stream's thing: application, batch, payment… */
                        readonly id: string;
                        readonly version: number;
                        /** @description Read with `minPosition` set to this to see what you wrote. */
                        readonly position: string;
                        readonly at: string;
                        readonly events: readonly string[];
                        readonly claim: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CasesController_claim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly openReadings: readonly components["schemas"]["OpenReading"][];
                        readonly application: string;
                        readonly applicant: string;
                        readonly round: string;
                        readonly policy: string;
                        readonly policyVersion: number;
                        readonly family: string;
                        readonly progress: components["schemas"]["Progress"];
                        /** @description 核减, as verified. */
                        readonly cuts: readonly components["schemas"]["Cut"][];
                        readonly returns: readonly components["schemas"]["ReturnEntry"][];
                        readonly refusal: {
                            readonly stage: components["schemas"]["StageId"];
                            readonly organisation: string;
                            readonly reason: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly actor: string;
                        } | null;
                        readonly withdrawal: {
                            readonly reason: string;
                            /** Format: date-time */
                            readonly at: string;
                        } | null;
                        readonly onSiteCheck: components["schemas"]["OnSiteEntry"] | null;
                        readonly panel: string | null;
                        readonly reopened: {
                            readonly reason: string;
                            /** Format: date-time */
                            readonly at: string;
                        } | null;
                        readonly settlement: components["schemas"]["ClaimSettlement"] | null;
                        readonly lines: readonly components["schemas"]["ClaimLine"][];
                        readonly id: string;
                        readonly ordinal: number;
                        readonly item: string;
                        readonly department: string;
                        readonly certificate: components["schemas"]["Certificate"];
                        readonly object?: string;
                        readonly facts: {
                            readonly [key: string]: boolean | string | number | null;
                        };
                        readonly topUpOf?: string;
                        readonly evidence: readonly components["schemas"]["Evidence"][];
                        readonly status: components["schemas"]["ClaimStatus"];
                        readonly stage: components["schemas"]["StageId"];
                        /** @enum {string} */
                        readonly reservation: "contested" | "duplicate" | "none" | "reserved";
                        readonly stamps: readonly string[];
                        /** @description Facts, certificate or evidence changed since it was last submitted. */
                        readonly changed: boolean;
                        /** @description Stages that returned it since its content last changed (一次性告知: once, with everything). */
                        readonly returnedBy: readonly components["schemas"]["StageId"][];
                        /** @enum {string} */
                        readonly onSite: "done" | "open" | "required" | "waived";
                        readonly otherAwards: readonly components["schemas"]["OtherAward"][];
                        readonly verified?: {
                            readonly facts: {
                                readonly [key: string]: boolean | string | number | null;
                            };
                            readonly decision?: components["schemas"]["PanelDecision"];
                            readonly similarTo: readonly string[];
                            readonly local: boolean;
                        };
                        /** @description Version of the last event that touched it: its ETag. */
                        readonly revision: number;
                        readonly lastActor: string;
                        readonly lastEvent: string;
                        /** Format: date-time */
                        readonly lastAt: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_amendClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimContentDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_removeClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EvidenceController_download: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
                readonly evidence: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                    readonly "image/jpeg": string;
                    readonly "image/png": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_detachEvidence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
                readonly evidence: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_submit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmissionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_supplement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WithdrawalAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicantController_withdrawClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TiersController_endorse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndorsementDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TiersController_refuseEndorsement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TiersController_returnApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TiersController_accept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TiersController_returnClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TiersController_refuseClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ContestsController_contest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claim: string;
                        /** @enum {string|null} */
                        readonly status: "contested" | "denied" | "released" | "reserved" | null;
                        readonly others: number;
                        readonly holders: readonly components["schemas"]["ContestHolder"][] | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ContestsController_decide: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContestDecisionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelClaimsController_requireOnSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PanelReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelClaimsController_recordOnSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OnSiteCheckDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelClaimsController_waiveOnSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PanelReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelClaimsController_verify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerificationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelClaimsController_returnClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PanelReturnDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelClaimsController_refuseClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PanelReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CasesController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claims: readonly {
                            readonly openReadings: readonly components["schemas"]["OpenReading"][];
                            readonly application: string;
                            readonly applicant: string;
                            readonly round: string;
                            readonly policy: string;
                            readonly policyVersion: number;
                            readonly family: string;
                            readonly progress: components["schemas"]["Progress"];
                            /** @description 核减, as verified. */
                            readonly cuts: readonly components["schemas"]["Cut"][];
                            readonly returns: readonly components["schemas"]["ReturnEntry"][];
                            readonly refusal: {
                                readonly stage: components["schemas"]["StageId"];
                                readonly organisation: string;
                                readonly reason: string;
                                /** Format: date-time */
                                readonly at: string;
                                readonly actor: string;
                            } | null;
                            readonly withdrawal: {
                                readonly reason: string;
                                /** Format: date-time */
                                readonly at: string;
                            } | null;
                            readonly onSiteCheck: components["schemas"]["OnSiteEntry"] | null;
                            readonly panel: string | null;
                            readonly reopened: {
                                readonly reason: string;
                                /** Format: date-time */
                                readonly at: string;
                            } | null;
                            readonly settlement: components["schemas"]["ClaimSettlement"] | null;
                            readonly lines: readonly components["schemas"]["ClaimLine"][];
                            readonly id: string;
                            readonly ordinal: number;
                            readonly item: string;
                            readonly department: string;
                            readonly certificate: components["schemas"]["Certificate"];
                            readonly object?: string;
                            readonly facts: {
                                readonly [key: string]: boolean | string | number | null;
                            };
                            readonly topUpOf?: string;
                            readonly evidence: readonly components["schemas"]["Evidence"][];
                            readonly status: components["schemas"]["ClaimStatus"];
                            readonly stage: components["schemas"]["StageId"];
                            /** @enum {string} */
                            readonly reservation: "contested" | "duplicate" | "none" | "reserved";
                            readonly stamps: readonly string[];
                            /** @description Facts, certificate or evidence changed since it was last submitted. */
                            readonly changed: boolean;
                            /** @description Stages that returned it since its content last changed (一次性告知: once, with everything). */
                            readonly returnedBy: readonly components["schemas"]["StageId"][];
                            /** @enum {string} */
                            readonly onSite: "done" | "open" | "required" | "waived";
                            readonly otherAwards: readonly components["schemas"]["OtherAward"][];
                            readonly verified?: {
                                readonly facts: {
                                    readonly [key: string]: boolean | string | number | null;
                                };
                                readonly decision?: components["schemas"]["PanelDecision"];
                                readonly similarTo: readonly string[];
                                readonly local: boolean;
                            };
                            /** @description Version of the last event that touched it: its ETag. */
                            readonly revision: number;
                            readonly lastActor: string;
                            readonly lastEvent: string;
                            /** Format: date-time */
                            readonly lastAt: string;
                        }[];
                        readonly overall: components["schemas"]["CaseStatus"];
                        readonly counts: readonly components["schemas"]["ProgressCount"][];
                        readonly id: string;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly createdOrdinal: number;
                        /** @description Claims that wait for a stamp now. At most as many as an application may have claims. */
                        readonly endorsing: readonly string[];
                        /** @description Organisations whose stamp was ever required: whose queue this case may stand in. */
                        readonly everRequired: readonly string[];
                        readonly withdrawn: {
                            readonly reason: string;
                            /** Format: date-time */
                            readonly at: string;
                        } | null;
                        /** Format: date-time */
                        readonly lastAt: string;
                        readonly lastEvent: string;
                        readonly policy: string;
                        readonly round: string;
                        readonly applicant: string;
                        /** @enum {string} */
                        readonly status: "draft" | "none" | "submitted" | "withdrawn";
                        readonly applicantKind: components["schemas"]["ApplicantKind"];
                        readonly policyVersion: number;
                        readonly family: string;
                        readonly window: {
                            /** Format: date-time */
                            readonly from: string;
                            /** Format: date-time */
                            readonly until: string;
                        };
                        readonly route: readonly components["schemas"]["StageId"][];
                        readonly requiredStamps: readonly string[];
                        readonly local: boolean;
                        /** Format: date-time */
                        readonly submittedAt: string | null;
                        readonly nextOrdinal: number;
                        readonly duties: {
                            readonly approved?: readonly string[];
                            readonly paid?: readonly string[];
                            readonly applied?: readonly string[];
                            readonly endorsed?: readonly string[];
                            readonly reviewed?: readonly string[];
                            readonly verified?: readonly string[];
                        };
                        readonly revision: number;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CasesController_timeline: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelineRowPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CasesController_history: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryEntryPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CasesController_asOf: {
        readonly parameters: {
            readonly query?: {
                /** @description A position, as commands answer it */
                readonly position?: string;
                /** @description A moment of business time, UTC */
                readonly moment?: string;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly traces: readonly components["schemas"]["TraceView"][];
                        readonly case: components["schemas"]["CaseView"];
                        readonly claims: readonly components["schemas"]["ClaimRow"][];
                        readonly lines: readonly components["schemas"]["LineRow"][];
                        readonly settlements: readonly components["schemas"]["SettlementRow"][];
                        readonly timeline: readonly components["schemas"]["TimelineRow"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BatchesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description Only batches of this round */
                readonly round?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["BatchView"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BatchesController_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenBatchDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BatchesController_lines: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["BatchLineView"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BatchesController_include: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LineListDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BatchesController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MeetingsController_present: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MeetingsController_strike: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StrikeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MeetingsController_decide: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MeetingsController_upload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly hash: string;
                        readonly size: number;
                        readonly mediaType: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MeetingsController_download: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly hash: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                    readonly "image/jpeg": string;
                    readonly "image/png": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CalculatorController_calculate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalculatorDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalculatorAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ClockController_now: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly now: string;
                        /** Format: date */
                        readonly day: string;
                        /** @enum {string} */
                        readonly kind: "demonstration" | "none" | "real";
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ClockController_move: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveClockDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EvidenceController_attach: {
        readonly parameters: {
            readonly query?: {
                /** @description Kind of evidence (材料), as the item declares it */
                readonly kind?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        /** @description The file itself; its type is read from its content */
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly evidence: string;
                        readonly hash: string;
                        readonly size: number;
                        readonly mediaType: string;
                        /** @description Id of the stream's thing: application, batch, payment… */
                        readonly id: string;
                        readonly version: number;
                        /** @description Read with `minPosition` set to this to see what you wrote. */
                        readonly position: string;
                        readonly at: string;
                        readonly events: readonly string[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HealthController_live: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HealthController_ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                        /** @enum {string} */
                        readonly readModels: "building" | "catchingUp" | "failing" | "live" | "stopped";
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HealthController_idle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                        /** Format: position */
                        readonly position: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HealthController_state: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                        readonly parked: readonly components["schemas"]["ParkedCase"][];
                        readonly readModels: components["schemas"]["ProjectorHealth"];
                        readonly lag: components["schemas"]["Lag"];
                        readonly sagas: {
                            /** Format: position */
                            readonly position: string | null;
                            readonly parked: readonly components["schemas"]["ParkedEvent"][];
                        };
                        readonly jobs: {
                            readonly dead: readonly {
                                readonly job: string;
                                readonly attempts: number;
                                readonly error: string;
                            }[];
                        };
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HealthController_retry: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what hangs together with this case */
                readonly case?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                        readonly parked: readonly components["schemas"]["ParkedCase"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LinesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description Lines whose next stage is this; alone, or within a round */
                readonly stage?: "approval" | "notice" | "payout";
                /** @description Lines of a round */
                readonly round?: string;
                /** @description Lines of a batch */
                readonly batch?: string;
                /** @description Lines of a notice */
                readonly notice?: string;
                /** @description Lines of an applicant */
                readonly applicant?: string;
                /** @description Lines of an application */
                readonly application?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly openReadings: readonly components["schemas"]["OpenReading"][];
                            readonly title: components["schemas"]["Text"] | null;
                            readonly basis: readonly {
                                readonly article: string;
                                readonly quote: string;
                            }[];
                            readonly certificate: {
                                readonly kind: string;
                                readonly number: string | null;
                            };
                            readonly total: string;
                            readonly amounts: {
                                readonly province?: string;
                                readonly prefecture?: string;
                                readonly district?: string;
                            };
                            readonly components: readonly {
                                readonly amount: string;
                                readonly component: string;
                                readonly treasury: components["schemas"]["Treasury"];
                            }[];
                            readonly order: components["schemas"]["OrderView"];
                            readonly status: components["schemas"]["LineStatus"];
                            readonly progress: components["schemas"]["Progress"];
                            readonly nextStage: components["schemas"]["StageId"] | null;
                            readonly passed: readonly components["schemas"]["StageId"][];
                            readonly batch: string | null;
                            readonly approval: {
                                readonly approvalDay: string;
                                /** Format: date-time */
                                readonly payableFrom: string;
                            } | null;
                            readonly notice: {
                                readonly notice: string;
                                /** Format: date-time */
                                readonly objectionsUntil: string;
                            } | null;
                            readonly atSettlement: boolean;
                            readonly openObjections: readonly string[];
                            readonly struck: {
                                readonly batch: string;
                                /** @enum {string} */
                                readonly kind: "deferred" | "rejected";
                                readonly reason: string;
                                /** Format: date-time */
                                readonly at: string;
                            } | null;
                            readonly presentedAgain: boolean;
                            readonly withdrawal: {
                                readonly reason: string;
                                /** Format: date-time */
                                readonly at: string;
                            } | null;
                            readonly allotment: {
                                readonly shares: readonly {
                                    readonly amount: string;
                                    readonly treasury: components["schemas"]["Treasury"];
                                    /** @enum {string} */
                                    readonly kind: "dueFrom" | "own";
                                }[];
                                readonly run: string;
                                readonly year: number;
                            } | null;
                            readonly payments: {
                                readonly [key: string]: {
                                    readonly amount: string | null;
                                    readonly payment: string;
                                    readonly attempt: number;
                                    /** @enum {string} */
                                    readonly status: "failed" | "instructed" | "paid" | "recovered" | "returned";
                                    readonly paidOn: string | null;
                                    /** @description 追回: the day on which it came back from the payee. */
                                    readonly recoveredOn?: string;
                                    readonly reason: string | null;
                                };
                            };
                            readonly recovery: {
                                readonly outstanding: readonly string[];
                                readonly recovered: {
                                    readonly [key: string]: string;
                                };
                            };
                            readonly resultPublishedOn: string | null;
                            /** Format: date-time */
                            readonly openedAt: string;
                            readonly last: {
                                readonly actor: string;
                                readonly event: string;
                                /** Format: date-time */
                                readonly at: string;
                            };
                            readonly revision: number;
                            readonly claim: string;
                            readonly application: string;
                            readonly applicant: string;
                            readonly round: string;
                            readonly item: string;
                            readonly policy: string;
                            readonly policyVersion: number;
                            readonly family: string;
                            readonly ownTreasury: components["schemas"]["Treasury"];
                            readonly awardYear: number;
                            readonly readings: {
                                readonly [key: string]: readonly string[];
                            };
                            /** @description The stages that this line still has to pass, in order. */
                            readonly route: readonly components["schemas"]["StageId"][];
                            /** @description Event id of the settlement that fixed the amount. */
                            readonly settlement: string;
                            readonly id: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LinesController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly openReadings: readonly components["schemas"]["OpenReading"][];
                        readonly title: components["schemas"]["Text"] | null;
                        readonly basis: readonly {
                            readonly article: string;
                            readonly quote: string;
                        }[];
                        readonly certificate: {
                            readonly kind: string;
                            readonly number: string | null;
                        };
                        readonly total: string;
                        readonly amounts: {
                            readonly province?: string;
                            readonly prefecture?: string;
                            readonly district?: string;
                        };
                        readonly components: readonly {
                            readonly amount: string;
                            readonly component: string;
                            readonly treasury: components["schemas"]["Treasury"];
                        }[];
                        readonly order: components["schemas"]["OrderView"];
                        readonly status: components["schemas"]["LineStatus"];
                        readonly progress: components["schemas"]["Progress"];
                        readonly nextStage: components["schemas"]["StageId"] | null;
                        readonly passed: readonly components["schemas"]["StageId"][];
                        readonly batch: string | null;
                        readonly approval: {
                            readonly approvalDay: string;
                            /** Format: date-time */
                            readonly payableFrom: string;
                        } | null;
                        readonly notice: {
                            readonly notice: string;
                            /** Format: date-time */
                            readonly objectionsUntil: string;
                        } | null;
                        readonly atSettlement: boolean;
                        readonly openObjections: readonly string[];
                        readonly struck: {
                            readonly batch: string;
                            /** @enum {string} */
                            readonly kind: "deferred" | "rejected";
                            readonly reason: string;
                            /** Format: date-time */
                            readonly at: string;
                        } | null;
                        readonly presentedAgain: boolean;
                        readonly withdrawal: {
                            readonly reason: string;
                            /** Format: date-time */
                            readonly at: string;
                        } | null;
                        readonly allotment: {
                            readonly shares: readonly {
                                readonly amount: string;
                                readonly treasury: components["schemas"]["Treasury"];
                                /** @enum {string} */
                                readonly kind: "dueFrom" | "own";
                            }[];
                            readonly run: string;
                            readonly year: number;
                        } | null;
                        readonly payments: {
                            readonly [key: string]: {
                                readonly amount: string | null;
                                readonly payment: string;
                                readonly attempt: number;
                                /** @enum {string} */
                                readonly status: "failed" | "instructed" | "paid" | "recovered" | "returned";
                                readonly paidOn: string | null;
                                /** @description 追回: the day on which it came back from the payee. */
                                readonly recoveredOn?: string;
                                readonly reason: string | null;
                            };
                        };
                        readonly recovery: {
                            readonly outstanding: readonly string[];
                            readonly recovered: {
                                readonly [key: string]: string;
                            };
                        };
                        readonly resultPublishedOn: string | null;
                        /** Format: date-time */
                        readonly openedAt: string;
                        readonly last: {
                            readonly actor: string;
                            readonly event: string;
                            /** Format: date-time */
                            readonly at: string;
                        };
                        readonly revision: number;
                        readonly claim: string;
                        readonly application: string;
                        readonly applicant: string;
                        readonly round: string;
                        readonly item: string;
                        readonly policy: string;
                        readonly policyVersion: number;
                        readonly family: string;
                        readonly ownTreasury: components["schemas"]["Treasury"];
                        readonly awardYear: number;
                        readonly readings: {
                            readonly [key: string]: readonly string[];
                        };
                        /** @description The stages that this line still has to pass, in order. */
                        readonly route: readonly components["schemas"]["StageId"][];
                        /** @description Event id of the settlement that fixed the amount. */
                        readonly settlement: string;
                        readonly id: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LineExitsController_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LineReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LineExitsController_present: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LineReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecoveryController_recover: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecoveryDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly NoticesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description Absent: both */
                readonly status?: "open" | "closed";
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly batch: string;
                            readonly policy: string;
                            readonly round: string;
                            /** @enum {string} */
                            readonly status: "closed" | "open";
                            readonly revision: number;
                            /** Format: date-time */
                            readonly objectionsUntil: string;
                            readonly lines: number;
                            readonly id: string;
                            readonly openedOn: string;
                            readonly openObjections: number;
                            /** Format: date-time */
                            readonly closedAt: string | null;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly NoticesController_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenNoticeDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly NoticesController_decide: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly objection: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObjectionDecisionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly NoticesController_one: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly objections: {
                            readonly rows: readonly components["schemas"]["ObjectionsView"][];
                            readonly next: string | null;
                        };
                        readonly batch: string;
                        readonly policy: string;
                        readonly round: string;
                        /** @enum {string} */
                        readonly status: "closed" | "open";
                        readonly revision: number;
                        /** Format: date-time */
                        readonly objectionsUntil: string;
                        readonly lines: number;
                        readonly id: string;
                        readonly openedOn: string;
                        readonly openObjections: number;
                        /** Format: date-time */
                        readonly closedAt: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly NoticesController_lines: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["LineView"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicNoticesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description Absent: both */
                readonly status?: "open" | "closed";
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly status: "closed" | "open";
                            readonly round: {
                                readonly id: string;
                                readonly title: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly awardYears: readonly number[];
                            } | null;
                            readonly policy: {
                                readonly id: string;
                                readonly title: components["schemas"]["Text"];
                                readonly number: string;
                                readonly issuer: components["schemas"]["Text"];
                            } | null;
                            readonly openedOn: string;
                            /** Format: date-time */
                            readonly objectionsUntil: string;
                            readonly lines: number;
                            /** Format: date-time */
                            readonly closedAt: string | null;
                            readonly howToObject: {
                                readonly method: string;
                                readonly path: string;
                                /** Format: date-time */
                                readonly until: string;
                                readonly text: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            } | null;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicNoticesController_one: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly lines: {
                            readonly rows: readonly {
                                readonly line: string;
                                readonly applicant: string | null;
                                readonly item: components["schemas"]["Text"] | null;
                                readonly basis: readonly {
                                    readonly article: string;
                                    readonly quote: string;
                                }[];
                                readonly certificate: {
                                    readonly kind: string;
                                    readonly number: string | null;
                                };
                                readonly awardYear: number;
                                readonly amount: string;
                                readonly byTreasury: {
                                    readonly province?: string;
                                    readonly prefecture?: string;
                                    readonly district?: string;
                                };
                            }[];
                            readonly next: string | null;
                        };
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "closed" | "open";
                        readonly round: {
                            readonly id: string;
                            readonly title: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly awardYears: readonly number[];
                        } | null;
                        readonly policy: {
                            readonly id: string;
                            readonly title: components["schemas"]["Text"];
                            readonly number: string;
                            readonly issuer: components["schemas"]["Text"];
                        } | null;
                        readonly openedOn: string;
                        /** Format: date-time */
                        readonly objectionsUntil: string;
                        /** Format: date-time */
                        readonly closedAt: string | null;
                        readonly howToObject: {
                            readonly method: string;
                            readonly path: string;
                            /** Format: date-time */
                            readonly until: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        } | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicNoticesController_object: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObjectionDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly also?: readonly ({
                            readonly line: string;
                            readonly receipt: string;
                        } | {
                            readonly line: string;
                            readonly code: string;
                        })[];
                        readonly receipt: string;
                        readonly position: string;
                        readonly at: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicNoticesController_objection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly receipt: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly receipt: string;
                        readonly notice: string;
                        readonly line: string;
                        /** @enum {string} */
                        readonly status: "dismissed" | "open" | "upheld";
                        readonly reason: string | null;
                        /** Format: date-time */
                        readonly raisedAt: string;
                        /** Format: date-time */
                        readonly decidedAt: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OrganisationsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly kind: components["schemas"]["OrganisationKind"];
                            readonly treasury?: components["schemas"]["Treasury"];
                            readonly id: string;
                            /** @description For a department: the key under which policy documents name it ("science", "market"). */
                            readonly key: string | null;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OrganisationsController_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterOrganisationDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OrganisationsController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["OrganisationKind"];
                        readonly treasury?: components["schemas"]["Treasury"];
                        readonly id: string;
                        /** @description For a department: the key under which policy documents name it ("science", "market"). */
                        readonly key: string | null;
                        readonly name: {
                            readonly zh: string;
                            readonly en: string;
                        };
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelsController_list: {
        readonly parameters: {
            readonly query: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description The round */
                readonly round: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PanelRowPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelsController_appoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppointPanelDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelsController_recuse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecusalDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PanelsController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly members: readonly {
                            readonly account: string;
                            readonly displayName: string | null;
                        }[];
                        readonly recusals: readonly {
                            readonly member: string;
                            readonly application: string | null;
                            readonly reason: string | null;
                            /** Format: date-time */
                            readonly at: string;
                        }[];
                        readonly minutes: readonly {
                            readonly member: string;
                            readonly hash: string | null;
                            /** Format: date-time */
                            readonly at: string;
                        }[];
                        readonly round: string;
                        readonly document: string;
                        readonly id: string;
                        /** Format: date-time */
                        readonly appointedAt: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MinutesController_upload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/pdf": string;
                readonly "image/jpeg": string;
                readonly "image/png": string;
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly hash: string;
                        readonly size: number;
                        readonly mediaType: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MinutesController_sign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignMinutesDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MinutesController_download: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly hash: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                    readonly "image/jpeg": string;
                    readonly "image/png": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PartiesController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["PartiesView"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PartiesController_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterPartyDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PartiesController_relate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RelatePartyDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PartiesController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PartiesView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BankAccountsController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bank: string;
                        readonly accountNumber: string;
                        readonly holder: string;
                        readonly fingerprint: string;
                        /** @enum {string} */
                        readonly check: "doesNotMatch" | "matches" | "open";
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BankAccountsController_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BankAccountDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BankAccountsController_check: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BankAccountCheckDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentRunsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly policy: string;
                            readonly year: number;
                            readonly document: string;
                            readonly id: string;
                            /** Format: date-time */
                            readonly openedAt: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentRunsController_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenPaymentRunDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentRunsController_allot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LineListDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentRunsController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly reconciliation: components["schemas"]["ReconciliationView"];
                        readonly policy: string;
                        readonly year: number;
                        readonly document: string;
                        readonly id: string;
                        /** Format: date-time */
                        readonly openedAt: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentsController_instruct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentsController_bankAnswer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BankAnswerDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentsController_returned: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentReturnDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentsController_report: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DueReportDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description Payments of a run */
                readonly run?: string;
                /** @description Payments to a party, instead of a run */
                readonly payee?: string;
                /** @description Within a run */
                readonly status?: "open" | "instructed" | "unknown" | "rejected" | "paid" | "returned" | "reportedDue";
                /** @description Within a run: the fiscal level (财政级次) */
                readonly treasury?: "province" | "prefecture" | "district";
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["PaymentView"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentsController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PaymentsController_lines: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly payment: string;
                            readonly line: string;
                            readonly amount: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PoliciesController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly id: string;
                            readonly family: string;
                            readonly version: number;
                            readonly title: components["schemas"]["Text"];
                            readonly number: string;
                            readonly issuer: components["schemas"]["Text"];
                            /** @enum {string} */
                            readonly kind: "interpretation" | "measure" | "plan";
                            readonly pays: boolean;
                            readonly notice: components["schemas"]["Text"] | null;
                            readonly validity: {
                                /** Format: date */
                                readonly from: string;
                                /** Format: date */
                                readonly until?: string;
                                readonly stated: boolean;
                                readonly note: components["schemas"]["Text"];
                            };
                            readonly treasuryNames: {
                                readonly province: components["schemas"]["Text"];
                                readonly prefecture: components["schemas"]["Text"];
                                readonly district: components["schemas"]["Text"];
                            };
                            readonly route: readonly components["schemas"]["StageId"][];
                            readonly order: components["schemas"]["OrderView"];
                            readonly routeStated: boolean;
                            readonly departments: {
                                readonly [key: string]: components["schemas"]["Text"];
                            };
                            readonly awardYears: {
                                readonly from: number;
                                readonly until?: number;
                            };
                            readonly approvalBodies: readonly {
                                readonly id: string;
                                readonly name: components["schemas"]["Text"];
                            }[];
                            readonly ownTreasury: components["schemas"]["Treasury"];
                            readonly amendment: components["schemas"]["LawAmendment"] | null;
                            readonly published: boolean;
                            readonly publications: readonly ({
                                /** @enum {string|null} */
                                readonly order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                                readonly version: number;
                                /** @description Fingerprint of its parameters, quotes and readings. */
                                readonly lawDigest: string;
                                /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
                                readonly route: readonly components["schemas"]["StageId"][];
                            } | {
                                /** @enum {string|null} */
                                readonly order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                                readonly amendment: components["schemas"]["VersionAmendment"];
                                readonly version: number;
                                /** @description Fingerprint of its parameters, quotes and readings. */
                                readonly lawDigest: string;
                                /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
                                readonly route: readonly components["schemas"]["StageId"][];
                            })[];
                            readonly items: readonly components["schemas"]["ItemDeclaration"][];
                            readonly readings: readonly components["schemas"]["ReadingView"][];
                            readonly revision: number;
                        }[];
                        readonly next: null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PoliciesController_one: {
        readonly parameters: {
            readonly query?: {
                /** @description A version, published drafts included; absent: the newest */
                readonly version?: number;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly readings: readonly {
                            readonly examples: readonly {
                                readonly name: string;
                                readonly claims: readonly string[];
                                readonly amounts: readonly {
                                    readonly options: readonly string[];
                                    readonly total: string;
                                    readonly byTreasury: readonly {
                                        readonly name: components["schemas"]["Text"];
                                        readonly amount: string;
                                    }[];
                                    readonly noAmount: readonly string[];
                                }[];
                            }[];
                            readonly confirmed: readonly string[] | null;
                            readonly inForce: readonly string[];
                            readonly id: string;
                            /** @description Anchor of the sentence that can be read in several ways. */
                            readonly article: string;
                            readonly title: components["schemas"]["Text"];
                            readonly quote: string;
                            readonly options: readonly components["schemas"]["ReadingOption"][];
                            readonly rationale: components["schemas"]["Text"];
                            /** @description Sets of options that may be chosen together; every single option is always allowed. */
                            readonly compatible?: readonly (readonly string[])[];
                            /** @description Moves a gate or a jurisdiction, not an amount (AMB-YZ-17, AMB-YZ-20). */
                            readonly procedural?: boolean;
                            readonly moves?: components["schemas"]["Text"];
                        }[];
                        readonly articles: readonly {
                            readonly article: string;
                            readonly quote: string;
                            readonly components: readonly string[];
                        }[];
                        readonly anchors: readonly components["schemas"]["ArticleDeclaration"][];
                        readonly commonRules: readonly {
                            readonly article: string;
                            readonly quote: string;
                        }[];
                        readonly silent: readonly components["schemas"]["SilentPassage"][];
                        readonly limits: readonly components["schemas"]["LimitDeclaration"][];
                        readonly parameters: readonly components["schemas"]["ParameterDeclaration"][];
                        readonly overrides: readonly components["schemas"]["OverrideDeclaration"][];
                        readonly source: string;
                        readonly id: string;
                        readonly family: string;
                        readonly version: number;
                        readonly title: components["schemas"]["Text"];
                        readonly number: string;
                        readonly issuer: components["schemas"]["Text"];
                        /** @enum {string} */
                        readonly kind: "interpretation" | "measure" | "plan";
                        readonly pays: boolean;
                        readonly notice: components["schemas"]["Text"] | null;
                        readonly validity: {
                            /** Format: date */
                            readonly from: string;
                            /** Format: date */
                            readonly until?: string;
                            readonly stated: boolean;
                            readonly note: components["schemas"]["Text"];
                        };
                        readonly treasuryNames: {
                            readonly province: components["schemas"]["Text"];
                            readonly prefecture: components["schemas"]["Text"];
                            readonly district: components["schemas"]["Text"];
                        };
                        readonly route: readonly components["schemas"]["StageId"][];
                        readonly order: components["schemas"]["OrderView"];
                        readonly routeStated: boolean;
                        readonly departments: {
                            readonly [key: string]: components["schemas"]["Text"];
                        };
                        readonly awardYears: {
                            readonly from: number;
                            readonly until?: number;
                        };
                        readonly approvalBodies: readonly {
                            readonly id: string;
                            readonly name: components["schemas"]["Text"];
                        }[];
                        readonly ownTreasury: components["schemas"]["Treasury"];
                        readonly amendment: components["schemas"]["LawAmendment"] | null;
                        readonly published: boolean;
                        readonly publications: readonly ({
                            /** @enum {string|null} */
                            readonly order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                            readonly version: number;
                            /** @description Fingerprint of its parameters, quotes and readings. */
                            readonly lawDigest: string;
                            /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
                            readonly route: readonly components["schemas"]["StageId"][];
                        } | {
                            /** @enum {string|null} */
                            readonly order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                            readonly amendment: components["schemas"]["VersionAmendment"];
                            readonly version: number;
                            /** @description Fingerprint of its parameters, quotes and readings. */
                            readonly lawDigest: string;
                            /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
                            readonly route: readonly components["schemas"]["StageId"][];
                        })[];
                        readonly items: readonly components["schemas"]["ItemDeclaration"][];
                        readonly revision: number;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PoliciesController_schema: {
        readonly parameters: {
            readonly query?: {
                /** @description A version, published drafts included; absent: the newest */
                readonly version?: number;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly item: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly "x-order": readonly string[];
                        readonly "x-qualifyingDate": string;
                        readonly "x-applicantKinds": readonly components["schemas"]["ApplicantKind"][] | null;
                        readonly "x-certificate": {
                            readonly kind: string;
                            readonly label: components["schemas"]["Text"];
                        };
                        readonly "x-object": {
                            readonly kind: string;
                            readonly label: components["schemas"]["Text"];
                        } | null;
                        readonly "x-evidence": readonly {
                            readonly kind: string;
                            readonly label: components["schemas"]["Text"];
                            readonly required: boolean;
                            readonly askedWhen: {
                                readonly fact: string;
                                readonly is: readonly components["schemas"]["FactValue"][];
                            } | null;
                        }[];
                        readonly "x-basis": readonly {
                            readonly component: string;
                            readonly article: string;
                            readonly quote: string;
                        }[];
                        readonly "x-policy": {
                            readonly id: string;
                            readonly version: number;
                            readonly number: string;
                            readonly item: string;
                        };
                        readonly allOf?: readonly {
                            readonly [key: string]: unknown;
                        }[];
                        readonly $schema: string;
                        readonly $id: string;
                        readonly title: string;
                        readonly "x-title": components["schemas"]["Text"];
                        readonly type: string;
                        readonly properties: {
                            readonly [key: string]: components["schemas"]["FactPropertySchema"];
                        };
                        readonly required: readonly string[];
                        readonly additionalProperties: boolean;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PoliciesController_law: {
        readonly parameters: {
            readonly query?: {
                /** @description A version, published drafts included; absent: the newest */
                readonly version?: number;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LawPage"];
                    readonly "text/html": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PoliciesController_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PoliciesController_readings: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadingRowPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PoliciesController_confirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmReadingDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DraftsController_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishDraftDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly IndicatorsController_table: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly policy: string;
                        readonly title: components["schemas"]["Text"];
                        /** @enum {string} */
                        readonly kind: "interpretation" | "measure" | "plan";
                        readonly rows: readonly components["schemas"]["IndicatorView"][];
                        readonly unmeasured: readonly {
                            readonly article: string;
                            readonly quote: string;
                            readonly reason: components["schemas"]["Text"];
                        }[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly IndicatorsController_record: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IndicatorValueDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicAwardsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description A part of an enterprise's name; natural persons are not found by name */
                readonly name?: string;
                /** @description Unified social credit code (统一社会信用代码) */
                readonly uscc?: string;
                /** @description Award year */
                readonly year?: string;
                /** @description Policy */
                readonly policy?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["AwardView"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly QueuesController_queue: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description In the name of which of your organisations; the first one by default */
                readonly organisation?: string;
                /** @description Only this round */
                readonly round?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly (components["schemas"]["QueueRow"] | {
                            readonly holders: readonly components["schemas"]["ContestHolder"][];
                            readonly id: string;
                            readonly stage: components["schemas"]["StageId"];
                            /** @enum {string} */
                            readonly kind: "allot" | "bankAnswer" | "endorse" | "instruct" | "objection" | "openBatch" | "presentedBatch" | "recover" | "reportShare" | "returned" | "review" | "settle" | "unbatched" | "unpublished" | "verify";
                            /** @description Stamp organisation, department key, applicant (returned); `null` where the stage has one office. */
                            readonly organisation: string | null;
                            readonly round: string | null;
                            readonly policy: string | null;
                            readonly application: string | null;
                            readonly applicant: string | null;
                            readonly claims: readonly string[];
                            readonly line: string | null;
                            readonly batch: string | null;
                            readonly notice: string | null;
                            readonly objection: string | null;
                            readonly payment: string | null;
                            readonly run: string | null;
                            /** @description Of the claim or line that a decision would name in `If-Match`. */
                            readonly revision: number | null;
                            readonly item: string | null;
                            readonly total: string | null;
                            /**
                             * Format: date-time
                             * @description E.g. reservation at the department, `payableFrom` at payout, `supplementUntil` of a return.
                             */
                            readonly due: string | null;
                            readonly note: string | null;
                            /**
                             * Format: date-time
                             * @description When it began to wait here.
                             */
                            readonly since: string;
                            readonly sinceOrdinal: number;
                        })[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly QueuesController_counts: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
                /** @description In the name of which of your organisations; the first one by default */
                readonly organisation?: string;
                /** @description Only this round */
                readonly round?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["QueueCount"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EntitlementsController_ofApplicant: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly applicant: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly openReadings: readonly components["schemas"]["OpenReading"][];
                            readonly claim: string;
                            readonly application: string;
                            readonly applicant: string;
                            readonly family: string;
                            readonly round: string;
                            readonly item: string;
                            /**
                             * @description `left`: taken out before it was settled.
                             * @enum {string}
                             */
                            readonly status: "left" | "notComputable" | "notEligible" | "nothingDue" | "payable" | "pending" | "pendingDecision";
                            /**
                             * Format: date-time
                             * @description Order in which claims are taken.
                             */
                            readonly submittedAt: string;
                            readonly ordinal: number;
                            /** Format: date-time */
                            readonly enteredAt: string;
                            /** @description 0: not settled yet. The trace of each settlement is a `TraceRow` of its own. */
                            readonly settlement: number;
                            /** Format: date-time */
                            readonly settledAt: string | null;
                            readonly policy: string;
                            readonly policyVersion: number;
                            readonly awardYear: number | null;
                            readonly components: readonly components["schemas"]["SettledComponent"][];
                            readonly total: string;
                            readonly capped: boolean;
                            readonly reason: string | null;
                            /** @description What stood above a later assessment (追回), by its latest difference. */
                            readonly recoverable: readonly components["schemas"]["SettledComponent"][];
                            /** @description Readings (口径) that the amount depends on, with the options used. */
                            readonly readings: {
                                readonly [key: string]: readonly string[];
                            };
                            /** @description The award counts against caps and 就高不就低. */
                            readonly standing: boolean;
                            readonly annulled: {
                                readonly line: string;
                                readonly reason: string;
                                /** Format: date-time */
                                readonly at: string;
                            } | null;
                        }[];
                        /** @description Where the next page begins; `null` on the last one. */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EntitlementsController_trace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly applicant: string;
                readonly claim: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TraceView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RatesController_series: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly before: string;
                        readonly rows: readonly ({
                            readonly registered: boolean;
                            readonly inUse: null;
                            readonly formerly: readonly unknown[];
                            /** Format: date */
                            readonly published: string;
                            readonly oneYear: string;
                            readonly overFiveYear: string;
                            readonly source: string;
                        } | {
                            readonly registered: boolean;
                            readonly inUse: boolean;
                            /** @description As it was before it was corrected, oldest first. */
                            readonly formerly: readonly {
                                /** Format: date */
                                readonly published: string;
                                readonly oneYear: string;
                                readonly overFiveYear: string;
                                readonly source: string;
                                readonly reason: string;
                            }[];
                            /** Format: date */
                            readonly published: string;
                            readonly oneYear: string;
                            readonly overFiveYear: string;
                            readonly source: string;
                        })[];
                        readonly next: null;
                        readonly revision: number;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RatesController_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterLprDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RatesController_correct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly published: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectLprDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RoundsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly components["schemas"]["View"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RoundsController_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenRoundDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RoundsController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SessionsController_logIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogInDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly account: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SessionsController_current: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly account: string;
                        readonly login: string | null;
                        readonly displayName: string | null;
                        readonly grants: readonly components["schemas"]["Grant"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SessionsController_logOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetupController_state: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly kind: "demonstration" | "none" | "real";
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetupController_administrator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FirstAdministratorDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly account: string;
                        /** Format: position */
                        readonly position: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetupController_loadDemonstration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoadDemonstrationDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoadedDemonstration"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PastController_batch: {
        readonly parameters: {
            readonly query?: {
                /** @description A moment of business time (UTC) or a position, as commands answer it; absent: now */
                readonly asOf?: string;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchViewOfPastController"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PastController_entitlement: {
        readonly parameters: {
            readonly query?: {
                /** @description A moment of business time (UTC) or a position, as commands answer it; absent: now */
                readonly asOf?: string;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly applicant: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntitlementAsOf"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PastController_account: {
        readonly parameters: {
            readonly query?: {
                /** @description A moment of business time (UTC) or a position, as commands answer it; absent: now */
                readonly asOf?: string;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountAsOf"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PastController_accountChanges: {
        readonly parameters: {
            readonly query: {
                /** @description A moment of business time (UTC) or a position: what happened after it */
                readonly from: string;
                /** @description Up to and including this moment or position; absent: now */
                readonly until?: string;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountChanges"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PastQueuesController_asOf: {
        readonly parameters: {
            readonly query?: {
                /** @description Opaque; from `next` of the page before */
                readonly cursor?: string;
                /** @description 1 to 200; 50 by default */
                readonly limit?: string;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
                /** @description A moment of business time (UTC) or a position, as commands answer it; absent: now */
                readonly asOf?: string;
                /** @description Only of this office (stamps, departments) or applicant (returned claims) */
                readonly organisation?: string;
                /** @description Only this round */
                readonly round?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueueRowPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PastQueuesController_changes: {
        readonly parameters: {
            readonly query: {
                /** @description A moment of business time (UTC) or a position: what happened after it */
                readonly from: string;
                /** @description Up to and including this moment or position; absent: now */
                readonly until?: string;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
                /** @description Only of this office (stamps, departments) or applicant (returned claims) */
                readonly organisation?: string;
                /** @description Only this round */
                readonly round?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly stage: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueueChanges"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CaseChangesController_changes: {
        readonly parameters: {
            readonly query: {
                /** @description A moment of business time (UTC) or a position: what happened after it */
                readonly from: string;
                /** @description Up to and including this moment or position; absent: now */
                readonly until?: string;
                /** @description Position of a command that must be included */
                readonly minPosition?: string;
            };
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseChanges"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WhatIfController_start: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatIfDto"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WhatIfController_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WhatIfController_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                readonly "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
