import { application, type ApplicationCommand } from '#domain';
import * as the from '../application-case.js';
import { orderTable, type Reached } from '../order-table.js';
import * as who from '../people.js';

const { way } = the;
const reviewed = (steps: readonly the.ApplicationStep[]): Reached<ApplicationCommand> => ({ steps, at: who.REVIEWED });
const returnedByDepartment = [...way.reserved, the.department(the.giveBack('department', 'science'))];
const returnedByPanel = [...way.atPanel, the.panellist(the.giveBack('panel', 'panel'))];
const verified = [...way.visited, the.panellist(the.verify('c1'))];

const states = {
  none: { steps: [], at: who.DURING },
  empty: { steps: way.created, at: who.DURING },
  draft: { steps: way.draft, at: who.DURING },
  late: { steps: way.draft, at: who.CLOSES },
  submit: reviewed(way.submitted),
  halfSt: reviewed(way.halfStamped),
  retEnd: reviewed([...way.submitted, the.park(the.giveBack('endorsement', 'park'))]),
  unres: reviewed(way.unreserved),
  contes: reviewed([...way.unreserved, the.saga(the.reservation('c1', 'contested'))]),
  dupl: reviewed([...way.unreserved, the.saga(the.reservation('c1', 'duplicate'))]),
  reserv: reviewed(way.reserved),
  retDep: reviewed(returnedByDepartment),
  // Sent back as it was: it resumes where it was returned.
  resDep: reviewed([...returnedByDepartment, the.applicant(the.supplement())]),
  // Sent back with other facts: its endorsement is void and taken again.
  reEnd: reviewed([...returnedByDepartment, the.applicant(the.amend('c1')), the.applicant(the.supplement())]),
  panel: reviewed(way.atPanel),
  visReq: reviewed([...way.atPanel, the.panellist(the.require('c1'))]),
  visit: reviewed(way.visited),
  waived: reviewed([...way.atPanel, the.panellist(the.waive('c1'))]),
  retPan: reviewed(returnedByPanel),
  resPan: reviewed([...returnedByPanel, the.applicant(the.supplement())]),
  verif: reviewed(verified),
  reopen: reviewed([...verified, the.saga(the.reopen('c1'))]),
  refEnd: reviewed([...way.submitted, the.park(the.refuseStamp('park'))]),
  refDep: reviewed([...way.reserved, the.department(the.refuseClaim('c1', 'department'))]),
  refPan: reviewed([...way.atPanel, the.panellist(the.refuseClaim('c1', 'panel'))]),
  wdrawn: reviewed([...way.reserved, the.applicant(the.withdraw('c1'))]),
  wdApp: reviewed([...way.reserved, the.applicant(the.withdrawAll)]),
  wdDraf: { steps: [...way.draft, the.applicant(the.withdrawAll)], at: who.DURING },
} satisfies Record<string, Reached<ApplicationCommand>>;

export default orderTable({
  decider: application,
  types: {
    CreateApplication: true,
    DeclareClaim: true,
    AmendClaim: true,
    RemoveClaim: true,
    AttachEvidence: true,
    DetachEvidence: true,
    SubmitApplication: true,
    SubmitSupplement: true,
    AttachSignedForm: true,
    RecordReservation: true,
    GrantEndorsement: true,
    RefuseEndorsement: true,
    ReturnForSupplement: true,
    AcceptClaim: true,
    RefuseClaim: true,
    RequireOnSiteCheck: true,
    RecordOnSiteCheck: true,
    WaiveOnSiteCheck: true,
    VerifyFacts: true,
    ReopenClaim: true,
    WithdrawClaim: true,
    RecordWithdrawal: true,
    WithdrawApplication: true,
  },
  states,
  instances: {
    CreateApplication: { by: who.APPLICANT, command: the.create },
    DeclareClaim: { by: who.APPLICANT, command: the.declare('c2') },
    AmendClaim: { by: who.APPLICANT, command: the.amend('c1') },
    RemoveClaim: { by: who.APPLICANT, command: { type: 'RemoveClaim', claim: 'c1' } },
    AttachEvidence: { by: who.APPLICANT, command: the.attach('c1', 'e2') },
    DetachEvidence: { by: who.APPLICANT, command: { type: 'DetachEvidence', claim: 'c1', evidence: 'e1' } },
    SubmitApplication: { by: who.APPLICANT, command: the.submit() },
    SubmitSupplement: { by: who.APPLICANT, command: the.supplement() },
    AttachSignedForm: { by: who.APPLICANT, command: the.attachForm('f1') },
    'AttachSignedForm/stranger': { by: who.TOWN_CLERK, command: the.attachForm('f1', 'elsewhere') },
    RecordReservation: { by: who.SAGA, command: the.reservation('c1') },
    'GrantEndorsement/first': { by: who.PARK_CLERK, command: the.endorse('park') },
    'GrantEndorsement/second': { by: who.TOWN_CLERK, command: the.endorse('township') },
    'RefuseEndorsement/first': { by: who.PARK_CLERK, command: the.refuseStamp('park') },
    'RefuseEndorsement/second': { by: who.TOWN_CLERK, command: the.refuseStamp('township') },
    'ReturnForSupplement/endorsement': { by: who.TOWN_CLERK, command: the.giveBack('endorsement', 'township') },
    'ReturnForSupplement/department': { by: who.REVIEWER, command: the.giveBack('department', 'science') },
    'ReturnForSupplement/panel': { by: who.PANELLIST, command: the.giveBack('panel', 'panel') },
    AcceptClaim: { by: who.REVIEWER, command: the.accept('c1') },
    'RefuseClaim/department': { by: who.REVIEWER, command: the.refuseClaim('c1', 'department') },
    'RefuseClaim/panel': { by: who.PANELLIST, command: the.refuseClaim('c1', 'panel') },
    RequireOnSiteCheck: { by: who.PANELLIST, command: the.require('c1') },
    RecordOnSiteCheck: { by: who.PANELLIST, command: the.visit('c1') },
    WaiveOnSiteCheck: { by: who.PANELLIST, command: the.waive('c1') },
    VerifyFacts: {
      by: who.PANELLIST,
      command: ({ claims }) => the.verify('c1', { facts: claims['c1']?.facts ?? the.facts }),
    },
    ReopenClaim: { by: who.SAGA, command: the.reopen('c1') },
    WithdrawClaim: { by: who.APPLICANT, command: the.withdraw('c1') },
    RecordWithdrawal: { by: who.SAGA, command: the.recordWithdrawal('c1') },
    WithdrawApplication: { by: who.APPLICANT, command: the.withdrawAll },
  },
  legend: {
    UNK: 'APPLICATION_UNKNOWN',
    EX: 'APPLICATION_EXISTS',
    SUB: 'ALREADY_SUBMITTED',
    AW: 'APPLICATION_WITHDRAWN',
    NS: 'NOT_SUBMITTED',
    RC: 'ROUND_CLOSED',
    NC: 'NO_CLAIMS',
    CU: 'CLAIM_UNKNOWN',
    NE: 'CLAIM_NOT_EDITABLE',
    CL: 'CLAIM_CLOSED',
    NR: 'NOTHING_RETURNED',
    RA: 'RETURNED_ALREADY',
    FB: 'FORM_BEFORE_SUBMISSION',
    FN: 'FORM_NOT_YOURS_TO_SIGN',
    OUT: 'OUT_OF_ORDER',
    AS: 'ALREADY_STAMPED',
    RES: 'CERTIFICATE_NOT_RESERVED',
    CON: 'CERTIFICATE_CONTESTED',
    DUP: 'CERTIFICATE_DUPLICATE',
    VO: 'ON_SITE_CHECK_OPEN',
    VD: 'ON_SITE_CHECK_DECIDED',
    NV: 'CLAIM_NOT_VERIFIED',
  },
  grid: `
                                none empty draft late submit halfSt retEnd unres contes dupl reserv retDep resDep reEnd panel visReq visit waived retPan resPan verif reopen refEnd refDep refPan wdrawn wdApp wdDraf
CreateApplication               ok   EX    EX    EX   EX     EX     EX     EX    EX     EX   EX     EX     EX     EX    EX    EX     EX    EX     EX     EX     EX    EX     EX     EX     EX     EX     EX    EX
DeclareClaim                    UNK  ok    ok    ok   SUB    SUB    SUB    SUB   SUB    SUB  SUB    SUB    SUB    SUB   SUB   SUB    SUB   SUB    SUB    SUB    SUB   SUB    SUB    SUB    SUB    SUB    AW    AW
AmendClaim                      UNK  CU    ok    ok   NE     NE     ok     NE    NE     NE   NE     ok     NE     NE    NE    NE     NE    NE     ok     NE     NE    NE     NE     NE     NE     NE     NE    NE
RemoveClaim                     UNK  CU    ok    ok   NE     NE     NE     NE    NE     NE   NE     NE     NE     NE    NE    NE     NE    NE     NE     NE     NE    NE     NE     NE     NE     NE     NE    NE
AttachEvidence                  UNK  CU    ok    ok   NE     NE     ok     NE    NE     NE   NE     ok     NE     NE    NE    NE     NE    NE     ok     NE     NE    NE     NE     NE     NE     NE     NE    NE
DetachEvidence                  UNK  CU    ok    ok   NE     NE     ok     NE    NE     NE   NE     ok     NE     NE    NE    NE     NE    NE     ok     NE     NE    NE     NE     NE     NE     NE     NE    NE
SubmitApplication               UNK  NC    ok    RC   SUB    SUB    SUB    SUB   SUB    SUB  SUB    SUB    SUB    SUB   SUB   SUB    SUB   SUB    SUB    SUB    SUB   SUB    SUB    SUB    SUB    SUB    AW    AW
SubmitSupplement                UNK  NR    NR    NR   NR     NR     ok     NR    NR     NR   NR     ok     NR     NR    NR    NR     NR    NR     ok     NR     NR    NR     NR     NR     NR     NR     NR    NR
AttachSignedForm                UNK  FB    FB    FB   ok     ok     ok     ok    ok     ok   ok     ok     ok     ok    ok    ok     ok    ok     ok     ok     ok    ok     ok     ok     ok     ok     AW    AW
AttachSignedForm/stranger       UNK  FB    FB    FB   FN     FN     FN     FN    FN     FN   FN     FN     FN     FN    FN    FN     FN    FN     FN     FN     FN    FN     FN     FN     FN     FN     AW    AW
RecordReservation               UNK  CU    NS    NS   ok     ok     ok     ok    ok     ok   ok     ok     ok     ok    ok    ok     ok    ok     ok     ok     ok    ok     ok     ok     ok     ok     ok    ok
GrantEndorsement/first          UNK  OUT   OUT   OUT  ok     AS     OUT    OUT   OUT    OUT  OUT    OUT    OUT    ok    OUT   OUT    OUT   OUT    OUT    OUT    OUT   OUT    OUT    OUT    OUT    OUT    OUT   OUT
GrantEndorsement/second         UNK  OUT   OUT   OUT  ok     ok     OUT    OUT   OUT    OUT  OUT    OUT    OUT    ok    OUT   OUT    OUT   OUT    OUT    OUT    OUT   OUT    OUT    OUT    OUT    OUT    OUT   OUT
RefuseEndorsement/first         UNK  OUT   OUT   OUT  ok     AS     OUT    OUT   OUT    OUT  OUT    OUT    OUT    ok    OUT   OUT    OUT   OUT    OUT    OUT    OUT   OUT    OUT    OUT    OUT    OUT    OUT   OUT
RefuseEndorsement/second        UNK  OUT   OUT   OUT  ok     ok     OUT    OUT   OUT    OUT  OUT    OUT    OUT    ok    OUT   OUT    OUT   OUT    OUT    OUT    OUT   OUT    OUT    OUT    OUT    OUT    OUT   OUT
ReturnForSupplement/endorsement UNK  OUT   OUT   OUT  ok     ok     OUT    OUT   OUT    OUT  OUT    OUT    OUT    ok    OUT   OUT    OUT   OUT    OUT    OUT    OUT   OUT    OUT    OUT    OUT    OUT    OUT   OUT
ReturnForSupplement/department  UNK  CU    OUT   OUT  OUT    OUT    OUT    ok    ok     ok   ok     OUT    RA     OUT   OUT   OUT    OUT   OUT    OUT    OUT    OUT   OUT    CL     CL     CL     CL     CL    CL
ReturnForSupplement/panel       UNK  CU    OUT   OUT  OUT    OUT    OUT    OUT   OUT    OUT  OUT    OUT    OUT    OUT   ok    ok     ok    ok     OUT    RA     OUT   ok     CL     CL     CL     CL     CL    CL
AcceptClaim                     UNK  CU    OUT   OUT  OUT    OUT    OUT    RES   CON    DUP  ok     OUT    ok     OUT   OUT   OUT    OUT   OUT    OUT    OUT    OUT   OUT    CL     CL     CL     CL     CL    CL
RefuseClaim/department          UNK  CU    OUT   OUT  OUT    OUT    OUT    ok    ok     ok   ok     OUT    ok     OUT   OUT   OUT    OUT   OUT    OUT    OUT    OUT   OUT    CL     CL     CL     CL     CL    CL
RefuseClaim/panel               UNK  CU    OUT   OUT  OUT    OUT    OUT    OUT   OUT    OUT  OUT    OUT    OUT    OUT   ok    ok     ok    ok     OUT    ok     OUT   ok     CL     CL     CL     CL     CL    CL
RequireOnSiteCheck              UNK  CU    OUT   OUT  OUT    OUT    OUT    OUT   OUT    OUT  OUT    OUT    OUT    OUT   ok    VD     VD    VD     OUT    ok     OUT   ok     CL     CL     CL     CL     CL    CL
RecordOnSiteCheck               UNK  CU    OUT   OUT  OUT    OUT    OUT    OUT   OUT    OUT  OUT    OUT    OUT    OUT   ok    ok     VD    ok     OUT    ok     OUT   ok     CL     CL     CL     CL     CL    CL
WaiveOnSiteCheck                UNK  CU    OUT   OUT  OUT    OUT    OUT    OUT   OUT    OUT  OUT    OUT    OUT    OUT   ok    ok     VD    VD     OUT    ok     OUT   ok     CL     CL     CL     CL     CL    CL
VerifyFacts                     UNK  CU    OUT   OUT  OUT    OUT    OUT    OUT   OUT    OUT  OUT    OUT    OUT    OUT   VO    VO     ok    ok     OUT    VO     OUT   VO     CL     CL     CL     CL     CL    CL
ReopenClaim                     UNK  CU    NV    NV   NV     NV     NV     NV    NV     NV   NV     NV     NV     NV    NV    NV     NV    NV     NV     NV     ok    NV     NV     NV     NV     NV     NV    NV
WithdrawClaim                   UNK  CU    NS    NS   ok     ok     ok     ok    ok     ok   ok     ok     ok     ok    ok    ok     ok    ok     ok     ok     CL    ok     CL     CL     CL     CL     CL    CL
RecordWithdrawal                UNK  CU    NV    NV   NV     NV     NV     NV    NV     NV   NV     NV     NV     NV    NV    NV     NV    NV     NV     NV     ok    NV     NV     NV     NV     CL     CL    CL
WithdrawApplication             UNK  ok    ok    ok   ok     ok     ok     ok    ok     ok   ok     ok     ok     ok    ok    ok     ok    ok     ok     ok     CL    ok     ok     ok     ok     ok     AW    AW
`,
});
