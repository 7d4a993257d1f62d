export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts with their names and roles, or those found by a part of name or login */
        get: operations["AccountsController_list"];
        put?: never;
        /** Make an account, with a first role if one is given */
        post: operations["AccountsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change your own password; every session of yours ends, so log in again */
        post: operations["AccountsController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account with its name and all its role grants, ended ones included */
        get: operations["AccountsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a role, in the name of an organisation or party, from a day on */
        post: operations["GrantsController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/grants/{grant}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a grant, today or on a later day; what was held until then stays true */
        post: operations["GrantsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/amount-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The amount by the declared facts and by those that might be verified, with its steps; nothing is kept */
        post: operations["AmountPreviewController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of an applicant, or of a round */
        get: operations["CasesController_list"];
        put?: never;
        /** Begin an application in an open round */
        post: operations["ApplicantController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare a claim: exactly one certificate, loan or fee */
        post: operations["ApplicantController_declareClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim; its ETag is what a stage decision names in If-Match */
        get: operations["CasesController_claim"];
        /** Change a claim that is a draft or was returned for supplement */
        put: operations["ApplicantController_amendClaim"];
        post?: never;
        /** Remove a claim before submission */
        delete: operations["ApplicantController_removeClaim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file that you may read */
        get: operations["EvidenceController_download"];
        put?: never;
        post?: never;
        /** Take an evidence file off a claim */
        delete: operations["ApplicantController_detachEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit, with the undertaking of truth (真实性承诺) */
        post: operations["ApplicantController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send back everything that was returned (补正) */
        post: operations["ApplicantController_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw everything that is not approved yet; the answer says what became of each claim */
        post: operations["ApplicantController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw one claim at any stage before its approval, with its lines */
        post: operations["ApplicantController_withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stamp (审核盖章) everything of the application that waits for it */
        post: operations["TiersController_endorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/endorsement-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse the stamp, with a reason */
        post: operations["TiersController_refuseEndorsement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return for supplement from the stamp, once, with everything that is missing */
        post: operations["TiersController_returnApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a claim after departmental review (部门审核) */
        post: operations["TiersController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return one claim for supplement from the department */
        post: operations["TiersController_returnClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse one claim at the department, with a reason */
        post: operations["TiersController_refuseClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether other applicants claim the same certificate, and for the offices who they are */
        get: operations["ContestsController_contest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/contest-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide whether a claim goes on whose certificate is another applicant's claim already */
        post: operations["ContestsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/on-site-check-requirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Require an on-site check (现场核实) */
        post: operations["PanelClaimsController_requireOnSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/on-site-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the site was visited */
        post: operations["PanelClaimsController_recordOnSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/on-site-check-waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waive the on-site check, with a reason */
        post: operations["PanelClaimsController_waiveOnSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify the facts, with cuts (核减) and decisions and their reasons */
        post: operations["PanelClaimsController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/panel-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return one claim for supplement from the panel */
        post: operations["PanelClaimsController_returnClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/panel-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse one claim at the panel, with a reason */
        post: operations["PanelClaimsController_refuseClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application: where it is, with its claims */
        get: operations["CasesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a case, in order */
        get: operations["CasesController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The full history of a case: every event with its body, in which money is fen text */
        get: operations["CasesController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case as it stood at a position or moment */
        get: operations["CasesController_asOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/approval-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approval form (申报审批表) of a case: amounts, undertaking, opinions and decisions so far */
        get: operations["ApprovalFormController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/approval-form/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a scan of the signed and sealed form; the last one counts, earlier ones stay */
        post: operations["SignedFormsController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/approval-form/scans/{scan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a scan of the form; earlier ones too */
        get: operations["SignedFormsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of cases by case, type, actor, text and business time, the newest first; a page looks at a bounded part of the record */
        get: operations["AuditEventsController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that an id, a USCC or an enterprise’s name leads to, or those of a round: exactly one of the two */
        get: operations["AuditCasesController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/cases/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recomputes every hash and chain of the streams that a case is made of */
        get: operations["AuditCasesController_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/settlements/{claim}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every settlement of a claim computed again, equal or not, and what was paid on its lines */
        get: operations["AuditSettlementsController_recompute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches, of one round or all */
        get: operations["BatchesController_list"];
        put?: never;
        /** Open a batch for a round; the policy says which bodies must decide */
        post: operations["BatchesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of a batch, struck ones included */
        get: operations["BatchesController_lines"];
        put?: never;
        /** Take lines into the batch, each by itself; the answer says which were taken and why others not */
        post: operations["BatchesController_include"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A batch with its totals and decisions; its ETag is what strikes and decisions name in If-Match */
        get: operations["BatchesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Present the batch: no more lines come in, meetings may decide */
        post: operations["MeetingsController_present"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/strikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Strike (剔除) a line: deferred or rejected, with a reason */
        post: operations["MeetingsController_strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter one meeting’s decision with its minutes; the last one required approves the batch */
        post: operations["MeetingsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/minutes-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a meeting’s minutes; the answer’s hash goes into the decision */
        post: operations["MeetingsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/minutes-files/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a meeting’s minutes */
        get: operations["MeetingsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the documents would pay on these facts, and why; what is missing; nothing is kept */
        post: operations["CalculatorController_calculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Business time now, and whether this is a demonstration */
        get: operations["ClockController_now"];
        put?: never;
        /** Move a demonstration's clock forward; everything that falls due happens, in order */
        post: operations["ClockController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/claims/{claim}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a file: PDF, JPEG or PNG */
        post: operations["EvidenceController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read models have caught up, and nothing is failing */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/idle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers when all background work on the log so far is done, with the position of its last event */
        get: operations["HealthController_idle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Subscriptions, parked cases (暂停处理), dead jobs; degraded while anything is parked */
        get: operations["HealthController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/parked/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Digest parked cases again, in order, or one of them; answers what is still parked */
        post: operations["HealthController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines by exactly one of: stage (also within a round), round, batch, notice, applicant, application; of these, by status and policy; an applicant its own */
        get: operations["LinesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line; its ETag is what a decision on it names in If-Match */
        get: operations["LinesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a line before it is approved: its amount stands no longer */
        post: operations["LineExitsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines/{id}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Present a rejected claim again: it is settled anew, behind what stands by then */
        post: operations["LineExitsController_present"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines/{id}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a treasury’s share, paid on a line that stands no longer, came back in full */
        post: operations["RecoveryController_recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-Sent Events: `{topics, position}` when something of the topics changed, `{reset: true, position}` when everything may have. With Last-Event-ID or `since` the first message says what was missed */
        get: operations["LiveController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices, with how many objections are open */
        get: operations["NoticesController_list"];
        put?: never;
        /** Open the public notice (公示) of a batch’s lines: once, and again for lines that the first did not show */
        post: operations["NoticesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/objections/{objection}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide an objection: dismissed or upheld, with a reason */
        post: operations["NoticesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice and its objections; its ETag is what a decision names in If-Match */
        get: operations["NoticesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of a notice as officials see them */
        get: operations["NoticesController_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public notices */
        get: operations["PublicNoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice with its lines: who gets how much for what, on which sentence, and how to object */
        get: operations["PublicNoticesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to one line of an open notice, or to several; keep the receipts to see what became of each */
        post: operations["PublicNoticesController_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/objections/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of an objection, by its receipt */
        get: operations["PublicNoticesController_objection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All organisations, or those found by a part of the name */
        get: operations["OrganisationsController_list"];
        put?: never;
        /** Register an organisation */
        post: operations["OrganisationsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation */
        get: operations["OrganisationsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The panels of a round */
        get: operations["PanelsController_list"];
        put?: never;
        /** Appoint a review panel (评审专项小组) for a round */
        post: operations["PanelsController_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recuse (回避) a member from an application: the office anybody, a member itself */
        post: operations["PanelsController_recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that may be appointed: they hold the role "panel" today */
        get: operations["PanelsController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the panel found of its round's claims, with what still waits: for its minutes */
        get: operations["PanelsController_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A panel: members by name, recusals, signatures */
        get: operations["PanelsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/minutes-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload minutes; the answer’s hash is what members sign */
        post: operations["MinutesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign minutes that were uploaded */
        post: operations["MinutesController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/minutes-files/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download minutes */
        get: operations["MinutesController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All parties, those of an office, or those found by a part of the name or the USCC, natural persons too */
        get: operations["PartiesController_list"];
        put?: never;
        /** Register a party: an organisation by its USCC, or an individual by name and identity number */
        post: operations["PartiesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say in which park a party resides, or in which township or subdistrict it sits, from when */
        post: operations["PartiesController_relate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A party: for itself, for the offices that it is related to, and for the district’s offices */
        get: operations["PartiesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/bank-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The confirmed account, for the party itself and for finance */
        get: operations["BankAccountsController_read"];
        /** Confirm the account that the party is to be paid to */
        put: operations["BankAccountsController_confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/bank-account/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the confirmed account is the payee’s */
        post: operations["BankAccountsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payment runs */
        get: operations["PaymentRunsController_list"];
        put?: never;
        /** Open a payment run of a policy for the current budget year */
        post: operations["PaymentRunsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-runs/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Allot lines to the run, each by itself; the answer says which were taken and why others not */
        post: operations["PaymentRunsController_allot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run with its reconciliation by treasury: what is owed, paid, and due from other levels */
        get: operations["PaymentRunsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/instruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Instruct (拨付指令) the payment to the account that is confirmed and checked */
        post: operations["PaymentsController_instruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/bank-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the bank answered to an attempt: paid, rejected, or unknown */
        post: operations["PaymentsController_bankAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a payment came back after it was paid (退票): its lines are no longer paid */
        post: operations["PaymentsController_returned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/due-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a share that another level owes (市级应承担) to that level */
        post: operations["PaymentsController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payments of a run, or to one payee */
        get: operations["PaymentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A payment; its ETag is what instruction and bank answer name in If-Match */
        get: operations["PaymentsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines that a payment pays */
        get: operations["PaymentsController_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every policy with its items, in short: names, validity, the sentences that pay */
        get: operations["CatalogueController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every policy with its items, the facts that they need, and its readings */
        get: operations["PoliciesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One policy with its sentences, numbers and source text */
        get: operations["PoliciesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/items/{item}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an item asks, as JSON Schema 2020-12: labels, units, help, evidence, conditions */
        get: operations["PoliciesController_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The readable law: sentence, rule in words, parameters, readings, worked examples; as a page for a browser */
        get: operations["PoliciesController_law"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a version, in one order of approval, notice and payout: from then on both are fixed, and rounds may open */
        post: operations["PoliciesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readings confirmed so far, with how they were confirmed before */
        get: operations["PoliciesController_readings"];
        put?: never;
        /** Confirm how an ambiguous clause is read (口径), by whom and in which document */
        post: operations["PoliciesController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft as a new version, with its legal basis, from a day on; cases keep the version they have */
        post: operations["DraftsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The targets of a document with recorded values, progress and yearly growth */
        get: operations["IndicatorsController_table"];
        put?: never;
        /** Record what an indicator came to in a year, with its source; a later record corrects it */
        post: operations["IndicatorsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of published results: enterprises by name, natural persons by surname only */
        get: operations["PublicAwardsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{stage}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue of a stage, of your jurisdiction */
        get: operations["QueuesController_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{stage}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many wait at a stage: by kind, by round, by item */
        get: operations["QueuesController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{applicant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An applicant's claims with their settled amounts */
        get: operations["EntitlementsController_ofApplicant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{applicant}/claims/{claim}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A settled amount's trace: every step with its article */
        get: operations["EntitlementsController_trace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rates/lpr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The LPR series, each row with its source, and the days for which it answers */
        get: operations["RatesController_series"];
        put?: never;
        /** Register the next publication of the LPR, with its announcement */
        post: operations["RatesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rates/lpr/{published}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a registered row; amounts that were settled under it stay as they are */
        post: operations["RatesController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rounds, with whether one may declare now */
        get: operations["RoundsController_list"];
        put?: never;
        /** Open a round of a published policy */
        post: operations["RoundsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round */
        get: operations["RoundsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/stamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose stamps are needed: of the seat by the policy as read today, and of further offices */
        get: operations["StampsController_one"];
        /** Set the further offices whose stamps are needed, for what is submitted from now on */
        put: operations["StampsController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in; the token comes as a cookie and in the answer */
        post: operations["SessionsController_logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, in which roles */
        get: operations["SessionsController_current"];
        put?: never;
        post?: never;
        /** Log out */
        delete: operations["SessionsController_logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is this folder set up, and as what */
        get: operations["SetupController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The persons of a demonstration and their password; of a real folder, nothing */
        get: operations["SetupController_persons"];
        put?: never;
        /** Look around: load the demonstration; answers with its persons and their password */
        post: operations["SetupController_loadDemonstration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start for real: the first administrator */
        post: operations["SetupController_administrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batches/{id}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A batch with its members, totals and decisions as it stood at a moment or position */
        get: operations["PastController_batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{applicant}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An applicant's settled amounts as they stood at a moment or position */
        get: operations["PastController_entitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which roles an account held at a moment or position, and which were recorded by then */
        get: operations["PastController_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was granted to an account and what was revoked between two moments or positions */
        get: operations["PastController_accountChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{stage}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue of a stage as it stood at a moment or position, of every office or of one */
        get: operations["PastQueuesController_asOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{stage}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What entered and what left the queue of a stage between two moments or positions */
        get: operations["PastQueuesController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of a case between two moments or positions, and which claims and lines they moved */
        get: operations["CaseChangesController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a draft (changed numbers, dates, superior rules, readings) on past cases; answers with the trial to ask for */
        post: operations["WhatIfController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of a trial; when done, totals, who gains, who loses and the largest differences */
        get: operations["WhatIfController_one"];
        put?: never;
        post?: never;
        /** Cancel a trial */
        delete: operations["WhatIfController_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        GrantDto: {
            /**
             * @description Role (角色)
             * @enum {string}
             */
            role: "applicant" | "endorser" | "department" | "panel" | "governmentOffice" | "finance" | "auditor" | "policyOffice" | "administrator";
            /**
             * @description In whose name: an organisation, for applicants a party; not for administrators
             * @example 2k1x9a7c3e5g7i9k1m3o5q7s9u
             */
            organisation?: string;
            /**
             * @description First day (Asia/Shanghai)
             * @example 2024-01-01
             */
            from: string;
            /**
             * @description The day from which it no longer holds; absent: open
             * @example 2025-01-01
             */
            until?: string | null;
        };
        CreateAccountDto: {
            /**
             * @description Login name: 3 to 64 letters, digits, ". _ @ -"; case does not count
             * @example clerk-01
             */
            login: string;
            /**
             * @description First password, 10 to 128 characters
             * @example correct horse battery
             */
            password: string;
            /**
             * @description Name that colleagues see; kept in the vault
             * @example 张三
             */
            displayName: string;
            /** @description A first role */
            grant?: components["schemas"]["GrantDto"];
        };
        ChangePasswordDto: {
            /** @description The password until now */
            current: string;
            /** @description The new password, 10 to 128 characters */
            next: string;
        };
        RevocationDto: {
            /**
             * @description The day from which the grant no longer holds: today or later
             * @example 2024-07-01
             */
            until: string;
            /** @description Why, 2 to 1000 characters */
            reason: string;
        };
        TriedCutDto: {
            /**
             * @description Name of the fact that is lowered (核减)
             * @example principal
             */
            fact: string;
            /** @description What the panel holds instead, as the fact is typed: money as yuan text, counts as whole numbers */
            to: string | number | boolean;
        };
        TriedDecisionDto: {
            /**
             * @description A lower rate than the 最高 of the text
             * @example 40%
             */
            rate?: string;
            /**
             * @description A figure within the ceiling, yuan
             * @example 30000.00
             */
            figure?: string;
        };
        OtherAwardDto: {
            /** @enum {string} */
            source: "otherDistrictPolicy" | "otherPrefecturePolicy" | "provincialPolicy";
            /** @enum {string} */
            treasury: "province" | "prefecture" | "district";
            /**
             * @description Yuan
             * @example 15000.00
             */
            amount: string;
            /** @description Under which policy, in which document */
            basis: string;
        };
        AmountPreviewDto: {
            /** @description Facts that would be lowered */
            cuts?: components["schemas"]["TriedCutDto"][];
            decision?: components["schemas"]["TriedDecisionDto"];
            /** @description Claims that are similar (相近或相似) to this one */
            similarTo?: string[];
            /** @description In the place of what the department found */
            otherAwards?: components["schemas"]["OtherAwardDto"][];
        };
        CreateApplicationDto: {
            /** @description The applicant (申报单位), a party that you act for */
            applicant: string;
            /** @description The round (轮次) to declare in */
            round: string;
        };
        DeclareClaimDto: {
            /**
             * @description Number of the certificate, contract or invoice (证书、批文编号)
             * @example US11223344B2
             */
            certificateNumber: string;
            /** @description What it is about, where the item asks: e.g. the patent that won a prize. In a change, absent: as before; null: none */
            objectNumber?: string | null;
            /**
             * @description Facts as the item declares them (GET /api/policies/{id}); money as yuan text, days as YYYY-MM-DD
             * @example {
             *       "approval_doc_date": "2023-06-01"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /**
             * @description Item (项目类别) of the policy
             * @example intl_invention
             */
            item: string;
            /** @description The earlier claim on the same certificate that this one supplements (补差) */
            topUpOf?: string;
        };
        ClaimContentDto: {
            /**
             * @description Number of the certificate, contract or invoice (证书、批文编号)
             * @example US11223344B2
             */
            certificateNumber: string;
            /** @description What it is about, where the item asks: e.g. the patent that won a prize. In a change, absent: as before; null: none */
            objectNumber?: string | null;
            /**
             * @description Facts as the item declares them (GET /api/policies/{id}); money as yuan text, days as YYYY-MM-DD
             * @example {
             *       "approval_doc_date": "2023-06-01"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
        };
        SubmissionDto: {
            /** @description 真实性承诺: everything declared is true */
            undertaking: boolean;
        };
        WithdrawalDto: {
            /** @description Why */
            reason: string;
        };
        EndorsementDto: {
            /** @description Opinion (意见) beside the stamp */
            opinion?: string;
        };
        ReasonDto: {
            /** @description Reason */
            reason: string;
        };
        MissingItemDto: {
            /** @description The claim concerned; absent: the whole application */
            claim?: string;
            /** @description What is missing or wrong */
            what: string;
        };
        ReturnDto: {
            /** @description Everything that is missing, once (一次性告知) */
            missing: components["schemas"]["MissingItemDto"][];
            /**
             * @description Until when it is expected back; a UTC instant
             * @example 2024-03-31T16:00:00.000Z
             */
            supplementUntil?: string;
        };
        AcceptanceDto: {
            /** @description Opinion (部门意见) */
            opinion?: string;
            /** @description Payments under other policies for the same object */
            otherAwards?: components["schemas"]["OtherAwardDto"][];
        };
        ContestDecisionDto: {
            /** @description True: this claim goes on beside those that hold the certificate; false: it does not */
            allowed: boolean;
            /** @description Why; shown in the timelines of all of them */
            reason: string;
        };
        PanelReasonDto: {
            /** @description The panel (评审专项小组) you act on */
            panel: string;
            /** @description Reason */
            reason: string;
        };
        OnSiteCheckDto: {
            /** @description The panel (评审专项小组) you act on */
            panel: string;
            /**
             * @description Day of the visit
             * @example 2024-04-15
             */
            visitedOn: string;
            /** @description What was found (现场核实情况) */
            findings: string;
        };
        CutDto: {
            /**
             * @description Name of the fact that is lowered (核减)
             * @example principal
             */
            fact: string;
            /** @description What the panel holds instead, as the fact is typed: money as yuan text, counts as whole numbers */
            to: string | number | boolean;
            /** @description Why */
            reason: string;
        };
        PanelDecisionDto: {
            /**
             * @description A lower rate than the 最高 of the text
             * @example 40%
             */
            rate?: string;
            /**
             * @description A figure within the ceiling, yuan
             * @example 30000.00
             */
            figure?: string;
            /** @description Why */
            reason: string;
        };
        VerificationDto: {
            /** @description The panel (评审专项小组) you act on */
            panel: string;
            /** @description Facts that the panel lowers; all others are verified as declared */
            cuts?: components["schemas"]["CutDto"][];
            decision?: components["schemas"]["PanelDecisionDto"];
            /** @description Claims of the same applicant that are similar (相近或相似) to this one */
            similarTo?: string[];
            /** @description Replaces what the department found, where given */
            otherAwards?: components["schemas"]["OtherAwardDto"][];
        };
        PanelReturnDto: {
            /** @description Everything that is missing, once (一次性告知) */
            missing: components["schemas"]["MissingItemDto"][];
            /**
             * @description Until when it is expected back; a UTC instant
             * @example 2024-03-31T16:00:00.000Z
             */
            supplementUntil?: string;
            /** @description The panel (评审专项小组) you act on */
            panel: string;
        };
        OpenBatchDto: {
            /** @description The round (轮次) whose lines it takes */
            round: string;
        };
        LineListDto: {
            /** @description Lines (兑现行), at most 200 */
            lines: string[];
        };
        StrikeDto: {
            /** @description A line of the batch */
            line: string;
            /**
             * @description 暂缓: waits for a later batch; 不予: no longer stands
             * @enum {string}
             */
            kind: "deferred" | "rejected";
            /** @description Why, 2 to 1000 characters */
            reason: string;
        };
        DecisionDto: {
            /**
             * @description The body that decided: an id of the policy’s approvalBodies
             * @example government
             */
            body: string;
            /**
             * @description The numbered meeting
             * @example 区政府第12次常务会议
             */
            meeting: string;
            /**
             * @description Day of the meeting; not in the future
             * @example 2024-06-18
             */
            date: string;
            /**
             * @description The document that records it
             * @example 袁府纪要〔2024〕12号
             */
            document: string;
            /** @description Hash of the minutes, from POST …/minutes-files (hex SHA-256) */
            minutes?: string;
        };
        CalculatorApplicantDto: {
            /** @enum {string} */
            kind: "enterprise" | "soleProprietor" | "cooperative" | "university" | "school" | "researchInstitute" | "publicInstitution" | "association" | "serviceOrganisation" | "park" | "bank" | "village" | "individual" | "other";
            /**
             * @description In the policy's area on the day that counts; absent: yes
             * @default true
             */
            local: boolean;
        };
        CalculatorDecisionDto: {
            /**
             * @description A rate that the panel might lower it to
             * @example 40%
             */
            rate?: string;
            /**
             * @description A figure that the panel might fix, in yuan
             * @example 80000.00
             */
            figure?: string;
        };
        CalculatorClaimDto: {
            /**
             * @description Your own name for it
             * @example a
             */
            id: string;
            /**
             * @description Item (项目类别), as GET /api/policies names it
             * @example cn_invention
             */
            item: string;
            /**
             * @description What is known so far; money as yuan text, days as YYYY-MM-DD. What is missing is asked for in the answer
             * @example {
             *       "approval_doc_date": "2023-06-01"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /** @description Claims with the same one are about one certificate */
            certificate?: string;
            /** @description What it is about, where the item asks */
            object?: string;
            /** @description Claims of one project are one sum */
            project?: string;
            /** @description The earlier claim that this one supplements (补差) */
            topUpOf?: string;
            /** @description In the area on this claim's own day; absent: as the applicant */
            local?: boolean;
            decision?: components["schemas"]["CalculatorDecisionDto"];
        };
        CalculatorAwardDto: {
            /** @enum {string} */
            source: "here" | "otherDistrictPolicy" | "otherPrefecturePolicy" | "provincialPolicy";
            /** @description The claim (by its id here) that it was paid for */
            claim?: string;
            /** @description Of awards here: item, component and certificate */
            item?: string;
            component?: string;
            certificate?: string;
            /** @example 2023 */
            awardYear: number;
            /** @enum {string} */
            treasury: "province" | "prefecture" | "district";
            /**
             * @description Yuan
             * @example 15000.00
             */
            amount: string;
        };
        CalculatorDto: {
            /**
             * @description One document; absent: every one that has an item of a claim
             * @example yuanzhou-2023-25
             */
            policy?: string;
            /**
             * @description All documents of one place: the first part of their ids
             * @example yuanzhou
             */
            jurisdiction?: string;
            applicant: components["schemas"]["CalculatorApplicantDto"];
            claims: components["schemas"]["CalculatorClaimDto"][];
            /** @description Paid already, here or under other policies */
            awards?: components["schemas"]["CalculatorAwardDto"][];
            /**
             * @description Claims that a reviewer would find similar (相近或相似)
             * @example [
             *       [
             *         "a",
             *         "b"
             *       ]
             *     ]
             */
            similar?: string[];
        };
        MoveClockDto: {
            /**
             * @description Later than now; UTC
             * @example 2025-01-01T00:00:00.000Z
             */
            to: string;
        };
        LineReasonDto: {
            /** @description Why, 2 to 1000 characters */
            reason: string;
        };
        RecoveryDto: {
            /**
             * @description To which treasury it came back; its share is recovered as a whole
             * @enum {string}
             */
            treasury: "province" | "prefecture" | "district";
            /**
             * @description Day on which it came back; not in the future
             * @example 2025-03-12
             */
            recoveredOn: string;
            /**
             * @description The document that records it
             * @example 非税收入票据〔2025〕0031号
             */
            document: string;
        };
        OpenNoticeDto: {
            /** @description The batch whose lines are published */
            batch: string;
            /**
             * @description Whole calendar days after the day of opening; absent: as configured
             * @example 7
             */
            days?: number;
        };
        ObjectionDecisionDto: {
            /**
             * @description Dismissed: the line goes on; upheld: it is closed
             * @enum {string}
             */
            outcome: "dismissed" | "upheld";
            /** @description Why; shown to whoever objected, so without personal data; 2 to 1000 characters */
            reason: string;
        };
        ObjectionDto: {
            /** @description The line objected to */
            line: string;
            /** @description Further lines of this notice, objected to for the same reasons */
            alsoLines?: string[];
            /** @description Your name, if you give it; kept in the vault */
            name?: string;
            /**
             * @description How the office can reach you; kept in the vault
             * @example mail@example.org
             */
            contact: string;
            /** @description Why the line should not be paid, 5 to 4000 characters; kept in the vault */
            grounds: string;
        };
        BilingualDto: {
            /**
             * @description 中文
             * @example 袁州区科技局
             */
            zh: string;
            /**
             * @description English
             * @example Yuanzhou District Science and Technology Bureau
             */
            en: string;
        };
        RegisterOrganisationDto: {
            /**
             * @description What kind of office it is
             * @enum {string}
             */
            kind: "park" | "township" | "subdistrict" | "department" | "panelOffice" | "governmentOffice" | "finance" | "audit" | "policyOffice";
            name: components["schemas"]["BilingualDto"];
            /**
             * @description Departments only: the key under which policy documents name it; one organisation per key
             * @example science
             */
            key?: string | null;
            /**
             * @description Finance only: the treasury that it pays from; absent: that of the document under which it pays
             * @enum {string}
             */
            treasury?: "province" | "prefecture" | "district";
        };
        AppointPanelDto: {
            /** @description The round (轮次) whose claims it verifies */
            round: string;
            /** @description Accounts that hold the role "panel" today; at least three */
            members: string[];
            /**
             * @description The document that appoints it
             * @example 袁知办〔2024〕2号
             */
            document: string;
        };
        RecusalDto: {
            /** @description The member (account) */
            member: string;
            /** @description The application that the member must not act on */
            application: string;
            /** @description Why, 2 to 1000 characters */
            reason: string;
        };
        SignMinutesDto: {
            /** @description Hash of the file, from POST …/minutes-files (hex SHA-256) */
            hash: string;
        };
        RegisterPartyDto: {
            /**
             * @description What kind of applicant it can be
             * @enum {string}
             */
            kind: "enterprise" | "soleProprietor" | "cooperative" | "university" | "school" | "researchInstitute" | "publicInstitution" | "association" | "serviceOrganisation" | "park" | "bank" | "village" | "individual" | "other";
            /**
             * @description Name; of a natural person it is kept in the vault
             * @example 宜春某某科技有限公司
             */
            name: string;
            /**
             * @description 统一社会信用代码 (GB 32100); not for individuals
             * @example 91360902MA35F0000A
             */
            uscc?: string;
            /** @description 公民身份号码, 18 characters; individuals only; kept in the vault */
            idNumber?: string;
        };
        RelatePartyDto: {
            /**
             * @description Residence in a park, or seat (home) in a township/subdistrict
             * @enum {string}
             */
            relation: "park" | "township";
            /** @description The park, township or subdistrict */
            organisation: string;
            /**
             * @description First day (Asia/Shanghai)
             * @example 2022-03-01
             */
            from: string;
            /**
             * @description The day from which it no longer holds; absent: still
             * @example 2024-03-01
             */
            until?: string | null;
        };
        BankAccountDto: {
            /**
             * @description Bank and branch (开户行)
             * @example 中国某某银行宜春袁州支行
             */
            bank: string;
            /**
             * @description Account number (账号), 8 to 32 digits
             * @example 6222000000000000000
             */
            accountNumber: string;
            /**
             * @description Account holder (户名)
             * @example 宜春某某科技有限公司
             */
            holder: string;
        };
        BankAccountCheckDto: {
            /** @description Fingerprint of the account that was looked at, from GET …/bank-account */
            fingerprint: string;
            /**
             * @description Is it the payee’s account?
             * @enum {string}
             */
            outcome: "matches" | "doesNotMatch";
            /** @description What was wrong, without personal data; 2 to 1000 characters */
            note?: string;
        };
        OpenPaymentRunDto: {
            /**
             * @description The policy
             * @example yuanzhou-2023-25
             */
            policy: string;
            /**
             * @description Budget year: the current one
             * @example 2025
             */
            year: number;
            /**
             * @description The document that releases the money
             * @example 袁财预〔2025〕8号
             */
            document: string;
        };
        BankAnswerDto: {
            /**
             * @description The attempt that the bank answers
             * @example 1
             */
            attempt: number;
            /**
             * @description 已付, 退票, or 结果不明: the bank is asked again, nothing is sent again
             * @enum {string}
             */
            outcome: "paid" | "rejected" | "unknown";
            /**
             * @description The bank’s reference; with "paid" only
             * @example ZF20250301000017
             */
            bankReference?: string;
            /**
             * @description Day of payment, not in the future; with "paid" only
             * @example 2025-03-01
             */
            paidOn?: string;
            /** @description What the bank said, without personal data; with "rejected" and "unknown" only */
            reason?: string;
        };
        PaymentReturnDto: {
            /**
             * @description The attempt that had been paid
             * @example 1
             */
            attempt: number;
            /**
             * @description Day on which the money came back, not in the future
             * @example 2025-03-04
             */
            returnedOn: string;
            /** @description Why it came back, without personal data, 2 to 1000 characters */
            reason: string;
        };
        DueReportDto: {
            /**
             * @description The document in which the share was reported to the other treasury
             * @example 袁财报〔2025〕4号
             */
            document: string;
        };
        PublishDto: {
            /**
             * @description A version in this release; absent: the newest
             * @example 1
             */
            version?: number;
            /**
             * @description Order of approval, notice and payout (通过、公示、拨付的先后), fixed for the version; absent: as the document is configured
             * @example approvalFirst
             * @enum {string}
             */
            order?: "approvalFirst" | "noticeFirst" | "noticeWithPayout";
        };
        ConfirmReadingDto: {
            /**
             * @description Id of the reading (口径)
             * @example AMB-YZ-07
             */
            reading: string;
            /**
             * @description R1, another option, or a set declared compatible
             * @example [
             *       "R1"
             *     ]
             */
            options: string[];
            /**
             * @description Who decided it
             * @example 袁州区科技局
             */
            authority: string;
            /**
             * @description In which document
             * @example 袁科函〔2024〕3号
             */
            document: string;
            /**
             * @description On which day; not in the future
             * @example 2024-01-15
             */
            decidedOn: string;
        };
        ParameterChangeDto: {
            /**
             * @description Id of the parameter
             * @example intl-invention
             */
            parameter: string;
            /**
             * @description As the policy lists it: yuan, percent, a whole number, a day
             * @example 120000.00
             */
            value: string;
            /**
             * @description Qualifying dates from this day on; absent: all
             * @example 2024-01-01
             */
            from?: string;
        };
        ReadingChoiceDto: {
            /** @example AMB-YZ-07 */
            reading: string;
            /**
             * @example [
             *       "R2"
             *     ]
             */
            options: string[];
        };
        EffectDto: {
            /**
             * @description stop: pays no longer; exclude: not to these kinds of applicants; cap: at most so much; reduce: to a share
             * @enum {string}
             */
            kind: "stop" | "exclude" | "cap" | "reduce";
            /** @description Of exclude */
            applicantKinds?: ("enterprise" | "soleProprietor" | "cooperative" | "university" | "school" | "researchInstitute" | "publicInstitution" | "association" | "serviceOrganisation" | "park" | "bank" | "village" | "individual" | "other")[];
            /**
             * @description Of cap: each claim, or all of an award year
             * @enum {string}
             */
            per?: "claim" | "year";
            /**
             * @description Of cap: yuan
             * @example 100000.00
             */
            amount?: string;
            /**
             * @description Of reduce: the share that is paid
             * @example 80%
             */
            to?: string;
        };
        WordsDto: {
            /** @example 《关于规范奖补资金的通知》 */
            zh: string;
            /** @example Notice on awards */
            en: string;
        };
        SuperiorBasisDto: {
            title: components["schemas"]["WordsDto"];
            /**
             * @description Number of the document
             * @example 某发〔2025〕1号
             */
            document: string;
            /** @description The sentence, verbatim */
            quote: string;
        };
        OverrideDto: {
            /**
             * @description Id of the superior rule (上位规定) within the version
             * @example notice-2025-1
             */
            id: string;
            /** @description Ids of the items that it takes from; absent: all */
            items?: string[];
            /**
             * @description First qualifying date that it holds for
             * @example 2025-01-01
             */
            from: string;
            /**
             * @description Last one; absent: no end
             * @example 2026-12-31
             */
            until?: string;
            effect: components["schemas"]["EffectDto"];
            legalBasis: components["schemas"]["SuperiorBasisDto"];
        };
        WhatIfDto: {
            /**
             * @description Id of the policy
             * @example yuanzhou-2023-25
             */
            policy: string;
            /**
             * @description Version that the draft changes; absent: the newest
             * @example 1
             */
            version?: number;
            /** @description Changed numbers and dates */
            parameters?: components["schemas"]["ParameterChangeDto"][];
            /** @description Changed readings; others stay as each case was settled */
            readings?: components["schemas"]["ReadingChoiceDto"][];
            /** @description Further superior rules (上位规定) */
            overrides?: components["schemas"]["OverrideDto"][];
            /** @description Only cases of this round; absent: all past cases */
            round?: string;
        };
        LegalBasisDto: {
            /**
             * @description Number of the document
             * @example 袁府办字〔2025〕8号
             */
            number: string;
            /**
             * @description Its title
             * @example 关于调整专利奖补标准的通知
             */
            title: string;
            /**
             * @description Its date; not in the future
             * @example 2025-01-06
             */
            date: string;
        };
        PublishDraftDto: {
            /** @description The draft, as it was tried (its `round` is only for trying) */
            draft: components["schemas"]["WhatIfDto"];
            /**
             * @description Number of the new version; absent: the next
             * @example 2
             */
            version?: number;
            /**
             * @description Facts dated from this day on fall under the new version; earlier ones keep what held before
             * @example 2025-01-01
             */
            from: string;
            /** @description The document (依据) that makes the change; none: refused */
            legalBasis?: components["schemas"]["LegalBasisDto"];
            /**
             * @description Order of approval, notice and payout; absent: as its base
             * @enum {string}
             */
            order?: "approvalFirst" | "noticeFirst" | "noticeWithPayout";
        };
        IndicatorValueDto: {
            /**
             * @description Id of the indicator (指标) in the document
             * @example gi-marks
             */
            indicator: string;
            /**
             * @description The year that the value is of; not in the future
             * @example 2023
             */
            year: number;
            /**
             * @description A plain decimal in the indicator’s unit
             * @example 33
             */
            value: string;
            /**
             * @description Which bulletin, report or letter says so
             * @example 赣州市2023年知识产权统计公报
             */
            source: string;
            /**
             * @description Why a recorded value is corrected; only then
             * @example 公报更正
             */
            correction?: string;
        };
        RegisterLprDto: {
            /**
             * @description One-year rate as announced
             * @example 3.00%
             */
            oneYear: string;
            /**
             * @description Over-five-year rate as announced
             * @example 3.50%
             */
            overFiveYear: string;
            /**
             * @description The announcement
             * @example 2026年9月21日全国银行间同业拆借中心公告
             */
            source: string;
            /**
             * @description Day of publication: the 20th or the next working day
             * @example 2026-09-21
             */
            published: string;
        };
        CorrectLprDto: {
            /**
             * @description One-year rate as announced
             * @example 3.00%
             */
            oneYear: string;
            /**
             * @description Over-five-year rate as announced
             * @example 3.50%
             */
            overFiveYear: string;
            /**
             * @description The announcement
             * @example 2026年9月21日全国银行间同业拆借中心公告
             */
            source: string;
            /**
             * @description What was wrong
             * @example 一年期利率录入有误
             */
            reason: string;
            /** @description Amounts settled under the former row stay as they are, and you know */
            settledAmountsStay?: boolean;
        };
        WindowDto: {
            /**
             * @description First instant, UTC
             * @example 2023-12-31T16:00:00.000Z
             */
            from: string;
            /**
             * @description First instant that is too late, UTC
             * @example 2024-03-31T16:00:00.000Z
             */
            until: string;
        };
        RoundTitleDto: {
            /**
             * @description 中文
             * @example 2023年度专利奖补兑现
             */
            zh: string;
            /**
             * @description English
             * @example Patent awards for 2023
             */
            en: string;
        };
        OpenRoundDto: {
            /**
             * @description A published policy
             * @example yuanzhou-2023-25
             */
            policy: string;
            /**
             * @description A published version of it; absent: the newest
             * @example 1
             */
            policyVersion?: number;
            /**
             * @description Award years (奖励年度) covered
             * @example [
             *       2023
             *     ]
             */
            awardYears: number[];
            /** @description When one may declare */
            window: components["schemas"]["WindowDto"];
            /**
             * @description Lead department: its key in the policy document
             * @example science
             */
            leadDepartment: string;
            title: components["schemas"]["RoundTitleDto"];
        };
        StampDto: {
            /** @description A park, township, subdistrict or department */
            organisation: string;
            /** @description Of applications that claim one of these items; empty: of all */
            items: string[];
        };
        StampsDto: {
            /** @description All of them; whose stamp the seat needs is the policy’s matter */
            stamps: components["schemas"]["StampDto"][];
        };
        LogInDto: {
            /**
             * @description Login name
             * @example admin
             */
            login: string;
            /** @description Password */
            password: string;
        };
        FirstAdministratorDto: {
            /** @description The one-time code that was printed at start */
            code: string;
            /**
             * @description Login name
             * @example admin
             */
            login: string;
            /** @description Password, 10 to 128 characters */
            password: string;
            /** @description Name that colleagues see; kept in the vault */
            displayName: string;
        };
        LoadDemonstrationDto: {
            /** @description The one-time code that was printed at start */
            code: string;
            /** @description Only the administrator and the movable clock: no cases */
            empty?: boolean;
            /** @description Both rounds up to the last payment, with every exit; takes about half a minute */
            complete?: boolean;
        };
        /** @description What an account was allowed then. */
        AccountAsOf: {
            id: string;
            /** @enum {string} */
            status: "active" | "closed";
            /** Format: date-time */
            registeredAt: string;
            /** @description The business day in Shanghai that it was. */
            day: string;
            /** @description Grants that were in force on the day: ids; none of a closed account. */
            held: string[];
            /** @description Every grant that was recorded by then, ended and future ones included. */
            grants: {
                /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
                organisation: string;
                grant: string;
                revoked: {
                    reason: string;
                    /** Format: date-time */
                    at: string;
                    actor: string;
                } | null;
                /** Format: date-time */
                grantedAt: string;
                grantedBy: string;
                role: components["schemas"]["Role"];
                /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
                from: string;
                until: string | null;
            }[];
        };
        /** @description By grants: what was given, what was ended, and whether the account was closed. */
        AccountChanges: {
            granted: {
                /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
                organisation: string;
                grant: string;
                revoked: {
                    reason: string;
                    /** Format: date-time */
                    at: string;
                    actor: string;
                } | null;
                /** Format: date-time */
                grantedAt: string;
                grantedBy: string;
                role: components["schemas"]["Role"];
                /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
                from: string;
                until: string | null;
            }[];
            revoked: {
                /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
                organisation: string;
                grant: string;
                revoked: {
                    reason: string;
                    /** Format: date-time */
                    at: string;
                    actor: string;
                } | null;
                /** Format: date-time */
                grantedAt: string;
                grantedBy: string;
                role: components["schemas"]["Role"];
                /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
                from: string;
                until: string | null;
            }[];
            before: components["schemas"]["AccountAsOf"] | null;
            after: components["schemas"]["AccountAsOf"] | null;
        };
        AccountView: {
            id: string;
            /** @enum {string} */
            status: "active" | "closed";
            /** @description `null`: erased. */
            login: string | null;
            displayName: string | null;
            registeredAt: string;
            grants: components["schemas"]["ShownGrant"][];
        };
        /** @description One claim's amount by the declared facts, and by those that the panel might verify, among the other claims of its case. */
        AmountPreview: {
            declared: components["schemas"]["ClaimAnswer"] | null;
            verified: components["schemas"]["ClaimAnswer"] | null;
        };
        /** @description 重新核定: the claim as it is assessed now, and what that makes of the lines that stood of it. Yuan. */
        AnewView: {
            assessed: string;
            /** @description Of lines that are allotted or paid: they stay, whatever is assessed now. */
            fixed: string;
            /** @description What stands of the claim beside its new lines. */
            stays: components["schemas"]["ShownComponent"][];
            /** @description Lines that were sent back, with the revision since which they are. */
            lines: {
                line: string;
                since: number;
                /** @enum {string} */
                outcome: "kept" | "replaced";
            }[];
        };
        /** @enum {string} */
        ApplicantKind: "association" | "bank" | "cooperative" | "enterprise" | "individual" | "other" | "park" | "publicInstitution" | "researchInstitute" | "school" | "serviceOrganisation" | "soleProprietor" | "university" | "village";
        ApprovalForm: {
            application: string;
            /** @enum {string} */
            status: "draft" | "none" | "submitted" | "withdrawn";
            round: {
                title: components["schemas"]["Text"] | null;
                awardYears: number[];
            };
            law: {
                title: components["schemas"]["Text"];
                number: string;
                issuer: components["schemas"]["Text"];
            } | null;
            applicant: {
                name: string | null;
                kind: components["schemas"]["ApplicantKind"];
                uscc: string | null;
            };
            /** Format: date-time */
            submittedAt: string | null;
            /** @description 真实性承诺: given with every submission. */
            undertaking: boolean;
            claims: components["schemas"]["FormClaim"][];
            /** @description Yuan; 申报金额 of all claims that have one by the declared facts, and 审定金额 of those that are settled. */
            declaredTotal: string;
            settledTotal: string | null;
            opinions: components["schemas"]["FormOpinion"][];
            panel: {
                document: string;
                members: (string | null)[];
            } | null;
            decisions: components["schemas"]["FormDecisions"];
            /** @description 签章扫描件, newest first: the first one counts. */
            scans: components["schemas"]["FormScan"][];
            /** @description The reader signs this form, and may attach it. */
            attachable: boolean;
        };
        /** @description Where an article begins in the source: `begins` is verbatim and its first occurrence opens the article. */
        ArticleDeclaration: {
            /** @description The anchor that components, readings, parameters and trace steps name. */
            anchor: string;
            title: components["schemas"]["Text"];
            begins: string;
        };
        AttachedForm: {
            /** @description The applicant, a stamp-giver, or the key of a department. */
            organisation: string;
            /** Format: date-time */
            at: string;
            ref: string;
            id: string;
            hash: string;
            size: number;
            mediaType: string;
        };
        AuditCaseView: {
            id: string;
            applicant: string;
            applicantName: string | null;
            round: string;
            roundTitle: {
                zh: string;
                en: string;
            } | null;
            policy: string;
            policyVersion: number;
            overall: components["schemas"]["CaseStatus"];
            counts: components["schemas"]["ProgressCount"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastAt: string;
        };
        AuditEventView: {
            body: Record<string, never>;
            actorName: string | null;
            organisationName: {
                zh: string;
                en: string;
            } | null;
            /** @description Of an applicant in whose name it was done. */
            partyName: string | null;
            applicant: string | null;
            applicantName: string | null;
            details: components["schemas"]["TimelineDetailsView"];
            application: string;
            line: string | null;
            /** @description Opaque; compared by the event store only. */
            position: string;
            /**
             * Format: date-time
             * @description Business time, and the latest business time of the log up to here ("as of" goes by it).
             */
            at: string;
            role: string;
            type: string;
            claims: string[];
            /** @description Place among all projected events, from 1: the order of the log. */
            ordinal: number;
            stage: components["schemas"]["StageId"];
            eventId: string;
            stream: string;
            version: number;
            /** Format: date-time */
            moment: string;
            actor: string;
            jurisdiction: string;
        };
        AuditLineView: {
            id: string;
            progress: components["schemas"]["Progress"];
            /** @description Yuan, over all treasuries. */
            total: string | null;
            paid: string;
        };
        AwardView: {
            line: string;
            applicant: string | null;
            uscc: string | null;
            policy: {
                id: string;
                title: components["schemas"]["Text"];
                number: string;
            } | {
                id: string;
            };
            item: components["schemas"]["Text"] | null;
            basis: {
                article: string;
                quote: string;
            }[];
            certificate: {
                kind: string;
                number: string | null;
            };
            awardYear: number;
            amount: string;
            byTreasury: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            paid: {
                treasury: string;
                amount: string | null;
                paidOn: string | null;
            }[];
            paidOn: string;
            /** @enum {string} */
            status: "paid" | "returned";
            /** Format: date-time */
            publishedAt: string;
        };
        BarView: {
            from: string | null;
            to: string | null;
            applicants: number;
        };
        BatchContent: {
            round: string;
            policy: string;
            requiredBodies: string[];
            /** @description The published route of its round's version; absent in older batches: approval first. */
            route?: components["schemas"]["StageId"][];
        };
        BatchLineView: {
            amounts: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            total: string;
            of: {
                application: string;
                claim: string;
                applicant: string;
                applicantName: string | null;
                item: string;
                title: components["schemas"]["Text"] | null;
                certificate: {
                    kind: string;
                    number: string | null;
                };
                awardYear: number;
                progress: components["schemas"]["Progress"];
                presentedAgain: boolean;
                revision: number;
            } | null;
            batch: string;
            line: string;
            cleared: boolean;
            struck: {
                kind: components["schemas"]["StrikeKind"];
                reason: string;
                /** Format: date-time */
                at: string;
                actor: string;
            } | null;
        };
        BatchMember: {
            line: string;
            amounts: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            duties: {
                approved?: string[];
                paid?: string[];
                applied?: string[];
                endorsed?: string[];
                reviewed?: string[];
                verified?: string[];
            };
            /** @description It came with its notice behind it, e.g. deferred by an earlier batch. */
            cleared?: boolean;
        };
        BatchView: {
            bodies: components["schemas"]["DecidingBody"][];
            /** @enum {string|null} */
            order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
            totals: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            total: string;
            roundTitle: components["schemas"]["Text"] | null;
            /** @description `null`: not in this release. */
            lawTitle: components["schemas"]["Text"] | null;
            policy: string;
            round: string;
            /** @enum {string} */
            status: "approved" | "open" | "presented";
            id: string;
            /** @description The stages of its lines in order; absent in older batches: approval first. */
            route?: components["schemas"]["StageId"][];
            revision: number;
            lines: number;
            /** @description Of these, how many have their notice behind them. Told only where the notice comes first. */
            cleared: number;
            approvalDay: string | null;
            payoutRule: components["schemas"]["PayoutRule"] | null;
            /** Format: date-time */
            openedAt: string;
            requiredBodies: string[];
            decisions: {
                body: string;
                meeting: string;
                date: string;
                document: string;
                minutes?: {
                    ref: string;
                    hash: string;
                };
                /** Format: date-time */
                at: string;
                actor: string;
            }[];
            /** Format: date-time */
            presentedAt: string | null;
            /** Format: date-time */
            approvedAt: string | null;
        };
        BatchViewOfPastController: {
            totals: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            members: {
                amounts: {
                    province?: string;
                    prefecture?: string;
                    district?: string;
                };
                batch: string;
                line: string;
                cleared: boolean;
                struck: {
                    kind: components["schemas"]["StrikeKind"];
                    reason: string;
                    /** Format: date-time */
                    at: string;
                    actor: string;
                } | null;
            }[];
            policy: string;
            round: string;
            /** @enum {string} */
            status: "approved" | "open" | "presented";
            id: string;
            /** @description The stages of its lines in order; absent in older batches: approval first. */
            route?: components["schemas"]["StageId"][];
            revision: number;
            lines: number;
            /** @description Of these, how many have their notice behind them. Told only where the notice comes first. */
            cleared: number;
            approvalDay: string | null;
            payoutRule: components["schemas"]["PayoutRule"] | null;
            /** Format: date-time */
            openedAt: string;
            requiredBodies: string[];
            decisions: {
                body: string;
                meeting: string;
                date: string;
                document: string;
                minutes?: {
                    ref: string;
                    hash: string;
                };
                /** Format: date-time */
                at: string;
                actor: string;
            }[];
            /** Format: date-time */
            presentedAt: string | null;
            /** Format: date-time */
            approvedAt: string | null;
        };
        CalculatorAnswer: {
            /** Format: date */
            today: string;
            documents: components["schemas"]["DocumentAnswer"][];
        };
        CaseAsOfView: {
            claims: components["schemas"]["ClaimView"][];
            lines: components["schemas"]["LineRow"][];
            settlements: components["schemas"]["SettlementView"][];
            traces: components["schemas"]["TraceView"][];
            timeline: components["schemas"]["TimelineView"][];
            case: components["schemas"]["CaseView"];
        };
        /** @enum {string} */
        CaseStatus: "draft" | "finished" | "inProgress" | "returned" | "withdrawn";
        /** @description A case with what its claims say. `overall`: `returned` when something waits for the applicant. */
        CaseView: {
            overall: components["schemas"]["CaseStatus"];
            counts: components["schemas"]["ProgressCount"][];
            id: string;
            /** Format: date-time */
            createdAt: string;
            createdOrdinal: number;
            /** @description Claims that wait for a stamp now. At most as many as an application may have claims. */
            endorsing: string[];
            /** @description Organisations whose stamp was ever required: whose queue this case may stand in. */
            everRequired: string[];
            withdrawn: {
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            lastAt: string;
            lastEvent: string;
            policy: string;
            round: string;
            applicant: string;
            /** @enum {string} */
            status: "draft" | "none" | "submitted" | "withdrawn";
            applicantKind: components["schemas"]["ApplicantKind"];
            policyVersion: number;
            family: string;
            window: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
            };
            route: components["schemas"]["StageId"][];
            requiredStamps: string[];
            local: boolean;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description In the order in which they came: the last one counts. */
            signedForms: components["schemas"]["AttachedForm"][];
            nextOrdinal: number;
            duties: {
                approved?: string[];
                paid?: string[];
                applied?: string[];
                endorsed?: string[];
                reviewed?: string[];
                verified?: string[];
            };
            revision: number;
        };
        CaseViewPage: {
            rows: components["schemas"]["CaseView"][];
            /** @description Where the next page begins; `null` on the last one. */
            next: string | null;
        };
        Certificate: {
            kind: string;
            /** @description Keyed hash of kind and number: the same certificate has the same key, whoever claims it. */
            key: string;
            number: components["schemas"]["CertificateNumber"];
        };
        /** @description A certificate's number as people read it: in clear for organisations, in the vault for natural persons. */
        CertificateNumber: {
            /** @enum {string} */
            kind: "public";
            number: string;
        } | {
            /** @enum {string} */
            kind: "vault";
            ref: string;
        };
        ChangeAnswer: {
            /** @description The fact, or `local` for the applicant's place. */
            fact: string;
            label: components["schemas"]["Text"];
            value: boolean | string;
            valueLabel: components["schemas"]["Text"];
            /** @description Further facts that the changed answer asks for, with what was assumed for them. */
            assumed: {
                [key: string]: boolean | string | number;
            };
            amount: string;
        };
        ClaimAnswer: {
            id: string;
            item: string;
            title: components["schemas"]["Text"];
            /**
             * @description Beside those of a settlement: `incomplete` (facts are missing), `invalid` (facts that cannot be).
             * @enum {string}
             */
            status: "incomplete" | "invalid" | "notComputable" | "notEligible" | "nothingDue" | "payable" | "pendingDecision";
            statusText: components["schemas"]["Text"];
            reason: string | null;
            awardYear: number | null;
            /** @description Yuan; `null`: incomplete, invalid, pending a decision, or not computable here. */
            amount: string | null;
            components: components["schemas"]["ComponentAnswer"][];
            byTreasury: components["schemas"]["TreasuryAmount"][];
            /** @description Pending a decision: between nothing and what the ceiling, the caps and the other claims leave. */
            range: {
                least: string;
                most: string;
            } | null;
            /** @description What a panel may still decide on it. */
            discretion?: {
                /** @enum {string} */
                kind: "figure" | "rate";
                /** @description As of the newest value of its parameter; `PolicyVersion.ceilingOn` says it of a day. */
                ceiling: string;
                /** @description The parameter that holds the ceiling, so that a draft which changes it moves the ceiling too. */
                parameter: string;
                label: components["schemas"]["Text"];
                /** @description 择优, 单项最高, 可参照: without a decision the claim is pending, neither nothing nor the ceiling. */
                required?: boolean;
            } | null;
            /** @description Facts still to be given, as declared; a form grows by them. */
            missing: components["schemas"]["FactDeclaration"][];
            problems: components["schemas"]["FactProblem"][];
            /** @description What caps, exclusions and earlier payments took. */
            cuts: components["schemas"]["CutAnswer"][];
            /** @description One answer changed, and what the claim would then be paid. Only what pays more. */
            wouldPayMore: components["schemas"]["ChangeAnswer"][];
            dependsOn: string[];
            trace: components["schemas"]["ShownStep"][];
        };
        /** @description A line as its claim's row shows it. */
        ClaimLine: {
            line: string;
            awardYear: number;
            settlement: string;
            /** @description Its stages after the settlement, in order. */
            route: components["schemas"]["StageId"][];
            amounts: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            total: string;
            stage: components["schemas"]["StageId"];
            status: components["schemas"]["ProgressStatus"];
        };
        ClaimSettlementView: {
            /** @description By treasury, over all award years. */
            amounts: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            /** @enum {string} */
            status: "notComputable" | "notEligible" | "nothingDue" | "payable" | "pending" | "pendingDecision";
            /** Format: date-time */
            at: string;
            reason: string | null;
            /** @description How many-eth settlement of this claim; 0 while the first is pending. */
            settlement: number;
            /** @description Event that settled it; its lines name it too. `null` while pending. */
            eventId: string | null;
            /** @description That event, and those of later differences (差额): together their lines are the claim's amount. */
            eventIds: string[];
            total: string;
            capped: boolean;
            annulled: boolean;
        };
        /** @enum {string} */
        ClaimStatus: "draft" | "open" | "refused" | "returned" | "verified" | "withdrawn";
        /** @description A claim (申报项目) as it is answered: every amount is yuan text, those among the facts too. */
        ClaimView: {
            settlement: components["schemas"]["ClaimSettlementView"] | null;
            lines: components["schemas"]["ClaimLine"][];
            object?: string;
            application: string;
            panel: string | null;
            policy: string;
            round: string;
            applicant: string;
            department: string;
            status: components["schemas"]["ClaimStatus"];
            id: string;
            policyVersion: number;
            family: string;
            facts: {
                [key: string]: boolean | string | number | null;
            };
            evidence: components["schemas"]["Evidence"][];
            /** @description Version of the last event that touched it: its ETag. */
            revision: number;
            verified?: {
                facts: {
                    [key: string]: boolean | string | number | null;
                };
                decision?: components["schemas"]["PanelDecision"];
                similarTo: string[];
                local: boolean;
            };
            progress: components["schemas"]["Progress"];
            /** @description 核减, as verified. */
            cuts: components["schemas"]["Cut"][];
            returns: components["schemas"]["ReturnEntry"][];
            refusal: {
                stage: components["schemas"]["StageId"];
                organisation: string;
                reason: string;
                /** Format: date-time */
                at: string;
                actor: string;
            } | null;
            withdrawal: {
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
            onSiteCheck: components["schemas"]["OnSiteEntry"] | null;
            reopened: {
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
            ordinal: number;
            item: string;
            certificate: components["schemas"]["Certificate"];
            topUpOf?: string;
            stage: components["schemas"]["StageId"];
            /** @enum {string} */
            reservation: "contested" | "duplicate" | "none" | "reserved";
            stamps: string[];
            /** @description Facts, certificate or evidence changed since it was last submitted. */
            changed: boolean;
            /** @description Stages that returned it since its content last changed (一次性告知: once, with everything). */
            returnedBy: components["schemas"]["StageId"][];
            /** @enum {string} */
            onSite: "done" | "open" | "required" | "waived";
            otherAwards: components["schemas"]["OtherAward"][];
            lastActor: string;
            lastEvent: string;
            /** Format: date-time */
            lastAt: string;
        };
        /** @description What became of one claim: withdrawn, closed before, or why it stays, with the code and sentences of a problem. */
        ClaimWithdrawal: {
            claim: string;
            /** @enum {string} */
            outcome: "closed" | "withdrawn";
        } | {
            claim: string;
            /** @enum {string} */
            outcome: "stays";
            code: string;
            text: {
                zh: string;
                en: string;
            };
            details: {
                [key: string]: unknown;
            };
        };
        /** @description What every accepted command is answered with. */
        CommandAnswer: {
            /** @description Id of the stream's thing: application, batch, payment… */
            id: string;
            version: number;
            /** @description Read with `minPosition` set to this to see what you wrote. */
            position: string;
            at: string;
            events: string[];
        };
        ComponentAnswer: {
            component: string;
            article: string;
            quote: string;
            nature: string;
            treasury: components["schemas"]["Treasury"];
            treasuryName: components["schemas"]["Text"];
            awardYear: number;
            amount: string;
        };
        /** @description One sentence that may pay (条款内金额), an item id of ANALYSIS. */
        ComponentDeclaration: {
            id: string;
            article: string;
            /** @description The verbatim sentence. */
            quote: string;
            /** @enum {string} */
            nature: "奖励" | "扶持经费" | "支持" | "补助" | "贴息" | "资助" | "配套";
            treasuries: components["schemas"]["Treasury"][];
            /** @description The sentence gives no amount here: direction only (没有金额), or left to another instrument (not computable here). */
            amountless?: boolean;
        };
        Confirmation: {
            options: string[];
            authority: string;
            document: string;
            decidedOn: string;
            /** Format: date-time */
            at: string;
            actor: string;
        };
        /** @description Another applicant's claim on the same certificate. */
        ContestHolder: {
            party: string;
            /** @description A natural person's in full only for whoever may read that person's case. `null`: erased. */
            name: string | null;
            application: string;
            claim: string;
            item: string;
            /** @enum {string} */
            status: "contested" | "denied" | "released" | "reserved";
        };
        /** @description 核减: one fact or decision lowered, and why. */
        Cut: {
            fact: string;
            from: boolean | string | number | null;
            to: boolean | string | number | null;
            reason: string;
        };
        CutAnswer: {
            /** @enum {string} */
            kind: "cap" | "exclusion" | "standing";
            article: string;
            sentence: string | null;
            text: components["schemas"]["Text"];
            taken: string;
        };
        DecidingBody: {
            id: string;
            name: components["schemas"]["Text"];
        };
        /** @description One meeting's decision: which body, at which numbered meeting, when, in which document. */
        DecisionRecord: {
            body: string;
            meeting: string;
            date: string;
            document: string;
            minutes?: {
                ref: string;
                hash: string;
            };
        };
        DemonstrationPerson: {
            login: string;
            role: components["schemas"]["Role"];
            name: string;
            duty: components["schemas"]["Text"];
        };
        /** @description 差额: what the claim is assessed at now, less what stood of it. Yuan. */
        DifferenceView: {
            assessed: string;
            stood: string;
            /** @description What stood above what is assessed now: to be recovered (追回). */
            recoverable: components["schemas"]["ShownComponent"][];
        };
        /** @description Money in yuan. `null` stands where there is no amount to give, which is not zero. */
        DocumentAnswer: {
            policy: string;
            version: number;
            title: components["schemas"]["Text"];
            number: string;
            /** @enum {string} */
            kind: "interpretation" | "measure" | "plan";
            /** @description Only a measure pays; what else the page must say where it is shown. */
            pays: boolean;
            notice: components["schemas"]["Text"] | null;
            /** @description Of the claims that have an amount. */
            total: string;
            byTreasury: components["schemas"]["TreasuryAmount"][];
            /** @description Every claim has an amount: nothing is missing, pending or not computable. */
            complete: boolean;
            claims: components["schemas"]["ClaimAnswer"][];
            /** @description Readings that an amount depends on, with what each other option would give. */
            readings: components["schemas"]["ReadingAnswer"][];
        };
        /** @description A draft: a version with other numbers, dates, superior rules or readings; and the past cases that it is tried on. */
        Draft: {
            policy: string;
            policyVersion: number;
            parameters: components["schemas"]["ParameterChange"][];
            overrides: components["schemas"]["OverrideDeclaration"][];
            readings: {
                [key: string]: string[];
            };
            /** @description Only claims of this round; all others keep what they were awarded. */
            round?: string;
        };
        DueTimer: {
            key: string;
            /** Format: date-time */
            due: string;
            rule: string;
            cause: string;
            proposal: components["schemas"]["Proposal"];
        };
        /** @description Every event of the house. Types are unique across streams. */
        DuixianEvent: {
            /** @enum {string} */
            type: "AccountRegistered";
            body: {
                ref: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PasswordChanged";
            body: {
                ref: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "AccountClosed";
            body: {
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "CertificateReserved";
            body: {
                applicant: string;
                application: string;
                claim: string;
                item: string;
                topUpOf?: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "CertificateContested";
            body: {
                applicant: string;
                application: string;
                claim: string;
                item: string;
                holders: string[];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ContestDecided";
            body: {
                claim: string;
                allowed: boolean;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ReservationReleased";
            body: {
                claim: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "CertificatePaid";
            body: {
                claim: string;
                line: string;
                treasury: string;
                amount: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "CertificatePaymentReturned";
            body: {
                claim: string;
                line: string;
                treasury: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ApplicationCreated";
            body: {
                applicant: string;
                applicantKind: components["schemas"]["ApplicantKind"];
                round: string;
                policy: string;
                policyVersion: number;
                family: string;
                route: components["schemas"]["StageId"][];
                window: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    until: string;
                };
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimDeclared";
            body: {
                claim: string;
                item: string;
                department: string;
                certificate: components["schemas"]["Certificate"];
                object?: string;
                facts: {
                    [key: string]: boolean | string | number | null;
                };
                topUpOf?: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimAmended";
            body: {
                claim: string;
                certificate: components["schemas"]["Certificate"];
                object?: string;
                facts: {
                    [key: string]: boolean | string | number | null;
                };
                releases?: components["schemas"]["Certificate"];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimRemoved";
            body: {
                claim: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "EvidenceAttached";
            body: {
                claim: string;
                evidence: components["schemas"]["Evidence"];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "EvidenceDetached";
            body: {
                claim: string;
                evidence: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ApplicationSubmitted";
            body: {
                claims: string[];
                requiredStamps: string[];
                local: boolean;
                /** @enum {boolean} */
                undertaking: true;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "SupplementSubmitted";
            body: {
                claims: {
                    claim: string;
                    changed: boolean;
                    resumesAt: components["schemas"]["StageId"];
                }[];
                requiredStamps: string[];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "SignedFormAttached";
            body: {
                organisation: string;
                scan: components["schemas"]["SignedForm"];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "EndorsementVoided";
            body: {
                claims: string[];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimReservationRecorded";
            body: {
                claim: string;
                /** @enum {string} */
                outcome: "contested" | "duplicate" | "reserved";
                decidedBy?: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "EndorsementGranted";
            body: {
                organisation: string;
                claims: string[];
                opinion?: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "EndorsementRefused";
            body: {
                organisation: string;
                claims: string[];
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ReturnedForSupplement";
            body: {
                stage: components["schemas"]["StageId"];
                claims: string[];
                missing: components["schemas"]["MissingItem"][];
                /** Format: date-time */
                supplementUntil: string | null;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimAccepted";
            body: {
                claim: string;
                organisation: string;
                opinion?: string;
                otherAwards: components["schemas"]["OtherAward"][];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimRefused";
            body: {
                claim: string;
                stage: components["schemas"]["StageId"];
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "OnSiteCheckRequired";
            body: {
                claim: string;
                panel: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "OnSiteCheckDone";
            body: {
                claim: string;
                panel: string;
                visitedOn: string;
                findings: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "OnSiteCheckWaived";
            body: {
                claim: string;
                panel: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "FactsVerified";
            body: {
                claim: string;
                panel: string;
                facts: {
                    [key: string]: boolean | string | number | null;
                };
                cuts: components["schemas"]["Cut"][];
                decision?: components["schemas"]["PanelDecision"];
                /** @description Claims of this applicant that the panel finds similar (相近或相似) to this one. */
                similarTo: string[];
                otherAwards: components["schemas"]["OtherAward"][];
                local: boolean;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimReopened";
            body: {
                claim: string;
                cause: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimWithdrawn";
            body: {
                claim: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ApplicationWithdrawn";
            body: {
                claims: string[];
                reason: string;
                stays?: string[];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BatchOpened";
            body: components["schemas"]["BatchContent"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BatchLineAdded";
            body: components["schemas"]["BatchMember"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BatchLineCleared";
            body: {
                line: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BatchLineStruck";
            body: {
                line: string;
                kind: components["schemas"]["StrikeKind"];
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BatchPresented";
            body: {
                lines: number;
                totals: {
                    province?: string;
                    prefecture?: string;
                    district?: string;
                };
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "DecisionRecorded";
            body: components["schemas"]["DecisionRecord"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BatchApproved";
            body: {
                approvalDay: string;
                payoutRule: components["schemas"]["PayoutRule"];
                lines: number;
                totals: {
                    province?: string;
                    prefecture?: string;
                    district?: string;
                };
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimEntered";
            body: components["schemas"]["EnteredClaim"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "AmountSettled";
            body: {
                /** @description Revision of this stream that the amounts were computed from. */
                basis: number;
                policy: string;
                policyVersion: number;
                /** @description Fingerprint of the version's parameters, quotes and readings. */
                lawDigest: string;
                ownTreasury: components["schemas"]["Treasury"];
                lineRoute: components["schemas"]["StageId"][];
                readings: {
                    [key: string]: string[];
                };
                standing: components["schemas"]["StandingRecord"][];
                similar: string[][];
                claims: components["schemas"]["SettledClaim"][];
                rates?: components["schemas"]["SettledRates"];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "AwardAnnulled";
            body: {
                claim: string;
                awardYear: number;
                line: string;
                reason: string;
                inPlaceOf?: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimsQueuedAgain";
            body: {
                claims: string[];
                line: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimSentBack";
            body: {
                claim: string;
                line: string | null;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClaimLeft";
            body: {
                claim: string;
                application: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | components["schemas"]["IndicatorEvent"] | {
            /** @enum {string} */
            type: "InstallationBegun";
            body: components["schemas"]["InstallationContent"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ClockMoved";
            body: {
                /** Format: date-time */
                to: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineOpened";
            body: components["schemas"]["LineContent"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineIncluded";
            body: {
                batch: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineReleasedFromBatch";
            body: {
                batch: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineApproved";
            body: {
                batch: string;
                approvalDay: string;
                payoutRule: components["schemas"]["PayoutRule"];
                approvers: string[];
                /** Format: date-time */
                payableFrom: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineStruck";
            body: {
                batch: string;
                /** @enum {string} */
                kind: "deferred" | "rejected";
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineWithdrawn";
            body: {
                batch: string | null;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LinePresentedAgain";
            body: {
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineSentBack";
            body: {
                reason: components["schemas"]["SentBackReason"];
                readings: {
                    [key: string]: string[];
                };
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineKept";
            body: {
                settlement: string;
                readings: {
                    [key: string]: string[];
                };
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineReplaced";
            body: {
                batch: string | null;
                settlement: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LinePublished";
            body: {
                notice: string;
                /** Format: date-time */
                objectionsUntil: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineNotShown";
            body: {
                notice: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineQuestioned";
            body: {
                notice: string;
                objection: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineObjectionDismissed";
            body: {
                notice: string;
                objection: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineObjectionUpheld";
            body: {
                notice: string;
                objection: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineCleared";
            body: {
                notice: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PayoutAllotted";
            body: {
                run: string;
                year: number;
                shares: components["schemas"]["Share"][];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineInstructed";
            body: {
                payment: string;
                treasury: components["schemas"]["Treasury"];
                attempt: number;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LinePaid";
            body: {
                payment: string;
                treasury: components["schemas"]["Treasury"];
                amount: string;
                paidOn: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LinePaymentFailed";
            body: {
                payment: string;
                treasury: components["schemas"]["Treasury"];
                attempt: number;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LinePaymentReturned";
            body: {
                payment: string;
                treasury: components["schemas"]["Treasury"];
                attempt: number;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LineRecovered";
            body: {
                treasury: components["schemas"]["Treasury"];
                amount: string;
                recoveredOn: string;
                document: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ResultPublished";
            body: {
                paidOn: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "NoticeOpened";
            body: {
                batch: string;
                round: string;
                policy: string;
                openedOn: string;
                /** Format: date-time */
                objectionsUntil: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "NoticeLineAdded";
            body: {
                line: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ObjectionRaised";
            body: {
                objection: string;
                line: string;
                /** @description Contact and grounds lie in the vault. */
                statement: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ObjectionDecided";
            body: {
                objection: string;
                line: string;
                /** @enum {string} */
                outcome: "dismissed" | "upheld";
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "NoticeClosed";
            body: {
                openObjections: string[];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | components["schemas"]["OrganisationEvent"] | {
            /** @enum {string} */
            type: "PanelAppointed";
            body: {
                round: string;
                members: string[];
                document: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PanelMemberRecused";
            body: {
                member: string;
                application: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "MinutesSigned";
            body: {
                member: string;
                minutes: {
                    ref: string;
                    hash: string;
                };
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PartyRegistered";
            body: {
                kind: components["schemas"]["ApplicantKind"];
                name: components["schemas"]["PartyName"];
                uscc: string | null;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PartyRelated";
            body: components["schemas"]["Relation"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BankAccountConfirmed";
            body: {
                ref: string;
                fingerprint: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BankAccountChecked";
            body: {
                fingerprint: string;
                /** @enum {string} */
                outcome: "doesNotMatch" | "matches";
                note?: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PaymentOpened";
            body: components["schemas"]["PaymentHead"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PaymentLineAdded";
            body: {
                line: string;
                amount: string;
                duties: {
                    approved?: string[];
                    paid?: string[];
                    applied?: string[];
                    endorsed?: string[];
                    reviewed?: string[];
                    verified?: string[];
                };
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PaymentLineRemoved";
            body: {
                line: string;
                amount: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PayoutInstructed";
            body: {
                attempt: number;
                amount: string;
                lines: string[];
                account: components["schemas"]["PayeeAccount"];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PaymentMade";
            body: {
                attempt: number;
                amount: string;
                bankReference: string;
                paidOn: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PaymentRejected";
            body: {
                attempt: number;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "BankAnswerUnknown";
            body: {
                attempt: number;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "PaymentReturned";
            body: {
                attempt: number;
                amount: string;
                returnedOn: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ShareReportedDue";
            body: {
                amount: string;
                lines: string[];
                document: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | components["schemas"]["PaymentRunEvent"] | {
            /** @enum {string} */
            type: "PolicyPublished";
            body: components["schemas"]["Publication"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "DraftPublished";
            body: {
                version: number;
                lawDigest: string;
                route: components["schemas"]["StageId"][];
                amendment: components["schemas"]["VersionAmendment"];
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "ReadingConfirmed";
            body: {
                reading: string;
                options: string[];
                authority: string;
                document: string;
                decidedOn: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LprRowRegistered";
            body: {
                /** Format: date */
                published: string;
                oneYear: string;
                overFiveYear: string;
                source: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LprRowTakenIntoUse";
            body: {
                /** Format: date */
                published: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "LprRowCorrected";
            body: {
                /** Format: date */
                published: string;
                oneYear: string;
                overFiveYear: string;
                source: string;
                reason: string;
                /** @description Amounts had been settled under the former row: they stay as they are, and the office knew. */
                settledAmountsStay: boolean;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "RoleGranted";
            body: components["schemas"]["Grant"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "RoleRevoked";
            body: {
                grant: string;
                until: string;
                reason: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "RoundOpened";
            body: components["schemas"]["RoundContent"];
            fileHashes?: string[];
            piiCommit?: string;
        } | {
            /** @enum {string} */
            type: "StampsRequired";
            body: {
                stamps: components["schemas"]["StampRequirement"][];
            };
            fileHashes?: string[];
            piiCommit?: string;
        };
        /** @description An event as read models and sagas see it: its body with where, when and by whom. */
        DuixianEventRecorded: {
            event: components["schemas"]["DuixianEvent"];
            stream: string;
            version: number;
            eventId: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            recordedAt: string;
            actor: string;
            role: string;
            jurisdiction: string;
            commandId: string;
        };
        /** @description A verified claim as it waits for its amount: everything `assess` needs, and who acted on it. */
        EnteredClaim: {
            claim: string;
            application: string;
            applicant: string;
            applicantKind: components["schemas"]["ApplicantKind"];
            round: string;
            policy: string;
            policyVersion: number;
            /**
             * Format: date-time
             * @description Order in which claims are taken: settled first, then by submission, then as declared.
             */
            submittedAt: string;
            ordinal: number;
            item: string;
            certificate: components["schemas"]["Certificate"];
            object?: string;
            facts: {
                [key: string]: boolean | string | number | null;
            };
            decision?: components["schemas"]["PanelDecision"];
            local: boolean;
            topUpOf?: string;
            similarTo: string[];
            otherAwards: components["schemas"]["OtherAward"][];
            duties: {
                approved?: string[];
                paid?: string[];
                applied?: string[];
                endorsed?: string[];
                reviewed?: string[];
                verified?: string[];
            };
        };
        Evidence: {
            id: string;
            kind: string;
            ref: string;
            hash: string;
            size: number;
            mediaType: string;
        };
        EvidenceDeclaration: {
            kind: string;
            label: components["schemas"]["Text"];
            optional?: boolean;
            askedWhen?: {
                fact: string;
                is: components["schemas"]["FactValue"][];
            };
        };
        FactDeclaration: {
            name: string;
            type: components["schemas"]["FactType"];
            label: components["schemas"]["Text"];
            help?: components["schemas"]["Text"];
            unit?: components["schemas"]["Text"];
            /** @description Required unless `requiredWhen` says otherwise. */
            optional?: boolean;
            /** @description Asked (and then required) only when another fact has one of these values. */
            askedWhen?: {
                fact: string;
                is: components["schemas"]["FactValue"][];
            };
            choices?: {
                value: string;
                label: components["schemas"]["Text"];
            }[];
            min?: number;
            max?: number;
            /** @description A date that must not lie after the day of declaring. */
            notInFuture?: boolean;
            /** @description 核减: may the panel lower it? Money and counts only. */
            canBeCut?: boolean;
        };
        /** @description Why facts are refused: a stable code, the fact, and the sentence that asks for it. */
        FactProblem: {
            /** @enum {string} */
            code: "APPLICANT_KIND_NOT_OF_ITEM" | "APPLICANT_NOT_LOCAL" | "FACT_INCONSISTENT" | "FACT_IN_FUTURE" | "FACT_MISSING" | "FACT_OUTSIDE_VALIDITY" | "FACT_OUT_OF_RANGE" | "FACT_UNDER_LATER_VERSION" | "FACT_UNKNOWN" | "FACT_UNKNOWN_CHOICE" | "FACT_WRONG_TYPE" | "PATENT_NUMBER_CHECK_DIGIT" | "PATENT_NUMBER_MALFORMED" | "RATE_OUTSIDE_SERIES";
            /** @description Also `certificateNumber` and `objectNumber`. */
            fact?: string;
            article: string;
            /** @description The sentence itself, where the anchor names one; `validateFacts` fills it in. */
            quote?: string;
            message: components["schemas"]["Text"];
        };
        /** @description One field of the form: its value, and its words. `anyOf`: it may be left empty. */
        FactPropertySchema: {
            type?: string;
            format?: string;
            pattern?: string;
            not?: {
                pattern: string;
            };
            minimum?: number;
            maximum?: number;
            minLength?: number;
            maxLength?: number;
            enum?: (string | null)[];
            oneOf?: {
                const: string;
                title: string;
                "x-title": components["schemas"]["Text"];
            }[];
            /** @description Of money, in yuan. */
            "x-minimum"?: string;
            "x-maximum"?: string;
            /** @enum {boolean} */
            "x-notInFuture"?: true;
            title: string;
            "x-title": components["schemas"]["Text"];
            description?: string;
            "x-help"?: components["schemas"]["Text"];
            "x-type": components["schemas"]["FactType"];
            "x-unit": components["schemas"]["Text"] | null;
            "x-canBeCut": boolean;
            "x-askedWhen"?: {
                fact: string;
                is: components["schemas"]["FactValue"][];
            };
            anyOf?: components["schemas"]["FactValueSchema"][];
        };
        /**
         * @description What a fact is. Canonical JSON values: money = fen text, date = "YYYY-MM-DD", count/months/days = integer, choice = its value, boolean.
         * @enum {string}
         */
        FactType: "boolean" | "choice" | "count" | "date" | "money" | "text";
        FactValue: boolean | null | string | number;
        /** @description What a value must be. */
        FactValueSchema: {
            type?: string;
            format?: string;
            pattern?: string;
            not?: {
                pattern: string;
            };
            minimum?: number;
            maximum?: number;
            minLength?: number;
            maxLength?: number;
            enum?: (string | null)[];
            oneOf?: {
                const: string;
                title: string;
                "x-title": components["schemas"]["Text"];
            }[];
            /** @description Of money, in yuan. */
            "x-minimum"?: string;
            "x-maximum"?: string;
            /** @enum {boolean} */
            "x-notInFuture"?: true;
        };
        FormClaim: {
            claim: string;
            number: number;
            item: string;
            title: components["schemas"]["Text"] | null;
            certificate: {
                label: components["schemas"]["Text"] | null;
                number: string | null;
            };
            facts: components["schemas"]["FormFact"][];
            evidence: number;
            progress: components["schemas"]["Progress"];
            /** @description 申报金额, yuan: what the articles give on the facts as declared. `null`: no amount yet (裁量, or not computable). */
            declared: string | null;
            /** @description 审定金额. */
            settled: {
                /** @enum {string} */
                status: "notComputable" | "notEligible" | "nothingDue" | "payable" | "pending" | "pendingDecision";
                total: string;
                byTreasury: {
                    province?: string;
                    prefecture?: string;
                    district?: string;
                };
            } | null;
            cuts: {
                label: components["schemas"]["Text"];
                reason: string;
            }[];
        };
        /** @description Stages 6 and 7 of the case's lines. */
        FormDecisions: {
            /** @description Committee and government, by meeting. */
            meetings: {
                body: components["schemas"]["Text"];
                meeting: string;
                date: string;
                document: string;
            }[];
            notices: {
                openedOn: string;
                /** Format: date-time */
                objectionsUntil: string;
            }[];
            struck: {
                /** @enum {string} */
                kind: "deferred" | "rejected";
                reason: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        /** @description A fact as it is read: money in yuan, a choice in words. */
        FormFact: {
            name: string;
            label: components["schemas"]["Text"];
            unit: components["schemas"]["Text"] | null;
            type: components["schemas"]["FactType"];
            declared: components["schemas"]["FormValue"];
            verified: components["schemas"]["FormValue"];
        };
        /** @description One tier's opinion (意见). `handler` (经办人): for the offices only; an applicant's copy leaves the place free. */
        FormOpinion: {
            stage: components["schemas"]["StageId"];
            /** @enum {string} */
            kind: "onSite" | "onSiteWaived" | "passed" | "refused" | "returned";
            organisation: components["schemas"]["Text"] | null;
            /** @description Numbers (序号) of the claims that it is about. */
            claims: number[];
            text: string | null;
            handler: string | null;
            /** Format: date-time */
            at: string;
        };
        /** @description A scan of the signed form, as it is listed: the first one counts. */
        FormScan: {
            scan: string;
            /** Format: date-time */
            at: string;
            /**
             * @description Who attached it; of an office its name, as far as it is known.
             * @enum {string}
             */
            from: "applicant" | "office";
            office: components["schemas"]["Text"] | null;
            hash: string;
            size: number;
            mediaType: string;
        };
        FormValue: boolean | null | string | number | components["schemas"]["Text"];
        Grant: {
            grant: string;
            role: components["schemas"]["Role"];
            /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
            organisation: string;
            /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
            from: string;
            until: string | null;
        };
        /** @description An event with its body as the record has it: money in the body is fen text. */
        HistoryView: {
            row: components["schemas"]["TimelineView"];
            recorded: components["schemas"]["DuixianEventRecorded"];
        };
        HistoryViewPage: {
            rows: components["schemas"]["HistoryView"][];
            /** @description Where the next page begins; `null` on the last one. */
            next: string | null;
        };
        IndicatorEvent: {
            /** @enum {string} */
            type: "IndicatorValueRecorded";
            body: components["schemas"]["IndicatorRecord"];
            fileHashes?: string[];
            piiCommit?: string;
        };
        /** @description What one indicator (指标) of a document came to in one year, and where that is said. */
        IndicatorRecord: {
            indicator: string;
            year: number;
            /** @description A plain decimal in the indicator's unit. */
            value: string;
            /** @description The bulletin, report or letter that says so. */
            source: string;
            /** @description Why a value that was recorded before is another one; `null` for the first. */
            correction: string | null;
        };
        /**
         * @description How firmly the text wants it (约束 / 确保 / 力争 / 预期), or that it does not say.
         * @enum {string}
         */
        IndicatorStrength: "binding" | "ensured" | "expected" | "strivenFor" | "unstated";
        IndicatorValue: {
            year: number;
            /** @description A plain decimal in the indicator's unit. */
            value: string;
        };
        IndicatorView: {
            recorded: {
                year: number;
                value: string;
                source: string;
                correction: string | null;
                /** Format: date-time */
                at: string;
                earlier: {
                    value: string;
                    source: string;
                    correction: string | null;
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            otherReadings: {
                strength: {
                    id: components["schemas"]["IndicatorStrength"];
                    text: components["schemas"]["Text"];
                };
                baseline: components["schemas"]["IndicatorValue"] | null;
                target: string;
                years: components["schemas"]["IndicatorYear"][];
                /** @description The last of `years`. */
                latest: components["schemas"]["IndicatorYear"] | null;
                reading: string;
                option: string;
            }[];
            strength: {
                id: components["schemas"]["IndicatorStrength"];
                text: components["schemas"]["Text"];
            };
            baseline: components["schemas"]["IndicatorValue"] | null;
            target: string;
            years: components["schemas"]["IndicatorYear"][];
            /** @description The last of `years`. */
            latest: components["schemas"]["IndicatorYear"] | null;
            id: string;
            title: components["schemas"]["Text"];
            quotes: {
                article: string;
                quote: string;
            }[];
            unit: components["schemas"]["Text"];
            /** @enum {string} */
            measure: "eachYear" | "growth" | "level";
            by: number | null;
            notes: components["schemas"]["Text"][];
        };
        IndicatorYear: {
            /** @description Against the year before, where that is known and not nothing. */
            growth: components["schemas"]["ShareOfIndicators"] | null;
            /** @description Of the target: of the way from the baseline, or (without one) of the target itself. `null` for yearly growth. */
            progress: components["schemas"]["ShareOfIndicators"] | null;
            /** @description What the text wants of this year; `null` where it cannot be said. */
            met: boolean | null;
            year: number;
            /** @description A plain decimal in the indicator's unit. */
            value: string;
        };
        InstallationContent: {
            /** @enum {string} */
            kind: "demonstration" | "real";
            administrator: string;
            /**
             * Format: date-time
             * @description A demonstration plays in the past: business time begins here. `null` in a real folder.
             */
            startsAt: string | null;
        };
        ItemCount: {
            count: number;
            id: string;
            policy: string;
            title: components["schemas"]["Text"];
        };
        /** @description What one declares (项目类别): the `type` of the golden cases. */
        ItemDeclaration: {
            id: string;
            title: components["schemas"]["Text"];
            components: components["schemas"]["ComponentDeclaration"][];
            /** @description Collecting department (汇总部门) key; names live in the version's `departments`. */
            department: string;
            /** @description Of the kind `patent`: a Chinese patent, whose number carries a check digit. */
            certificate: {
                kind: string;
                label: components["schemas"]["Text"];
            };
            /**
             * @description What the claim is about where that is not its certificate and a rule may join several claims about it: the patent that a
             *     prize was given to, the family of a foreign patent. The claim then carries `object: "<kind>:<number>"`; optional for the
             *     applicant. An item without it is about its certificate (`"patent:<number>"` for a granted patent).
             */
            object?: {
                kind: string;
                label: components["schemas"]["Text"];
            };
            facts: components["schemas"]["FactDeclaration"][];
            evidence: components["schemas"]["EvidenceDeclaration"][];
            /** @description The fact whose year is the award year (奖励年度). */
            qualifyingDate: string;
            /** @description Absent: every kind may declare. */
            applicantKinds?: components["schemas"]["ApplicantKind"][];
            /** @description A rate or figure that the text calls 最高: the panel may lower it, with a reason. */
            discretion?: {
                /** @enum {string} */
                kind: "figure" | "rate";
                /** @description As of the newest value of its parameter; `PolicyVersion.ceilingOn` says it of a day. */
                ceiling: string;
                /** @description The parameter that holds the ceiling, so that a draft which changes it moves the ceiling too. */
                parameter: string;
                label: components["schemas"]["Text"];
                /** @description 择优, 单项最高, 可参照: without a decision the claim is pending, neither nothing nor the ceiling. */
                required?: boolean;
            };
        };
        Lag: {
            /** Format: position */
            position: string | null;
            /** Format: position */
            head: string | null;
            behind: boolean;
        };
        LawAmendment: {
            changed: {
                /** Format: date */
                from: string;
                article: string;
                parameter: string;
                label: components["schemas"]["Text"];
                before: string;
                after: string;
                unit: components["schemas"]["Text"];
            }[];
            /**
             * Format: date
             * @description Qualifying dates from this day on fall under it; earlier ones keep what held before.
             */
            from: string;
            /** @description How its text is read where nobody has confirmed it otherwise, in the place of R1. */
            readings: {
                [key: string]: string[];
            };
            base: number;
            legalBasis: components["schemas"]["LegalBasis"];
            overrides: components["schemas"]["OverrideDeclaration"][];
        };
        LawArticle: {
            anchor: string;
            title: components["schemas"]["Text"];
            rows: components["schemas"]["LawRow"][];
        };
        /** @description A worked case, computed. */
        LawExample: {
            name: components["schemas"]["Text"];
            claims: components["schemas"]["Text"][];
            readings: string[];
            total: string;
            byTreasury: {
                name: components["schemas"]["Text"];
                amount: string;
            }[];
            /** @description 待定, 无法计算: no amount, which is not zero. */
            noAmount: components["schemas"]["Text"][];
        };
        /** @description A document as a page to check: each sentence beside its rule. Money in yuan. */
        LawPage: {
            policy: string;
            version: number;
            title: components["schemas"]["Text"];
            number: string;
            issuer: components["schemas"]["Text"];
            /** @enum {string} */
            kind: "interpretation" | "measure" | "plan";
            /** @description What must stand wherever the document is shown; `null`: a measure. */
            notice: components["schemas"]["Text"] | null;
            validity: {
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
                stated: boolean;
                note: components["schemas"]["Text"];
            };
            /** @description How a measure is handled, and whether its text says so; `null`: nothing is handled under it. */
            procedure: components["schemas"]["LawProcedure"] | null;
            /** @description Of a version that was published as a draft: what it changed, from when, on what legal basis. */
            amendment: components["schemas"]["LawAmendment"] | null;
            articles: components["schemas"]["LawArticle"][];
            readings: components["schemas"]["LawReading"][];
            /** @description Numbers that belong to no sentence by what the rules say. */
            counts: {
                rules: number;
                silent: number;
                examples: number;
            };
        };
        LawProcedure: {
            departments: components["schemas"]["Text"][];
            /** @description The text has approval, notice and payout in another order than the route. */
            otherOrderInText: boolean;
            route: components["schemas"]["StageId"][];
            /** @description Does the text state the route, or is it the default one? */
            routeStated: boolean;
            /** @description Does the text state them, or were they chosen here? */
            departmentsStated: boolean;
        };
        LawReading: {
            id: string;
            article: string;
            title: components["schemas"]["Text"];
            quote: string;
            rationale: components["schemas"]["Text"];
            procedural: boolean;
            moves: components["schemas"]["Text"] | null;
            options: {
                id: string;
                text: components["schemas"]["Text"];
                isDefault: boolean;
            }[];
            examples: {
                name: components["schemas"]["Text"];
                claims: components["schemas"]["Text"][];
                amounts: {
                    options: string[];
                    total: string;
                    byTreasury: {
                        name: components["schemas"]["Text"];
                        amount: string;
                    }[];
                    noAmount: components["schemas"]["Text"][];
                }[];
            }[];
        };
        LawRow: {
            /**
             * @description `rule`: a sentence that pays; `common`: it holds for every item; `silent`: no rule comes from it, and why.
             * @enum {string}
             */
            kind: "common" | "rule" | "silent";
            sentence: string;
            /** @description Component ids. */
            components: string[];
            /** @description What the sentence does, line by line. */
            words: components["schemas"]["Text"][];
            parameters: {
                id: string;
                label: components["schemas"]["Text"];
                value: string;
                unit: components["schemas"]["Text"];
                from: string;
            }[];
            readings: string[];
            examples: components["schemas"]["LawExample"][];
            reason: components["schemas"]["Text"] | null;
        };
        /** @description The document on which a version stands (依据): its number, title and date. */
        LegalBasis: {
            number: string;
            title: string;
            /** Format: date */
            date: string;
        };
        /** @description What cuts an amount; worked cases show each from both sides. */
        LimitDeclaration: {
            id: string;
            /** @enum {string} */
            kind: "cap";
            article: string;
            /** @description The parameter that holds the cap: money, or a number of objects. */
            parameter: string;
            /** @description Components whose amounts (or paid claims) it counts. */
            components: string[];
            /**
             * @description It holds for each claim by itself, or for all of an award year.
             * @enum {string}
             */
            per: "claim" | "year";
            /** @description Whose cap it is, by kind of applicant; absent: everybody's. */
            only?: components["schemas"]["ApplicantKind"][];
            except?: components["schemas"]["ApplicantKind"][];
        } | {
            id: string;
            /** @enum {string} */
            kind: "exclusion";
            article: string;
            /** @description The claim's `reason` where it bites. */
            reason: string;
        };
        LineContent: {
            claim: string;
            application: string;
            applicant: string;
            round: string;
            item: string;
            policy: string;
            policyVersion: number;
            family: string;
            ownTreasury: components["schemas"]["Treasury"];
            awardYear: number;
            amounts: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            components: {
                component: string;
                treasury: components["schemas"]["Treasury"];
                amount: string;
            }[];
            total: string;
            readings: {
                [key: string]: string[];
            };
            /** @description The stages that this line still has to pass, in order. */
            route: components["schemas"]["StageId"][];
            certificate: components["schemas"]["Certificate"];
            duties: {
                approved?: string[];
                paid?: string[];
                applied?: string[];
                endorsed?: string[];
                reviewed?: string[];
                verified?: string[];
            };
            /** @description Event id of the settlement that fixed the amount. */
            settlement: string;
        };
        LinePayment: {
            payment: string;
            attempt: number;
            /** @enum {string} */
            status: "failed" | "instructed" | "paid" | "recovered" | "returned";
            amount: string | null;
            paidOn: string | null;
            /** @description 追回: the day on which it came back from the payee. */
            recoveredOn?: string;
            reason: string | null;
        };
        /** @description What became of one line of a list: taken, or refused with the code and sentences of a problem. */
        LineResult: {
            line: string;
            /** @enum {string} */
            outcome: "accepted";
            version: number;
        } | {
            line: string;
            /** @enum {string} */
            outcome: "refused";
            code: string;
            text: {
                zh: string;
                en: string;
            };
            details: {
                [key: string]: unknown;
            };
        };
        /** @description One line (兑现行): the decider's `LineState` (its `revision` is the ETag), and its payments by treasury. */
        LineRow: {
            id: string;
            progress: components["schemas"]["Progress"];
            payments: {
                province?: components["schemas"]["LinePayment"];
                prefecture?: components["schemas"]["LinePayment"];
                district?: components["schemas"]["LinePayment"];
            };
            /** @description The last strike: a deferred line waits for another batch, a rejected one is over. */
            struck: {
                batch: string;
                /** @enum {string} */
                kind: "deferred" | "rejected";
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
            withdrawal: {
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            openedAt: string;
            openedOrdinal: number;
            resultPublishedOn: string | null;
            lastActor: string;
            lastEvent: string;
            /** Format: date-time */
            lastAt: string;
            status: components["schemas"]["LineStatus"];
            content: components["schemas"]["LineContent"] | null;
            /** @description Stages of its route that are behind it. */
            passed: components["schemas"]["StageId"][];
            batch: string | null;
            approval: {
                approvalDay: string;
                /** Format: date-time */
                payableFrom: string;
            } | null;
            notice: {
                notice: string;
                /** Format: date-time */
                objectionsUntil: string;
            } | null;
            /** @description Struck rejected, and presented again: once. */
            presentedAgain: boolean;
            /** @description Back at settlement since this revision, until it is kept or replaced. */
            sentBack: number | null;
            openObjections: string[];
            allotment: {
                run: string;
                year: number;
                shares: components["schemas"]["Share"][];
            } | null;
            /** @description Treasuries whose payment is on its way to the bank, with the attempt. */
            instructed: {
                [key: string]: number;
            };
            paid: {
                [key: string]: string;
            };
            /** @description Treasuries to which it came back (追回), with the day. */
            recovered: {
                [key: string]: string;
            };
            duties: {
                approved?: string[];
                paid?: string[];
                applied?: string[];
                endorsed?: string[];
                reviewed?: string[];
                verified?: string[];
            };
            revision: number;
        };
        /** @enum {string} */
        LineStatus: "none" | "open" | "rejected" | "replaced" | "resultPublished" | "upheld" | "withdrawn";
        LineView: {
            applicantName: string | null;
            title: components["schemas"]["Text"] | null;
            basis: {
                article: string;
                quote: string;
            }[];
            certificate: {
                kind: string;
                number: string | null;
            };
            total: string;
            amounts: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            components: {
                amount: string;
                component: string;
                treasury: components["schemas"]["Treasury"];
            }[];
            order: components["schemas"]["OrderView"];
            status: components["schemas"]["LineStatus"];
            progress: components["schemas"]["Progress"];
            nextStage: components["schemas"]["StageId"] | null;
            passed: components["schemas"]["StageId"][];
            batch: string | null;
            approval: {
                approvalDay: string;
                /** Format: date-time */
                payableFrom: string;
            } | null;
            notice: {
                notice: string;
                /** Format: date-time */
                objectionsUntil: string;
            } | null;
            atSettlement: boolean;
            openObjections: string[];
            struck: {
                batch: string;
                /** @enum {string} */
                kind: "deferred" | "rejected";
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
            presentedAgain: boolean;
            withdrawal: {
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
            allotment: {
                shares: {
                    amount: string;
                    treasury: components["schemas"]["Treasury"];
                    /** @enum {string} */
                    kind: "dueFrom" | "own";
                }[];
                run: string;
                year: number;
            } | null;
            payments: {
                [key: string]: {
                    amount: string | null;
                    payment: string;
                    attempt: number;
                    /** @enum {string} */
                    status: "failed" | "instructed" | "paid" | "recovered" | "returned";
                    paidOn: string | null;
                    /** @description 追回: the day on which it came back from the payee. */
                    recoveredOn?: string;
                    reason: string | null;
                };
            };
            recovery: {
                outstanding: string[];
                recovered: {
                    [key: string]: string;
                };
            };
            resultPublishedOn: string | null;
            /** Format: date-time */
            openedAt: string;
            last: {
                actor: string;
                event: string;
                /** Format: date-time */
                at: string;
            };
            revision: number;
            claim: string;
            application: string;
            applicant: string;
            round: string;
            item: string;
            policy: string;
            policyVersion: number;
            family: string;
            ownTreasury: components["schemas"]["Treasury"];
            awardYear: number;
            readings: {
                [key: string]: string[];
            };
            /** @description The stages that this line still has to pass, in order. */
            route: components["schemas"]["StageId"][];
            /** @description Event id of the settlement that fixed the amount. */
            settlement: string;
            id: string;
        };
        ListAnswer: {
            accepted: number;
            refused: number;
            /** @description Of the last command accepted; `null` when none was. */
            position: string | null;
            lines: components["schemas"]["LineResult"][];
        };
        LoadedDemonstration: {
            /** @description Everybody's password. */
            password: string;
            persons: components["schemas"]["DemonstrationPerson"][];
        };
        /** @description One publication of the LPR, as it is and as it was. */
        LprRowView: {
            /** @description Not of the release: it can be corrected. */
            registered: boolean;
            /** @description An amount was settled under it; `null`: of the release. */
            inUse: boolean | null;
            /** @description As it was before it was corrected, oldest first. */
            formerly: {
                /** Format: date */
                published: string;
                oneYear: string;
                overFiveYear: string;
                source: string;
                reason: string;
            }[];
            /** Format: date */
            published: string;
            oneYear: string;
            overFiveYear: string;
            source: string;
        };
        MissingItem: {
            claim?: string;
            what: string;
        };
        Moved: {
            id: string;
            before: components["schemas"]["Progress"] | null;
            after: components["schemas"]["Progress"] | null;
        };
        /** @description An item as it is shown: by the title that its policy gives it. */
        NamedItem: {
            id: string;
            policy: string;
            title: components["schemas"]["Text"];
        };
        NoticeView: {
            roundTitle: components["schemas"]["Text"] | null;
            /** @description `null`: not in this release. */
            lawTitle: components["schemas"]["Text"] | null;
            batch: string;
            policy: string;
            round: string;
            /** @enum {string} */
            status: "closed" | "open";
            id: string;
            revision: number;
            lines: number;
            /** Format: date-time */
            objectionsUntil: string;
            openObjections: number;
            openedOn: string;
            /** Format: date-time */
            closedAt: string | null;
        };
        ObjectionsView: {
            statement: {
                name: string | null;
                contact: string;
                grounds: string;
            } | null;
            mayDecide: boolean;
            about: {
                application: string;
                applicantName: string | null;
                title: components["schemas"]["Text"] | null;
                awardYear: number;
                total: string;
                revision: number;
            } | null;
            line: string;
            notice: string;
            round: string;
            id: string;
            reason: string | null;
            /** @enum {string} */
            outcome: "dismissed" | "open" | "upheld";
            decidedBy: string | null;
            /** Format: date-time */
            raisedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
        };
        OnSiteEntry: {
            panel: string;
            reason: string | null;
            visitedOn: string | null;
            findings: string | null;
            /** Format: date-time */
            at: string;
            actor: string;
        };
        /** @description A reading (口径) that an amount was computed with and that nobody has confirmed so: it cannot be paid before. */
        OpenReading: {
            id: string;
            title: components["schemas"]["Text"] | null;
            used: string[];
            text: components["schemas"]["Text"];
        };
        /**
         * @description `text`: as the document says. `default`: the house's own order. `chosen`: the policy office chose another.
         * @enum {string}
         */
        OrderBasis: "chosen" | "default" | "text";
        OrderView: {
            /** @enum {string} */
            id: "approvalFirst" | "noticeFirst" | "noticeWithPayout";
            stages: components["schemas"]["StageId"][];
            label: {
                zh: string;
                en: string;
            };
            basis: components["schemas"]["OrderBasis"];
            note: {
                /** @enum {string} */
                zh: "依文件原文";
                /** @enum {string} */
                en: "As the text says";
            } | {
                /** @enum {string} */
                zh: "文件未规定先后，按默认次序办理";
                /** @enum {string} */
                en: "Not stated by the text: the default is taken";
            } | {
                /** @enum {string} */
                zh: "文件未规定先后，发布时选定";
                /** @enum {string} */
                en: "Not stated by the text: chosen at publication";
            } | {
                /** @enum {string} */
                zh: "与文件原文次序不同，按默认次序办理";
                /** @enum {string} */
                en: "The text has another order: the default is taken";
            } | {
                /** @enum {string} */
                zh: "与文件原文次序不同，发布时选定";
                /** @enum {string} */
                en: "The text has another order: chosen at publication";
            };
            inText: {
                /** @enum {string|null} */
                id: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                article: string;
                quote: string;
            } | null;
        };
        OrganisationContent: {
            kind: components["schemas"]["OrganisationKind"];
            name: {
                zh: string;
                en: string;
            };
            /** @description For a department: the key under which policy documents name it ("science", "market"). */
            key: string | null;
            treasury?: components["schemas"]["Treasury"];
        };
        OrganisationEvent: {
            /** @enum {string} */
            type: "OrganisationRegistered";
            body: components["schemas"]["OrganisationContent"];
            fileHashes?: string[];
            piiCommit?: string;
        };
        /** @enum {string} */
        OrganisationKind: "audit" | "department" | "finance" | "governmentOffice" | "panelOffice" | "park" | "policyOffice" | "subdistrict" | "township";
        /** @description A payment under another policy for the same object, found by a reviewer. */
        OtherAward: {
            /** @enum {string} */
            source: "otherDistrictPolicy" | "otherPrefecturePolicy" | "provincialPolicy";
            /** @enum {string} */
            treasury: "district" | "prefecture" | "province";
            amount: string;
            basis: string;
        };
        /**
         * @description A superior rule (上位规定) that a version has to obey beside its own text: it stops, excludes, caps or reduces what the text
         *     gives, for claims whose own dated fact lies in its days. Money in yuan, shares as percent.
         */
        OverrideDeclaration: {
            id: string;
            items: "all" | string[];
            /**
             * Format: date
             * @description Both inclusive.
             */
            from: string;
            /** Format: date */
            until?: string;
            effect: {
                /** @enum {string} */
                kind: "stop";
            } | {
                /** @enum {string} */
                kind: "exclude";
                applicantKinds: components["schemas"]["ApplicantKind"][];
            } | {
                /** @enum {string} */
                kind: "cap";
                /** @enum {string} */
                per: "claim" | "year";
                amount: string;
            } | {
                /** @enum {string} */
                kind: "reduce";
                to: string;
            };
            legalBasis: {
                title: components["schemas"]["Text"];
                document: string;
                quote: string;
            };
        };
        PanelDecision: {
            rate?: string;
            figure?: string;
            reason: string;
        };
        /** @description What a panel found of one claim, or that the claim still waits for it. Amounts in yuan. */
        PanelFinding: {
            application: string;
            applicant: string;
            /** @description `null`: erased. */
            applicantName: string | null;
            claim: string;
            item: components["schemas"]["Text"];
            /** @description Of the certificate; `null`: a natural person's. */
            certificate: string | null;
            /** @enum {string} */
            outcome: "refused" | "returned" | "verified" | "waiting";
            /** @enum {string} */
            onSite: "done" | "open" | "required" | "waived";
            onSiteOn: string | null;
            onSiteText: string | null;
            cuts: components["schemas"]["ShownCut"][];
            decision: {
                rate: string | null;
                figure: string | null;
                reason: string;
            } | null;
            similar: number;
            /** @description Why it was refused. */
            reason: string | null;
        };
        PanelFindingPage: {
            rows: components["schemas"]["PanelFinding"][];
            /** @description Where the next page begins; `null` on the last one. */
            next: string | null;
        };
        PanelRow: {
            id: string;
            round: string;
            members: string[];
            document: string;
            /** Format: date-time */
            appointedAt: string;
            appointedOrdinal: number;
        };
        PanelRowPage: {
            rows: components["schemas"]["PanelRow"][];
            /** @description Where the next page begins; `null` on the last one. */
            next: string | null;
        };
        /** @description What a draft puts in the place of a published number, written as `ParameterDeclaration.value` is. */
        ParameterChange: {
            parameter: string;
            value: string;
            /**
             * Format: date
             * @description Qualifying dates from this day on have it, earlier ones the published value; absent: all. Dates of the text have none.
             */
            from?: string;
        };
        /** @description Something that stands still: what, why, since when, and whose cases wait for it. */
        ParkedCase: {
            /** @enum {string} */
            by: "projection" | "saga" | "settlement" | "timer";
            /** @description Name of the saga, timer rule, projection or job. */
            name: string;
            event: string | null;
            stream: string;
            version: number | null;
            reason: string;
            /** Format: date-time */
            since: string | null;
            /** @description Nothing is wrong with it: something earlier of the same case is parked. */
            behind: boolean;
            cases: string[];
        };
        /** @description An event, or a timer, that could not be digested, or that waits behind one of the same case. */
        ParkedEvent: {
            /** @description Of the event; `timer:<key>` for a timer. */
            id: string;
            /** @description Whose reaction failed: a saga's name, `timer:<rule>`, or `*` for all of them: it cannot be read, or it waits. */
            saga: string;
            eventId: string;
            type: string;
            stream: string;
            version: number;
            reason: string;
            /**
             * Format: date-time
             * @description When the event was recorded: it has been waiting since.
             */
            since: string;
            /** @description Nothing is wrong with it: something earlier of the same case is parked. */
            behind: boolean;
            /** @description What waits with it: see `casesOf`. */
            cases: string[];
            timer?: components["schemas"]["DueTimer"];
        };
        /** @description An event that a projection could not take: its rows stayed as they were, everything else went on. */
        ParkedProjection: {
            projection: string;
            ordinal: number;
            position: string;
            stream: string;
            version: number;
            type: string;
            error: string;
        };
        PartiesView: {
            id: string;
            kind: components["schemas"]["ApplicantKind"];
            name: string | null;
            uscc: string | null;
            idNumber: string | null;
            relations: components["schemas"]["Relation"][];
            bankAccount: {
                /** @enum {string} */
                check: "doesNotMatch" | "matches" | "open";
                /** Format: date-time */
                confirmedAt: string;
                note: string | null;
            } | null;
            /** Format: date-time */
            registeredAt: string;
            revision: number;
        };
        /** @description An enterprise's name is public; a natural person's name lies in the vault. */
        PartyName: {
            /** @enum {string} */
            kind: "public";
            name: string;
        } | {
            /** @enum {string} */
            kind: "vault";
            ref: string;
            commitment: string;
        };
        /** @description The payee's confirmed and checked account: where it lies in the vault, and its keyed fingerprint. */
        PayeeAccount: {
            ref: string;
            fingerprint: string;
        };
        PaymentHead: {
            run: string;
            payee: string;
            treasury: components["schemas"]["Treasury"];
            /**
             * @description `own`: this treasury pays. `dueFrom`: another level must, and this office reports it.
             * @enum {string}
             */
            kind: "dueFrom" | "own";
            year: number;
        };
        PaymentRunEvent: {
            /** @enum {string} */
            type: "PaymentRunOpened";
            body: {
                policy: string;
                year: number;
                document: string;
            };
            fileHashes?: string[];
            piiCommit?: string;
        };
        PaymentView: {
            payeeName: string | null;
            payeeAccount: {
                /** @enum {string} */
                check: "doesNotMatch" | "matches" | "open";
                /** Format: date-time */
                confirmedAt: string;
            } | null;
            total: string;
            attempts: {
                amount: string;
                accountFingerprint: string;
                attempt: number;
                /** Format: date-time */
                instructedAt: string;
                instructedBy: string;
                /** @enum {string} */
                outcome: "open" | "paid" | "rejected" | "returned" | "unknown";
                /** @description Of an answer that is unknown or rejected, or of a return. */
                reason: string | null;
                bankReference: string | null;
                paidOn: string | null;
                /** @description 退票 after booking: the day on which the money came back. */
                returnedOn: string | null;
                /** Format: date-time */
                answeredAt: string | null;
            }[];
            reported: {
                amount: string;
                document: string;
                /** Format: date-time */
                at: string;
            } | null;
            policy: string;
            /** @enum {string} */
            status: "instructed" | "open" | "paid" | "rejected" | "reportedDue" | "returned" | "unknown";
            id: string;
            revision: number;
            /**
             * @description `own`: this treasury pays. `dueFrom`: another level must, and this office reports it.
             * @enum {string}
             */
            kind: "dueFrom" | "own";
            lines: number;
            run: string;
            year: number;
            attempt: number;
            bankReference: string | null;
            paidOn: string | null;
            treasury: components["schemas"]["Treasury"];
            /** Format: date-time */
            openedAt: string;
            payee: string;
        };
        /**
         * @description How 次年 is counted (AMB-YZ-17): after the year of the approval, or after the award year.
         * @enum {string}
         */
        PayoutRule: "yearAfterApproval" | "yearAfterAwardYear";
        /** @description RFC 9457 problem details, with a stable code and both languages. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            text: {
                zh: string;
                en: string;
            };
            details: {
                [key: string]: unknown;
            };
            instance: string;
        };
        Progress: {
            stage: components["schemas"]["StageId"];
            status: components["schemas"]["ProgressStatus"];
        };
        ProgressCount: {
            count: number;
            stage: components["schemas"]["StageId"];
            status: components["schemas"]["ProgressStatus"];
        };
        /**
         * @description Where a claim is, over all streams. Stages 1 to 4: `draft` `waiting` `returned` `refused` `withdrawn`.
         *     Settlement: `waiting`, or why there is no line. Approval: `waiting` (for a batch) `inBatch` `rejected` `withdrawn`. Notice: `waiting`
         *     `published` `inQuestion` `upheld`. Any: `replaced` (back at settlement, and another amount). Payout: `waiting` `allotted` `instructed` `failed` (by the bank)
         *     `paymentReturned` (paid, and come back) `paid` `resultPublished`.
         * @enum {string}
         */
        ProgressStatus: "allotted" | "draft" | "failed" | "inBatch" | "inQuestion" | "instructed" | "notComputable" | "notEligible" | "nothingDue" | "paid" | "paymentReturned" | "pendingDecision" | "published" | "refused" | "rejected" | "replaced" | "resultPublished" | "returned" | "upheld" | "waiting" | "withdrawn";
        ProjectorHealth: {
            /** @enum {string} */
            status: "building" | "catchingUp" | "failing" | "live" | "stopped";
            events: number;
            parkedCount: number;
            /** @description The first hundred. */
            parked: components["schemas"]["ParkedProjection"][];
            /** @description Of the last failure of the subscription, until it works again. */
            lastError: string | null;
        };
        /** @description A command that a saga proposes. It only proposes: the decider of the stream may refuse. */
        Proposal: {
            /** @enum {string} */
            decider: "account" | "achievement" | "application" | "batch" | "entitlement" | "indicator" | "installation" | "line" | "notice" | "organisation" | "panel" | "party" | "payment" | "paymentRun" | "policy" | "rates" | "roleGrant" | "round";
            stream: string;
            command: {
                type: string;
            };
            /** @description Distinguishes the commands that one event causes; with the event's id it makes the command's id. */
            key: string;
            /** @description Refusals that say "somebody was faster" or "already so": nothing is wrong. */
            tolerated: string[];
            /** @description Refusals that call for another command: the code and what to do then. */
            otherwise?: {
                [key: string]: components["schemas"]["Proposal"];
            };
        };
        Publication: {
            version: number;
            /** @description Fingerprint of its parameters, quotes and readings. */
            lawDigest: string;
            /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
            route: components["schemas"]["StageId"][];
        };
        QueueCount: {
            stage: components["schemas"]["StageId"];
            /** @enum {string} */
            kind: "allot" | "bankAnswer" | "endorse" | "instruct" | "objection" | "openBatch" | "presentedBatch" | "recover" | "reportShare" | "returned" | "review" | "settle" | "unbatched" | "unpublished" | "verify";
            count: number;
        };
        /** @description Something that waits, with the names of what it is about. Amounts in yuan. */
        QueueEntry: {
            /** @description `null`: it is about no applicant, or the person was erased. */
            applicantName: string | null;
            items: components["schemas"]["NamedItem"][];
            roundTitle: components["schemas"]["Text"] | null;
            /** @description Number of the certificate, where it is about one claim and the number is no natural person's. */
            certificate: string | null;
            /** @description Of a contested claim: who else claims the certificate. */
            holders?: components["schemas"]["ContestHolder"][];
            id: string;
            stage: components["schemas"]["StageId"];
            /** @enum {string} */
            kind: "allot" | "bankAnswer" | "endorse" | "instruct" | "objection" | "openBatch" | "presentedBatch" | "recover" | "reportShare" | "returned" | "review" | "settle" | "unbatched" | "unpublished" | "verify";
            /** @description Stamp organisation, department key, applicant (returned); `null` where the stage has one office. */
            organisation: string | null;
            round: string | null;
            policy: string | null;
            application: string | null;
            applicant: string | null;
            claims: string[];
            line: string | null;
            batch: string | null;
            notice: string | null;
            objection: string | null;
            payment: string | null;
            run: string | null;
            /** @description Of the claim or line that a decision would name in `If-Match`. */
            revision: number | null;
            item: string | null;
            total: string | null;
            /**
             * Format: date-time
             * @description E.g. reservation at the department, `payableFrom` at payout, `supplementUntil` of a return.
             */
            due: string | null;
            note: string | null;
            /**
             * Format: date-time
             * @description When it began to wait here.
             */
            since: string;
            sinceOrdinal: number;
        };
        /** @description Something that waits for somebody. `organisation` is a department's key at the department stage. */
        QueueRow: {
            id: string;
            stage: components["schemas"]["StageId"];
            /** @enum {string} */
            kind: "allot" | "bankAnswer" | "endorse" | "instruct" | "objection" | "openBatch" | "presentedBatch" | "recover" | "reportShare" | "returned" | "review" | "settle" | "unbatched" | "unpublished" | "verify";
            /** @description Stamp organisation, department key, applicant (returned); `null` where the stage has one office. */
            organisation: string | null;
            round: string | null;
            policy: string | null;
            application: string | null;
            applicant: string | null;
            claims: string[];
            line: string | null;
            batch: string | null;
            notice: string | null;
            objection: string | null;
            payment: string | null;
            run: string | null;
            /** @description Of the claim or line that a decision would name in `If-Match`. */
            revision: number | null;
            item: string | null;
            total: string | null;
            /**
             * Format: date-time
             * @description E.g. reservation at the department, `payableFrom` at payout, `supplementUntil` of a return.
             */
            due: string | null;
            note: string | null;
            /**
             * Format: date-time
             * @description When it began to wait here.
             */
            since: string;
            sinceOrdinal: number;
        };
        /** @description One publication of the loan prime rate (贷款市场报价利率, LPR): its day, both rates as "3.45%", and the announcement. */
        RateRow: {
            /** Format: date */
            published: string;
            oneYear: string;
            overFiveYear: string;
            source: string;
        };
        ReadingAnswer: {
            id: string;
            article: string;
            quote: string;
            title: components["schemas"]["Text"];
            confirmed: boolean;
            inForce: string[];
            claims: string[];
            options: {
                options: string[];
                text: components["schemas"]["Text"];
                total: string;
                inForce: boolean;
            }[];
        };
        ReadingOption: {
            id: string;
            text: components["schemas"]["Text"];
        };
        /** @description 口径: how an ambiguous clause is read, on whose authority; and how it was confirmed before, oldest first. */
        ReadingRow: {
            policy: string;
            reading: string;
            earlier: components["schemas"]["Confirmation"][];
            options: string[];
            authority: string;
            document: string;
            decidedOn: string;
            /** Format: date-time */
            at: string;
            actor: string;
        };
        ReadingRowPage: {
            rows: components["schemas"]["ReadingRow"][];
            /** @description Where the next page begins; `null` on the last one. */
            next: string | null;
        };
        ReadingView: {
            confirmed: string[] | null;
            inForce: string[];
            id: string;
            /** @description Anchor of the sentence that can be read in several ways. */
            article: string;
            title: components["schemas"]["Text"];
            quote: string;
            options: components["schemas"]["ReadingOption"][];
            rationale: components["schemas"]["Text"];
            /** @description Sets of options that may be chosen together; every single option is always allowed. */
            compatible?: string[][];
            /** @description Moves a gate or a jurisdiction, not an amount (AMB-YZ-17, AMB-YZ-20). */
            procedural?: boolean;
            moves?: components["schemas"]["Text"];
        };
        /**
         * @description `equal`, or why the law, applied again, does not give what was recorded.
         * @enum {string}
         */
        RecomputeOutcome: "altered" | "entry" | "equal" | "result" | "standing" | "version";
        /** @description One settlement of a claim as it was recorded, and as the law gives it again from what was recorded with it. */
        RecomputedSettlement: {
            settlement: number;
            outcome: components["schemas"]["RecomputeOutcome"];
            recorded: components["schemas"]["RecomputedSide"];
            /** @description `null`: it could not be computed again. */
            computed: components["schemas"]["RecomputedSide"] | null;
        };
        RecomputedSide: {
            /** @enum {string} */
            status: "notComputable" | "notEligible" | "nothingDue" | "payable" | "pendingDecision";
            /** @description Yuan. */
            total: string;
            components: {
                component: string;
                treasury: components["schemas"]["Treasury"];
                /** @description Yuan. */
                amount: string;
            }[];
            trace: components["schemas"]["StepInYuan"][];
        };
        ReconciliationView: {
            balanced: boolean;
            treasuries: {
                treasury: components["schemas"]["Treasury"];
                /** @enum {string} */
                kind: "dueFrom" | "own";
                lines: number;
                approved: string;
                notAllotted: string;
                allotted: string;
                instructed: string;
                rejected: string;
                returned: string;
                paid: string;
                reportedDue: string;
                recovered: string;
                payments: {
                    count: number;
                    total: string;
                    returned: string;
                    paid: string;
                    reportedDue: string;
                };
                balanced: boolean;
            }[];
        };
        /** @description Residence in a park and seat (or home) in a township are two relations, each with its dates. */
        Relation: {
            /** @enum {string} */
            relation: "park" | "township";
            organisation: string;
            from: string;
            until: string | null;
        };
        ReturnEntry: {
            stage: components["schemas"]["StageId"];
            organisation: string;
            missing: components["schemas"]["MissingItem"][];
            /** Format: date-time */
            supplementUntil: string | null;
            /** Format: date-time */
            at: string;
            actor: string;
            /**
             * Format: date-time
             * @description When the applicant sent it back; `null` while it waits.
             */
            answeredAt: string | null;
        };
        /** @enum {string} */
        Role: "administrator" | "applicant" | "auditor" | "department" | "endorser" | "finance" | "governmentOffice" | "panel" | "policyOffice";
        RoundContent: {
            policy: string;
            policyVersion: number;
            awardYears: number[];
            window: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
            };
            leadDepartment: string;
            title: {
                zh: string;
                en: string;
            };
        };
        /** @description How many wait, of one round. */
        RoundCount: {
            id: string;
            title: components["schemas"]["Text"] | null;
            count: number;
        };
        RunView: {
            lawTitle: components["schemas"]["Text"] | null;
            policy: string;
            id: string;
            year: number;
            document: string;
            /** Format: date-time */
            openedAt: string;
        };
        /** @enum {string} */
        SentBackReason: "order" | "reading";
        /** @description 重新核定: the claim as it is assessed now, and what that makes of the lines that stood of it. */
        SettledAnew: {
            /** @description Fen text, as assessed anew. */
            assessed: string;
            /** @description Fen text, of lines that are allotted or paid: they stay, whatever is assessed now. */
            fixed: string;
            /** @description What stands of the claim beside its new lines: of the lines that are fixed, and of those that were kept. */
            stays: components["schemas"]["SettledComponent"][];
            /** @description Lines that were sent back, with the revision since which they are. */
            lines: {
                line: string;
                since: number;
                /** @enum {string} */
                outcome: "kept" | "replaced";
            }[];
        };
        SettledClaim: {
            claim: string;
            application: string;
            /** @description The how-many-eth settlement of this claim, from 1: part of its lines' names. */
            settlement: number;
            item: string;
            /** @enum {string} */
            status: "notComputable" | "notEligible" | "nothingDue" | "payable" | "pendingDecision";
            reason?: string;
            awardYear: number;
            components: components["schemas"]["SettledComponent"][];
            total: string;
            capped: boolean;
            /** @description Readings that a rule asked for, with the options used. */
            readings: {
                [key: string]: string[];
            };
            trace: Record<string, never>[];
            difference?: components["schemas"]["SettledDifference"];
            reread?: components["schemas"]["SettledAnew"];
        };
        SettledComponent: {
            component: string;
            treasury: components["schemas"]["Treasury"];
            awardYear: number;
            /** @description Fen text. */
            amount: string;
        };
        /** @description 差额: what the claim is assessed at now, less what stood of it. */
        SettledDifference: {
            /** @description Fen text, as assessed anew. */
            assessed: string;
            /** @description Fen text, what stood of the claim. */
            stood: string;
            /** @description What stood above what is assessed now: to be recovered (追回). */
            recoverable: components["schemas"]["SettledComponent"][];
        };
        /** @description The rows of the LPR that a settlement rests on, and the days that the series answered for then. */
        SettledRates: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description First day that it no longer answered for.
             */
            before: string;
            rows: components["schemas"]["RateRow"][];
        };
        /** @description A settled step with the sentence that it rests on. */
        SettledStep: {
            sentence: string | null;
            /** @description Yuan after this step; absent for steps that fix no amount. */
            amount?: string;
            /** @description Yuan that a cap or an exclusion took away. */
            taken?: string;
            reading?: string;
            text: components["schemas"]["Text"];
            kind: components["schemas"]["StepKind"];
            treasury?: components["schemas"]["Treasury"];
            component?: string;
            /** @description Anchor of the sentence, e.g. "四(三)(1)" or "奖励认定·1". */
            article: string;
            /** @description Inputs by name, as text: money as yuan, rates as percent, dates as they are. */
            inputs?: {
                [key: string]: string;
            };
        };
        /** @description A claim in its applicant's entitlement (应奖补金额): pending, or as last settled. Amounts in yuan. */
        SettlementView: {
            components: components["schemas"]["ShownComponent"][];
            /** @description What stood above a later assessment (追回), by its latest difference. */
            recoverable: components["schemas"]["ShownComponent"][];
            application: string;
            policy: string;
            round: string;
            applicant: string;
            /**
             * @description `left`: taken out before it was settled.
             * @enum {string}
             */
            status: "left" | "notComputable" | "notEligible" | "nothingDue" | "payable" | "pending" | "pendingDecision";
            reason: string | null;
            /** @description The award counts against caps and 就高不就低. */
            standing: boolean;
            policyVersion: number;
            family: string;
            /** @description 0: not settled yet. The trace of each settlement is a `TraceRow` of its own. */
            settlement: number;
            claim: string;
            /**
             * Format: date-time
             * @description Order in which claims are taken.
             */
            submittedAt: string;
            ordinal: number;
            item: string;
            total: string;
            capped: boolean;
            annulled: {
                line: string;
                reason: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description Readings (口径) that the amount depends on, with the options used. */
            readings: {
                [key: string]: string[];
            };
            awardYear: number | null;
            /** Format: date-time */
            enteredAt: string;
            /** Format: date-time */
            settledAt: string | null;
        };
        /** @description What one treasury owes on a line: its own share is paid, another level's is due from it (dueFrom). */
        Share: {
            treasury: components["schemas"]["Treasury"];
            amount: string;
            /** @enum {string} */
            kind: "dueFrom" | "own";
        };
        /** @description An exact share: "3/5", and in percent with two places, half away from zero: "60.00%". */
        ShareOfIndicators: {
            exact: string;
            percent: string;
        };
        /** @description A part of an amount; yuan. */
        ShownComponent: {
            awardYear: number;
            treasury: components["schemas"]["Treasury"];
            component: string;
            amount: string;
        };
        /** @description 核减, with the fact's name as the form has it; money in yuan. */
        ShownCut: {
            label: components["schemas"]["Text"];
            from: boolean | string | number | null;
            to: boolean | string | number | null;
            reason: string;
        };
        ShownGrant: {
            /** @description Of the organisation, or of an applicant's party; `null` where the role is held in nobody's name, or who it was is erased. */
            organisationName: {
                zh: string;
                en: string;
            } | null;
            /** @description The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
            organisation: string;
            grant: string;
            revoked: {
                reason: string;
                /** Format: date-time */
                at: string;
                actor: string;
            } | null;
            /** Format: date-time */
            grantedAt: string;
            grantedBy: string;
            role: components["schemas"]["Role"];
            /** @description Days, Asia/Shanghai: from inclusive, until exclusive. */
            from: string;
            until: string | null;
        };
        /** @description A step of the trace with its sentence; `amount` and `taken` in yuan. */
        ShownStep: {
            sentence: string | null;
            kind: components["schemas"]["StepKind"];
            /** @description Anchor of the sentence, e.g. "四(三)(1)" or "奖励认定·1". */
            article: string;
            component?: string;
            treasury?: components["schemas"]["Treasury"];
            text: components["schemas"]["Text"];
            /** @description Inputs by name, as text: money as yuan, rates as percent, dates as they are. */
            inputs?: {
                [key: string]: string;
            };
            /** @description Fen text after this step; absent for steps that fix no amount. */
            amount?: string;
            /** @description Fen text that a cap or an exclusion took away. */
            taken?: string;
            reading?: string;
        };
        /** @description 签章扫描件: the approval form (申报审批表), signed and sealed on paper. */
        SignedForm: {
            ref: string;
            id: string;
            hash: string;
            size: number;
            mediaType: string;
        };
        /** @description A passage from which no rule comes, and why. Every character of the source is a rule's quote or stands in one of these. */
        SilentPassage: {
            quote: string;
            reason: components["schemas"]["Text"];
        };
        /** @enum {string} */
        StageId: "approval" | "declaration" | "department" | "endorsement" | "notice" | "panel" | "payout" | "settlement";
        /** @description 相关部门审核盖章: an office whose stamp is needed beside that of the seat. `items`: of applications that claim one of them; none: of all. */
        StampRequirement: {
            organisation: string;
            items: string[];
        };
        /** @description An award that still stood when an amount was settled: what caps and 就高不就低 were measured against. */
        StandingRecord: {
            /** @enum {string} */
            source: "here" | "otherDistrictPolicy" | "otherPrefecturePolicy" | "provincialPolicy";
            claim: string;
            /** @description Of awards made here: the line that carries it to the payout. */
            line?: string;
            item?: string;
            component?: string;
            certificate?: string;
            object?: string;
            awardYear: number;
            treasury: components["schemas"]["Treasury"];
            amount: string;
        };
        /** @description A step of an amount's trail as it is shown: amounts in yuan. */
        StepInYuan: {
            /** @description Yuan after this step; absent for steps that fix no amount. */
            amount?: string;
            /** @description Yuan that a cap or an exclusion took away. */
            taken?: string;
            reading?: string;
            text: components["schemas"]["Text"];
            kind: components["schemas"]["StepKind"];
            treasury?: components["schemas"]["Treasury"];
            component?: string;
            /** @description Anchor of the sentence, e.g. "四(三)(1)" or "奖励认定·1". */
            article: string;
            /** @description Inputs by name, as text: money as yuan, rates as percent, dates as they are. */
            inputs?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        StepKind: "cap" | "condition" | "exclusion" | "override" | "reading" | "result" | "rounding" | "rule" | "split" | "standing";
        /**
         * @description Deferred (暂缓) and rejected (不予) by a decision, withdrawn by the applicant, closed by an objection upheld before it,
         *     resettled: its amount became another.
         * @enum {string}
         */
        StrikeKind: "deferred" | "rejected" | "resettled" | "upheld" | "withdrawn";
        /** @description A superior rule (上位规定) as a draft carries it: money in yuan, shares as percent. */
        SuperiorRule: {
            id: string;
            items: "all" | string[];
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string;
            effect: {
                /** @enum {string} */
                kind: "stop";
            } | {
                /** @enum {string} */
                kind: "exclude";
                applicantKinds: components["schemas"]["ApplicantKind"][];
            } | {
                /** @enum {string} */
                kind: "cap";
                /** @enum {string} */
                per: "claim" | "year";
                amount: string;
            } | {
                /** @enum {string} */
                kind: "reduce";
                to: string;
            };
            legalBasis: {
                title: {
                    zh: string;
                    en: string;
                };
                document: string;
                quote: string;
            };
        };
        /** @description What a document declares: what can be claimed, which facts and evidence that asks for, how its clauses can be read. */
        Text: {
            zh: string;
            en: string;
        };
        TimelineDetailsView: {
            object?: string;
            batch?: null | string;
            line?: null | string;
            notice?: string;
            organisation?: string;
            panel?: string;
            payment?: string;
            policy?: string;
            round?: string;
            department?: string;
            reason?: string;
            policyVersion?: number;
            claim?: string;
            facts?: {
                [key: string]: boolean | string | number | null;
            };
            evidence?: string | components["schemas"]["Evidence"];
            requiredStamps?: string[];
            local?: boolean;
            claims?: string[];
            /** @description Of evidence and of strikes. */
            kind?: string;
            /** @description Facts that were cut. */
            cuts?: string[];
            item?: string;
            certificate?: components["schemas"]["Certificate"];
            topUpOf?: string;
            /** @enum {string} */
            stage?: "approval" | "declaration" | "department" | "endorsement" | "notice" | "panel" | "payout" | "settlement";
            amounts?: {
                province?: string;
                prefecture?: string;
                district?: string;
            };
            total?: string;
            releases?: components["schemas"]["Certificate"];
            opinion?: string;
            /** @description What the applicant is asked to send. */
            missing?: string[];
            supplementUntil?: null | string;
            /** @enum {string} */
            outcome?: "contested" | "dismissed" | "duplicate" | "reserved" | "upheld";
            allowed?: boolean;
            member?: string;
            visitedOn?: string;
            findings?: string;
            similarTo?: string[];
            readings?: {
                [key: string]: string[];
            };
            awardYear?: number;
            approvalDay?: string;
            /** Format: date-time */
            payableFrom?: string;
            /** Format: date-time */
            objectionsUntil?: string;
            objection?: string;
            run?: string;
            year?: number;
            amount?: string;
            attempt?: number;
            paidOn?: string;
            returnedOn?: string;
            document?: string;
            treasury?: string;
            recoveredOn?: string;
            /** @description Yuan by claim. */
            totals?: {
                [key: string]: string;
            };
        };
        /** @description One event that concerns an application, as it is told: amounts in yuan. */
        TimelineView: {
            details: components["schemas"]["TimelineDetailsView"];
            application: string;
            line: string | null;
            /** @description Opaque; compared by the event store only. */
            position: string;
            /**
             * Format: date-time
             * @description Business time, and the latest business time of the log up to here ("as of" goes by it).
             */
            at: string;
            role: string;
            type: string;
            claims: string[];
            /** @description Place among all projected events, from 1: the order of the log. */
            ordinal: number;
            stage: components["schemas"]["StageId"];
            eventId: string;
            stream: string;
            version: number;
            /** Format: date-time */
            moment: string;
            actor: string;
            jurisdiction: string;
        };
        TimelineViewPage: {
            rows: components["schemas"]["TimelineView"][];
            /** @description Where the next page begins; `null` on the last one. */
            next: string | null;
        };
        /** @description How one settlement of one claim came about, in yuan. */
        TraceView: {
            difference: components["schemas"]["DifferenceView"] | null;
            reread: components["schemas"]["AnewView"] | null;
            trace: components["schemas"]["SettledStep"][];
            application: string;
            policy: string;
            /** Format: date-time */
            at: string;
            policyVersion: number;
            settlement: number;
            claim: string;
            eventId: string;
            total: string;
            basis: number;
            lawDigest: string;
            readings: {
                [key: string]: string[];
            };
            /** @description Reviewer's findings of similarity that name this claim. */
            similar: string[][];
            stream: string;
            version: number;
        };
        /**
         * @description Fiscal level (财政级次) that pays: 省 / 地级市 / 区县.
         * @enum {string}
         */
        Treasury: "district" | "prefecture" | "province";
        TreasuryAmount: {
            treasury: components["schemas"]["Treasury"];
            name: components["schemas"]["Text"];
            amount: string;
        };
        /** @description One stream: its events, and the hash of the last; or why it is not what was written. */
        VerifiedStream: {
            stream: string;
            events: number;
            hash: string | null;
            /** @description Code of the failure; `null`: it is as it was written. */
            problem: string | null;
        };
        /** @description What a published draft changed of its base, on what legal basis (依据), from when on, and what it froze to. */
        VersionAmendment: {
            base: number;
            /**
             * Format: date
             * @description Qualifying dates from this day on fall under it.
             */
            from: string;
            legalBasis: {
                number: string;
                title: string;
                /** Format: date */
                date: string;
            };
            parameters: {
                parameter: string;
                value: string;
                /** Format: date */
                from?: string;
            }[];
            overrides: components["schemas"]["SuperiorRule"][];
            /** @description How it is read where nobody has confirmed it otherwise. */
            readings: {
                [key: string]: string[];
            };
            /** @description SHA-256 of its law and of its results over the generated corpus, as the publishing release had them. */
            frozen: {
                law: string;
                results: string;
            };
        };
        View: {
            status: string;
            policy: string;
            id: string;
            policyVersion: number;
            window: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
            };
            /** @description Offices whose stamp is needed beside that of the seat. */
            stamps: components["schemas"]["StampRequirement"][];
            /** Format: date-time */
            openedAt: string;
            title: {
                zh: string;
                en: string;
            };
            awardYears: number[];
            leadDepartment: string;
        };
        WhatIfView: {
            id: string;
            draft: components["schemas"]["Draft"];
            /** @enum {string} */
            status: "cancelled" | "done" | "failed" | "running";
            /** Format: date-time */
            startedAt: string;
            progress: {
                done: number;
                total: number | null;
            };
            cpuSeconds: number | null;
            result: {
                entitlements: number;
                claims: number;
                totals: {
                    before: {
                        total: string;
                        province: string;
                        prefecture: string;
                        district: string;
                    };
                    after: {
                        total: string;
                        province: string;
                        prefecture: string;
                        district: string;
                    };
                };
                gain: {
                    applicants: number;
                    amount: string;
                };
                lose: {
                    applicants: number;
                    amount: string;
                };
                gainers: {
                    before: string;
                    after: string;
                    difference: string;
                    applicant: string;
                    name: string | null;
                }[];
                losers: {
                    before: string;
                    after: string;
                    difference: string;
                    applicant: string;
                    name: string | null;
                }[];
                histogram: components["schemas"]["BarView"][];
                largest: {
                    before: string;
                    after: string;
                    difference: string;
                    beforeTrace: components["schemas"]["StepInYuan"][];
                    afterTrace: components["schemas"]["StepInYuan"][];
                    name: string | null;
                    claim: string;
                    application: string;
                    applicant: string;
                    round: string;
                    item: string;
                    awardYear: number;
                }[];
            } | null;
        };
        WithdrawalAnswer: {
            /** @description Id of the stream's thing: application, batch, payment… */
            id: string;
            version: number;
            /** @description Read with `minPosition` set to this to see what you wrote. */
            position: string;
            at: string;
            events: string[];
            claims: components["schemas"]["ClaimWithdrawal"][];
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
    AccountsController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description In a name or a code; absent: all. A short page may have a `next`: go on from there */
                q?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["AccountView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] | {
                        /** Format: position */
                        position: string;
                        grant: string;
                        /** @description Id of the stream's thing: application, batch, payment… */
                        id: string;
                        version: number;
                        at: string;
                        events: string[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GrantsController_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grant: string;
                        /** @description Id of the stream's thing: application, batch, payment… */
                        id: string;
                        version: number;
                        /** @description Read with `minPosition` set to this to see what you wrote. */
                        position: string;
                        at: string;
                        events: string[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GrantsController_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                grant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevocationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AmountPreviewController_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmountPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmountPreview"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description Applications of one applicant that you act for */
                applicant?: string;
                /** @description Applications of one round (tiers of the district only) */
                round?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_declareClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareClaimDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Id of the stream's thing: application, batch, payment… */
                        id: string;
                        version: number;
                        /** @description Read with `minPosition` set to this to see what you wrote. */
                        position: string;
                        at: string;
                        events: string[];
                        claim: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        certificateNumber: string | null;
                        openReadings: components["schemas"]["OpenReading"][];
                        settlement: components["schemas"]["ClaimSettlementView"] | null;
                        lines: components["schemas"]["ClaimLine"][];
                        object?: string;
                        application: string;
                        panel: string | null;
                        policy: string;
                        round: string;
                        applicant: string;
                        department: string;
                        status: components["schemas"]["ClaimStatus"];
                        id: string;
                        policyVersion: number;
                        family: string;
                        facts: {
                            [key: string]: boolean | string | number | null;
                        };
                        evidence: components["schemas"]["Evidence"][];
                        /** @description Version of the last event that touched it: its ETag. */
                        revision: number;
                        verified?: {
                            facts: {
                                [key: string]: boolean | string | number | null;
                            };
                            decision?: components["schemas"]["PanelDecision"];
                            similarTo: string[];
                            local: boolean;
                        };
                        progress: components["schemas"]["Progress"];
                        /** @description 核减, as verified. */
                        cuts: components["schemas"]["Cut"][];
                        returns: components["schemas"]["ReturnEntry"][];
                        refusal: {
                            stage: components["schemas"]["StageId"];
                            organisation: string;
                            reason: string;
                            /** Format: date-time */
                            at: string;
                            actor: string;
                        } | null;
                        withdrawal: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        onSiteCheck: components["schemas"]["OnSiteEntry"] | null;
                        reopened: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        ordinal: number;
                        item: string;
                        certificate: components["schemas"]["Certificate"];
                        topUpOf?: string;
                        stage: components["schemas"]["StageId"];
                        /** @enum {string} */
                        reservation: "contested" | "duplicate" | "none" | "reserved";
                        stamps: string[];
                        /** @description Facts, certificate or evidence changed since it was last submitted. */
                        changed: boolean;
                        /** @description Stages that returned it since its content last changed (一次性告知: once, with everything). */
                        returnedBy: components["schemas"]["StageId"][];
                        /** @enum {string} */
                        onSite: "done" | "open" | "required" | "waived";
                        otherAwards: components["schemas"]["OtherAward"][];
                        lastActor: string;
                        lastEvent: string;
                        /** Format: date-time */
                        lastAt: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_amendClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_removeClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_download: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_detachEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_supplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantController_withdrawClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiersController_endorse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorsementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiersController_refuseEndorsement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiersController_returnApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiersController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiersController_returnClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TiersController_refuseClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContestsController_contest: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim: string;
                        /** @enum {string|null} */
                        status: "contested" | "denied" | "released" | "reserved" | null;
                        others: number;
                        holders: components["schemas"]["ContestHolder"][] | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContestsController_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelClaimsController_requireOnSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelClaimsController_recordOnSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnSiteCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelClaimsController_waiveOnSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelClaimsController_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelClaimsController_returnClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelClaimsController_refuseClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: {
                            certificateNumber: string | null;
                            openReadings: components["schemas"]["OpenReading"][];
                            settlement: components["schemas"]["ClaimSettlementView"] | null;
                            lines: components["schemas"]["ClaimLine"][];
                            object?: string;
                            application: string;
                            panel: string | null;
                            policy: string;
                            round: string;
                            applicant: string;
                            department: string;
                            status: components["schemas"]["ClaimStatus"];
                            id: string;
                            policyVersion: number;
                            family: string;
                            facts: {
                                [key: string]: boolean | string | number | null;
                            };
                            evidence: components["schemas"]["Evidence"][];
                            /** @description Version of the last event that touched it: its ETag. */
                            revision: number;
                            verified?: {
                                facts: {
                                    [key: string]: boolean | string | number | null;
                                };
                                decision?: components["schemas"]["PanelDecision"];
                                similarTo: string[];
                                local: boolean;
                            };
                            progress: components["schemas"]["Progress"];
                            /** @description 核减, as verified. */
                            cuts: components["schemas"]["Cut"][];
                            returns: components["schemas"]["ReturnEntry"][];
                            refusal: {
                                stage: components["schemas"]["StageId"];
                                organisation: string;
                                reason: string;
                                /** Format: date-time */
                                at: string;
                                actor: string;
                            } | null;
                            withdrawal: {
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            onSiteCheck: components["schemas"]["OnSiteEntry"] | null;
                            reopened: {
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            ordinal: number;
                            item: string;
                            certificate: components["schemas"]["Certificate"];
                            topUpOf?: string;
                            stage: components["schemas"]["StageId"];
                            /** @enum {string} */
                            reservation: "contested" | "duplicate" | "none" | "reserved";
                            stamps: string[];
                            /** @description Facts, certificate or evidence changed since it was last submitted. */
                            changed: boolean;
                            /** @description Stages that returned it since its content last changed (一次性告知: once, with everything). */
                            returnedBy: components["schemas"]["StageId"][];
                            /** @enum {string} */
                            onSite: "done" | "open" | "required" | "waived";
                            otherAwards: components["schemas"]["OtherAward"][];
                            lastActor: string;
                            lastEvent: string;
                            /** Format: date-time */
                            lastAt: string;
                        }[];
                        overall: components["schemas"]["CaseStatus"];
                        counts: components["schemas"]["ProgressCount"][];
                        id: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdOrdinal: number;
                        /** @description Claims that wait for a stamp now. At most as many as an application may have claims. */
                        endorsing: string[];
                        /** @description Organisations whose stamp was ever required: whose queue this case may stand in. */
                        everRequired: string[];
                        withdrawn: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        /** Format: date-time */
                        lastAt: string;
                        lastEvent: string;
                        policy: string;
                        round: string;
                        applicant: string;
                        /** @enum {string} */
                        status: "draft" | "none" | "submitted" | "withdrawn";
                        applicantKind: components["schemas"]["ApplicantKind"];
                        policyVersion: number;
                        family: string;
                        window: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            until: string;
                        };
                        route: components["schemas"]["StageId"][];
                        requiredStamps: string[];
                        local: boolean;
                        /** Format: date-time */
                        submittedAt: string | null;
                        /** @description In the order in which they came: the last one counts. */
                        signedForms: components["schemas"]["AttachedForm"][];
                        nextOrdinal: number;
                        duties: {
                            approved?: string[];
                            paid?: string[];
                            applied?: string[];
                            endorsed?: string[];
                            reviewed?: string[];
                            verified?: string[];
                        };
                        revision: number;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_timeline: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineViewPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_history: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryViewPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_asOf: {
        parameters: {
            query?: {
                /** @description A position, as commands answer it */
                position?: string;
                /** @description A moment of business time, UTC */
                moment?: string;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAsOfView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalFormController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalForm"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignedFormsController_attach: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The file itself; its type is read from its content */
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scan: string;
                        hash: string;
                        size: number;
                        mediaType: string;
                        /** @description Id of the stream's thing: application, batch, payment… */
                        id: string;
                        version: number;
                        /** @description Read with `minPosition` set to this to see what you wrote. */
                        position: string;
                        at: string;
                        events: string[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignedFormsController_download: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                scan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEventsController_search: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description Only of this case */
                application?: string;
                /** @description Only this type */
                type?: string;
                /** @description Only by this account */
                actor?: string;
                /** @description A part of a reason, opinion or document, or an id of a stream, claim, line or payment */
                text?: string;
                /** @description Business time from */
                from?: string;
                /** @description Business time until, included */
                until?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["AuditEventView"][];
                        /**
                         * Format: date-time
                         * @description Business time until which it was looked back so far; `null`: all that was asked for.
                         */
                        searchedBackTo: string | null;
                        /** @description Where the next page begins; `null` on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditCasesController_find: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description Id of a case, claim, line, payment or applicant, a USCC, or a part of an enterprise’s name */
                q?: string;
                /** @description All cases of a round */
                round?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["AuditCaseView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditCasesController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        intact: boolean;
                        streams: components["schemas"]["VerifiedStream"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditSettlementsController_recompute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claim: string;
                        application: string;
                        applicant: string;
                        policy: string;
                        policyVersion: number;
                        item: string;
                        awardYear: number | null;
                        standing: boolean;
                        settlements: components["schemas"]["RecomputedSettlement"][];
                        lines: components["schemas"]["AuditLineView"][];
                        paid: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchesController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description Only batches of this round */
                round?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["BatchView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchesController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchesController_lines: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["BatchLineView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchesController_include: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchesController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_present: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_strike: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hash: string;
                        size: number;
                        mediaType: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_download: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculatorController_calculate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculatorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculatorAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClockController_now: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        kind: "demonstration" | "none" | "real";
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClockController_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_attach: {
        parameters: {
            query?: {
                /** @description Kind of evidence (材料), as the item declares it */
                kind?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                claim: string;
            };
            cookie?: never;
        };
        /** @description The file itself; its type is read from its content */
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        evidence: string;
                        hash: string;
                        size: number;
                        mediaType: string;
                        /** @description Id of the stream's thing: application, batch, payment… */
                        id: string;
                        version: number;
                        /** @description Read with `minPosition` set to this to see what you wrote. */
                        position: string;
                        at: string;
                        events: string[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                        /** @enum {string} */
                        readModels: "building" | "catchingUp" | "failing" | "live" | "stopped";
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_idle: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                        /** Format: position */
                        position: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_state: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                        parked: components["schemas"]["ParkedCase"][];
                        readModels: components["schemas"]["ProjectorHealth"];
                        lag: components["schemas"]["Lag"];
                        sagas: {
                            /** Format: position */
                            position: string | null;
                            parked: components["schemas"]["ParkedEvent"][];
                        };
                        jobs: {
                            dead: {
                                job: string;
                                attempts: number;
                                error: string;
                            }[];
                        };
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_retry: {
        parameters: {
            query?: {
                /** @description Only what hangs together with this case */
                case?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: string;
                        parked: components["schemas"]["ParkedCase"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinesController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description Lines whose next stage is this; alone, or within a round */
                stage?: "approval" | "notice" | "payout";
                /** @description Of the lines found, those that are so far */
                status?: "waiting" | "inBatch" | "published" | "inQuestion" | "allotted" | "instructed" | "failed" | "paymentReturned" | "paid";
                /** @description Of the lines found, those of this policy */
                policy?: string;
                /** @description Lines of a round */
                round?: string;
                /** @description Lines of a batch */
                batch?: string;
                /** @description Lines of a notice */
                notice?: string;
                /** @description Lines of an applicant */
                applicant?: string;
                /** @description Lines of an application */
                application?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            openReadings: components["schemas"]["OpenReading"][];
                            applicantName: string | null;
                            title: components["schemas"]["Text"] | null;
                            basis: {
                                article: string;
                                quote: string;
                            }[];
                            certificate: {
                                kind: string;
                                number: string | null;
                            };
                            total: string;
                            amounts: {
                                province?: string;
                                prefecture?: string;
                                district?: string;
                            };
                            components: {
                                amount: string;
                                component: string;
                                treasury: components["schemas"]["Treasury"];
                            }[];
                            order: components["schemas"]["OrderView"];
                            status: components["schemas"]["LineStatus"];
                            progress: components["schemas"]["Progress"];
                            nextStage: components["schemas"]["StageId"] | null;
                            passed: components["schemas"]["StageId"][];
                            batch: string | null;
                            approval: {
                                approvalDay: string;
                                /** Format: date-time */
                                payableFrom: string;
                            } | null;
                            notice: {
                                notice: string;
                                /** Format: date-time */
                                objectionsUntil: string;
                            } | null;
                            atSettlement: boolean;
                            openObjections: string[];
                            struck: {
                                batch: string;
                                /** @enum {string} */
                                kind: "deferred" | "rejected";
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            presentedAgain: boolean;
                            withdrawal: {
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            allotment: {
                                shares: {
                                    amount: string;
                                    treasury: components["schemas"]["Treasury"];
                                    /** @enum {string} */
                                    kind: "dueFrom" | "own";
                                }[];
                                run: string;
                                year: number;
                            } | null;
                            payments: {
                                [key: string]: {
                                    amount: string | null;
                                    payment: string;
                                    attempt: number;
                                    /** @enum {string} */
                                    status: "failed" | "instructed" | "paid" | "recovered" | "returned";
                                    paidOn: string | null;
                                    /** @description 追回: the day on which it came back from the payee. */
                                    recoveredOn?: string;
                                    reason: string | null;
                                };
                            };
                            recovery: {
                                outstanding: string[];
                                recovered: {
                                    [key: string]: string;
                                };
                            };
                            resultPublishedOn: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            last: {
                                actor: string;
                                event: string;
                                /** Format: date-time */
                                at: string;
                            };
                            revision: number;
                            claim: string;
                            application: string;
                            applicant: string;
                            round: string;
                            item: string;
                            policy: string;
                            policyVersion: number;
                            family: string;
                            ownTreasury: components["schemas"]["Treasury"];
                            awardYear: number;
                            readings: {
                                [key: string]: string[];
                            };
                            /** @description The stages that this line still has to pass, in order. */
                            route: components["schemas"]["StageId"][];
                            /** @description Event id of the settlement that fixed the amount. */
                            settlement: string;
                            id: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinesController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openReadings: components["schemas"]["OpenReading"][];
                        applicantName: string | null;
                        title: components["schemas"]["Text"] | null;
                        basis: {
                            article: string;
                            quote: string;
                        }[];
                        certificate: {
                            kind: string;
                            number: string | null;
                        };
                        total: string;
                        amounts: {
                            province?: string;
                            prefecture?: string;
                            district?: string;
                        };
                        components: {
                            amount: string;
                            component: string;
                            treasury: components["schemas"]["Treasury"];
                        }[];
                        order: components["schemas"]["OrderView"];
                        status: components["schemas"]["LineStatus"];
                        progress: components["schemas"]["Progress"];
                        nextStage: components["schemas"]["StageId"] | null;
                        passed: components["schemas"]["StageId"][];
                        batch: string | null;
                        approval: {
                            approvalDay: string;
                            /** Format: date-time */
                            payableFrom: string;
                        } | null;
                        notice: {
                            notice: string;
                            /** Format: date-time */
                            objectionsUntil: string;
                        } | null;
                        atSettlement: boolean;
                        openObjections: string[];
                        struck: {
                            batch: string;
                            /** @enum {string} */
                            kind: "deferred" | "rejected";
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        presentedAgain: boolean;
                        withdrawal: {
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        allotment: {
                            shares: {
                                amount: string;
                                treasury: components["schemas"]["Treasury"];
                                /** @enum {string} */
                                kind: "dueFrom" | "own";
                            }[];
                            run: string;
                            year: number;
                        } | null;
                        payments: {
                            [key: string]: {
                                amount: string | null;
                                payment: string;
                                attempt: number;
                                /** @enum {string} */
                                status: "failed" | "instructed" | "paid" | "recovered" | "returned";
                                paidOn: string | null;
                                /** @description 追回: the day on which it came back from the payee. */
                                recoveredOn?: string;
                                reason: string | null;
                            };
                        };
                        recovery: {
                            outstanding: string[];
                            recovered: {
                                [key: string]: string;
                            };
                        };
                        resultPublishedOn: string | null;
                        /** Format: date-time */
                        openedAt: string;
                        last: {
                            actor: string;
                            event: string;
                            /** Format: date-time */
                            at: string;
                        };
                        revision: number;
                        claim: string;
                        application: string;
                        applicant: string;
                        round: string;
                        item: string;
                        policy: string;
                        policyVersion: number;
                        family: string;
                        ownTreasury: components["schemas"]["Treasury"];
                        awardYear: number;
                        readings: {
                            [key: string]: string[];
                        };
                        /** @description The stages that this line still has to pass, in order. */
                        route: components["schemas"]["StageId"][];
                        /** @description Event id of the settlement that fixed the amount. */
                        settlement: string;
                        id: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LineExitsController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LineExitsController_present: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecoveryController_recover: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_follow: {
        parameters: {
            query: {
                /** @description What to follow, with commas: case:<application id>, party:<id>, queue:<stage>, or lists: notices, awards, policies, rounds, organisations, lines, batches, objections, payments, accounts, parties, panels; and what stands in no record: health, what-if:<trial id> */
                topics: string;
                /** @description Positions (`duixian-position`) of what was read before, with commas: the first message names what changed since the earliest of them. Last-Event-ID goes before it */
                since?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description Absent: both */
                status?: "open" | "closed";
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["NoticeView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenNoticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                objection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_one: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        objections: {
                            rows: components["schemas"]["ObjectionsView"][];
                            next: string | null;
                        };
                        roundTitle: components["schemas"]["Text"] | null;
                        /** @description `null`: not in this release. */
                        lawTitle: components["schemas"]["Text"] | null;
                        batch: string;
                        policy: string;
                        round: string;
                        /** @enum {string} */
                        status: "closed" | "open";
                        id: string;
                        revision: number;
                        lines: number;
                        /** Format: date-time */
                        objectionsUntil: string;
                        openObjections: number;
                        openedOn: string;
                        /** Format: date-time */
                        closedAt: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_lines: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["LineView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicNoticesController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description Absent: both */
                status?: "open" | "closed";
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** @enum {string} */
                            status: "closed" | "open";
                            round: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                awardYears: number[];
                            } | null;
                            policy: {
                                id: string;
                                title: components["schemas"]["Text"];
                                number: string;
                                issuer: components["schemas"]["Text"];
                            } | null;
                            openedOn: string;
                            /** Format: date-time */
                            objectionsUntil: string;
                            lines: number;
                            /** Format: date-time */
                            closedAt: string | null;
                            howToObject: {
                                method: string;
                                path: string;
                                /** Format: date-time */
                                until: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicNoticesController_one: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            rows: {
                                line: string;
                                applicant: string | null;
                                item: components["schemas"]["Text"] | null;
                                basis: {
                                    article: string;
                                    quote: string;
                                }[];
                                certificate: {
                                    kind: string;
                                    number: string | null;
                                };
                                awardYear: number;
                                amount: string;
                                byTreasury: {
                                    province?: string;
                                    prefecture?: string;
                                    district?: string;
                                };
                            }[];
                            next: string | null;
                        };
                        id: string;
                        /** @enum {string} */
                        status: "closed" | "open";
                        round: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            awardYears: number[];
                        } | null;
                        policy: {
                            id: string;
                            title: components["schemas"]["Text"];
                            number: string;
                            issuer: components["schemas"]["Text"];
                        } | null;
                        openedOn: string;
                        /** Format: date-time */
                        objectionsUntil: string;
                        /** Format: date-time */
                        closedAt: string | null;
                        howToObject: {
                            method: string;
                            path: string;
                            /** Format: date-time */
                            until: string;
                            text: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicNoticesController_object: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        also?: ({
                            line: string;
                            receipt: string;
                        } | {
                            line: string;
                            code: string;
                        })[];
                        receipt: string;
                        position: string;
                        at: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicNoticesController_objection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: string;
                        notice: string;
                        line: string;
                        about: {
                            line: string;
                            applicant: string | null;
                            item: components["schemas"]["Text"] | null;
                            basis: {
                                article: string;
                                quote: string;
                            }[];
                            certificate: {
                                kind: string;
                                number: string | null;
                            };
                            awardYear: number;
                            amount: string;
                            byTreasury: {
                                province?: string;
                                prefecture?: string;
                                district?: string;
                            };
                            round: {
                                id: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                awardYears: number[];
                            } | null;
                            policy: {
                                id: string;
                                title: components["schemas"]["Text"];
                                number: string;
                                issuer: components["schemas"]["Text"];
                            } | null;
                        };
                        /** @enum {string} */
                        status: "dismissed" | "open" | "upheld";
                        reason: string | null;
                        /** Format: date-time */
                        raisedAt: string;
                        /** Format: date-time */
                        decidedAt: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description In a name or a code; absent: all. A short page may have a `next`: go on from there */
                q?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            kind: components["schemas"]["OrganisationKind"];
                            treasury?: components["schemas"]["Treasury"];
                            /** @description For a department: the key under which policy documents name it ("science", "market"). */
                            key: string | null;
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: components["schemas"]["OrganisationKind"];
                        treasury?: components["schemas"]["Treasury"];
                        /** @description For a department: the key under which policy documents name it ("science", "market"). */
                        key: string | null;
                        name: {
                            zh: string;
                            en: string;
                        };
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelsController_list: {
        parameters: {
            query: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description The round */
                round: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelRowPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelsController_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointPanelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelsController_recuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelsController_candidates: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            account: string;
                            displayName: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelsController_decisions: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelFindingPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: {
                            account: string;
                            displayName: string | null;
                        }[];
                        recusals: {
                            member: string;
                            application: string | null;
                            applicantName: string | null;
                            reason: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        minutes: {
                            member: string;
                            hash: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        round: string;
                        id: string;
                        document: string;
                        /** Format: date-time */
                        appointedAt: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hash: string;
                        size: number;
                        mediaType: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignMinutesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_download: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartiesController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description In a name or a code; absent: all. A short page may have a `next`: go on from there */
                q?: string;
                /** @description Only those that belong to this park, township or subdistrict, without an end */
                organisation?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["PartiesView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartiesController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPartyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartiesController_relate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelatePartyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PartiesController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartiesView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BankAccountsController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bank: string;
                        accountNumber: string;
                        holder: string;
                        fingerprint: string;
                        /** @enum {string} */
                        check: "doesNotMatch" | "matches" | "open";
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BankAccountsController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BankAccountsController_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccountCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRunsController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["RunView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRunsController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPaymentRunDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRunsController_allot: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentRunsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reconciliation: components["schemas"]["ReconciliationView"];
                        lawTitle: components["schemas"]["Text"] | null;
                        policy: string;
                        id: string;
                        year: number;
                        document: string;
                        /** Format: date-time */
                        openedAt: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_instruct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_bankAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_returned: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DueReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description Payments of a run */
                run?: string;
                /** @description Payments to a party, instead of a run */
                payee?: string;
                /** @description Within a run */
                status?: "open" | "instructed" | "unknown" | "rejected" | "paid" | "returned" | "reportedDue";
                /** @description Within a run: the fiscal level (财政级次) */
                treasury?: "province" | "prefecture" | "district";
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["PaymentView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaymentsController_lines: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            payment: string;
                            line: string;
                            amount: string;
                            of: {
                                application: string;
                                claim: string;
                                applicant: string;
                                applicantName: string | null;
                                item: string;
                                title: components["schemas"]["Text"] | null;
                                certificate: {
                                    kind: string;
                                    number: string | null;
                                };
                                awardYear: number;
                                progress: components["schemas"]["Progress"];
                                presentedAgain: boolean;
                                revision: number;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            family: string;
                            version: number;
                            title: components["schemas"]["Text"];
                            number: string;
                            issuer: components["schemas"]["Text"];
                            /** @enum {string} */
                            kind: "interpretation" | "measure" | "plan";
                            pays: boolean;
                            notice: components["schemas"]["Text"] | null;
                            validity: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until?: string;
                                stated: boolean;
                                note: components["schemas"]["Text"];
                            };
                            published: boolean;
                            items: {
                                id: string;
                                title: components["schemas"]["Text"];
                                department: string;
                                applicantKinds?: components["schemas"]["ApplicantKind"][];
                                discretion?: {
                                    /** @enum {string} */
                                    kind: "figure" | "rate";
                                    /** @description As of the newest value of its parameter; `PolicyVersion.ceilingOn` says it of a day. */
                                    ceiling: string;
                                    /** @description The parameter that holds the ceiling, so that a draft which changes it moves the ceiling too. */
                                    parameter: string;
                                    label: components["schemas"]["Text"];
                                    /** @description 择优, 单项最高, 可参照: without a decision the claim is pending, neither nothing nor the ceiling. */
                                    required?: boolean;
                                };
                                components: {
                                    id: string;
                                    article: string;
                                    quote: string;
                                    treasuries: components["schemas"]["Treasury"][];
                                    amountless?: boolean;
                                }[];
                            }[];
                        }[];
                        next: null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            family: string;
                            version: number;
                            title: components["schemas"]["Text"];
                            number: string;
                            issuer: components["schemas"]["Text"];
                            /** @enum {string} */
                            kind: "interpretation" | "measure" | "plan";
                            pays: boolean;
                            notice: components["schemas"]["Text"] | null;
                            validity: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until?: string;
                                stated: boolean;
                                note: components["schemas"]["Text"];
                            };
                            treasuryNames: {
                                province: components["schemas"]["Text"];
                                prefecture: components["schemas"]["Text"];
                                district: components["schemas"]["Text"];
                            };
                            route: components["schemas"]["StageId"][];
                            order: components["schemas"]["OrderView"];
                            routeStated: boolean;
                            departments: {
                                [key: string]: components["schemas"]["Text"];
                            };
                            departmentsStated: boolean;
                            awardYears: {
                                from: number;
                                until?: number;
                            };
                            approvalBodies: {
                                id: string;
                                name: components["schemas"]["Text"];
                            }[];
                            ownTreasury: components["schemas"]["Treasury"];
                            amendment: components["schemas"]["LawAmendment"] | null;
                            published: boolean;
                            publications: ({
                                /** @enum {string|null} */
                                order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                                version: number;
                                /** @description Fingerprint of its parameters, quotes and readings. */
                                lawDigest: string;
                                /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
                                route: components["schemas"]["StageId"][];
                            } | {
                                /** @enum {string|null} */
                                order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                                amendment: components["schemas"]["VersionAmendment"];
                                version: number;
                                /** @description Fingerprint of its parameters, quotes and readings. */
                                lawDigest: string;
                                /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
                                route: components["schemas"]["StageId"][];
                            })[];
                            items: components["schemas"]["ItemDeclaration"][];
                            readings: components["schemas"]["ReadingView"][];
                            revision: number;
                        }[];
                        next: null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_one: {
        parameters: {
            query?: {
                /** @description A version, published drafts included; absent: the newest */
                version?: number;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readings: {
                            examples: {
                                name: components["schemas"]["Text"];
                                claims: components["schemas"]["Text"][];
                                amounts: {
                                    options: string[];
                                    total: string;
                                    byTreasury: {
                                        name: components["schemas"]["Text"];
                                        amount: string;
                                    }[];
                                    noAmount: components["schemas"]["Text"][];
                                }[];
                            }[];
                            confirmed: string[] | null;
                            inForce: string[];
                            id: string;
                            /** @description Anchor of the sentence that can be read in several ways. */
                            article: string;
                            title: components["schemas"]["Text"];
                            quote: string;
                            options: components["schemas"]["ReadingOption"][];
                            rationale: components["schemas"]["Text"];
                            /** @description Sets of options that may be chosen together; every single option is always allowed. */
                            compatible?: string[][];
                            /** @description Moves a gate or a jurisdiction, not an amount (AMB-YZ-17, AMB-YZ-20). */
                            procedural?: boolean;
                            moves?: components["schemas"]["Text"];
                        }[];
                        articles: {
                            article: string;
                            quote: string;
                            components: string[];
                        }[];
                        anchors: components["schemas"]["ArticleDeclaration"][];
                        commonRules: {
                            article: string;
                            quote: string;
                        }[];
                        silent: components["schemas"]["SilentPassage"][];
                        limits: components["schemas"]["LimitDeclaration"][];
                        parameters: {
                            unit: components["schemas"]["Text"];
                            id: string;
                            article: string;
                            label: components["schemas"]["Text"];
                            value: string;
                            /** Format: date */
                            from: string;
                        }[];
                        overrides: components["schemas"]["OverrideDeclaration"][];
                        source: string;
                        id: string;
                        family: string;
                        version: number;
                        title: components["schemas"]["Text"];
                        number: string;
                        issuer: components["schemas"]["Text"];
                        /** @enum {string} */
                        kind: "interpretation" | "measure" | "plan";
                        pays: boolean;
                        notice: components["schemas"]["Text"] | null;
                        validity: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until?: string;
                            stated: boolean;
                            note: components["schemas"]["Text"];
                        };
                        treasuryNames: {
                            province: components["schemas"]["Text"];
                            prefecture: components["schemas"]["Text"];
                            district: components["schemas"]["Text"];
                        };
                        route: components["schemas"]["StageId"][];
                        order: components["schemas"]["OrderView"];
                        routeStated: boolean;
                        departments: {
                            [key: string]: components["schemas"]["Text"];
                        };
                        departmentsStated: boolean;
                        awardYears: {
                            from: number;
                            until?: number;
                        };
                        approvalBodies: {
                            id: string;
                            name: components["schemas"]["Text"];
                        }[];
                        ownTreasury: components["schemas"]["Treasury"];
                        amendment: components["schemas"]["LawAmendment"] | null;
                        published: boolean;
                        publications: ({
                            /** @enum {string|null} */
                            order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                            version: number;
                            /** @description Fingerprint of its parameters, quotes and readings. */
                            lawDigest: string;
                            /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
                            route: components["schemas"]["StageId"][];
                        } | {
                            /** @enum {string|null} */
                            order: "approvalFirst" | "noticeFirst" | "noticeWithPayout" | null;
                            amendment: components["schemas"]["VersionAmendment"];
                            version: number;
                            /** @description Fingerprint of its parameters, quotes and readings. */
                            lawDigest: string;
                            /** @description Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
                            route: components["schemas"]["StageId"][];
                        })[];
                        items: components["schemas"]["ItemDeclaration"][];
                        revision: number;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_schema: {
        parameters: {
            query?: {
                /** @description A version, published drafts included; absent: the newest */
                version?: number;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "x-order": string[];
                        "x-qualifyingDate": string;
                        "x-applicantKinds": components["schemas"]["ApplicantKind"][] | null;
                        "x-certificate": {
                            kind: string;
                            label: components["schemas"]["Text"];
                        };
                        "x-object": {
                            kind: string;
                            label: components["schemas"]["Text"];
                        } | null;
                        "x-evidence": {
                            kind: string;
                            label: components["schemas"]["Text"];
                            required: boolean;
                            askedWhen: {
                                fact: string;
                                is: components["schemas"]["FactValue"][];
                            } | null;
                        }[];
                        "x-basis": {
                            component: string;
                            article: string;
                            quote: string;
                        }[];
                        "x-policy": {
                            id: string;
                            version: number;
                            number: string;
                            item: string;
                        };
                        allOf?: {
                            [key: string]: unknown;
                        }[];
                        $schema: string;
                        $id: string;
                        title: string;
                        "x-title": components["schemas"]["Text"];
                        type: string;
                        properties: {
                            [key: string]: components["schemas"]["FactPropertySchema"];
                        };
                        required: string[];
                        additionalProperties: boolean;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_law: {
        parameters: {
            query?: {
                /** @description A version, published drafts included; absent: the newest */
                version?: number;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawPage"];
                    "text/html": string;
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_readings: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingRowPage"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PoliciesController_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReadingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IndicatorsController_table: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        policy: string;
                        title: components["schemas"]["Text"];
                        /** @enum {string} */
                        kind: "interpretation" | "measure" | "plan";
                        rows: components["schemas"]["IndicatorView"][];
                        unmeasured: {
                            article: string;
                            quote: string;
                            reason: components["schemas"]["Text"];
                        }[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IndicatorsController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorValueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicAwardsController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description A part of an enterprise's name; natural persons are not found by name */
                name?: string;
                /** @description Unified social credit code (统一社会信用代码) */
                uscc?: string;
                /** @description Award year */
                year?: string;
                /** @description Policy */
                policy?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["AwardView"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QueuesController_queue: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
                /** @description In the name of which of your organisations; the first one by default */
                organisation?: string;
                /** @description Only this round */
                round?: string;
                /** @description Only what waits for this */
                kind?: "returned" | "endorse" | "review" | "verify" | "settle" | "unbatched" | "openBatch" | "presentedBatch" | "unpublished" | "objection" | "allot" | "recover" | "instruct" | "bankAnswer" | "reportShare";
                /** @description Only claims of this item */
                item?: string;
                /** @description Only what falls due by then; a UTC instant */
                dueUntil?: string;
                /** @description A part of an enterprise’s name, the beginning of its USCC, or the id of an application. Natural persons are found by the application alone. */
                q?: string;
                /** @description By what to sort; since when it waits by default */
                sort?: "since" | "due" | "total";
                /** @description Ascending by default */
                order?: "ascending" | "descending";
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["QueueEntry"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QueuesController_counts: {
        parameters: {
            query?: {
                /** @description In the name of which of your organisations; the first one by default */
                organisation?: string;
                /** @description Only this round */
                round?: string;
                /** @description Position of a command: the counts then contain what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["QueueCount"][];
                        rounds: components["schemas"]["RoundCount"][];
                        items: components["schemas"]["ItemCount"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntitlementsController_ofApplicant: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                applicant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            openReadings: components["schemas"]["OpenReading"][];
                            components: components["schemas"]["ShownComponent"][];
                            /** @description What stood above a later assessment (追回), by its latest difference. */
                            recoverable: components["schemas"]["ShownComponent"][];
                            application: string;
                            policy: string;
                            round: string;
                            applicant: string;
                            /**
                             * @description `left`: taken out before it was settled.
                             * @enum {string}
                             */
                            status: "left" | "notComputable" | "notEligible" | "nothingDue" | "payable" | "pending" | "pendingDecision";
                            reason: string | null;
                            /** @description The award counts against caps and 就高不就低. */
                            standing: boolean;
                            policyVersion: number;
                            family: string;
                            /** @description 0: not settled yet. The trace of each settlement is a `TraceRow` of its own. */
                            settlement: number;
                            claim: string;
                            /**
                             * Format: date-time
                             * @description Order in which claims are taken.
                             */
                            submittedAt: string;
                            ordinal: number;
                            item: string;
                            total: string;
                            capped: boolean;
                            annulled: {
                                line: string;
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** @description Readings (口径) that the amount depends on, with the options used. */
                            readings: {
                                [key: string]: string[];
                            };
                            awardYear: number | null;
                            /** Format: date-time */
                            enteredAt: string;
                            /** Format: date-time */
                            settledAt: string | null;
                        }[];
                        /** @description Where the next page begins; `null` on the last one. */
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntitlementsController_trace: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                applicant: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraceView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RatesController_series: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        before: string;
                        rows: components["schemas"]["LprRowView"][];
                        next: null;
                        revision: number;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RatesController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterLprDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RatesController_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                published: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectLprDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_list: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command: the list then contains what it wrote */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["View"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StampsController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seat: {
                            inPark: ("park" | "township")[];
                            elsewhere: ("park" | "township")[];
                        };
                        stamps: {
                            name: {
                                zh: string;
                                en: string;
                            } | null;
                            organisation: string;
                            items: string[];
                        }[];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StampsController_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StampsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_logIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        account: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_current: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        login: string | null;
                        displayName: string | null;
                        grants: components["schemas"]["Grant"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_logOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_state: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "demonstration" | "none" | "real";
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_persons: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedDemonstration"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_loadDemonstration: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadDemonstrationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedDemonstration"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_administrator: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        /** Format: position */
                        position: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PastController_batch: {
        parameters: {
            query?: {
                /** @description A moment of business time (UTC) or a position, as commands answer it; absent: now */
                asOf?: string;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchViewOfPastController"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PastController_entitlement: {
        parameters: {
            query?: {
                /** @description A moment of business time (UTC) or a position, as commands answer it; absent: now */
                asOf?: string;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                applicant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SettlementView"][];
                        applicant: string;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PastController_account: {
        parameters: {
            query?: {
                /** @description A moment of business time (UTC) or a position, as commands answer it; absent: now */
                asOf?: string;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAsOf"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PastController_accountChanges: {
        parameters: {
            query: {
                /** @description A moment of business time (UTC) or a position: what happened after it */
                from: string;
                /** @description Up to and including this moment or position; absent: now */
                until?: string;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChanges"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PastQueuesController_asOf: {
        parameters: {
            query?: {
                /** @description Opaque; from `next` of the page before */
                cursor?: string;
                /** @description 1 to 200; 50 by default */
                limit?: string;
                /** @description Position of a command that must be included */
                minPosition?: string;
                /** @description A moment of business time (UTC) or a position, as commands answer it; absent: now */
                asOf?: string;
                /** @description Only of this office (stamps, departments) or applicant (returned claims) */
                organisation?: string;
                /** @description Only this round */
                round?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["QueueRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PastQueuesController_changes: {
        parameters: {
            query: {
                /** @description A moment of business time (UTC) or a position: what happened after it */
                from: string;
                /** @description Up to and including this moment or position; absent: now */
                until?: string;
                /** @description Position of a command that must be included */
                minPosition?: string;
                /** @description Only of this office (stamps, departments) or applicant (returned claims) */
                organisation?: string;
                /** @description Only this round */
                round?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entered: components["schemas"]["QueueRow"][];
                        left: components["schemas"]["QueueRow"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseChangesController_changes: {
        parameters: {
            query: {
                /** @description A moment of business time (UTC) or a position: what happened after it */
                from: string;
                /** @description Up to and including this moment or position; absent: now */
                until?: string;
                /** @description Position of a command that must be included */
                minPosition?: string;
            };
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["TimelineView"][];
                        /** @description Claims that are elsewhere than before; `null`: not there. */
                        claims: components["schemas"]["Moved"][];
                        lines: components["schemas"]["Moved"][];
                    };
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhatIfController_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhatIfController_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhatIfController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8–128 visible ASCII characters; required on every write */
                "Idempotency-Key"?: string;
                /** @description ETag of the claim, line or payment that was seen */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            /** @description A refusal, with a stable code and text in Chinese and English */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
